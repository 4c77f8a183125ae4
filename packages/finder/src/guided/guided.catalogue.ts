import type {Catalogue} from '@mitmach/ui';
import {guidedMessages} from './guided.messages.js';
import de from './locales/de.js';

/** The texts of the guided search in all languages; they come with it. */
export const guidedCatalogue: Catalogue<typeof guidedMessages> = {
  texts: {en: guidedMessages, de},
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
export type GuidedKey = keyof typeof guidedMessages;
