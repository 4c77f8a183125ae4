import {opportunities, type Feed, type Opportunity, type RawItem} from '@mitmach/feed';
import {formatIsoDate} from '../civil-date.js';
import {todayIn} from '../now.js';
import {isInScope, type Scope} from '../scope.js';
import {pageSize, sorts, type Answer, type DataSource, type Query, type QueryContext} from './data-source.js';
import type {FacetIndex} from './facet-index.js';
import {facetNames, isChosen, type FacetCounts} from './facet-names.js';
import {OfferList} from './offer-list.js';
import {OfferOrders} from './offer-order.js';
import type {TextSearch} from './offer-search.js';
import {isOnWithin, isOpenOn} from './validity.js';

/** The offers that a page shows at all on a day. */
interface Shown {
  readonly key: string;
  /** By position, 1 where it is shown. */
  readonly flags: Uint8Array;
  /** How many of them have each value, by code; undefined until somebody asks. */
  base?: Uint32Array;
}

interface Selected {
  /** In order. */
  readonly positions: readonly number[];
  readonly facets?: FacetCounts;
}

/** What a text search found. */
export interface Found {
  /** By position: how well the offer fits, 0 where it does not. */
  readonly scores: Float64Array;
  /** By plain comparison of letters, as long as the index is not built. */
  readonly isProvisional: boolean;
}

/** The part that searches texts, loaded when somebody may type. */
export interface Searcher {
  readonly index: TextSearch;
  find(text: string): Found;
  advance(shouldStop: () => boolean): boolean;
}
export type MakeSearcher = (offers: OfferList) => Searcher;

/** So many offers are indexed at once, so that a city's feed is counted when it is first shown. */
const atOnce = 1_000;

const isSearched = (query: Query): query is Query & {readonly text: string} =>
  query.text !== undefined && query.text.trim() !== '';

const startOf = (cursor = ''): number => (/^\d{1,9}$/.test(cursor) ? Number(cursor) : 0);

/**
 * Answers from a feed in memory. What it works out once it keeps as long as feed, day and page stay the same. `query`
 * loads what it needs; whoever asks for an answer at once brings it, when somebody needs it.
 */
export class FeedSource implements DataSource {
  readonly can = {text: true, facets: true, near: true, sorts};
  readonly #feed: Feed;
  readonly #now: () => number;
  readonly #offers: OfferList;
  readonly #orders: OfferOrders;
  #index: FacetIndex | undefined;
  #search: Searcher | undefined;
  #shown: Shown | undefined;

  /** @param now gives ms since 1970; the day follows from it in the feed's time zone */
  constructor(feed: Feed, {now}: {readonly now: () => number}) {
    this.#feed = feed;
    this.#now = now;
    this.#offers = new OfferList(feed);
    this.#orders = new OfferOrders(this.#offers);
  }

  /** The text index, to highlight and suggest by; undefined until `useSearch`. */
  get textSearch(): TextSearch | undefined {
    return this.#search?.index;
  }

  /** Brings the text search, `offerSearch(…)`. Until then texts are not asked about; until it is built letters are compared. */
  useSearch(make: MakeSearcher): void {
    this.#search = make(this.#offers);
  }

  /** Brings what knows the values of offers, a `FacetIndex`. Until then nothing fits choices, and nothing is counted. */
  useFacets(make: () => FacetIndex): void {
    this.#index ??= make();
  }

  /** Goes on building the indexes until told to stop; true when there is no more to do. */
  advance(shouldStop: () => boolean): boolean {
    this.#offers.update();
    return this.#indexMore(shouldStop) && (this.#search?.advance(shouldStop) ?? true);
  }

  /** The offers that a page shows at all, unchecked and in default order. */
  offers(scopes: readonly Scope[] = []): readonly RawItem[] {
    this.#offers.update();
    const {all} = this.#offers;
    return this.#candidates({kind: 'opportunities', scopes}).map((position) => all[position] as RawItem);
  }

  /** As `ask`, with the indexes complete. */
  async query(query: Query, {signal}: QueryContext = {}): Promise<Answer> {
    if (!this.#index) {
      const facets = await import('./facet-index.js');
      this.useFacets(() => new facets.FacetIndex());
    }
    signal?.throwIfAborted();
    this.advance(() => false);
    return this.ask(query);
  }

