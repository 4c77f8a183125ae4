import {organizations, type Localized, type RawItem} from '@mitmach/feed';
import {
  agesFrom,
  ageSpans,
  filterByFacets,
  type Counts,
  type Facet,
  type FacetResult,
  type StreamItem,
} from '@mitmach/logic';
import type {FacetGroup, FacetOption} from '@mitmach/ui';
import type {FurtherKey} from '../extras/further.catalogue.js';
import type {TickerContext} from '../ticker-context.js';
import type {Choices} from '../extras/plan.js';
import type {FilterName} from '../ticker-settings.js';

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const idIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

const districtsOf = ({location, locations}: RawItem): readonly string[] =>
  [location, ...(Array.isArray(locations) ? (locations as unknown[]) : [])].flatMap((place) =>
    idIn(isObject(place) ? place['district'] : undefined),
  );

type ValuesOf = Readonly<Record<FilterName, (item: StreamItem) => readonly string[]>>;

const valuesFor = ({today, feed}: TickerContext): ValuesOf => {
  const agesOf = agesFrom(today, feed.envelope.timeZone);
  return {
    kinds: ({kind}) => [kind],
    age: ({at}) => agesOf(at),
    categories: ({raw}) => idsIn(raw['categories']),
    topics: ({raw}) => idsIn(raw['topics']),
    organizations: ({raw}) => idIn(raw['organization']),
    districts: ({raw}) => districtsOf(raw),
  };
};

/** What is asked for, and of which filters the values are counted. */
interface FilterContext extends TickerContext {
  readonly names: readonly FilterName[];
}

/** The items that fit what a visitor has chosen, and how many each value would have. */
export const filterItems = (
  items: readonly StreamItem[],
  choices: Choices,
  context: FilterContext,
): FacetResult<StreamItem> => {
  const values = valuesFor(context);
  const names = new Set([...context.names, ...(Object.keys(choices) as FilterName[])]);
  const facets = [...names].map((id): Facet<StreamItem> => ({id, valuesOf: values[id]}));
  return filterByFacets(items, facets, choices);
};

const ownKeys: Readonly<Record<string, FurtherKey>> = {
  today: 'ageToday',
  7: 'age7',
  30: 'age30',
  365: 'age365',
  news: 'kindNews',
  events: 'kindEvents',
  opportunities: 'kindOpportunities',
};

const groupKeys = {
  kinds: 'filterKinds',
  age: 'filterAge',
  categories: 'filterCategories',
  topics: 'filterTopics',
  organizations: 'filterOrganizations',
  districts: 'filterDistricts',
} as const satisfies Record<FilterName, FurtherKey>;

const namedIn = (name: FilterName, id: string, {feed}: TickerContext): Localized | undefined => {
  if (name === 'organizations') return feed.find(organizations, id)?.name;
  if (name === 'kinds' || name === 'age') return undefined;
  return feed.envelope.vocabularies?.[name]?.find((term) => term.id === id)?.label;
};

/** What a value is called; one that nobody has a word for is shown as it is written. */
const labelOf = (name: FilterName, id: string, context: TickerContext): string => {
  const {feed, locale} = context;
  const ownKey = Object.hasOwn(ownKeys, id) ? ownKeys[id] : undefined;
  if (name === 'kinds' || name === 'age') return ownKey === undefined ? id : locale.t(ownKey);
  const label = namedIn(name, id, context);
  return label === undefined ? id : locale.show(label, feed.envelope.language).text;
};

/** Spans stand from short to long, everything else by the alphabet. */
const orderOf = (name: FilterName, tag: string): ((a: FacetOption, b: FacetOption) => number) => {
  const {compare} = new Intl.Collator(tag);
  const place = ({id}: FacetOption): number => ageSpans.findIndex((span) => span === id);
  return name === 'age' ? (a, b) => place(a) - place(b) : (a, b) => compare(a.label, b.label);
};

const optionsOf = (
  name: FilterName,
  {counts, chosen}: {readonly counts: Counts | undefined; readonly chosen: readonly string[]},
  context: TickerContext,
): readonly FacetOption[] => {
  const ids = new Set([...(counts?.keys() ?? []), ...chosen]);
  const options = [...ids].map((id): FacetOption => ({
    id,
    label: labelOf(name, id, context),
    count: counts?.get(id) ?? 0,
    state: chosen.includes(id) ? 'include' : 'off',
  }));
  return options.sort(orderOf(name, context.locale.tag));
};

/** Controls with something to choose, named as their words and counts say. */
export const facetGroups = (
  names: readonly FilterName[],
  {counts, choices}: {readonly counts: ReadonlyMap<string, Counts>; readonly choices: Choices},
  context: TickerContext,
): readonly FacetGroup[] =>
  names
    .map((name): FacetGroup => {
      const known = {counts: counts.get(name), chosen: choices[name] ?? []};
      const label = context.locale.t(groupKeys[name]);
      return {id: name, label, options: optionsOf(name, known, context), canExclude: false};
    })
    .filter(({options}) => options.length > 1 || options.some(({state}) => state !== 'off'));
