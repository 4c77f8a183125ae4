import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {mapMessages} from './map.messages.js';

/** The texts of the district map in all languages; they come with it. */
export const mapCatalogue: Catalogue<typeof mapMessages> = {
  texts: {en: mapMessages, de},
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
export type MapKey = keyof typeof mapMessages;
