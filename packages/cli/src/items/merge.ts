import type {KindName} from '@mitmach/feed';
import {isSameItem} from './alike.js';
import {keyOf, kindNames, type CheckedItem, type Fields, type ItemId} from './item.js';
import type {SourceNote} from './note.js';

/** What one file or answer of a source gives. */
export interface SourcePart {
  readonly source: string;
  readonly part: string;
  readonly items: readonly CheckedItem[];
  readonly deleted: readonly ItemId[];
  /** It is from an earlier build. What differs in it is no news. */
  readonly isStale: boolean;
}

/** An item on its way into the feed. */
export interface MergedItem extends CheckedItem {
  readonly source: string;
  readonly part: string;
}

/** Ids that items got because others had theirs; the key says source, part, kind and first id. */
export type Renames = Readonly<Record<string, string>>;

export interface Merged {
  readonly items: readonly MergedItem[];
  /** Ids that a source says are gone. */
  readonly gone: readonly ItemId[];
  readonly notes: readonly SourceNote[];
  readonly renames: Renames;
}

const isItemLost = true;

/** Who has an id: an item, or the word that it is gone. */
type Claim = MergedItem | (ItemId & {readonly source: string; readonly item?: undefined});

const renameKey = ({source, part}: SourcePart, kind: KindName, id: string): string =>
  JSON.stringify([source, part, kind, id]);

const differingFields = (a: Fields, b: Fields): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => name !== 'source' && JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );

/** Fields that refer to another item of the same source, and its kind. */
const references = {organization: 'organizations', series: 'events'} as const satisfies Record<
  string,
  KindName
>;

/** What others refer to comes first, so that its new id is known before it is needed. */
const rank = ({kind, item}: CheckedItem): number => {
  if (kind === 'organizations') return 0;
  return kind === 'events' && item['series'] === undefined ? 1 : 2;
};

/** Puts sources together one after the other; the first to name an id has it. */
class Merge {
  readonly claims = new Map<string, Claim>();
  readonly notes: SourceNote[] = [];
  readonly renames: Record<string, string> = {};
  readonly #before: Renames;

  constructor(before: Renames) {
    this.#before = before;
  }

  take(part: SourcePart): void {
    for (const {kind, id} of part.deleted) {
      const key = keyOf(kind, id);
      if (!this.claims.has(key)) this.claims.set(key, {kind, id, source: part.source});
    }
    const ranked = part.items.toSorted((a, b) => rank(a) - rank(b));
    for (const item of ranked) this.#put(item, part);
  }

  #put(item: CheckedItem, part: SourcePart): void {
    const {kind} = item;
    const first = item.item.id;
    const before = this.#before[renameKey(part, kind, first)];
    const id = before ?? first;
    const claim = this.claims.get(keyOf(kind, id));
    if (!claim) this.#accept(item, id, part);
    else if (!claim.item) this.#note(item, part, {code: 'gone-elsewhere', detail: claim.source, isItemLost});
    else if (isSameItem(claim.item, item.item)) this.#compare(claim, item, part);
    else this.#rename(item, claim, part);
  }

  #accept(item: CheckedItem, id: string, part: SourcePart): void {
    const {kind} = item;
    if (id !== item.item.id) this.renames[renameKey(part, kind, item.item.id)] = id;
    const named = {...item.item, ...this.#referencesOf(item, part), id};
    this.claims.set(keyOf(kind, id), {...item, item: named, source: part.source, part: part.part});
  }

  #referencesOf({item}: CheckedItem, part: SourcePart): Partial<Fields> {
    const changed: Record<string, unknown> = {};
    for (const [field, kind] of Object.entries(references)) {
      const id = item[field];
      const renamed = typeof id === 'string' ? this.renames[renameKey(part, kind, id)] : undefined;
      if (renamed !== undefined) changed[field] = renamed;
    }
    return changed;
  }

  #compare(claim: MergedItem, item: CheckedItem, part: SourcePart): void {
    if (part.isStale || part.source === claim.source) return;
    const fields = differingFields(claim.item, item.item);
    if (fields.length === 0) return;
    this.#note(item, part, {code: 'conflict', detail: claim.source, value: fields.join(', ').slice(0, 60)});
  }

  #rename(item: CheckedItem, claim: MergedItem, part: SourcePart): void {
    const {id} = item.item;
    const names = [`${part.source}:${id}`, `${part.source}:${part.part}:${id}`];
    const free = names.find((name) => !this.claims.has(keyOf(item.kind, name)));
    if (free === undefined) {
      this.#note(item, part, {code: 'duplicate-id', value: `"${id}"`, isItemLost});
      return;
    }
    this.#note(item, part, {code: 'renamed', value: free, detail: claim.source});
    this.#accept(item, free, part);
  }

  #note(
    {kind, item, place}: CheckedItem,
    {source, part}: SourcePart,
    note: Pick<SourceNote, 'code'> & Partial<SourceNote>,
  ): void {
    this.notes.push({source, part, place, kind, id: item.id, ...note});
  }
}

/**
 * Merges what sources give, in the order of the config. The first to name an id of a kind has it, be it with an item or
 * with the word that it is gone. A later item of that id is either a version of the same thing, then it is left out and
 * what differs is noted; or another thing that happens to have the same number, then it gets the source's name before
 * its id, and keeps that in later builds.
 * @param before the renames of the last build
 */
export const mergeParts = (parts: readonly SourcePart[], before: Renames = {}): Merged => {
  const merge = new Merge(before);
  for (const part of parts) merge.take(part);
  const claims = [...merge.claims.values()];
  const items = claims.filter((claim): claim is MergedItem => claim.item !== undefined);
  return {
    items: kindNames.flatMap((kind) => items.filter((item) => item.kind === kind)),
    gone: claims.flatMap((claim) => (claim.item ? [] : [{kind: claim.kind, id: claim.id}])),
    notes: merge.notes,
    renames: merge.renames,
  };
};
