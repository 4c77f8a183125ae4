const MINUTES_A_DAY = 1440;

/** How long something is drawn that nobody gave an end; it is a length for the layout and never shown as a time. */
const NOMINAL_MINUTES = 45;

/** Less cannot be read or hit. */
const SHORTEST_MINUTES = 30;

/** What takes place on a day, in minutes since its midnight, 0–1440. */
export interface DayPart {
  readonly startMinute: number;
  /** Absent where nobody gave an end. */
  readonly endMinute?: number | undefined;
}

/** Where something lies in its day. */
export interface PlacedEvent<T> {
  readonly item: T;
  /** 0 is the first; of `columns` side by side, of which it takes `span`. */
  readonly column: number;
  readonly columns: number;
  readonly span: number;
  /** Minutes since midnight, and how many; never beyond 1440, never shorter than 30. */
  readonly top: number;
  readonly height: number;
  /** Something beside it did not fit, so that a place for "more" is needed at the end of the columns. */
  readonly isCrowded: boolean;
}

/** What did not fit, as far as it overlaps. */
export interface HiddenEvents<T> {
  readonly items: readonly T[];
  readonly top: number;
  readonly height: number;
}

/** A day laid out. */
export interface DayColumns<T> {
  /** In order of time; what begins together in order of length, the longest first. */
  readonly placed: readonly PlacedEvent<T>[];
  readonly hidden: readonly HiddenEvents<T>[];
}

interface Box<T> {
  readonly item: T;
  readonly top: number;
  readonly bottom: number;
}

interface Cluster<T> {
  readonly columns: Box<T>[][];
  readonly rest: Box<T>[];
}

const within = (minute: number): number => Math.min(Math.max(minute, 0), MINUTES_A_DAY);

const boxOf = <T extends DayPart>(item: T): Box<T> => {
  const start = within(item.startMinute);
  const {endMinute = 0} = item;
  const end = within(endMinute > start ? endMinute : start + NOMINAL_MINUTES);
  const bottom = Math.max(end, Math.min(start + SHORTEST_MINUTES, MINUTES_A_DAY));
  return {item, top: Math.min(start, bottom - SHORTEST_MINUTES), bottom};
};

/** Sorts boxes into runs in which each overlaps one before it. */
const runsOf = <T>(boxes: readonly Box<T>[]): Box<T>[][] => {
  const runs: Box<T>[][] = [];
  let end = -1;
  for (const box of boxes) {
    if (box.top >= end) runs.push([]);
    runs.at(-1)?.push(box);
    end = Math.max(end, box.bottom);
  }
  return runs;
};

const clusterOf = <T>(run: readonly Box<T>[], most: number): Cluster<T> => {
  const columns: Box<T>[][] = [];
  const rest: Box<T>[] = [];
  for (const box of run) {
    const free = columns.find((column) => (column.at(-1)?.bottom ?? 0) <= box.top);
    if (free) free.push(box);
    else if (columns.length < most) columns.push([box]);
    else rest.push(box);
  }
  return {columns, rest};
};

const overlap = <T>(one: Box<T>, other: Box<T>): boolean => one.top < other.bottom && other.top < one.bottom;

/** How many columns a box can take before it meets another one. */
const spanOf = <T>(box: Box<T>, column: number, {columns}: Cluster<T>): number => {
  const after = columns.slice(column + 1);
  const blocked = after.findIndex((boxes) => boxes.some((other) => overlap(box, other)));
  return 1 + (blocked < 0 ? after.length : blocked);
};

const placedIn = <T>(cluster: Cluster<T>): PlacedEvent<T>[] => {
  const {columns, rest} = cluster;
  return columns.flatMap((boxes, column) =>
    boxes.map((box) => ({
      item: box.item,
      column,
      columns: columns.length,
      span: spanOf(box, column, cluster),
      top: box.top,
      height: box.bottom - box.top,
      isCrowded: rest.length > 0,
    })),
  );
};

const hiddenIn = <T>({rest}: Cluster<T>): HiddenEvents<T>[] =>
  runsOf(rest).map((run) => {
    const top = run[0]?.top ?? 0;
    return {
      items: run.map(({item}) => item),
      top,
      height: Math.max(...run.map(({bottom}) => bottom)) - top,
    };
  });

/**
 * Lays what takes place on a day side by side where it overlaps: each in the first column that is free, and then over
 * the columns beside it that stay free meanwhile. Of what overlaps no more than `most` columns are made; what finds no
 * place in them is given as hidden. Without an end, or with one that is not after the start, it takes 45 minutes;
 * minutes outside the day are held within it. Linear in the number of items but for the sorting.
 */
export const dayColumns = <T extends DayPart>(items: readonly T[], most = 4): DayColumns<T> => {
  const boxes = items.map(boxOf).sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  const clusters = runsOf(boxes).map((run) => clusterOf(run, Math.max(most, 1)));
  return {
    placed: clusters
      .flatMap(placedIn)
      .sort((a, b) => a.top - b.top || b.height - a.height || a.column - b.column),
    hidden: clusters.flatMap(hiddenIn),
  };
};
