import {compareDates, dayNumber, daysInMonth, formatIsoDate, parseDate} from './civil-date.js';
import type {CivilDate} from './civil-date.js';
import {dateTimeFormat} from './format.js';

/** A date known to the year, the month or the day (EDTF level 0, ISO 8601-2), years 1–9999. */
export type FuzzyDate =
  | {readonly precision: 'year'; readonly year: number}
  | {readonly precision: 'month'; readonly year: number; readonly month: number}
  | ({readonly precision: 'day'} & CivilDate);

const NOTATION = /^\d{4}(-\d{2}){0,2}$/;
const REST_OF_DATE = '-01-01';
const MS_PER_DAY = 86_400_000;

/** Below it a number hardly reads as a year: "August 79" could be a day or the last century. */
const FIRST_PLAIN_YEAR = 100;

const FIELDS: Record<FuzzyDate['precision'], Intl.DateTimeFormatOptions> = {
  year: {year: 'numeric'},
  month: {year: 'numeric', month: 'long'},
  day: {year: 'numeric', month: 'long', day: 'numeric'},
};

/**
 * Reads `2018`, `2018-03` or `2018-03-26`. Gives `undefined` for anything else: other notations,
 * year 0000, months and days that do not exist.
 */
export function parseFuzzyDate(text: string): FuzzyDate | undefined {
  if (!NOTATION.test(text)) return undefined;
  const date = parseDate(text + REST_OF_DATE.slice(text.length - 4));
  if (!date) return undefined;
  const {year, month} = date;
  if (text.length === 4) return {precision: 'year', year};
  if (text.length === 7) return {precision: 'month', year, month};
  return {precision: 'day', ...date};
}

/** The first day the date can mean: 2018 begins on 2018-01-01. */
export function earliest(fuzzy: FuzzyDate): CivilDate {
  return {
    year: fuzzy.year,
    month: fuzzy.precision === 'year' ? 1 : fuzzy.month,
    day: fuzzy.precision === 'day' ? fuzzy.day : 1,
  };
}

/** The last day the date can mean: 2018-02 ends on 2018-02-28. */
export function latest(fuzzy: FuzzyDate): CivilDate {
  const month = fuzzy.precision === 'year' ? 12 : fuzzy.month;
  const day = fuzzy.precision === 'day' ? fuzzy.day : daysInMonth(fuzzy.year, month);
  return {year: fuzzy.year, month, day};
}

/**
 * A total order: by the first day, then the coarser date first (2018, 2018-01, 2018-01-01, 2018-01-02).
 * 0 means the same date with the same precision.
 */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareDates(earliest(a), earliest(b)) || compareDates(latest(b), latest(a));
}

/** Whether `end` can follow `start`: its last day is not before the start's first one. */
export function isFuzzyRange(start: FuzzyDate, end: FuzzyDate): boolean {
  return compareDates(earliest(start), latest(end)) <= 0;
}

/** What `<time datetime>` takes (HTML: valid year, month or date string): `0800`, `2018-03`. */
export function machineDate(fuzzy: FuzzyDate): string {
  const length = {year: 4, month: 7, day: 10}[fuzzy.precision];
  return formatIsoDate(earliest(fuzzy)).slice(0, length);
}

function formatter(fuzzy: FuzzyDate, locale: string): Intl.DateTimeFormat {
  const era: Intl.DateTimeFormatOptions = fuzzy.year < FIRST_PLAIN_YEAR ? {era: 'short'} : {};
  return dateTimeFormat(locale, {...FIELDS[fuzzy.precision], ...era, timeZone: 'UTC'});
}

function midnight(fuzzy: FuzzyDate): number {
  return dayNumber(earliest(fuzzy)) * MS_PER_DAY;
}

/**
 * The date in words, exactly as precise as it is: "2018", "March 2018", "March 26, 2018". The calendar
 * is Gregorian in every language. The digits are 0–9, as on the city's pages, unless the tag asks for
 * others (`fa-u-nu-arabext`). Years under 100 carry their era ("79 AD"), others never do. A malformed
 * or unknown `locale` means English.
 */
export function formatFuzzyDate(fuzzy: FuzzyDate, locale: string): string {
  return formatter(fuzzy, locale).format(midnight(fuzzy));
}

/** What the language puts between two dates, spaces included: " – ", " تا ", "～". */
function rangeSeparator(locale: string): string {
  const samples: [FuzzyDate, FuzzyDate][] = [
    [
      {precision: 'day', year: 2018, month: 3, day: 26},
      {precision: 'day', year: 2020, month: 5, day: 6},
    ],
    [
      {precision: 'year', year: 2018},
      {precision: 'year', year: 2020},
    ],
  ];
  for (const [start, end] of samples) {
    const [first, last] = [formatFuzzyDate(start, locale), formatFuzzyDate(end, locale)];
    const range = formatter(start, locale).formatRange(midnight(start), midnight(end));
    if (range.startsWith(first) && range.endsWith(last)) return range.slice(first.length, -last.length);
  }
  // Languages that shorten the sample (Chinese: 2018–2020年).
  return ' – ';
}

/**
 * "2018 – 2020", "March – May 2018": both ends as precise as they are, locale and digits as in
 * `formatFuzzyDate`. Ends of different precision are joined by the language's own sign ("2018 – March
 * 26, 2020"). Without an end, or with one before the start, it is the start alone.
 */
export function formatFuzzyRange(start: FuzzyDate, end: FuzzyDate | undefined, locale: string): string {
  if (!end || !isFuzzyRange(start, end) || compareFuzzyDates(start, end) === 0) {
    return formatFuzzyDate(start, locale);
  }
  // With an era, formatRange loses the second month in Persian (Chromium 156, ICU 78).
  if (start.precision === end.precision && start.year >= FIRST_PLAIN_YEAR) {
    const range = formatter(start, locale).formatRange(midnight(start), midnight(end));
    // Without an era too in WebKitGTK 2.50 (ICU 72).
    if (range !== formatFuzzyDate(start, locale)) return range;
  }
  return formatFuzzyDate(start, locale) + rangeSeparator(locale) + formatFuzzyDate(end, locale);
}
