import type {KindName, RawItem} from '@mitmach/feed';

/** Ids of which an item must carry one; an empty list lets everything pass. */
export interface Scope {
  readonly topics: readonly string[];
  readonly organizations: readonly string[];
  readonly districts: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const districtsOf = ({location, locations}: RawItem): readonly unknown[] =>
  [location, ...(Array.isArray(locations) ? (locations as unknown[]) : [])].map((place) =>
    isObject(place) ? place['district'] : undefined,
  );

const passes = (wanted: readonly string[], has: readonly unknown[]): boolean =>
  wanted.length === 0 || has.some((id) => wanted.includes(id as string));

/**
 * Whether an item passes a filter. A filter that a kind has no field for leaves it alone: news and milestones have no
 * district. An item that lacks a field of its kind does not pass. Works on raw items; never throws.
 */
export const isInScope = (
  kind: KindName,
  raw: RawItem,
  {topics, organizations, districts}: Scope,
): boolean => {
  const hasPlace = kind !== 'news' && kind !== 'milestones';
  return (
    passes(topics, Array.isArray(raw['topics']) ? raw['topics'] : []) &&
    passes(organizations, [kind === 'organizations' ? raw.id : raw['organization']]) &&
    (!hasPlace || passes(districts, districtsOf(raw)))
  );
};
