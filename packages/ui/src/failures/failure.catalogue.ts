import type {Catalogue, PluralForms} from '../texts/texts.js';

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

/** What else is to be said of data that are not as they should be. */
export type FlawKey = 'loadingSlow' | 'openFeed' | 'stale' | 'expired' | 'lost';

/** The texts of all that can be wrong. */
export type FaultTexts = Record<FailureKey | 'loadingSlow' | 'openFeed' | 'stale' | 'expired', string> & {
  readonly lost: PluralForms;
};

/** Why nothing can be shown, or what is wrong with what is shown; said exactly, and loaded when it must be said. Until then there is one sentence for all failures. */
export const failureCatalogue: Catalogue<FaultTexts> = {
  texts: {},
  load: {
    en: () => import('./locales/en.js'),
    de: () => import('./locales/de.js'),
    da: () => import('./locales/da.js'),
    ar: () => import('./locales/ar.js'),
    fa: () => import('./locales/fa.js'),
    tr: () => import('./locales/tr.js'),
    uk: () => import('./locales/uk.js'),
    pl: () => import('./locales/pl.js'),
    'de-simple': () => import('./locales/de-simple.js'),
  },
};
