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
  },
};
export type TimelineKey = keyof typeof timelineMessages;
