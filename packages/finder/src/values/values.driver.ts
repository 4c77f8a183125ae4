import {parseFeed, type Feed} from '@mitmach/feed';
import {Locale, termsCatalogue, type Catalogue} from '@mitmach/ui';
import type {FinderContext} from '../finder-context.js';
import {valuesCatalogue} from './values.catalogue.js';

/** A language with the texts of some catalogues, all loaded. */
export const loadLocale = async (
  language: string,
  catalogues: readonly Catalogue[] = [valuesCatalogue, termsCatalogue],
): Promise<Locale> => {
  const texts = await Promise.all(
    catalogues.map(async ({texts, load}) => texts[language] ?? (await load[language]?.())?.default),
  );
  return new Locale(language, language, Object.assign({}, ...texts) as Record<string, string>);
};

/** A feed in German with whatever it is to hold. */
export const feedWith = (more: object): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    ...more,
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

/** A feed and a reader, at noon of 22 November 2026. */
export const contextWith = (feed: Feed, locale: Locale): FinderContext => ({
  feed,
  locale,
  now: Date.parse('2026-11-22T12:00:00+01:00'),
  today: '2026-11-22',
});
