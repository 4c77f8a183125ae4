import {compareDates} from './civil-date.js';
import {milestoneSpan} from './timeline-span.js';
import type {MilestoneSpan, TimelineItem} from './timeline-span.js';

interface Spanned<Item> {
  readonly item: Item;
  readonly span: MilestoneSpan;
}

const isRange = ({span}: Spanned<unknown>): boolean => span.end !== undefined;

/** A year as a date says too little to tell that something else of that year was at the same time. */
const isTelling = (each: Spanned<unknown>): boolean => isRange(each) || each.span.start.precision !== 'year';

/**
 * For each item the ranges (items with an `endDate`) that share at least one day with it, by `id`, in the order in
 * which they begin; items without any are not in the map. An item that is dated to the year alone overlaps with
 * nothing, nor does one whose date does not parse. At most `most` ranges are given for an item.
 */
export function milestoneOverlaps<Item extends TimelineItem>(
  items: readonly Item[],
  most = 3,
): ReadonlyMap<string, readonly Item[]> {
  const spanned = items
    .flatMap((item): Spanned<Item>[] => {
      const span = milestoneSpan(item);
      return span ? [{item, span}] : [];
    })
    .filter(isTelling)
    .sort((a, b) => compareDates(a.span.first, b.span.first));
  const found = new Map<string, Item[]>();
  const add = ({item}: Spanned<Item>, other: Item): void => {
    const known = found.get(item.id) ?? [];
    if (known.length < most) found.set(item.id, [...known, other]);
  };
  let open: Spanned<Item>[] = [];
  for (const each of spanned) {
    open = open.filter(({span}) => compareDates(span.last, each.span.first) >= 0);
    // The first ones are the ones that are said: of a thousand ranges at a time the rest is not looked at.
    for (const range of open.slice(0, most)) {
      add(each, range.item);
      if (isRange(each)) add(range, each.item);
    }
    if (isRange(each)) open.push(each);
  }
  return found;
}
