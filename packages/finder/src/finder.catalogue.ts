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
  },
};
export type FinderKey = keyof typeof finderMessages;
