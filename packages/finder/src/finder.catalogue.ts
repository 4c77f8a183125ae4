import type {Catalogue} from '@mitmach/ui';
import {finderMessages} from './finder.messages.js';
import de from './locales/de.js';

/** The finder's texts in all languages. */
export const finderCatalogue: Catalogue<typeof finderMessages> = {
  texts: {en: finderMessages, de},
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
export type FinderKey = keyof typeof finderMessages;
