import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {extrasMessages} from './extras.messages.js';

/** The texts of what a milestone has besides its words. */
export const extrasCatalogue: Catalogue<typeof extrasMessages> = {
  texts: {en: extrasMessages, de},
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
export type ExtrasKey = keyof typeof extrasMessages;
