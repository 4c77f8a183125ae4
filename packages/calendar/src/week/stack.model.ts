import type {Slot} from '@mitmach/logic';
import {lineOf, type EventLine} from '../entry.model.js';
import {dateWith} from '../event-words.js';
import {isOn, weekDay, type MoreEvents, type WeekContext, type WeekDay} from './week-day.model.js';

/** How many lines a day of a week has before it says how much more there is. */
const LINES_A_DAY = 24;

/** A day with its events below each other. */
export interface StackedDay extends WeekDay {
  /** "Saturday", and "28 November". */
  readonly name: string;
  readonly dayOfMonth: string;
  readonly lines: readonly EventLine[];
  /** Absent where all are shown. */
  readonly more: MoreEvents | undefined;
}

/** The days below each other. */
export interface WeekStack {
  readonly kind: 'stack';
  readonly days: readonly StackedDay[];
}

const stackedDay = (
  day: string,
  slots: readonly Slot[],
  {context, most}: {readonly context: WeekContext; readonly most: number},
): StackedDay => {
  const {locale} = context;
  const found = slots.filter(isOn(day));
  const weekday = weekDay(day, found, context);
  const count = found.length - most;
  const more = {
    day,
    text: locale.t('more', {count}),
    label: locale.t('moreOn', {count, date: weekday.date}),
  };
  return {
    ...weekday,
    name: dateWith(day, {weekday: 'long'}, locale),
    dayOfMonth: dateWith(day, {day: 'numeric', month: 'long'}, locale),
    lines: found.slice(0, most).flatMap((slot) => lineOf(slot, day, context) ?? []),
    more: count > 0 ? more : undefined,
  };
};

/** The days below each other, each with its events as lines: 24 at most, unless it is the only day. */
export const stackModel = (
  slots: readonly Slot[],
  days: readonly string[],
  context: WeekContext,
): WeekStack => {
  const most = days.length > 1 ? LINES_A_DAY : Infinity;
  return {kind: 'stack', days: days.map((day) => stackedDay(day, slots, {context, most}))};
};
