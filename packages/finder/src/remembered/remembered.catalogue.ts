import type {Catalogue} from '@mitmach/ui';
import {openedCatalogues} from '../opened/index.js';
import de from './locales/de.js';
import {rememberedMessages} from './remembered.messages.js';

/** The texts of the list of remembered offers in all languages. */
export const rememberedCatalogue: Catalogue<typeof rememberedMessages> = {
  texts: {en: rememberedMessages, de},
  load: {
    da: () => import('./locales/da.js'),
    ar: () => import('./locales/ar.js'),
    fa: () => import('./locales/fa.js'),
    tr: () => import('./locales/tr.js'),
    uk: () => import('./locales/uk.js'),
    pl: () => import('./locales/pl.js'),
    'de-simple': () => import('./locales/de-simple.js'),
  },
};
export type RememberedKey = keyof typeof rememberedMessages;

/** Everything that the list says: those that others say too come first, so that all are there with the last. */
export const rememberedCatalogues: readonly Catalogue[] = [...openedCatalogues, rememberedCatalogue];
