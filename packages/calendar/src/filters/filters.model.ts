import {organizations, type Feed, type Localized, type RawItem} from '@mitmach/feed';
import {
  filterByFacets,
  fold,
  hasAllWords,
  type Choices,
  type Counts,
  type Facet,
  type Slot,
} from '@mitmach/logic';
import type {FacetGroup, FacetOption, TermKey} from '@mitmach/ui';
import type {CalendarKey} from '../calendar.catalogue.js';
import type {CalendarContext, CalendarLocale} from '../calendar-view.js';
import type {FacetName, FilterName, Search} from './filter-names.js';

/** What is left of the events, and what else could be chosen. */
export interface Filtered {
  readonly slots: readonly Slot[];
  readonly counts: ReadonlyMap<string, Counts>;
}

type Vocabulary = 'categories' | 'topics' | 'districts';

const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const idIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

const agesOf = ({minimumAge, maximumAge}: RawItem): readonly string[] => {
  const from = typeof minimumAge === 'number' ? minimumAge : 0;
  const to = typeof maximumAge === 'number' ? maximumAge : Infinity;
  // Nothing said means nothing known: it is not offered to any age in particular.
  if (from === 0 && to === Infinity) return [];
  const spans = [
    ['children', 0, 11],
    ['teenagers', 12, 17],
    ['adults', 18, Infinity],
  ] as const;
  return spans.filter(([, first, last]) => from <= last && to >= first).map(([name]) => name);
};

const attendanceOf = ({attendance, status}: RawItem): readonly string[] => {
  if (status === 'moved-online') return ['online'];
  if (attendance === 'hybrid') return ['online', 'in-person'];
  return [attendance === 'online' ? 'online' : 'in-person'];
};

const valuesOf: Readonly<Record<FacetName, (raw: RawItem) => readonly string[]>> = {
  categories: ({categories}) => idsIn(categories),
  topics: ({topics}) => idsIn(topics),
  districts: ({location}) => idIn(isObject(location) ? location['district'] : undefined),
  organizations: ({organization}) => idIn(organization),
  admission: ({free}) => (free === true ? ['free'] : []),
  accessibility: ({accessibility}) => idsIn(accessibility),
  attendance: attendanceOf,
  languages: ({languages}) => idsIn(languages),
  age: agesOf,
};

const facetsOf = (names: readonly FilterName[]): Facet<Slot>[] =>
  names
    .filter((name): name is FacetName => name in valuesOf)
    .map((name) => ({id: name, valuesOf: ({raw}) => valuesOf[name](raw)}));

/** An address in a place, a text in a language: no word that is meant to be read lies deeper. */
const deepest = 2;

const wordsOf = (value: unknown, levels = deepest): readonly string[] => {
  if (typeof value === 'string') return [value];
  return isObject(value) && levels > 0
    ? Object.values(value).flatMap((part) => wordsOf(part, levels - 1))
    : [];
};

/** What the text search looks at, by event: folding is slow. */
const haystacks = new WeakMap<RawItem, string>();

const haystackOf = (raw: RawItem, feed: Feed): string => {
  const known = haystacks.get(raw);
  if (known !== undefined) return known;
  const {title, summary, description, location, organization, keywords} = raw;
  const host = typeof organization === 'string' ? feed.find(organizations, organization)?.name : '';
  const texts = [title, summary, description, location, host, keywords].flatMap((text) => wordsOf(text));
  const folded = fold(texts.join(' '));
  haystacks.set(raw, folded);
  return folded;
};

/** The events that fit a search, and the counts of all values that could be chosen. */
export const filterSlots = (
  slots: readonly Slot[],
  {text, choices}: Search,
  {feed, names}: {readonly feed: Feed; readonly names: readonly FilterName[]},
): Filtered => {
  const query = fold(text.trim());
  const found = query === '' ? slots : slots.filter(({raw}) => hasAllWords(haystackOf(raw, feed), query));
  const {items, counts} = filterByFacets(found, facetsOf(names), choices);
  return {slots: items, counts};
};

const labelIn = (vocabulary: Vocabulary, id: string, {feed, locale}: CalendarContext): string => {
  const label: Localized | undefined = feed.envelope.vocabularies?.[vocabulary]?.find(
    (term) => term.id === id,
  )?.label;
  return label === undefined ? id : locale.show(label, feed.envelope.language).text;
};

/** The values that only the calendar has words for. */
const ownKeys: Readonly<Partial<Record<FacetName, Readonly<Record<string, CalendarKey>>>>> = {
  admission: {free: 'free'},
  attendance: {online: 'online', 'in-person': 'inPerson'},
  age: {children: 'ageChildren', teenagers: 'ageTeenagers', adults: 'ageAdults'},
};

const ownLabel = (name: FacetName, id: string, locale: CalendarLocale): string => {
  if (name === 'languages') return locale.nameOfLanguage(id);
  const keys = ownKeys[name];
  const key = keys ? Object.hasOwn(keys, id) && keys[id] : locale.has(id) && (id as TermKey);
  return key ? locale.t(key) : id;
};

/** What a value of a filter is called; a value that nobody has a word for is shown as it is written. */
export const labelOf = (name: FacetName, id: string, context: CalendarContext): string => {
  if (name === 'categories' || name === 'topics' || name === 'districts') {
    return labelIn(name, id, context);
  }
  if (name !== 'organizations') return ownLabel(name, id, context.locale);
  const found = context.feed.find(organizations, id)?.name;
  return found === undefined ? id : context.locale.show(found, context.feed.envelope.language).text;
};

/** A value that is worth a control though it is the only one: it is chosen, or many have none. */
const isTelling = (name: FacetName, {state}: FacetOption): boolean => state !== 'off' || name === 'admission';

/** Controls with something to choose, named as their words and counts say. */
export const facetGroups = (
  {names, locked}: {readonly names: readonly FilterName[]; readonly locked: readonly string[]},
  {counts, choices}: {readonly counts: ReadonlyMap<string, Counts>; readonly choices: Choices},
  context: CalendarContext,
): readonly FacetGroup[] => {
  const compare = new Intl.Collator(context.locale.tag).compare;
  return names
    .filter((name): name is FacetName => name in valuesOf && !locked.includes(name))
    .map((name) => {
      const chosen = choices[name] ?? [];
      const known = counts.get(name);
      const ids = new Set([...(known?.keys() ?? []), ...chosen]);
      const options = [...ids].map((id): FacetOption => ({
        id,
        label: labelOf(name, id, context),
        count: known?.get(id) ?? 0,
        state: chosen.includes(id) ? 'include' : 'off',
      }));
      options.sort((a, b) => compare(a.label, b.label));
      return {id: name, label: context.locale.t(name), options, canExclude: false};
    })
    .filter(({id, options}) => options.length > 1 || options.some((option) => isTelling(id, option)));
};
