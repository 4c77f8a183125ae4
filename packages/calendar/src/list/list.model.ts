import type {Slot} from '@mitmach/logic';
import type {CalendarContext} from '../calendar-view.js';
import {lineOf, type EventLine} from '../entry.model.js';
import {dateInFull, dateWith} from '../event-words.js';
import {isLongRunning} from '../month/month.model.js';

/** The events of a day. */
export interface ListDay {
  /** ISO date. */
  readonly day: string;
  readonly weekday: string;
  readonly date: string;
  /** "Saturday, 28 November 2026". */
  readonly label: string;
  /** "Today" or "Tomorrow", in words. */
  readonly isToday: boolean;
  readonly lines: readonly EventLine[];
}

/** Events in the order of time, day by day. */
export interface ListModel {
  readonly days: readonly ListDay[];
  /** What runs longer than a fortnight. */
  readonly longRunning: readonly EventLine[];
  /** How many are shown, and how many there are. */
  readonly shown: number;
  readonly total: number;
}

export interface ListOptions {
  /** The first day shown; what began before it stands under it. */
  readonly from: string;
  readonly limit: number;
}

/** What runs longer than a fortnight, each in one line. */
export const longRunningLines = (slots: readonly Slot[], context: CalendarContext): EventLine[] =>
  slots.filter(isLongRunning).flatMap((slot) => lineOf(slot, slot.firstDay, context) ?? []);

/** The events of one day; those that run longer come last. */
export const dayLines = (slots: readonly Slot[], day: string, context: CalendarContext): EventLine[] =>
  slots
    .filter(({firstDay, lastDay}) => firstDay <= day && lastDay >= day)
    .sort((a, b) => Number(isLongRunning(a)) - Number(isLongRunning(b)))
    .flatMap((slot) => lineOf(slot, day, context) ?? []);

const dayModel = (day: string, lines: readonly EventLine[], context: CalendarContext): ListDay => {
  const {locale, today} = context;
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return {
    day,
    weekday: dateWith(day, {weekday: 'long'}, locale),
    date: dateWith(day, {day: 'numeric', month: 'long', ...(!isThisYear && {year: 'numeric'})}, locale),
    label: dateInFull(day, locale),
    isToday: day === today,
    lines,
  };
};

/**
 * A list of events by day. An event of several days stands under its first, or under the first day shown.
 * @param slots what is on, in order
 */
export const listModel = (
  slots: readonly Slot[],
  context: CalendarContext,
  {from, limit}: ListOptions,
): ListModel => {
  const short = slots.filter((slot) => !isLongRunning(slot));
  const days = new Map<string, EventLine[]>();
  let shown = 0;
  // What began before stands under the first day; it comes first in the order of time anyway.
  for (const slot of short) {
    if (shown >= limit) break;
    const day = slot.firstDay < from ? from : slot.firstDay;
    const line = lineOf(slot, day, context);
    if (!line) continue;
    shown += 1;
    const known = days.get(day);
    if (known) known.push(line);
    else days.set(day, [line]);
  }
  return {
    days: [...days].map(([day, lines]) => dayModel(day, lines, context)),
    longRunning: longRunningLines(slots, context),
    shown,
    total: short.length,
  };
};
