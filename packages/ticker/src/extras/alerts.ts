import {news, opportunities} from '@mitmach/feed';
import {emergenciesIn, type StreamItem} from '@mitmach/logic';
import {nothing, type TemplateResult} from 'lit';
import {entryFrom, newsEntry, type TickerEntry} from '../entry.model.js';
import type {EntryOptions} from '../entry.view.js';
import type {TickerContext} from '../ticker-context.js';
import {writtenTime} from '../words.js';
import {bannerView} from './banner.view.js';

const opportunityIn = (streamed: StreamItem, context: TickerContext): TickerEntry | undefined => {
  const item = context.feed.find(opportunities, streamed.raw.id);
  if (!item) return undefined;
  const {published} = item;
  const time = published === undefined ? undefined : writtenTime(published, context);
  return entryFrom(streamed, {item, own: {time, line: [], kindName: undefined}}, context);
};

/**
 * The emergencies of a feed, among its news and its opportunities, whatever a ticker shows besides. Those in further
 * `pages` of opportunities are not looked for: nobody loads ten thousand of them for a list of news.
 */
export class Alerts {
  #entries: readonly TickerEntry[] = [];
  #announced: ReadonlySet<string> | undefined;

  /** Takes up the feed. Gives the words to announce where an emergency has come that was not there before. */
  take(context: TickerContext): string | undefined {
    const {feed, locale} = context;
    this.#entries = [
      ...emergenciesIn('news', feed.raw(news), context).map((item) => newsEntry(item, context)),
      ...emergenciesIn('opportunities', feed.raw(opportunities), context).map((item) =>
        opportunityIn(item, context),
      ),
    ].filter((entry) => entry !== undefined);
    const before = this.#announced;
    const come = this.#entries.filter(({key}) => before && !before.has(key));
    this.#announced = new Set([...(before ?? []), ...this.#entries.map(({key}) => key)]);
    return come.length === 0
      ? undefined
      : `${locale.t('emergency')}: ${come.map(({title}) => title.text).join(' ')}`;
  }

  /** The emergency with this key. */
  entryOf(key: string): TickerEntry | undefined {
    return this.#entries.find((entry) => entry.key === key);
  }

  banner(options: EntryOptions): TemplateResult | typeof nothing {
    return this.#entries.length === 0 ? nothing : bannerView(this.#entries, options);
  }
}
