import {parseFeed, type Feed} from '@mitmach/feed';
import {termsCatalogue} from '../terms/terms.catalogue.js';
import {Locale} from '../texts/locale.js';
import {detailCatalogue} from './detail.catalogue.js';
import type {DetailContext, DetailLocale, DetailRow} from './detail-row.js';

/** What the widget itself brings along. */
const widgetTexts = {onlyIn: 'Only in {language}'};

/** English or German, which are at hand. */
const localeIn = (language: 'de' | 'en'): DetailLocale => {
  const texts = [detailCatalogue, termsCatalogue].map((each) => each.texts[language]);
  return new Locale(language, language, Object.assign({}, widgetTexts, ...texts) as typeof widgetTexts);
};

/** A feed in German with whatever it is to hold. */
const feedWith = (more: object): Feed => {
  const envelope = {specVersion: '1.0', title: 'Stadt', language: 'de', timeZone: 'Europe/Berlin'};
  const parsed = parseFeed({...envelope, ...more}, 'https://city.example/feeds/feed.json');
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** A reader of that feed. */
export const contextWith = (more: object = {}, language: 'de' | 'en' = 'en'): DetailContext => ({
  feed: feedWith(more),
  locale: localeIn(language),
});

/** The lines of rows as they are read. */
export const linesOf = (rows: readonly DetailRow[]): readonly string[] =>
  rows
    .flatMap(({lines}) => lines)
    .map(({text, more}) => [text.text, more?.text].filter(Boolean).join(' · ').replace(/\s/g, ' '));
