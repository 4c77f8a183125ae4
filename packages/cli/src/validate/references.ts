import {similarTo} from '../texts/similar.js';
import {isObject, type Inspected, type PlacedItem} from './feed-items.js';
import type {Remark} from './findings.js';

/** Where the ids of a field are explained: a vocabulary by its name, or the items of a kind. */
const targetOf: Readonly<Record<string, string>> = {
  topics: 'topics',
  causes: 'causes',
  activities: 'activities',
  targetGroups: 'targetGroups',
  categories: 'categories',
  phase: 'phases',
  organization: 'organization',
  series: 'series',
};

/** What there is to refer to. */
interface Target {
  readonly code: 'unknown-term' | 'unknown-organization' | 'unknown-series';
  readonly known: ReadonlySet<string>;
}

interface Reference {
  readonly target: string;
  readonly path: string;
  readonly id: string;
}

const idsIn = (value: unknown, path: string, target: string): Reference[] => {
  if (typeof value === 'string') return [{target, path, id: value}];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{target, path: `${path}[${String(index)}]`, id}] : [],
  );
};

const districtIn = (place: unknown, path: string): Reference[] =>
  isObject(place) ? idsIn(place['district'], `${path}.district`, 'districts') : [];

const districtsIn = ({raw, path}: PlacedItem): Reference[] => {
  const {location, locations} = raw as {location?: unknown; locations?: unknown};
  const several = Array.isArray(locations) ? (locations as unknown[]) : [];
  return [
    ...districtIn(location, `${path}.location`),
    ...several.flatMap((place, index) => districtIn(place, `${path}.locations[${String(index)}]`)),
  ];
};

const referencesIn = (item: PlacedItem): Reference[] => [
  ...Object.entries(targetOf).flatMap(([field, target]) =>
    idsIn(item.raw[field], `${item.path}.${field}`, target),
  ),
  ...districtsIn(item),
];

const eventIds = (items: readonly PlacedItem[]): Set<string> =>
  new Set(items.filter(({kind}) => kind === 'events').map(({raw}) => String(raw['id'])));

/** All targets by name; none where not all that there is to refer to is known. A vocabulary without terms is none: any word may be an id then. */
const targetsIn = ({envelope, items, organizations, incomplete}: Inspected): Map<string, Target> => {
  const targets = new Map<string, Target>();
  if (!incomplete.has('organizations')) {
    targets.set('organization', {code: 'unknown-organization', known: new Set(organizations.keys())});
  }
  if (!incomplete.has('events')) targets.set('series', {code: 'unknown-series', known: eventIds(items)});
  for (const [name, terms] of Object.entries(envelope.vocabularies ?? {})) {
    if (terms && terms.length > 0) {
      targets.set(name, {code: 'unknown-term', known: new Set(terms.map(({id}) => id))});
    }
  }
  return targets;
};

/** More different wrong ids than this are no misspellings, and comparing each with all would take long. */
const MOST_SUGGESTIONS = 200;

/** Remembers what was suggested: a word that is wrong once is wrong often. */
const suggester = (): ((target: string, id: string, known: ReadonlySet<string>) => string | undefined) => {
  const remembered = new Map<string, string | undefined>();
  return (target, id, known) => {
    const key = `${target} ${id}`;
    if (!remembered.has(key) && remembered.size < MOST_SUGGESTIONS) remembered.set(key, similarTo(id, known));
    return remembered.get(key);
  };
};

/** References to terms, organizations and series that the feed does not have. */
export const unknownReferences = (inspected: Inspected): Remark[] => {
  const targets = targetsIn(inspected);
  const suggest = suggester();
  return inspected.items.flatMap((item) =>
    referencesIn(item).flatMap(({target: expected, path, id}): Remark[] => {
      const target = targets.get(expected);
      if (!target || target.known.has(id)) return [];
      const {code, known} = target;
      return [
        {code, path, document: item.document, value: id, expected, suggestion: suggest(expected, id, known)},
      ];
    }),
  );
};
