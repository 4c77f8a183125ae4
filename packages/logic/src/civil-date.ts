/**
 * A day of the proleptic Gregorian calendar, without time or zone (ISO 8601 calendar date).
 * `year` is 1–9999, `month` 1–12, `day` 1–31; every function here expects a day that exists.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Wall-clock time on a civil day, without zone: `hour` 0–23, `minute` and `second` 0–59. */
export interface LocalDateTime extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The last year that a civil date may be in. */
export const LAST_YEAR = 9999;
const DAYS_IN_400_YEARS = 146_097;

/** Whether `year` has a 29 February in the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month, 28–31. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isCivilDate({year, month, day}: CivilDate): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Reads an ISO 8601 extended calendar date, `2026-11-28`.
 * Gives `undefined` for anything else: other notations, spaces, year 0000, days that do not exist.
 */
export function parseDate(text: string): CivilDate | undefined {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return undefined;
  const date = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])};
  return isCivilDate(date) ? date : undefined;
}

/** The ISO 8601 extended calendar date, `0800-02-03`: what `parseDate` reads. */
export function formatIsoDate({year, month, day}: CivilDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Negative when `a` is the earlier day, positive when it is the later one, 0 for the same day. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Days from 0001-01-01 to 1 January of `year`. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const EPOCH = daysBeforeYear(1970);
const LAST_DAY = daysBeforeYear(LAST_YEAR + 1) - 1;

/** Days since 1970-01-01 (negative before it); 86,400,000 times it is that day's midnight in UTC. */
export function dayNumber({year, month, day}: CivilDate): number {
  let days = daysBeforeYear(year) - EPOCH + day - 1;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}

/**
 * The day that is `days` after 1970-01-01: the inverse of `dayNumber`. `days` is a whole number;
 * beyond 0001-01-01 and 9999-12-31 it gives those days, so that the result is always a civil date.
 */
export function fromDayNumber(days: number): CivilDate {
  let rest = Math.min(Math.max(days + EPOCH, 0), LAST_DAY);
  // By the average year: never too late, at most one too early in the cycle of 400 years.
  let year = Math.floor((rest * 400) / DAYS_IN_400_YEARS) + 1;
  if (daysBeforeYear(year + 1) <= rest) year += 1;
  rest -= daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return {year, month, day: rest + 1};
}

/** `days` days later (earlier when negative), held within the years 0001–9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}
