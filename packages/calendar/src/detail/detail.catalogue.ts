import {
  detailCatalogue as shared,
  type Catalogue,
  type DetailKey as SharedKey,
  type LoadTexts,
  type Messages,
  type Texts,
} from '@mitmach/ui';
import {detailMessages} from './detail.messages.js';
import de from './locales/de.js';

const joined = (...texts: readonly unknown[]): Texts<Messages> =>
  Object.assign({}, ...texts) as Texts<Messages>;

const loaded =
  (language: string, own: LoadTexts<typeof detailMessages>): LoadTexts<Messages> =>
  async () => {
    const both = await Promise.all([shared.load[language]?.(), own()]);
    return {default: joined(...both.map((texts) => texts?.default))};
  };

/**
 * The texts of an event's detail in all languages; they come with it. What every item's detail says is among them, so
 * that all are there when one is.
 */
export const detailCatalogue: Catalogue = {
  texts: {en: joined(shared.texts['en'], detailMessages), de: joined(shared.texts['de'], de)},
  load: {
    da: loaded('da', () => import('./locales/da.js')),
    ar: loaded('ar', () => import('./locales/ar.js')),
    fa: loaded('fa', () => import('./locales/fa.js')),
    tr: loaded('tr', () => import('./locales/tr.js')),
    uk: loaded('uk', () => import('./locales/uk.js')),
    pl: loaded('pl', () => import('./locales/pl.js')),
    'de-simple': loaded('de-simple', () => import('./locales/de-simple.js')),
  },
};
export type DetailKey = SharedKey | keyof typeof detailMessages;
