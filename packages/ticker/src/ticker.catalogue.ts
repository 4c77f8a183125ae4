import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {tickerMessages} from './ticker.messages.js';

/** What every ticker says, in all languages. */
export const tickerCatalogue: Catalogue<typeof tickerMessages> = {
  texts: {en: tickerMessages, de},
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
export type TickerKey = keyof typeof tickerMessages;
