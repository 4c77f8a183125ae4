import {dayOf, daysLong, firstWeekday, monthGrid, weekBars, type Slot} from '@mitmach/logic';
import type {CalendarContext} from '../calendar-view.js';
import {entryOf, type EventEntry} from '../entry.model.js';
import {dateInFull, dateWith} from '../event-words.js';

/** Part of an event that lasts several days, in one week's row. */
export interface MonthBar {
  readonly entry: EventEntry;
  /** How many days it takes in this week, 1–7. */
  readonly span: number;
  readonly isContinued: boolean;
  readonly goesOn: boolean;
}

/** A day of a month. */
export interface MonthDay {
  /** ISO date. */
  readonly day: string;
  /** Its number as the language writes it. */
  readonly number: string;
  /** "Saturday, 28 November 2026, 3 events". */
  readonly label: string;
  readonly isToday: boolean;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  /** The one that the keyboard is at. */
  readonly isCurrent: boolean;
  /** By lane: a bar that begins here, or room for one that began before (null). */
  readonly bars: readonly (MonthBar | null)[];
  readonly entries: readonly EventEntry[];
  /** How many more there are than fit. */
  readonly hidden: number;
  /** Colours of the first events, one a dot; empty for an event without colour. */
  readonly dots: readonly string[];
}

export interface MonthWeek {
  readonly number: number;
  readonly days: readonly MonthDay[];
}

/** A month as a grid. */
export interface MonthModel {
  readonly weekdays: readonly {readonly short: string; readonly long: string}[];
  readonly weeks: readonly MonthWeek[];
}

export interface MonthOptions {
  /** The day that the keyboard is at, ISO date; its month is shown. */
  readonly current: string;
  /** How many events a day shows before "+n more"; 0 for dots. */
  readonly room: number;
}

const dayNumberOnly = {day: 'numeric'} as const;

const slotsByDay = (slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> => {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const known = days.get(slot.firstDay);
    if (known) known.push(slot);
    else days.set(slot.firstDay, [slot]);
  }
  return days;
};

/** From how many days on an event is long-running: it gets one line of its own, not a bar in every week. */
const longRunningFrom = 15;

/** Whether an event lasts longer than a fortnight. */
export const isLongRunning = (slot: Slot): boolean => daysLong(slot) >= longRunningFrom;

const dotsShown = 3;

interface Row {
  readonly bars: ReturnType<typeof weekBars<Slot>>;
  readonly singles: ReadonlyMap<string, readonly Slot[]>;
  /** What is on for longer: counted on each day, shown elsewhere. */
  readonly running: readonly Slot[];
}

interface MonthContext extends CalendarContext, MonthOptions {}

const lanesOn = (column: number, {bars}: Row, context: MonthContext): (MonthBar | null)[] => {
  const here = bars.filter((bar) => bar.column <= column && column < bar.column + bar.span);
  const lanes: (MonthBar | null)[] = [];
  for (const bar of here) {
    while (lanes.length <= bar.lane) lanes.push(null);
    const entry = bar.column === column ? entryOf(bar.item, context) : undefined;
    const {span, isContinued, goesOn} = bar;
    lanes[bar.lane] = entry ? {entry, span, isContinued, goesOn} : null;
  }
  return lanes;
};

const entriesOf = (slots: readonly Slot[], context: CalendarContext): EventEntry[] =>
  slots.flatMap((slot) => entryOf(slot, context) ?? []);

const dayOfMonth = (
  day: string,
  {column, row}: {readonly column: number; readonly row: Row},
  context: MonthContext,
): MonthDay => {
  const {current, locale, today, room} = context;
  const singles = row.singles.get(day) ?? [];
  const lanes = room === 0 ? [] : lanesOn(column, row, context);
  const long = row.bars.filter((bar) => bar.column <= column && column < bar.column + bar.span);
  const running = row.running.filter(({firstDay, lastDay}) => firstDay <= day && lastDay >= day);
  const count = singles.length + long.length;
  // What lasts is drawn over all its days, so it must be shown on all or none: it leaves a line for "+n more".
  const shownLanes = lanes.slice(0, Math.max(room - 1, 0));
  const shownLong = long.filter(({lane}) => lane < shownLanes.length).length;
  const fits = shownLong === long.length && shownLanes.length + singles.length <= room;
  const shown = fits ? singles.length : Math.max(room - 1 - shownLanes.length, 0);
  const all = [...long.map(({item}) => item), ...singles];
  return {
    day,
    number: dateWith(day, dayNumberOnly, locale),
    label: locale.t('dayEvents', {date: dateInFull(day, locale), count: count + running.length}),
    isToday: day === today,
    isOutside: day.slice(0, 7) !== current.slice(0, 7),
    isCurrent: day === current,
    bars: shownLanes,
    entries: entriesOf(singles.slice(0, shown), context),
    hidden: room === 0 ? 0 : count - shownLong - Math.min(shown, singles.length),
    dots: room > 0 ? [] : entriesOf(all.slice(0, dotsShown), context).map(({color}) => color ?? ''),
  };
};

/**
 * A month as a grid of weeks: what lasts several days lies in lanes above, what lasts a day below, and what lasts
 * longer than a fortnight is not in it.
 * @param slots what is on in the weeks shown, in order
 */
export const monthModel = (
  slots: readonly Slot[],
  context: CalendarContext,
  options: MonthOptions,
): MonthModel => {
  const {locale} = context;
  const grid = monthGrid(options.current, firstWeekday(locale.tag));
  const placed = slots.filter((slot) => !isLongRunning(slot));
  const long = placed.filter(({firstDay, lastDay}) => firstDay !== lastDay);
  const singles = slotsByDay(placed.filter(({firstDay, lastDay}) => firstDay === lastDay));
  const running = slots.filter(isLongRunning);
  const month: MonthContext = {...context, ...options};
  return {
    weekdays: (grid[0]?.days ?? []).map((day) => {
      const short = dateWith(day, {weekday: 'short'}, locale);
      const long = dateWith(day, {weekday: 'long'}, locale);
      // Arabic and Persian have no short names, and no room for long ones where events are dots.
      const isLetter = options.room === 0 && short === long;
      return {short: isLetter ? dateWith(day, {weekday: 'narrow'}, locale) : short, long};
    }),
    weeks: grid.map(({number, days}) => {
      const row: Row = {bars: weekBars(days, long), singles, running};
      return {number, days: days.map((day, column) => dayOfMonth(day, {column, row}, month))};
    }),
  };
};

/** The days that a month's grid shows, both inclusive. */
export const monthGridRange = (
  current: string,
  tag: string,
): {readonly from: string; readonly to: string} => {
  const weeks = monthGrid(current, firstWeekday(tag));
  return {from: weeks[0]?.days[0] ?? dayOf(current), to: weeks.at(-1)?.days[6] ?? dayOf(current)};
};