  /** The answer at once. As long as the indexes are not there or not built, counts are missing and the answer is provisional. */
  ask(query: Query): Answer {
    this.#offers.update();
    const found = this.#find(query);
    const {positions, facets} = this.#select(this.#candidates(query, found), query);
    const {items, end, isBroken} = this.#check(positions, query);
    // What was found broken is not counted the second time.
    if (isBroken) return this.ask(query);
    const {updated} = this.#feed.envelope;
    return {
      items,
      total: positions.length,
      ...(facets && {facets}),
      ...(items.length > 0 && end < positions.length && {cursor: String(end)}),
      ...(updated !== undefined && {asOf: updated}),
      problems: this.#feed.problems,
      ...(this.#isProvisional(query, found) && {isProvisional: true}),
    };
  }

  #isProvisional({filters = {}, ...query}: Query, found: Found | undefined): boolean {
    const isSearching = isSearched(query) && (found?.isProvisional ?? true);
    return isSearching || (isChosen(filters) && !this.#index);
  }

  /** How many offers fit, broken ones that nobody has looked at included. */
  count(query: Query): number {
    this.#offers.update();
    this.#indexMore(() => false);
    const found = this.#find(query);
    return this.#select(this.#candidates(query, found), {...query, facets: []}).positions.length;
  }

  #find(query: Query): Found | undefined {
    return isSearched(query) ? this.#search?.find(query.text) : undefined;
  }

  #indexMore(shouldStop: () => boolean): boolean {
    const index = this.#index;
    const {all} = this.#offers;
    if (!index) return true;
    for (let raw = all[index.size]; raw; raw = all[index.size]) {
      if (shouldStop()) return false;
      index.add(raw);
    }
    return true;
  }

  /** What is left when everything but the choices was asked about, in order. */
  #candidates(query: Query, found?: Found): readonly number[] {
    const {flags} = this.#shownIn(query.scopes);
    const {all} = this.#offers;
    const {near, range, sort = 'relevance'} = query;
    const isOn = range && isOnWithin(range);
    const isNear = near?.within === undefined ? undefined : this.#orders.nearness(near);
    const positions = this.#orders
      .positions({sort, near})
      .filter(
        (position) =>
          flags[position] === 1 &&
          found?.scores[position] !== 0 &&
          isNear?.(position) !== false &&
          isOn?.(all[position] as RawItem) !== false,
      );
    if (!found || sort !== 'relevance') return positions;
    const {scores} = found;
    return positions.sort((a, b) => (scores[b] as number) - (scores[a] as number));
  }

  /** What fits the choices, with the counts as far as they are wanted and known. */
  #select(candidates: readonly number[], {filters = {}, facets = facetNames, scopes}: Query): Selected {
    const isNarrowed = isChosen(filters);
    if (!isNarrowed && facets.length === 0) return {positions: candidates};
    const index = this.#index;
    if (!index) return {positions: isNarrowed ? [] : candidates};
    let indexed = 0;
    if (!this.#indexMore(() => !isNarrowed && indexed++ >= atOnce)) return {positions: candidates};
    const {positions, counts} = index.select(candidates, filters);
    const base = this.#baseCounts(this.#shownIn(scopes), index);
    return {positions, facets: index.countsByFacet(facets, filters, {counts, base})};
  }

  #baseCounts(shown: Shown, index: FacetIndex): Uint32Array {
    const isShown = (position: number): boolean => shown.flags[position] === 1;
    return (shown.base ??= index.select([...shown.flags.keys()].filter(isShown), {}).counts);
  }

  #shownIn(scopes: readonly Scope[] = []): Shown {
    const today = formatIsoDate(todayIn(this.#feed.envelope.timeZone, this.#now()));
    const key = JSON.stringify([today, this.#offers.revision, scopes]);
    if (this.#shown?.key === key) return this.#shown;
    const isOpen = isOpenOn(today);
    // Most pages have none, and there may be ten thousand offers.
    const narrow = scopes.filter((scope) => Object.values(scope).some(({length}) => length > 0));
    const isShown = (raw: RawItem, position: number): boolean =>
      isOpen(raw) &&
      !this.#offers.isGone(position) &&
      narrow.every((scope) => isInScope('opportunities', raw, scope));
    this.#shown = {key, flags: Uint8Array.from(this.#offers.all, (raw, at) => Number(isShown(raw, at)))};
    return this.#shown;
  }

  /** Checks items until there are enough. */
  #check(
    positions: readonly number[],
    {cursor, limit = pageSize}: Query,
  ): {readonly items: readonly Opportunity[]; readonly end: number; readonly isBroken: boolean} {
    const items: Opportunity[] = [];
    let end = startOf(cursor);
    let isBroken = false;
    for (; end < positions.length && items.length < limit; end++) {
      const raw = this.#offers.all[positions[end] as number];
      const item = raw && this.#feed.find(opportunities, raw.id);
      if (item) items.push(item);
      else isBroken = true;
    }
    return {items, end, isBroken};
  }
}
