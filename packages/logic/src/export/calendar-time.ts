import {parseDate} from '../civil-date.js';
import {parseLocalDateTime} from '../local-date-time.js';
import {isTimeZone} from '../time-zone.js';
import {addIsoDays, isAllDay} from '../wall-clock.js';
import type {CalendarDate} from './calendar-entry.js';

const UTC = /^(?:Etc\/)?(?:UTC|UCT|GMT|Greenwich|Universal|Zulu)$/i;

/** How a time of a zone is written: by UTC, with the name of the zone, or without one where nobody knows it. */
type Form = 'utc' | 'zoned' | 'floating';

/** How the times of a zone are written (RFC 5545 §3.3.5). */
export const formOf = (timeZone: string): Form => {
  if (UTC.test(timeZone)) return 'utc';
  return isTimeZone(timeZone) ? 'zoned' : 'floating';
};

/** `20261128` or `20261128T190000`; undefined for a day or time that does not exist. */
export const basicTime = (local: string): string | undefined => {
  const exists = isAllDay(local) ? parseDate(local) : parseLocalDateTime(local);
  if (!exists) return undefined;
  const digits = local.replace(/[-:]/g, '');
  return digits.length === 13 ? `${digits}00` : digits;
};

/** `20261128T180000Z`, fractions left out; undefined for NaN and for years beyond 0–9999. */
export const basicInstant = (instant: number): string | undefined => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString().replace(/[-:]|\.\d+/g, '');
  return text.length === 16 ? text : undefined;
};

/**
 * A property that holds a time of a zone: `DTSTART;TZID=Europe/Berlin:20261128T190000`, `DTSTART;VALUE=DATE:20261128`.
 * Undefined without a time that exists.
 */
export const timeLine = (name: string, local: string | undefined, timeZone: string): string | undefined => {
  const value = local === undefined ? undefined : basicTime(local);
  if (value === undefined) return undefined;
  if (value.length === 8) return `${name};VALUE=DATE:${value}`;
  const form = formOf(timeZone);
  if (form === 'zoned') return `${name};TZID=${timeZone}:${value}`;
  return `${name}:${value}${form === 'utc' ? 'Z' : ''}`;
};

/**
 * The end as calendars count it, in the form of `start`: for all-day events the day after the last. Undefined where
 * nobody gave one, or one that is not after the start.
 */
export const exclusiveEnd = ({start, end}: CalendarDate): string | undefined => {
  if (end === undefined || basicTime(end) === undefined || isAllDay(end) !== isAllDay(start)) {
    return undefined;
  }
  if (isAllDay(start)) return end < start ? undefined : addIsoDays(end, 1);
  return end > start ? end : undefined;
};
