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
  },
};
export type ExtrasKey = keyof typeof extrasMessages;
