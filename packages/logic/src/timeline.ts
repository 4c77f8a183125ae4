import {compareDates} from './civil-date.js';
import type {CivilDate} from './civil-date.js';
import {parseFuzzyDate} from './fuzzy-date.js';
import {milestoneSpan} from './timeline-span.js';
import type {MilestoneSpan, TimelineItem} from './timeline-span.js';

export * from './timeline-overlaps.js';
export * from './timeline-spacing.js';
export * from './timeline-span.js';
export * from './timeline-stops.js';

/** By their first day: `ascending` is the oldest first. */
export type TimelineOrder = 'ascending' | 'descending';

/** The items that begin in `year` (1–9999). */
export interface YearGroup<Item> {
  readonly year: number;
  readonly items: Item[];
}

/** `id` and `phase` are absent for items without a phase, `phase` for an id that no phase has. */
export interface PhaseGroup<Item, Phase> {
  readonly id: string | undefined;
  readonly phase: Phase | undefined;
  readonly items: Item[];
}

function compareSpans(a: MilestoneSpan, b: MilestoneSpan): number {
  return compareDates(a.first, b.first) || compareDates(b.last, a.last);
}

/**
 * Sorts by the first day; of two that begin on the same day the longer span comes first (a year before
 * its January). Descending is the mirror of it. Equal spans keep the order of the feed in both
 * directions. Items whose date does not parse are `undated`, in the order of the feed. `items` is not
 * changed.
 */
export function orderMilestones<Item extends TimelineItem>(
  items: readonly Item[],
  order: TimelineOrder,
): {ordered: Item[]; undated: Item[]} {
  const dated: {item: Item; span: MilestoneSpan}[] = [];
  const undated: Item[] = [];
  for (const item of items) {
    const span = milestoneSpan(item);
    if (span) dated.push({item, span});
    else undated.push(item);
  }
  const direction = order === 'descending' ? -1 : 1;
  dated.sort((a, b) => direction * compareSpans(a.span, b.span));
  return {ordered: dated.map(({item}) => item), undated};
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * One group for each year in which an item begins, years and items in the order given. Items whose
 * date does not parse are left out.
 */
export function groupByYear<Item extends TimelineItem>(items: readonly Item[]): YearGroup<Item>[] {
  const groups = groupBy(items, (item) => parseFuzzyDate(item.date)?.year);
  return [...groups].flatMap(([year, group]) => (year === undefined ? [] : [{year, items: group}]));
}

/**
 * One group for each phase that has items, in the order of `phases`; then the ids that no phase has,
 * in the order of their first items; then the items without a phase. Items stay in the order given;
 * of phases with the same id the first counts.
 */
export function groupByPhase<Item extends TimelineItem, Phase extends {readonly id: string}>(
  items: readonly Item[],
  phases: readonly Phase[],
): PhaseGroup<Item, Phase>[] {
  const groups = groupBy(items, (item) => item.phase);
  const found = new Map<string | undefined, PhaseGroup<Item, Phase>>();
  for (const phase of phases) {
    const group = groups.get(phase.id);
    if (group && !found.has(phase.id)) found.set(phase.id, {id: phase.id, phase, items: group});
  }
  for (const [id, group] of groups) {
    if (id !== undefined && !found.has(id)) found.set(id, {id, phase: undefined, items: group});
  }
  const others = groups.get(undefined);
  return [...found.values(), ...(others ? [{id: undefined, phase: undefined, items: others}] : [])];
}

/**
 * The index in `ordered` before which a "today" marker stands, `ordered.length` when it stands last:
 * what has begun by today is on one side, what begins later on the other. `ordered` comes from
 * `orderMilestones` with the same `order`. Only dates count, not an item's own `state`.
 */
export function todayPosition(
  ordered: readonly TimelineItem[],
  today: CivilDate,
  order: TimelineOrder,
): number {
  const position = ordered.findIndex((item) => {
    const span = milestoneSpan(item);
    if (!span) return false;
    const later = compareDates(span.first, today) > 0;
    return order === 'descending' ? !later : later;
  });
  return position < 0 ? ordered.length : position;
}
