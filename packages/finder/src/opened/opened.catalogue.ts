import {detailCatalogue, termsCatalogue, type Catalogue} from '@mitmach/ui';
import {valuesCatalogue} from '../values/index.js';
import de from './locales/de.js';
import {openedMessages} from './opened.messages.js';

/** The texts of an offer in full in all languages. */
export const openedCatalogue: Catalogue<typeof openedMessages> = {
  texts: {en: openedMessages, de},
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
export type OpenedKey = keyof typeof openedMessages;

/** Everything that an offer in full says: those that others say too come first, so that all are there with the last. */
export const openedCatalogues: readonly Catalogue[] = [
  valuesCatalogue,
  termsCatalogue,
  detailCatalogue,
  openedCatalogue,
];
