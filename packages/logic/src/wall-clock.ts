import {dayNumber, formatIsoDate, fromDayNumber, parseDate} from './civil-date.js';

const MINUTES_A_DAY = 1440;
const MS_A_MINUTE = 60_000;
const DURATION = /^P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

const padded = (value: number): string => String(value).padStart(2, '0');

/** The day of a `Date` or `LocalDateTime`: `2026-11-28T19:00` is on `2026-11-28`. */
export const dayOf = (text: string): string => text.slice(0, 10);

/** Whether a start is a whole day (`2026-11-28`) and no time on it. */
export const isAllDay = (start: string): boolean => start.length === 10;

/** The time of day of a `LocalDateTime` in minutes, 0–1439; 0 for a `Date`. Seconds are left out. */
export const minuteOfDay = (text: string): number =>
  text.length > 10 ? Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) : 0;

/** Days since 1970-01-01 of a `Date` or `LocalDateTime`; NaN where it names no day that exists. */
export const dayNumberOf = (text: string): number => {
  const date = parseDate(dayOf(text));
  return date ? dayNumber(date) : NaN;
};

/** The ISO date so many days after 1970-01-01, held within the years 0001–9999. */
export const isoDay = (days: number): string => formatIsoDate(fromDayNumber(days));

/** The ISO date some days after another (before, when negative). */
export const addIsoDays = (day: string, days: number): string => isoDay(dayNumberOf(day) + days);

/** Minutes on the wall clock since 1970-01-01T00:00, whatever the zone; NaN for a day that does not exist. */
export const wallMinutes = (text: string): number => dayNumberOf(text) * MINUTES_A_DAY + minuteOfDay(text);

/** The `LocalDateTime` of wall-clock minutes. */
export const fromWallMinutes = (minutes: number): string => {
  const ofDay = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const day = isoDay(Math.floor(minutes / MINUTES_A_DAY));
  return `${day}T${padded(Math.floor(ofDay / 60))}:${padded(ofDay % 60)}`;
};

/** Milliseconds that, formatted in the zone UTC, show the wall clock's own figures. */
export const wallInstant = (text: string): number => wallMinutes(text) * MS_A_MINUTE;

/**
 * Length of an ISO 8601 duration in minutes on the wall clock (a day is 1,440); seconds are left out. Undefined for
 * anything but weeks, days, hours and minutes.
 */
export const durationMinutes = (text: string): number | undefined => {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits || 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
};
