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
    tr: () => import('../locales/tr.js'),
    uk: () => import('../locales/uk.js'),
    pl: () => import('../locales/pl.js'),
    'de-simple': () => import('../locales/de-simple.js'),
  },
};
export type UiKey = keyof typeof uiMessages | FailureKey;
