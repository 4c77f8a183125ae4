import type {KindName} from '@mitmach/feed';
import type {Place} from '../importing/importer.js';

/** The kinds, in the order in which they stand in a feed. */
export const kindNames = [
  'organizations',
  'opportunities',
  'events',
  'news',
  'milestones',
] as const satisfies readonly KindName[];

/** An item as JSON. */
export type Fields = Readonly<Record<string, unknown>> & {readonly id: string};

/** An item that keeps the feed's schema, and where in its source it stands. */
export interface CheckedItem {
  readonly kind: KindName;
  readonly item: Fields;
  readonly place: Place;
}

/** An id of a kind. */
export interface ItemId {
  readonly kind: KindName;
  readonly id: string;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text for kind and id, for maps. */
export const keyOf = (kind: KindName, id: string): string => `${kind}/${id}`;

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return isObject(value) ? Object.values(value).filter((text) => typeof text === 'string') : [];
};

/** The title or name of an item, in each language that it has. */
export const titlesOf = ({title, name}: Readonly<Record<string, unknown>>): readonly string[] =>
  textsOf(title ?? name);
