import {dayNumber} from './civil-date.js';
import type {CivilDate} from './civil-date.js';
import {relativeTimeFormat} from './format.js';
import {todayIn} from './now.js';

/** Whom a relative time is for: `locale` is BCP 47, `timeZone` an IANA name (default UTC). */
export interface RelativeTimeReader {
  readonly locale: string;
  readonly timeZone?: string;
}

interface Distance {
  readonly count: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LAST_INSTANT = 8.64e15;

/** Whole months from `start` to `end`; the day of the month decides whether the last one is over. */
function monthsBetween(start: CivilDate, end: CivilDate): number {
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}

function measureDays(start: CivilDate, end: CivilDate): Distance {
  const days = dayNumber(end) - dayNumber(start);
  if (days < 7) return {count: days, unit: 'day'};
  const months = monthsBetween(start, end);
  if (months < 1) return {count: Math.floor(days / 7), unit: 'week'};
  if (months < 12) return {count: months, unit: 'month'};
  return {count: Math.floor(months / 12), unit: 'year'};
}

/** `start` is not after `end`, both instants in ms. */
function measure(start: number, end: number, timeZone: string): Distance {
  const elapsed = end - start;
  if (elapsed < MINUTE) return {count: 0, unit: 'second'};
  if (elapsed < HOUR) return {count: Math.floor(elapsed / MINUTE), unit: 'minute'};
  const days = measureDays(todayIn(timeZone, start), todayIn(timeZone, end));
  // On the day the clocks go back, 24 hours can pass without a new date.
  if (elapsed < DAY || days.count === 0) return {count: Math.floor(elapsed / HOUR), unit: 'hour'};
  return days;
}

/**
 * Where `to` lies as seen from `from` (instants, ms since 1970), in words: "3 days ago", "in 2 hours",
 * "yesterday", "now" (under a minute). The unit is the largest of which at least one has passed,
 * counted in whole units; from 24 hours on, days are dates in the reader's zone, so that "yesterday"
 * is the day before. Weeks, months and years are counted ("1 week ago"), because "last week" would
 * be the calendar's. Digits as in `dateTimeFormat`; gives '' for instants that no `Date` can hold.
 */
export function formatRelative(from: number, to: number, reader: string | RelativeTimeReader): string {
  if (!(Math.abs(from) <= LAST_INSTANT && Math.abs(to) <= LAST_INSTANT)) return '';
  const {locale, timeZone = 'UTC'}: RelativeTimeReader =
    typeof reader === 'string' ? {locale: reader} : reader;
  const {count, unit} = measure(Math.min(from, to), Math.max(from, to), timeZone);
  const numeric = unit === 'second' || unit === 'day' ? 'auto' : 'always';
  return relativeTimeFormat(locale, {numeric}).format(to < from && count > 0 ? -count : count, unit);
}
