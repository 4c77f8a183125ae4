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
  },
};
export type StageKey = keyof typeof stageMessages;
