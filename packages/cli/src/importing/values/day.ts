import {daysInMonth, formatIsoDate, type CivilDate} from '@mitmach/logic';
import {monthNumber, weekdayPrefix} from './month-names.js';
import {bad, good, type Reading, type ValueContext} from './reading.js';

/** A day at the beginning of a text, and what follows it. */
export interface LeadingDay {
  readonly day: CivilDate;
  readonly rest: string;
}

type Attempt = Reading<CivilDate> | undefined;
type Pattern = readonly [RegExp, (groups: readonly string[], context: ValueContext) => Attempt];

/** Years of two digits are of these hundred years, as in today's spreadsheets. */
const LAST_SHORT_YEAR = 49;

const fullYear = (digits: string): number => {
  const year = Number(digits.replace(/\D/g, ''));
  if (digits.length > 3) return year;
  return year > LAST_SHORT_YEAR ? 1900 + year : 2000 + year;
};

const realDay = (year: number, month: number, day: number): Reading<CivilDate> => {
  const isReal = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? good({year, month, day}) : bad('bad-date');
};

const named = (day: string, month: string, year: string): Attempt => {
  const number = monthNumber(month);
  return number === undefined ? undefined : realDay(fullYear(year), number, Number(day));
};

/** `05/01/2026`: only what can be one day alone is read, unless somebody says what comes first. */
const dayOrMonthFirst = (
  [one, , other, years = '']: readonly string[],
  {dateOrder}: ValueContext,
): Attempt => {
  const [first, second, year] = [Number(one), Number(other), fullYear(years)];
  const dayFirst = realDay(year, second, first);
  const monthFirst = realDay(year, first, second);
  if (dateOrder) return dateOrder === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst.problem) return monthFirst;
  if (monthFirst.problem || first === second) return dayFirst;
  return bad('bad-date', `${formatIsoDate(dayFirst.value)} / ${formatIsoDate(monthFirst.value)}`);
};

const YEAR = String.raw`(\d{4}|'?\d{2})(?!\d)`;

/** For texts that are folded: lower case, without accents. */
const patterns: readonly Pattern[] = [
  // 2026-11-28, 2026/11/28, 2026.11.28: ISO 8601 and its relatives.
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
    ([year, , month, day]) => realDay(Number(year), Number(month), Number(day)),
  ],
  // 20261128, before a T or at the end.
  [
    /^(\d{4})(\d{2})(\d{2})(?=t\d|$)/,
    ([year, month, day]) => realDay(Number(year), Number(month), Number(day)),
  ],
  // 28.11.2026, 1. 5. 26: with full stops the day comes first everywhere.
  [
    new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?${YEAR}`),
    ([day, month, year = '']) => realDay(fullYear(year), Number(month), Number(day)),
  ],
  // 28/11/2026, 28-11-2026
  [new RegExp(String.raw`^(\d{1,2})([-/])(\d{1,2})\2${YEAR}`), dayOrMonthFirst],
  // 1. Mai 2026, 1 May 26, 28th-nov-2026
  [
    new RegExp(String.raw`^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*([a-z]+)\.?,?[\s-]*${YEAR}`),
    ([day = '', month = '', year = '']) => named(day, month, year),
  ],
  // November 28, 2026
  [
    new RegExp(String.raw`^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`),
    ([month = '', day = '', year = '']) => named(day, month, year),
  ],
];

/**
 * The day at the beginning of a folded text, and the rest. Undefined where none stands there; a problem where one does
 * that does not exist, or that can be two days.
 */
export const leadingDay = (text: string, context: ValueContext): Reading<LeadingDay> | undefined => {
  const words = text.replace(weekdayPrefix, '');
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(words);
    const day = match && read(match.slice(1), context);
    if (!match || !day) continue;
    return day.problem ? day : good({day: day.value, rest: words.slice(match[0].length)});
  }
  return undefined;
};
