import {
  addIsoDays,
  dayNumberOf,
  dayOf,
  durationMinutes,
  fromWallMinutes,
  isAllDay,
  isoDay,
  minuteOfDay,
  wallMinutes,
} from '../wall-clock.js';

/** When something takes place, on the clocks of its own zone. */
export interface EventTime {
  /** `Date` (all day) or `LocalDateTime`. */
  readonly start: string;
  /** In the form of `start`; the last day of an all-day event. Absent where nobody gave one. */
  readonly end?: string;
  /** The days on which it is shown, ISO dates, both inclusive. */
  readonly firstDay: string;
  readonly lastDay: string;
}

const START = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;
const LONGEST_MINUTES = 10_000 * 1440 * 366;

/** What ends before this hour belongs to the evening before. */
const NIGHT_ENDS = 6 * 60;

/** Whether a value is written as a `Date` or a `LocalDateTime`; the day need not exist. */
export const isStart = (value: unknown): value is string => typeof value === 'string' && START.test(value);

/** From start to end on the wall clock: in days beyond the first for all-day events, else in minutes. */
export interface EventLength {
  readonly days?: number;
  readonly minutes?: number;
}

const lengthByDuration = (start: string, duration: string): EventLength => {
  const minutes = durationMinutes(duration);
  const isLength = minutes !== undefined && minutes > 0 && minutes <= LONGEST_MINUTES;
  // A day that does not exist has none after it.
  if (!isLength || Number.isNaN(dayNumberOf(start))) return {};
  return isAllDay(start) ? {days: Math.max(Math.ceil(minutes / 1440) - 1, 0)} : {minutes};
};

const lengthByEnd = (start: string, end: string): EventLength => {
  if (isAllDay(start)) {
    const days = dayNumberOf(end) - dayNumberOf(start);
    return days >= 0 ? {days} : {};
  }
  // A day as the end of something that begins at a time says no time: the day counts, the time stays open.
  if (isAllDay(end)) {
    const days = dayNumberOf(end) - dayNumberOf(start);
    return days > 0 ? {days} : {};
  }
  const minutes = wallMinutes(end) - wallMinutes(start);
  return minutes > 0 ? {minutes} : {};
};

/**
 * How long an event takes by its `start` and its `end` or `duration`. Works on unchecked items: what cannot be read
 * counts as absent, and an end that is not after the start says nothing.
 */
export const eventLength = ({start, end, duration}: Readonly<Record<string, unknown>>): EventLength => {
  if (!isStart(start)) return {};
  if (isStart(end)) return lengthByEnd(start, end);
  return typeof duration === 'string' ? lengthByDuration(start, duration) : {};
};

const lastDayOf = (start: string, end: string): string => {
  const last = dayOf(end);
  if (last === dayOf(start)) return last;
  return minuteOfDay(end) < NIGHT_ENDS ? addIsoDays(last, -1) : last;
};

/**
 * When something that begins at `start` and is this long takes place. What ends at midnight does not reach into the
 * next day, and what ends in the small hours of the next day belongs to the evening.
 */
export const timeFrom = (start: string, {days, minutes}: EventLength): EventTime => {
  const firstDay = dayOf(start);
  if (days !== undefined) {
    const lastDay = days === 0 ? firstDay : isoDay(dayNumberOf(start) + days);
    return isAllDay(start) && days > 0
      ? {start, end: lastDay, firstDay, lastDay}
      : {start, firstDay, lastDay};
  }
  if (minutes === undefined) return {start, firstDay, lastDay: firstDay};
  const end = fromWallMinutes(wallMinutes(start) + minutes);
  return {start, end, firstDay, lastDay: lastDayOf(start, end)};
};

/** Whether it lasts over several days. */
export const isMultiDay = ({firstDay, lastDay}: EventTime): boolean => firstDay !== lastDay;

/** How many days it touches, 1 or more. */
export const daysLong = ({firstDay, lastDay}: EventTime): number =>
  firstDay === lastDay ? 1 : dayNumberOf(lastDay) - dayNumberOf(firstDay) + 1;
