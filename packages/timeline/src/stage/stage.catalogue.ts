import type {Catalogue} from '@mitmach/ui';
import de from './locales/de.js';
import {stageMessages} from './stage.messages.js';

/** The texts of a timeline's controls. */
export const stageCatalogue: Catalogue<typeof stageMessages> = {
  texts: {en: stageMessages, de},
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
export type StageKey = keyof typeof stageMessages;
