import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {marksMessages} from './marks.messages.js';

/** The texts of what stands between milestones. */
export const marksCatalogue: Catalogue<typeof marksMessages> = {
  texts: {en: marksMessages, de},
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
export type MarksKey = keyof typeof marksMessages;
