import type {CheckedItem} from '../items/item.js';
import type {SourcePart} from '../items/merge.js';
import type {Tombstone} from '../items/tombstones.js';
import type {GatheredSource} from './gather.js';
import {noContent, type PartContent} from './part-content.js';
import {readPreviousFeed, type PreviousFeed} from './previous-feed.js';
import {instantText} from './report.js';
import type {BuildState, Memory, PartState, StateFolder} from './state.js';
import {publishedOf} from './summary.js';

export interface FormerContext {
  readonly store: StateFolder;
  readonly folder: string;
  readonly before: BuildState;
  readonly isFirst: boolean;
  readonly now: number;
}

/** Items of an earlier feed of which nobody knows the source. */
interface Recovered {
  readonly part: SourcePart;
  readonly state: PartState;
}

export interface FormerItems {
  readonly memory: Memory;
  readonly recovered: Recovered | undefined;
}

const noMemory: Memory = {published: {}, tombstones: [], renames: {}};

const memoryOf = ({items, deleted}: PreviousFeed, now: number): Memory => ({
  published: publishedOf(items.map((item) => ({...item, source: '', part: ''}))),
  tombstones: deleted.map((id): Tombstone => ({...id, since: now})),
  renames: {},
});

const marked = (checked: CheckedItem, good: number): CheckedItem => {
  const {source} = checked.item as {source?: object};
  if (!source) return checked;
  return {...checked, item: {...checked.item, source: {...source, retrieved: instantText(good)}}};
};

const recoveredFrom = async (state: PartState, store: StateFolder): Promise<Recovered> => {
  const {items} = (await store.readContent<PartContent>(state.content)) ?? noContent;
  const old = items.map((item) => marked(item, state.good));
  return {part: {source: '', part: state.name, items: old, deleted: [], isStale: true}, state};
};

const keepItems = async ({items, updated}: PreviousFeed, store: StateFolder): Promise<PartState> => {
  const content: PartContent = {...noContent, items};
  return {
    key: 'recovered',
    name: 'feed.json',
    hash: '',
    recipe: '',
    content: await store.writeContent(content),
    items: items.length,
    next: [],
    good: updated,
  };
};

/**
 * What an earlier build published. Where its state is lost, the feed in the output folder stands in for it; and as long
 * as a source fails of which nothing is known, all that this feed has and the other sources do not have is kept.
 */
export const formerItems = async (
  gathered: readonly GatheredSource[],
  {store, folder, before, isFirst, now}: FormerContext,
): Promise<FormerItems> => {
  const known = isFirst ? undefined : await store.readMemory();
  const previous = known ? undefined : await readPreviousFeed(folder);
  const memory = known ?? (previous ? memoryOf(previous, now) : noMemory);
  const isNeeded = gathered.some(({parts, failures}) => failures.length > 0 && parts.length === 0);
  if (!isNeeded) return {memory, recovered: undefined};
  const state = before.sources['']?.[0] ?? (previous && (await keepItems(previous, store)));
  return {memory, recovered: state && (await recoveredFrom(state, store))};
};
