import {parseFuzzyDate} from '@mitmach/logic';
import {bad, good, type Reading} from '../values/reading.js';
import {isSlide, textOf} from './slide.js';

const YEARS = '0001–9999';

const partsOf = (date: unknown): string[] =>
  isSlide(date) ? ['year', 'month', 'day'].map((part) => textOf(date, part)) : [];

/**
 * Reads a date of TimelineJS, `{"year": 1989, "month": 11, "day": ""}`. Years before 1 and after 9999 are a problem; what
 * is more exact than a day is left out. Undefined where there is no date.
 */
export const slideDate = (date: unknown): Reading<string> | undefined => {
  const parts = partsOf(date);
  const [year = ''] = parts;
  if (year === '') return undefined;
  if (!/^0*[1-9]\d{0,3}$/.test(year)) return bad('bad-date', YEARS);
  const known = parts.slice(0, parts.includes('') ? parts.indexOf('') : 3);
  const text = known.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  return parseFuzzyDate(text) ? good(text) : bad('bad-date');
};

/** A date as it stands there. */
export const shownDate = (date: unknown): string =>
  partsOf(date)
    .filter((part) => part !== '')
    .join('-');
