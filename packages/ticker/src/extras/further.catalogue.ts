import type {Catalogue} from '@mitmach/ui';
import {furtherMessages} from './further.messages.js';
import de from './locales/de.js';

/** What those parts of a ticker say that are loaded when they are used, in all languages. */
export const furtherCatalogue: Catalogue<typeof furtherMessages> = {
  texts: {en: furtherMessages, de},
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
export type FurtherKey = keyof typeof furtherMessages;
