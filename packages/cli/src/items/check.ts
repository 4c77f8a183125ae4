import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  parseFeed,
  type Feed,
  type Kind,
  type KindName,
  type Problem,
} from '@mitmach/feed';
import type {Draft} from '../importing/importer.js';
import {isObject, kindNames, type CheckedItem, type Fields, type ItemId} from './item.js';
import type {LooseNote} from './note.js';

/** The schema of each kind. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  organizations,
  opportunities,
  events,
  news,
  milestones,
};

/** As many at a time as surely fit into one document. */
const CHUNK = 5000;

export interface CheckOptions {
  /** Field → value, for items that lack it; `location.name` is a field of a field. */
  readonly defaults?: Readonly<Record<string, unknown>> | undefined;
  readonly organization?: string | undefined;
}

/** What is left of drafts. */
export interface Checked {
  readonly items: readonly CheckedItem[];
  readonly notes: readonly LooseNote[];
  /** Items that say of themselves that they are gone. */
  readonly deleted: readonly ItemId[];
  /** Items that are there, but too broken to be published. */
  readonly lost: readonly ItemId[];
}

type Json = Readonly<Record<string, unknown>>;

const withDefault = (item: Json, path: readonly string[], value: unknown): Json => {
  const [key = '', ...rest] = path;
  const present = item[key];
  if (rest.length === 0) return present === undefined ? {...item, [key]: value} : item;
  if (present !== undefined && !isObject(present)) return item;
  return {...item, [key]: withDefault(present ?? {}, rest, value)};
};

const completed = ({kind, id, item}: Draft, {defaults = {}, organization}: CheckOptions): Fields => {
  let full: Json = item;
  for (const [field, value] of Object.entries(defaults)) full = withDefault(full, field.split('.'), value);
  if (organization !== undefined && kind !== 'organizations') {
    full = withDefault(full, ['organization'], organization);
  }
  return {...full, id};
};

/** Fields of the publisher's own, which the schema passes over. */
const extensionsOf = (item: Json): Json =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name.startsWith('_')));

const feedOf = (kind: KindName, items: readonly unknown[]): Feed => {
  const parsed = parseFeed({specVersion: '1.0', title: '', language: 'und', timeZone: 'UTC', [kind]: items});
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const POSITION = /^\w+\[(\d+)\]\.?(.*)$/s;

const noteOf = (problem: Problem, drafts: readonly Draft[]): LooseNote => {
  const {code, path, value, expected, isItemLost} = problem;
  const [, index = '', field = ''] = POSITION.exec(path) ?? [];
  const {kind, id, place}: Partial<Draft> = drafts[Number(index)] ?? {};
  return {
    code,
    place: place ?? {},
    kind,
    id,
    field: field || undefined,
    value,
    detail: expected,
    // The second of two is left out, too.
    isItemLost: isItemLost ?? (code === 'duplicate-id' || undefined),
  };
};

/** Checks drafts of one kind; their positions in the list are those in the made-up document. */
const checkKind = (kind: KindName, drafts: readonly Draft[], options: CheckOptions): Checked => {
  const raw = drafts.map((draft) => completed(draft, options));
  const feed = feedOf(kind, raw);
  const draftOf = new Map(drafts.toReversed().map((draft) => [draft.id, draft]));
  const items = (feed.select(kinds[kind]) as readonly Fields[]).map((item): CheckedItem => {
    const draft = draftOf.get(item.id);
    return {kind, item: {...item, ...extensionsOf(draft?.item ?? {})}, place: draft?.place ?? {}};
  });
  const kept = new Set(items.map(({item}) => item.id));
  const deleted = raw.filter((item) => item['deleted'] === true && !kept.has(item.id));
  const gone = new Set(deleted.map(({id}) => id));
  const lost = [...draftOf.keys()].filter((id) => !kept.has(id) && !gone.has(id));
  return {
    items,
    notes: feed.problems.map((problem) => noteOf(problem, drafts)),
    deleted: [...gone].map((id) => ({kind, id})),
    lost: lost.map((id) => ({kind, id})),
  };
};

const chunksOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  Array.from({length: Math.ceil(list.length / CHUNK)}, (_, index) =>
    list.slice(index * CHUNK, (index + 1) * CHUNK),
  );

/**
 * Checks drafts by the schema that widgets go by: what can be mended is mended, what cannot be kept is left out, and each
 * thing is noted at its place in the source.
 */
export const checkDrafts = (drafts: readonly Draft[], options: CheckOptions = {}): Checked => {
  const all = kindNames.flatMap((kind) =>
    chunksOf(drafts.filter((draft) => draft.kind === kind)).map((chunk) => checkKind(kind, chunk, options)),
  );
  return {
    items: all.flatMap(({items}) => items),
    notes: all.flatMap(({notes}) => notes),
    deleted: all.flatMap(({deleted}) => deleted),
    lost: all.flatMap(({lost}) => lost),
  };
};
