import type {NewsItem} from '@mitmach/feed';
import {structuredNews} from '@mitmach/logic/export';
import {describeItems} from '@mitmach/ui';
import type {TickerEntry} from '../entry.model.js';
import type {TickerContext} from '../ticker-context.js';

/** Describes the news among the entries to search engines. */
export const describeNews = (
  host: HTMLElement,
  entries: readonly TickerEntry[],
  {feed, locale}: TickerContext,
): void => {
  const show = (value: Parameters<typeof locale.show>[0]): string =>
    locale.show(value, feed.envelope.language).text;
  const things = entries
    .filter(({kind}) => kind === 'news')
    .map(({item}) => structuredNews(item as NewsItem, {feed, show}));
  describeItems(host, 'news', things);
};
