import {parseFuzzyDate} from './fuzzy-date.js';
import type {TimelineItem} from './timeline-span.js';

/** A place in a timeline that one can go to: the items that begin in the years `from` to `to`, both inclusive. */
export interface YearStop<Item> {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}

const units = [1, 10, 100, 1_000];

/** Where a step of years begins: the decade of 2018 in 2010, the first one in year 1. */
const beginOf = (year: number, unit: number): number => Math.max(1, Math.floor(year / unit) * unit);

/**
 * The years of a timeline, in the order of the items; where there are more than `most`, decades, centuries or
 * millennia. Items whose date does not parse are left out.
 */
export function yearStops<Item extends TimelineItem>(
  ordered: readonly Item[],
  most: number,
): YearStop<Item>[] {
  const dated = ordered.flatMap((item) => {
    const year = parseFuzzyDate(item.date)?.year;
    return year === undefined ? [] : [{item, year}];
  });
  const countOf = (unit: number): number => new Set(dated.map(({year}) => beginOf(year, unit))).size;
  const unit = units.find((each) => countOf(each) <= most) ?? 1_000;
  const stops = new Map<number, Item[]>();
  for (const {item, year} of dated) {
    const from = beginOf(year, unit);
    const stop = stops.get(from);
    if (stop) stop.push(item);
    else stops.set(from, [item]);
  }
  return [...stops].map(([from, items]) => ({
    from,
    to: Math.floor(from / unit) * unit + unit - 1,
    items,
  }));
}
