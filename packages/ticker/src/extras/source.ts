import {news, type Feed, type RawItem} from '@mitmach/feed';
import {
  arrivalsIn,
  compareInStream,
  holdStream,
  isLate,
  type Arrivals,
  type HeldStream,
  type StreamItem,
} from '@mitmach/logic';
import {isShownBy, newsOf, type IsShown, type StreamQuery} from '../first-look.js';

/** Gives the events and opportunities of a feed that pass a test. */
export type FurtherItems = (query: StreamQuery, isShown: IsShown) => readonly StreamItem[];

const keyOf = ({feed, kinds, scopes, categories, hasAlerts}: StreamQuery): string =>
  JSON.stringify([feed.url, kinds, scopes, categories, hasAlerts]);

/** The stream of a ticker: what there is, and what of it a reader has before them. */
export class TickerSource {
  #held: HeldStream | undefined;
  #heldFeed: Feed | undefined;
  #heldKey = '';
  #items: readonly StreamItem[] = [];
  #itemsKey = '';
  #raw: readonly RawItem[] | undefined;

  /**
   * What is shown and what has come since. Whatever was there at the beginning is taken up at once, and so is everything
   * when the page asks for something else.
   */
  arrivals(query: StreamQuery, further: FurtherItems | undefined): Arrivals {
    const items = this.#all(query, further);
    const key = keyOf(query) + String(further !== undefined);
    const held = key === this.#heldKey ? this.#held : undefined;
    const arrivals = held && arrivalsIn(items, held);
    if (held && arrivals && this.#isSettled(arrivals, held, query.feed)) return arrivals;
    this.#held = holdStream(items, query.now);
    this.#heldFeed = query.feed;
    this.#heldKey = key;
    return {shown: items, fresh: []};
  }

  /** Takes up what has come since. */
  takeUp(): void {
    this.#held = undefined;
  }

  #isSettled(arrivals: Arrivals, held: HeldStream, feed: Feed): boolean {
    if (arrivals.shown.length === 0 && arrivals.fresh.length > 0) return false;
    return !(this.#heldFeed === feed && isLate(arrivals, held));
  }

  /** All there is, in order; news alone are worked out anew when something has changed, and every minute. */
  #all(query: StreamQuery, further: FurtherItems | undefined): readonly StreamItem[] {
    const {feed, kinds, now} = query;
    const raw = feed.raw(news);
    const key = `${keyOf(query)} ${String(Math.floor(now / 60_000))}`;
    if (!further && raw === this.#raw && key === this.#itemsKey) return this.#items;
    const items = [
      ...(kinds.includes('news') ? newsOf(query) : []),
      ...(further?.(query, isShownBy(query)) ?? []),
    ];
    this.#items = items.sort(compareInStream);
    this.#raw = raw;
    this.#itemsKey = key;
    return this.#items;
  }
}
