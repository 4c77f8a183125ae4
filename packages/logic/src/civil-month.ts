import {dayNumber, daysInMonth, LAST_YEAR, type CivilDate} from './civil-date.js';

/**
 * The same day `months` months later (earlier when negative), or the month's last day where it has
 * no such day: 31 January + 1 is 28 February. Held within the years 0001–9999.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const wanted = date.year * 12 + date.month - 1 + months;
  const index = Math.min(Math.max(wanted, 12), LAST_YEAR * 12 + 11);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return {year, month, day: Math.min(date.day, daysInMonth(year, month))};
}

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: CivilDate): number {
  // 0001-01-01 is a Monday.
  return ((dayNumber(date) - dayNumber({year: 1, month: 1, day: 1})) % 7) + 1;
}
