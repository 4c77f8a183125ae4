import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {filtersMessages} from './filters.messages.js';

/** The texts of the filters, in all languages. */
export const filtersCatalogue: Catalogue<typeof filtersMessages> = {
  texts: {en: filtersMessages, de},
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
export type FiltersKey = keyof typeof filtersMessages;
