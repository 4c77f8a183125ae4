import type {Opportunity} from '@mitmach/feed';
import type {Scope} from '@mitmach/logic';
import {
  isChosen,
  type findPlaces,
  type Answer,
  type FacetName,
  type FeedSource,
  type Point,
  type Query,
  type Sort,
} from '@mitmach/logic/opportunities';
import type {FinderContext} from './finder-context.js';
import type {FilterName} from './finder-settings.js';
import type {FinderState} from './finder-state.js';
import {offerEntry, type OfferEntry} from './offer.model.js';

/** What the results depend on besides the state. */
export interface PageOptions {
  readonly scopes: readonly Scope[];
  readonly filters: readonly FilterName[];
  /** The visitor's own position, where they gave it. */
  readonly position: Point | undefined;
  /** How many results to show. */
  readonly limit: number;
  /** How many there are at most, whatever fits. */
  readonly most: number;
  /** Knows the places that can be typed; undefined as long as nobody typed one or it is on its way. */
  readonly findPlaces: typeof findPlaces | undefined;
  /** Whether somebody sees the counts of values. */
  readonly needsCounts: boolean;
}

/** A finder as it is shown. */
export interface PageModel {
  readonly state: FinderState;
  readonly query: Query;
  readonly answer: Answer;
  readonly entries: readonly OfferEntry[];
  /** How many fit, of those that the page shows at most. */
  readonly total: number;
  /** "12 ways to help". */
  readonly heading: string;
  /** Where distances are measured from. */
  readonly from: Point | undefined;
  /** The orders that make sense now. */
  readonly sorts: readonly Sort[];
  /** Nobody knows yet whether something fits. */
  readonly isWaiting: boolean;
  /** Nothing fits: because there is nothing at all, or because of what was chosen. */
  readonly empty: 'feed' | 'filters' | undefined;
}

/** Where a visitor is: by their own position, else by the place they typed. */
export const pointOf = (
  {near}: FinderState,
  {feed}: FinderContext,
  {findPlaces: find, position}: Pick<PageOptions, 'findPlaces' | 'position'>,
): Point | undefined => {
  if (near === '') return position;
  const [place] = find?.(feed.envelope.places ?? [], near) ?? [];
  return place && {lat: place.lat, lon: place.lon};
};

const isFacet = (name: FilterName): name is FacetName => name !== 'text' && name !== 'near';

const sortsFor = (from: Point | undefined): readonly Sort[] => [
  'relevance',
  'newest',
  'deadline',
  ...(from ? (['distance'] as const) : []),
];

const queryOf = (state: FinderState, options: PageOptions, from: Point | undefined): Query => {
  const {text, choices, sort, within} = state;
  const {scopes, filters, limit, most, needsCounts} = options;
  return {
    kind: 'opportunities',
    scopes,
    filters: choices,
    facets: needsCounts ? filters.filter(isFacet) : [],
    limit: Math.min(limit, most),
    ...(text.trim() !== '' && {text}),
    ...(from && {near: within === undefined ? from : {...from, within}}),
    ...(sort && {sort}),
  };
};

/** Whether a visitor narrowed the results: a distance does, also from their own position. */
const isNarrowed = ({text, filters = {}, near}: Query): boolean =>
  text !== undefined || near?.within !== undefined || isChosen(filters);

const headingOf = ({text}: FinderState, total: number, {locale: {t}}: FinderContext): string =>
  text.trim() === '' ? t('found', {count: total}) : t('foundFor', {count: total, text: text.trim()});

/** What is shown of a feed's offers, from what the visitor looks for. */
export const pageModel = (
  source: FeedSource,
  context: FinderContext,
  {state, options}: {readonly state: FinderState; readonly options: PageOptions},
): PageModel => {
  const from = pointOf(state, context, options);
  const query = queryOf(state, options, from);
  const answer = source.ask(query);
  const total = Math.min(answer.total, options.most);
  const isWaiting =
    (total === 0 && answer.isProvisional === true) || (state.near !== '' && !options.findPlaces);
  const entry = (offer: Opportunity): OfferEntry => offerEntry(offer, context, from);
  return {
    state,
    query,
    answer,
    entries: answer.items.map(entry),
    total,
    heading: isWaiting ? context.locale.t('stillSearching') : headingOf(state, total, context),
    from,
    sorts: sortsFor(from),
    isWaiting,
    empty: total > 0 ? undefined : isNarrowed(query) ? 'filters' : 'feed',
  };
};
