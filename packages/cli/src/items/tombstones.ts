import type {KindName} from '@mitmach/feed';
import {keyOf, type ItemId} from './item.js';

/** An id that is gone, and since when (ms since 1970) that is known. */
export interface Tombstone extends ItemId {
  readonly since: number;
}

/** For so long a feed says that an item is gone. */
const KEPT_FOR = 90 * 86_400_000;

export interface Disappearance {
  /** Ids that the last build published. */
  readonly before: readonly ItemId[];
  readonly tombstones: readonly Tombstone[];
  /** Ids that this build publishes. */
  readonly published: readonly ItemId[];
  /** Ids that are not published, but still there: broken, or of no longer known whereabouts. */
  readonly held: readonly ItemId[];
  /** Ids that a source says are gone: they stay as long as it says so. */
  readonly gone: readonly ItemId[];
  /** ms since 1970 */
  readonly now: number;
}

const keysOf = (ids: readonly ItemId[]): ReadonlySet<string> =>
  new Set(ids.map(({kind, id}) => keyOf(kind, id)));

/** What the feed has to say about items that it had, in the order in which they went. */
export const tombstonesAfter = (change: Disappearance): readonly Tombstone[] => {
  const {before, tombstones, published, held, gone, now} = change;
  const there = keysOf([...published, ...held]);
  const saidGone = keysOf(gone);
  const graves = new Map<string, Tombstone>();
  for (const tombstone of tombstones) graves.set(keyOf(tombstone.kind, tombstone.id), tombstone);
  for (const {kind, id} of [...before, ...gone]) {
    const key = keyOf(kind, id);
    if (!graves.has(key)) graves.set(key, {kind, id, since: now});
  }
  const isKept = ({kind, id, since}: Tombstone): boolean =>
    !there.has(keyOf(kind, id)) && (saidGone.has(keyOf(kind, id)) || now - since < KEPT_FOR);
  return [...graves.values()].filter(isKept);
};

/** When the next of them has been said for long enough; Infinity where there is none. */
export const nextToGo = (tombstones: readonly Tombstone[]): number =>
  tombstones.reduce((next, {since}) => Math.min(next, since + KEPT_FOR), Infinity);

/** Those of a kind as they stand in a feed. */
export const tombstoneItems = (
  tombstones: readonly Tombstone[],
  kind: KindName,
): readonly {readonly id: string; readonly deleted: true}[] =>
  tombstones.filter((one) => one.kind === kind).map(({id}) => ({id, deleted: true}));
