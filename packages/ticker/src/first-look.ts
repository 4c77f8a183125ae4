import {news, type Feed, type RawItem} from '@mitmach/feed';
import {
  compareInStream,
  isInScope,
  newsInStream,
  type Scope,
  type StreamItem,
  type StreamKind,
  type StreamMoment,
} from '@mitmach/logic';
import {newsEntry, type TickerEntry} from './entry.model.js';
import {stepOf, type Looked} from './ticker-settings.js';
import type {TickerContext} from './ticker-context.js';

/** Which items a ticker has at all. */
export interface StreamQuery extends StreamMoment {
  readonly feed: Feed;
  readonly kinds: readonly StreamKind[];
  readonly scopes: readonly Scope[];
  /** Only these categories; all where it is empty. */
  readonly categories: readonly string[];
  /** Emergencies stand above everything, and not in the stream. */
  readonly hasAlerts: boolean;
}

export type IsShown = (kind: StreamKind, raw: RawItem) => boolean;

/** A kind without categories is left alone. */
const hasOneOf = (wanted: readonly string[], kind: StreamKind, {categories}: RawItem): boolean =>
  wanted.length === 0 ||
  kind === 'opportunities' ||
  (Array.isArray(categories) && categories.some((id) => wanted.includes(id as string)));

/** Whether an item belongs to a ticker's stream. */
export const isShownBy =
  ({scopes, categories, hasAlerts}: StreamQuery): IsShown =>
  (kind, raw) =>
    !(hasAlerts && raw['emergency'] === true) &&
    hasOneOf(categories, kind, raw) &&
    scopes.every((scope) => isInScope(kind, raw, scope));

/** The news of a ticker's stream, unchecked, in no order. */
export const newsOf = (query: StreamQuery): readonly StreamItem[] => {
  const isShown = isShownBy(query);
  return newsInStream(query.feed.raw(news), query).filter(({raw}) => isShown('news', raw));
};

/** As many good items as are asked for, and how many of those looked at are broken. */
export const entriesOf = (
  items: readonly StreamItem[],
  limit: number,
  entryOf: (item: StreamItem) => TickerEntry | undefined,
): {readonly entries: readonly TickerEntry[]; readonly lost: number} => {
  const entries: TickerEntry[] = [];
  let lost = 0;
  for (const item of items) {
    if (entries.length >= limit) break;
    const entry = entryOf(item);
    if (entry) entries.push(entry);
    else lost += 1;
  }
  return {entries, lost};
};

/** What a list of news begins with, as long as nothing but the widget itself is there. */
export const firstLook = ({settings, context, scopes}: Looked): readonly TickerEntry[] => {
  const query: StreamQuery = {...(context satisfies TickerContext), ...settings, scopes};
  const items = [...newsOf(query)].sort(compareInStream);
  return entriesOf(items, stepOf(settings), (item) => newsEntry(item, context)).entries;
};
