import type {KindName} from '@mitmach/feed';
import {kindNames} from '../items/item.js';
import type {MergedItem} from '../items/merge.js';
import {hashOf} from '../sources/response-cache.js';
import type {Published} from './state.js';

/** What became of a kind since the last build. */
export interface KindSummary {
  /** How many there are now. */
  readonly items: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export type Summary = Readonly<Record<KindName, KindSummary>>;

const hashOfItem = ({item}: MergedItem): string => hashOf(JSON.stringify(item)).slice(0, 16);

/** What is published, so that the next build can tell what is new. Without prototypes: an id may be called anything. */
export const publishedOf = (items: readonly MergedItem[]): Published => {
  const published: Record<string, Record<string, string>> = {};
  for (const item of items) {
    const ids = (published[item.kind] ??= Object.create(null) as Record<string, string>);
    ids[item.item.id] = hashOfItem(item);
  }
  return published;
};

const summaryOf = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): KindSummary => {
  const ids = Object.keys(after);
  return {
    items: ids.length,
    added: ids.filter((id) => !Object.hasOwn(before, id)).length,
    changed: ids.filter((id) => Object.hasOwn(before, id) && before[id] !== after[id]).length,
    removed: Object.keys(before).filter((id) => !Object.hasOwn(after, id)).length,
  };
};

/** What changed from one build to the next, by kind. */
export const summarize = (before: Published, after: Published): Summary =>
  Object.fromEntries(
    kindNames.map((kind) => [kind, summaryOf(before[kind] ?? {}, after[kind] ?? {})]),
  ) as Summary;

/** The same when nothing changed. */
export const withoutChanges = (summary: Summary): Summary =>
  Object.fromEntries(
    kindNames.map((kind) => [kind, {items: summary[kind].items, added: 0, changed: 0, removed: 0}]),
  ) as Summary;
