import {isSameEvent, isSameOffer} from './alike.js';
import {titlesOf, type Fields} from './item.js';
import type {MergedItem} from './merge.js';
import type {SourceNote} from './note.js';

/** Compared one with the other, at most: beyond this nobody means one event each. */
const MOST_TOGETHER = 500;

/** What two items must have in common before they are looked at more closely; undefined where they are not at all. */
const bucketOf = ({kind, item}: MergedItem): string | undefined => {
  if (kind === 'events') return `events ${String(item['start']).slice(0, 16)}`;
  const {organization} = item;
  return kind === 'opportunities' && typeof organization === 'string' ? `offers ${organization}` : undefined;
};

const bucketsOf = (items: readonly MergedItem[]): readonly (readonly MergedItem[])[] => {
  const buckets = new Map<string, MergedItem[]>();
  for (const item of items) {
    const name = bucketOf(item);
    if (name === undefined) continue;
    const bucket = buckets.get(name);
    if (bucket) bucket.push(item);
    else buckets.set(name, [item]);
  }
  return [...buckets.values()].filter(({length}) => length > 1 && length <= MOST_TOGETHER);
};

const isSame = (a: MergedItem, b: MergedItem): boolean =>
  a.source !== b.source && (a.kind === 'events' ? isSameEvent(a.item, b.item) : isSameOffer(a.item, b.item));

/** Pairs of the same thing: of each the one that comes first in the config, and another one. */
const pairsIn = (bucket: readonly MergedItem[]): readonly [MergedItem, MergedItem][] => {
  const pairs: [MergedItem, MergedItem][] = [];
  const taken = new Set<MergedItem>();
  for (const [index, first] of bucket.entries()) {
    if (taken.has(first)) continue;
    for (const other of bucket.slice(index + 1)) {
      if (taken.has(other) || !isSame(first, other)) continue;
      taken.add(other);
      pairs.push([first, other]);
    }
  }
  return pairs;
};

export interface DuplicateResult {
  readonly items: readonly MergedItem[];
  readonly notes: readonly SourceNote[];
}

/**
 * Finds the same thing under different ids in different sources: events that begin at the same time at the same place,
 * offers of the same organization, each with titles that are alike. `merge` keeps the first and lets it have what it
 * lacks from the others; `report` keeps all.
 */
export const findDuplicates = (items: readonly MergedItem[], rule: 'report' | 'merge'): DuplicateResult => {
  const pairs = bucketsOf(items).flatMap(pairsIn);
  const code = rule === 'merge' ? 'merged' : 'same-thing';
  const notes = pairs.map(([first, {source, part, place, kind, item}]): SourceNote => {
    const [value] = titlesOf(first.item);
    return {code, source, part, place, kind, id: item.id, value, detail: first.source};
  });
  if (rule === 'report') return {items, notes};
  const others = new Set(pairs.map(([, other]) => other));
  const more = new Map<MergedItem, Fields>();
  for (const [first, {item}] of pairs) more.set(first, {...item, ...(more.get(first) ?? first.item)});
  return {
    items: items
      .filter((item) => !others.has(item))
      .map((item) => ({...item, item: more.get(item) ?? item.item})),
    notes,
  };
};
