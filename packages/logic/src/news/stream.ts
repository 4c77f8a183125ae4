import {isValidOn, type RawItem} from '@mitmach/feed';
import type {Slot} from '../events/occurrences.js';

/** The kinds of items that a stream of news may hold. */
export type StreamKind = 'news' | 'events' | 'opportunities';

/** An item in its place in a stream. Nothing of it is checked yet but what the place depends on. */
export interface StreamItem {
  readonly kind: StreamKind;
  readonly raw: RawItem;
  /**
   * Instant (ms) that its place stands for: when it was published, or when it begins, reckoned on the wall clock (a
   * change of the clocks meanwhile shifts it by an hour). Undefined where nobody knows.
   */
  readonly at: number | undefined;
  /** How far from now it counts, in ms; what nobody knows the time of is infinitely far. */
  readonly distance: number;
  /** 0 urgent, 1 pinned, 2 everything else. */
  readonly weight: 0 | 1 | 2;
  /** The next time of an event. */
  readonly slot?: Slot;
}

/** When a stream is looked at. */
export interface StreamMoment {
  /** Instant, ms. */
  readonly now: number;
  /** The day it is in the feed's zone, ISO date. */
  readonly today: string;
}

/** What an item of a stream is called among those of all kinds. */
export const streamKey = ({kind, raw}: Pick<StreamItem, 'kind' | 'raw'>): string => `${kind}:${raw.id}`;

/** An instant of an unchecked item in ms; undefined for anything that is none. */
export const instantIn = (value: unknown): number | undefined => {
  const instant = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
};

/** Whether a day named by an unchecked item is over. */
export const isDayOver = (day: unknown, today: string): boolean => typeof day === 'string' && day < today;

/** Whether an item says that it is urgent. */
export const isUrgent = ({urgent, emergency}: RawItem): boolean => urgent === true || emergency === true;

/** How much an item wants to be seen. */
export const weightOf = (raw: RawItem): StreamItem['weight'] => {
  if (isUrgent(raw)) return 0;
  return raw['pinned'] === true ? 1 : 2;
};

/**
 * The order of a stream: what is urgent, then what is pinned, then everything by its distance from now, whether that lies
 * behind (published two days ago) or ahead (begins in two days). Items of the same rank stand by their ids, so that the
 * order is the same every time.
 */
export const compareInStream = (a: StreamItem, b: StreamItem): number => {
  if (a.weight !== b.weight) return a.weight - b.weight;
  if (a.distance !== b.distance) return a.distance < b.distance ? -1 : 1;
  if (a.raw.id === b.raw.id) return 0;
  return a.raw.id < b.raw.id ? -1 : 1;
};

/**
 * The news of a feed that can be shown at a moment: published by then, valid on the day and not yet due for the archive.
 * News without a date that can be read is left out; the schema reports it. In the order of the document.
 */
export const newsInStream = (items: readonly RawItem[], {now, today}: StreamMoment): StreamItem[] => {
  const isValid = isValidOn(today);
  return items.flatMap((raw): StreamItem[] => {
    const at = instantIn(raw['published']);
    if (at === undefined || at > now || !isValid(raw) || isDayOver(raw['archiveAfter'], today)) return [];
    return [{kind: 'news', raw, at, distance: now - at, weight: weightOf(raw)}];
  });
};

/**
 * The items that everybody must see, whatever a page has chosen: news and opportunities with `emergency` that are
 * published and valid on the day, the newest first.
 */
export const emergenciesIn = (
  kind: 'news' | 'opportunities',
  items: readonly RawItem[],
  {now, today}: StreamMoment,
): StreamItem[] => {
  const isValid = isValidOn(today);
  return items
    .filter((raw) => raw['emergency'] === true && isValid(raw))
    .map((raw): StreamItem => {
      const at = instantIn(raw['published']);
      return {kind, raw, at, distance: at === undefined ? Infinity : now - at, weight: 0};
    })
    .filter(({distance}) => distance >= 0)
    .sort(compareInStream);
};
