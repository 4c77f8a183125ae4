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
  },
};
export type TickerKey = keyof typeof tickerMessages;
