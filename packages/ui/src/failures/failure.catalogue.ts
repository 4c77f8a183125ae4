import type {Catalogue} from '../texts/texts.js';

/** The causes that a reader is told of exactly. */
export type FailureKey =
  | 'offline'
  | 'timeout'
  | 'not-found'
  | 'http-error'
  | 'not-json'
  | 'not-a-feed'
  | 'unsupported-version'
  | 'too-large'
  | 'no-source'
  | 'internal';

/** Why nothing can be shown, said exactly; loaded when it must be said. Until then there is one sentence for all. */
export const failureCatalogue: Catalogue<Record<FailureKey, string>> = {
  texts: {},
  load: {
    en: () => import('./locales/en.js'),
    de: () => import('./locales/de.js'),
    da: () => import('./locales/da.js'),
    ar: () => import('./locales/ar.js'),
    fa: () => import('./locales/fa.js'),
  },
};
