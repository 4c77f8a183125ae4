import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {timelineMessages} from './timeline.messages.js';

/** The timeline's texts in all languages. */
export const timelineCatalogue: Catalogue<typeof timelineMessages> = {
  texts: {en: timelineMessages, de},
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
export type TimelineKey = keyof typeof timelineMessages;
