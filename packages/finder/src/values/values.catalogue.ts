import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {valuesMessages} from './values.messages.js';

/** What facets and their fixed values are called, in all languages. */
export const valuesCatalogue: Catalogue<typeof valuesMessages> = {
  texts: {en: valuesMessages, de},
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
export type ValuesKey = keyof typeof valuesMessages;
