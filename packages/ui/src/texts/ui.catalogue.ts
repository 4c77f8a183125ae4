import type {FailureKey} from '../failures/failure.catalogue.js';
import de from '../locales/de.js';
import type {Catalogue} from './texts.js';
import {uiMessages} from './ui.messages.js';

/** The texts that all widgets share. */
export const uiCatalogue: Catalogue<typeof uiMessages> = {
  texts: {en: uiMessages, de},
  load: {
    da: () => import('../locales/da.js'),
    ar: () => import('../locales/ar.js'),
    fa: () => import('../locales/fa.js'),
  },
};
export type UiKey = keyof typeof uiMessages | FailureKey;
