import type {Catalogue} from '../texts/texts.js';
import {controlsMessages} from './controls.messages.js';
import de from './locales/de.js';

/** The texts of the shared controls; for widgets that use them. */
export const controlsCatalogue: Catalogue<typeof controlsMessages> = {
  texts: {en: controlsMessages, de},
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
export type ControlsKey = keyof typeof controlsMessages;
