import {isValidOn, type Feed, type RawItem} from '@mitmach/feed';
import {
  addIsoDays,
  EventIndex,
  isInScope,
  type DayRange,
  type Expand,
  type Scope,
  type Slot,
} from '@mitmach/logic';
import type {FilterName, Search} from './filters/filter-names.js';
import type {Filtered} from './filters/filters.model.js';
import type * as filtersPart from './filters/index.js';

/** Which events of a feed a calendar has at all. */
export interface CalendarScope {
  readonly feed: Feed;
  /** ISO date. */
  readonly today: string;
  readonly scopes: readonly Scope[];
  /** Only these categories; all where it is empty. */
  readonly categories: readonly string[];
}

const hasOneOf = (wanted: readonly string[], {categories}: RawItem): boolean =>
  wanted.length === 0 ||
  (Array.isArray(categories) && categories.some((id) => wanted.includes(id as string)));

const aYear = 366;

/** Finds what is on in a feed. What it works out once it keeps as long as feed and scope stay the same. */
export class CalendarFinder {
  #index: EventIndex | undefined;
  #items: readonly RawItem[] | undefined;
  #key = '';

  /** Takes up the feed; cheap where nothing has changed. */
  use(scope: CalendarScope, items: readonly RawItem[]): EventIndex {
    const {feed, today, scopes, categories} = scope;
    const key = JSON.stringify([today, scopes, categories]);
    if (this.#index && this.#items === items && this.#key === key) return this.#index;
    const isValid = isValidOn(today);
    // Most calendars have none, and there may be ten thousand events.
    const narrow = scopes.filter((each) => Object.values(each).some(({length}) => length > 0));
    const isShown = (raw: RawItem): boolean =>
      isValid(raw) && hasOneOf(categories, raw) && narrow.every((each) => isInScope('events', raw, each));
    this.#index = new EventIndex(feed, isShown);
    this.#items = items;
    this.#key = key;
    return this.#index;
  }
}

/** The part that filters, loaded when somebody does. */
export type FiltersPart = typeof filtersPart;

/** Where events are found, as far as it is there. */
export interface EventSource {
  readonly index: EventIndex;
  readonly expand: Expand | undefined;
  readonly filters: FiltersPart | undefined;
}

/** What is asked for. */
export interface CalendarQuery {
  readonly range: DayRange;
  readonly search: Search;
  /** The filters whose values are to be counted. */
  readonly names: readonly FilterName[];
}

const nothingFound: Filtered = {slots: [], counts: new Map()};

/** Whether a visitor looks for something that only the filters can tell. */
export const isSearching = ({text, choices}: Search): boolean =>
  text.trim() !== '' || Object.keys(choices).length > 0;

/** What is on in a range and fits the search; nothing as long as the filters are not there to tell. */
export const findEvents = (
  {index, expand, filters}: EventSource,
  feed: Feed,
  {range, search, names}: CalendarQuery,
): Filtered => {
  const slots = index.between(range, expand);
  if (filters) return filters.filterSlots(slots, search, {feed, names});
  return isSearching(search) ? nothingFound : {...nothingFound, slots};
};

/** The first event after a range that fits the search, at most a year ahead. */
export const nextEvent = (source: EventSource, feed: Feed, query: CalendarQuery): Slot | undefined => {
  const {range} = query;
  const after = {from: addIsoDays(range.to, 1), to: addIsoDays(range.to, aYear)};
  return findEvents(source, feed, {...query, range: after}).slots.find(({firstDay}) => firstDay > range.to);
};
