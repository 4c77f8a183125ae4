import type {Catalogue} from '../texts/texts.js';
import {detailMessages} from './detail.messages.js';
import de from './locales/de.js';

/** The texts of every item's detail in all languages; they come with it. */
export const detailCatalogue: Catalogue<typeof detailMessages> = {
  texts: {en: detailMessages, de},
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
export type DetailKey = keyof typeof detailMessages;
