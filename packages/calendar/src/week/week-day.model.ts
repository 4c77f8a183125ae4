import type {Slot} from '@mitmach/logic';
import type {CalendarContext} from '../calendar-view.js';
import {dateInFull, dateWith} from '../event-words.js';

/** What the week and the day view are made from. */
export interface WeekContext extends CalendarContext {
  /** There is no room for columns: the days stand below each other. */
  readonly isNarrow?: boolean;
  /** Level of the days' headings, 2–6; 3 unless told. */
  readonly headingLevel?: number;
  /** How many events stand side by side in a day at most; 2 in a week, 6 in a day unless told. */
  readonly maxColumns?: number;
}

/** A day as the head of what is on in it. */
export interface WeekDay {
  /** ISO date. */
  readonly day: string;
  /** "Sat". */
  readonly weekday: string;
  /** "28". */
  readonly number: string;
  /** "Saturday, 28 November 2026". */
  readonly date: string;
  /** "Saturday, 28 November 2026, 3 events". */
  readonly label: string;
  /** How many events are on, all day or at a time. */
  readonly count: number;
  readonly isToday: boolean;
}

/** How much more there is on a day than is shown. */
export interface MoreEvents {
  readonly day: string;
  /** "3 more", or "+3" where that is too long. */
  readonly text: string;
  /** "3 more on Saturday, 28 November 2026". */
  readonly label: string;
}

/** Whether something is on on a day. */
export const isOn =
  (day: string) =>
  ({firstDay, lastDay}: Slot): boolean =>
    firstDay <= day && lastDay >= day;

/** A day and how much is on in it. */
export const weekDay = (day: string, slots: readonly Slot[], {locale, today}: WeekContext): WeekDay => {
  const date = dateInFull(day, locale);
  const count = slots.filter(isOn(day)).length;
  return {
    day,
    weekday: dateWith(day, {weekday: 'short'}, locale),
    number: dateWith(day, {day: 'numeric'}, locale),
    date,
    label: locale.t('dayEvents', {date, count}),
    count,
    isToday: day === today,
  };
};
