import {opportunities, type Feed} from '@mitmach/feed';
import {findPlaces, pointsOf, type Place} from '@mitmach/logic/opportunities';
import {
  spokenBy,
  type FilterOptions,
  type FiltersLocale,
  type NearChoice,
  type NearState,
} from './filter-options.js';

/** Kilometres that can be chosen. */
const radii = [1, 2, 5, 10, 25];
const mostSuggestions = 5;

/** A place that may be meant. */
interface Suggestion {
  readonly postalCode: string;
  /** "24937 Flensburg". */
  readonly label: string;
}

interface Radius {
  /** Kilometres; undefined for any distance. */
  readonly within: number | undefined;
  readonly label: string;
}

/** How to say how far away offers may be. */
export interface NearModel {
  readonly state: NearState;
  /** There are places to type the name of. */
  readonly hasPlaces: boolean;
  /** The places that may be meant by what is typed; empty where it is clear. */
  readonly suggestions: readonly Suggestion[];
  readonly radii: readonly Radius[];
  /** From where is measured, or that nobody knows such a place. */
  readonly status: string | undefined;
}

const noPlaces: readonly Place[] = [];
const placesOf = ({envelope}: Feed): readonly Place[] => envelope.places ?? noPlaces;

/** The feeds in which some offer is known to be at a place: finding none takes a look at every offer. */
const known = new WeakMap<Feed, {readonly among: readonly unknown[]; readonly isSomewhere: boolean}>();

/** Whether it is known of any offer where it is. */
const hasPoints = (feed: Feed): boolean => {
  const among = feed.raw(opportunities);
  const last = known.get(feed);
  if (last?.isSomewhere || last?.among === among) return last.isSomewhere;
  const isSomewhere = among.some((raw) => pointsOf(raw, placesOf(feed)).length > 0);
  known.set(feed, {among, isSomewhere});
  return isSomewhere;
};

/** Whether distances mean anything in a feed. */
export const hasDistances = (feed: Feed): boolean => placesOf(feed).length > 0 || hasPoints(feed);

/** Whether the visitor said where they are. */
export const isNear = ({typed, point}: NearState): boolean => typed !== '' || point !== undefined;

/** Where the visitor is, to be told together with another distance. */
export const nearChoice = ({typed, point}: NearState, label: string): NearChoice | undefined => {
  if (typed !== '') return {place: typed};
  return point && {point, label};
};

const labelOf = ({postalCode, name}: Place, {context}: FilterOptions): string => {
  const shown = name === undefined ? '' : context.locale.show(name, context.feed.envelope.language).text;
  return `${postalCode} ${shown}`.trim();
};

const suggestionsFor = (
  typed: string,
  places: readonly Place[],
  options: FilterOptions,
): readonly Suggestion[] => {
  const found = places.map((place) => ({postalCode: place.postalCode, label: labelOf(place, options)}));
  const isClear = found.some(({postalCode, label}) => [postalCode, label].includes(typed.trim()));
  return isClear ? [] : found.slice(0, mostSuggestions);
};

const statusOf = (
  {typed, point}: NearState,
  place: Place | undefined,
  options: FilterOptions,
): string | undefined => {
  const {t} = spokenBy(options.context);
  if (typed.trim() === '') return point && t('filtersAroundHere');
  return place ? t('filtersAround', {place: labelOf(place, options)}) : t('filtersPlaceUnknown');
};

const radiiWith = (within: number | undefined, {t}: FiltersLocale): readonly Radius[] => {
  const all = within === undefined || radii.includes(within) ? radii : [...radii, within];
  return [
    {within: undefined, label: t('filtersAnyRadius')},
    ...all
      .toSorted((a, b) => a - b)
      .map((distance) => ({within: distance, label: t('filtersKilometres', {distance})})),
  ];
};

/** What a visitor can say about distance now. */
export const nearModel = (options: FilterOptions): NearModel => {
  const {near, context} = options;
  const places = placesOf(context.feed);
  const found = findPlaces(places, near.typed);
  return {
    state: near,
    hasPlaces: places.length > 0,
    suggestions: suggestionsFor(near.typed, found, options),
    radii: radiiWith(near.within, spokenBy(context)),
    status: statusOf(near, found[0], options),
  };
};

/** "Up to 5 km from 24937". */
export const nearLabel = (options: FilterOptions): string => {
  const {near, context} = options;
  const {typed, within} = near;
  const {t} = spokenBy(context);
  if (typed === '') {
    return within === undefined ? t('filtersAtHere') : t('filtersWithinHere', {distance: within});
  }
  const [found] = findPlaces(placesOf(context.feed), typed);
  const place = found?.postalCode ?? typed;
  return within === undefined ? t('filtersAt', {place}) : t('filtersWithin', {distance: within, place});
};
