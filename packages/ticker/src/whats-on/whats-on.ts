import {events, opportunities, type Kind} from '@mitmach/feed';
import {
  EventIndex,
  eventsInStream,
  needsRulesAhead,
  opportunitiesInStream,
  type StreamItem,
  type StreamKind,
} from '@mitmach/logic';
import {FeedController, type Part} from '@mitmach/ui';
import type {LitElement} from 'lit';
import type {TickerEntry} from '../entry.model.js';
import type {TickerContext} from '../ticker-context.js';
import type {TickerParts} from '../extras/parts.js';
import type {IsShown, StreamQuery} from '../first-look.js';
import {eventEntry} from './event-entry.model.js';
import {opportunityEntry} from './opportunity-entry.model.js';

type Loaded<P> = P extends Part<infer T> ? T : never;

interface Means {
  readonly isShown: IsShown;
  readonly rules: Part<Loaded<TickerParts['rules']>>;
}

const kindsByName: Readonly<Partial<Record<StreamKind, Kind>>> = {events, opportunities};

/** Events and opportunities beside the news: loaded by tickers that show any. */
export class WhatsOn {
  readonly #host: LitElement;
  readonly #sources = new Map<StreamKind, FeedController>();
  /** The events in the stream, at the time at which they stand there. */
  #items = new Map<string, StreamItem>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Says which kinds are used, so that their further pages are loaded. */
  want(names: readonly StreamKind[], src: string): void {
    for (const name of names) {
      const kind = kindsByName[name];
      if (!kind) continue;
      const source = this.#sources.get(name) ?? new FeedController(this.#host, [kind]);
      this.#sources.set(name, source);
      source.setSource(src);
    }
  }

  /** Those of a query, in no order. */
  items(query: StreamQuery, {isShown, rules}: Means): readonly StreamItem[] {
    const {feed, kinds} = query;
    const items = [
      ...(kinds.includes('events') ? this.#events(query, {isShown, rules}) : []),
      ...(kinds.includes('opportunities')
        ? opportunitiesInStream(
            feed.raw(opportunities).filter((raw) => isShown('opportunities', raw)),
            query,
          )
        : []),
    ];
    this.#items = new Map(items.map((item) => [`${item.kind}:${item.raw.id}`, item]));
    return items;
  }

  /** An item as it is shown; undefined where it is broken. */
  entryOf(item: StreamItem, context: TickerContext): TickerEntry | undefined {
    return item.kind === 'events' ? eventEntry(item, context) : opportunityEntry(item, context);
  }

  /** The item with this key. */
  entryFor(key: string, context: TickerContext): TickerEntry | undefined {
    const item = this.#items.get(key);
    return item && this.entryOf(item, context);
  }

  #events(query: StreamQuery, {isShown, rules}: Means): readonly StreamItem[] {
    const {feed, today} = query;
    const index = new EventIndex(feed, (raw) => isShown('events', raw));
    const expand = needsRulesAhead(index, today) ? rules.value?.expandRecurrence : undefined;
    return eventsInStream(index, {...query, zone: feed.envelope.timeZone, expand});
  }
}
