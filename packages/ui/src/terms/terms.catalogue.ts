import type {Catalogue} from '../texts/texts.js';
import de from './locales/de.js';
import {termsMessages} from './terms.messages.js';

/** The words for the fixed values of a feed, in all languages; for widgets that show such values. */
export const termsCatalogue: Catalogue<typeof termsMessages> = {
  texts: {en: termsMessages, de},
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
export type TermKey = keyof typeof termsMessages;
