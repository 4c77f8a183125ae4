import {fold, parseFuzzyDate} from '@mitmach/logic';
import {readMoment} from './moment.js';
import {monthNumber} from './month-names.js';
import {bad, good, type Reading, type ValueContext} from './reading.js';

/** A date of a milestone. */
export interface FuzzyReading {
  /** `2018`, `2018-03` or `2018-03-26`. */
  readonly date: string;
  /** Where it is a time from one date to another: `2018–2020`. */
  readonly end?: string;
  /** What was written, where it says more than the date: `Frühjahr 2019`. */
  readonly display?: string;
}

const YEARS = '0001–9999';

const ofYearAndMonth = (year: string | undefined, month: string | number | undefined): string =>
  `${year ?? ''}-${String(month).padStart(2, '0')}`;

/** `2018-3`, `03/2018`, `3.2018`, `März 2018` */
const monthOf = (words: string): string | undefined => {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(words);
  if (yearFirst) return ofYearAndMonth(yearFirst[1], yearFirst[2]);
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(words);
  if (monthFirst) return ofYearAndMonth(monthFirst[2], monthFirst[1]);
  const named = /^([a-z]+)\.? (\d{4})$/.exec(words);
  const month = named && monthNumber(named[1] ?? '');
  return named && month ? ofYearAndMonth(named[2], month) : undefined;
};

const coarse = (words: string): string | undefined =>
  /^\d{3,4}$/.test(words) ? words.padStart(4, '0') : monthOf(words);

/** `Frühjahr 2019`, `um 1900`: the year is certain, and the words are shown as they stand. */
const described = (text: string): FuzzyReading | undefined => {
  const year = /^(?:[\p{L}.]+\s+){1,3}(\d{4})$/u.exec(text)?.[1];
  return year !== undefined && parseFuzzyDate(year) ? {date: year, display: text} : undefined;
};

const oneDate = (text: string, context: ValueContext): Reading<FuzzyReading> => {
  const words = fold(text).replace(/\s+/g, ' ').trim();
  const date = coarse(words);
  if (date !== undefined && parseFuzzyDate(date)) return good({date});
  if (/^-\s?\d|^0+\b/.test(words)) return bad('bad-date', YEARS);
  const exact = readMoment(text, context);
  return exact.value?.day === undefined
    ? bad('bad-date', exact.problem?.detail)
    : good({date: exact.value.day});
};

const ofText = (text: string, context: ValueContext): Reading<FuzzyReading> => {
  const one = oneDate(text, context);
  if (!one.problem) return one;
  const [from, to, ...more] = text.split(/\s*[–—]\s*|\s+(?:-|bis|to|til)\s+|(?<=^\s*\d{4})-(?=\d{4}\s*$)/);
  const [start, end] = [from, to].map((part = '') => oneDate(part, context).value?.date);
  if (start !== undefined && end !== undefined && more.length === 0) return good({date: start, end});
  const reading = described(text.trim());
  return reading ? good(reading) : one;
};

/**
 * Reads a date that may be known to the year or the month only: `2018`, `03/2018`, `März 2018`, `26.03.2018`,
 * `2018–2020`,
 * `Frühjahr 2019` (the year, and the words to show). Years are 1–9999.
 * @param raw a text, or a number: a year, or what `readMoment` takes
 */
export const readFuzzyDate = (raw: unknown, context: ValueContext): Reading<FuzzyReading> => {
  if (typeof raw === 'string') return ofText(raw, context);
  if (typeof raw !== 'number') return bad('bad-date');
  if (Number.isInteger(raw) && raw < 10_000) return ofText(String(raw), context);
  const exact = readMoment(raw, context);
  return exact.value?.day === undefined ? bad('bad-date') : good({date: exact.value.day});
};
