import {stableId, type LooseNote} from '@mitmach/cli/editing';
import type {Place} from '@mitmach/cli/importing';
import type {KindName} from '@mitmach/feed';

/** A JSON object as it stands in a feed. */
export type Json = Readonly<Record<string, unknown>>;

/** An item on the desk: whole or broken, as it will stand in the feed. */
export interface DeskItem {
  /** Its own on this desk, whatever becomes of its id. */
  readonly key: string;
  readonly kind: KindName;
  readonly fields: Json;
  /** The file or feed that it came from, and where in it; absent for one that was made here. */
  readonly source?: string | undefined;
  readonly place?: Place | undefined;
  /** What the source gave last: where an item differs from it, somebody has changed it here. */
  readonly given?: Json | undefined;
  /** What it was before a second source had its say. */
  readonly earlier?: DeskItem | undefined;
  /** Other sources that gave the very same. */
  readonly alsoFrom?: readonly string[] | undefined;
  /** What was said about it when it was imported. */
  readonly notes: readonly LooseNote[];
  /** It stands in a feed that others may have copies of, so that its end has to be told. */
  readonly isPublished?: true | undefined;
}

/** A feed on the desk. Never changed: every change makes a new one. */
export interface DeskDocument {
  /** All of the feed but its items. */
  readonly envelope: Json;
  readonly items: readonly DeskItem[];
  /** What the next item is called. */
  readonly nextKey: number;
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON object without some of its fields. */
export const without = (fields: Json, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** The text of a field; empty where there is none. */
export const textAt = (fields: Json, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};

/** Whether two values of JSON say the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An item that only says that it is gone. */
export const isTombstone = ({fields}: DeskItem): boolean => fields['deleted'] === true;

/** The items that there are, without those that are said to be gone. */
export const livingItems = ({items}: DeskDocument): readonly DeskItem[] =>
  items.filter((item) => !isTombstone(item));

export interface FeedBasics {
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly timeZone: string;
}

/** A feed without items. What is not said yet stays out. */
export const emptyDocument = ({title, publisher, language, timeZone}: FeedBasics): DeskDocument => ({
  envelope: {
    specVersion: '1.0',
    ...(title !== '' && {title}),
    ...(publisher !== '' && {publisher: {name: publisher}}),
    language,
    timeZone,
  },
  items: [],
  nextKey: 1,
});

export const itemOf = ({items}: DeskDocument, key: string): DeskItem | undefined =>
  items.find((item) => item.key === key);

export const withEnvelope = (document: DeskDocument, envelope: Json): DeskDocument => ({
  ...document,
  envelope,
});

const withItems = (document: DeskDocument, items: readonly DeskItem[]): DeskDocument => ({
  ...document,
  items,
});

/** The outermost field that a note or a problem is about: `location.address.city` → `location`. */
export const fieldRoot = (field: string): string => field.split(/[.[]/, 1)[0] ?? '';

/** Dates that were worked out from a start and a rule do not hold any longer when these change. */
const withoutOldDates = (before: Json, after: Json): Json => {
  const {recurrence} = after;
  const isSeriesSame = isSame(before['start'], after['start']) && isSame(before['recurrence'], recurrence);
  if (!isJson(recurrence) || isSeriesSame) return after;
  return {...after, recurrence: without(recurrence, 'occurrences')};
};

/** Changes what an item says. What was noted about a field when it came is settled when the field changes. */
export const withFields = (document: DeskDocument, key: string, fields: Json): DeskDocument =>
  withItems(
    document,
    document.items.map((item) => {
      if (item.key !== key) return item;
      const isOpen = ({field = ''}: LooseNote): boolean =>
        field === '' || isSame(fields[fieldRoot(field)], item.fields[fieldRoot(field)]);
      const notes = item.notes.filter(isOpen);
      return {...item, fields: withoutOldDates(item.fields, fields), notes};
    }),
  );

/** Somebody has looked at what was said about an item when it came, and it is right as it is. */
export const withoutNotes = (document: DeskDocument, key: string): DeskDocument =>
  withItems(
    document,
    document.items.map((item) => (item.key === key ? {...item, notes: []} : item)),
  );

const placeName = ({location, locations}: Json): unknown => {
  const place: unknown = Array.isArray(locations) ? locations[0] : location;
  return isJson(place) ? place['name'] : undefined;
};

const freeId = ({items}: DeskDocument, kind: KindName, fields: Json): string => {
  const taken = new Set(items.filter((item) => item.kind === kind).map((item) => item.fields['id']));
  const start = fields['start'] ?? fields['published'] ?? fields['date'];
  const title = fields['title'] ?? fields['name'];
  const id = stableId({kind, title, start, place: placeName(fields)});
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${String(count)}`;
  return free;
};

/** Adds an item that was made here, with an id of its own. */
export const withNewItem = (document: DeskDocument, kind: KindName, fields: Json): DeskDocument => {
  const {id: given, ...rest} = fields;
  const isGiven = typeof given === 'string' && given !== '';
  const id = isGiven ? given : freeId(document, kind, rest);
  const item: DeskItem = {key: String(document.nextKey), kind, fields: {id, ...rest}, notes: []};
  return {...document, items: [...document.items, item], nextKey: document.nextKey + 1};
};

/** What a copy of an item begins with: all that it says but its id and when it was changed. */
export const copyOf = ({fields}: DeskItem): Json => without(fields, 'id', 'updated', 'source');

/** Takes an item away; of one that was published, a tombstone stays, so that copies of it end, too. */
export const withoutItem = (document: DeskDocument, key: string): DeskDocument =>
  withItems(
    document,
    document.items.flatMap((item) => {
      if (item.key !== key) return [item];
      const {id} = item.fields;
      const hasToBeTold = item.isPublished && typeof id === 'string';
      return hasToBeTold ? [{...item, fields: {id, deleted: true}, notes: []}] : [];
    }),
  );
