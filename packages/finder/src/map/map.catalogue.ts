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
  },
};
export type MapKey = keyof typeof mapMessages;
