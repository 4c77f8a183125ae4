import type {EventTime} from './event-time.js';

/** What lies in one week's row: an event, its columns in that week, its lane. */
export interface Bar<T> {
  readonly item: T;
  /** 0–6: the column where it begins in this week. */
  readonly column: number;
  /** How many columns it takes, 1–7. */
  readonly span: number;
  /** 0 is the topmost. */
  readonly lane: number;
  /** It began in an earlier week, or goes on in a later one. */
  readonly isContinued: boolean;
  readonly goesOn: boolean;
}

/**
 * Lays the events of a week into lanes so that none overlaps: what takes several days first, the longest on top, then
 * the others in the order given; each in the topmost lane that is free on all its days.
 * @param days the week's ISO dates
 * @param items what touches the week, in order
 */
export const weekBars = <T extends EventTime>(days: readonly string[], items: readonly T[]): Bar<T>[] => {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  const columnOf = (day: string): number => Math.max(days.indexOf(day), 0);
  const placed = items
    .filter(({firstDay, lastDay}) => firstDay <= last && lastDay >= first)
    .map((item) => {
      const column = item.firstDay < first ? 0 : columnOf(item.firstDay);
      const end = item.lastDay > last ? days.length - 1 : columnOf(item.lastDay);
      return {item, column, span: end - column + 1};
    });
  const isLong = ({item}: {readonly item: T}): boolean => item.firstDay !== item.lastDay;
  const long = placed.filter(isLong).sort((a, b) => a.column - b.column || b.span - a.span);
  const lanes: boolean[][] = [];
  const laneFor = (column: number, span: number): number => {
    const isFree = (taken: readonly boolean[]): boolean => !taken.slice(column, column + span).some(Boolean);
    const found = lanes.findIndex(isFree);
    const lane = found < 0 ? lanes.push([]) - 1 : found;
    for (let each = column; each < column + span; each++) (lanes[lane] ?? [])[each] = true;
    return lane;
  };
  return [...long, ...placed.filter((each) => !isLong(each))].map(({item, column, span}) => ({
    item,
    column,
    span,
    lane: laneFor(column, span),
    isContinued: item.firstDay < first,
    goesOn: item.lastDay > last,
  }));
};
