import type {Catalogue} from '@mitmach/ui';
import {calendarMessages} from './calendar.messages.js';
import de from './locales/de.js';

/** The calendar's texts in all languages. */
export const calendarCatalogue: Catalogue<typeof calendarMessages> = {
  texts: {en: calendarMessages, de},
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
export type CalendarKey = keyof typeof calendarMessages;
