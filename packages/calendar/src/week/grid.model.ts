import type {Slot} from '@mitmach/logic';
import {dateInFull, daySpan, timeOfDay} from '../event-words.js';
import {allDayRow, isOverDays, type AllDayRow} from './all-day.model.js';
import {firstMinuteOf, hourColumn, hoursOf, layOutDays, type HourColumn, type Hours} from './hours.model.js';
import {weekDay, type WeekContext} from './week-day.model.js';

/** What fits into the box before it scrolls. */
const HOURS_IN_SIGHT = 12;

/** A full hour beside the columns. */
interface ScaleMark {
  readonly minute: number;
  readonly text: string;
}

/** The days side by side, with the hours. */
export interface WeekGrid {
  readonly kind: 'grid';
  /** Names the days shown: the first and the last. */
  readonly key: string;
  /** "16 – 22 November 2026". */
  readonly period: string;
  readonly allDay: AllDayRow;
  readonly hours: Hours;
  readonly scale: readonly ScaleMark[];
  readonly columns: readonly HourColumn[];
  /** Where the first event begins, in minutes since midnight; absent where there is none. */
  readonly firstMinute: number | undefined;
  /** There are more hours than the box shows at once. */
  readonly isScrolling: boolean;
}

/** The full hours but the first and the last, whose texts would stand over the edge. */
const scaleOf = ({from, to}: Hours, day: string, {locale}: WeekContext): ScaleMark[] =>
  Array.from({length: to - from - 1}, (_, index) => {
    const hour = from + index + 1;
    return {minute: hour * 60, text: timeOfDay(`${day}T${String(hour).padStart(2, '0')}:00`, locale)};
  });

/** The days side by side: what takes whole days above, the rest where it is among the hours. */
export const gridModel = (
  slots: readonly Slot[],
  days: readonly string[],
  context: WeekContext,
): WeekGrid => {
  const {locale} = context;
  const [first, last] = [days[0] ?? context.today, days.at(-1) ?? context.today];
  const heads = days.map((day) => weekDay(day, slots, context));
  const timed = slots.filter((slot) => !isOverDays(slot));
  const laidOut = layOutDays(timed, heads, context);
  const hours = hoursOf(laidOut);
  return {
    kind: 'grid',
    key: `${first}/${last}`,
    period: first === last ? dateInFull(first, locale) : daySpan(first, last, locale),
    allDay: allDayRow(slots.filter(isOverDays), heads, context),
    hours,
    scale: scaleOf(hours, first, context),
    columns: laidOut.map((day) => hourColumn(day, hours, context)),
    firstMinute: firstMinuteOf(laidOut),
    isScrolling: hours.to - hours.from > HOURS_IN_SIGHT,
  };
};
