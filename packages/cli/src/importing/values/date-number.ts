import {formatIsoDate, fromDayNumber, parseDate} from '@mitmach/logic';
import {bad, good, type Reading, type ValueContext} from './reading.js';
import {momentAt, type Moment} from './wall-moment.js';

/** Day 1 of Excel's calendar is 1900-01-01, and it has a 29 February 1900: from March 1900 on, day 0 is 1899-12-30. */
const EXCEL_EPOCH = -25_569;
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const SECONDS_A_DAY = 86_400;
/** Whole numbers of this size in a column of dates are days of Excel from 1927 to 2173. */
const LIKELY_SERIAL = {from: 10_000, to: 100_000};
const FIRST_SECONDS = 100_000_000;
const FIRST_MILLISECONDS = 100_000_000_000;

const padded = (value: number): string => String(value).padStart(2, '0');

const timeOf = (seconds: number): string => {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(padded);
  return parts.slice(0, parts[2] === '00' ? 2 : 3).join(':');
};

/**
 * The date, time or both of a serial number of Excel, which counts days with the time as their fraction: below 1 it is a
 * time, a whole number is a day (ECMA-376 part 1, §18.17.4.1).
 * @param serial by the 1900 calendar, until 9999
 */
export const momentOfSerial = (serial: number): Reading<Moment> => {
  // To the second, because a fraction of a day hardly ever is a time exactly.
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const time = timeOf(seconds % SECONDS_A_DAY);
  if (seconds >= 0 && days === 0) return good({time});
  if (!(days >= FIRST_SERIAL && days <= LAST_SERIAL)) return bad('bad-date');
  const day = formatIsoDate(fromDayNumber(days + EXCEL_EPOCH));
  return good(seconds % SECONDS_A_DAY === 0 ? {day} : {day, time});
};

const compactDate = (value: number): string | undefined => {
  const text = String(value).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return parseDate(text) && text;
};

/**
 * Reads a number in a field of dates: a serial number of Excel, `20261128`, or seconds or milliseconds since 1970
 * (Unix time), which their sizes tell apart.
 */
export const ofNumber = (value: number, context: ValueContext): Reading<Moment> => {
  if (value >= FIRST_MILLISECONDS) return momentAt(value, context);
  if (value >= FIRST_SECONDS) return momentAt(value * 1000, context);
  const day = compactDate(value);
  if (day !== undefined) return good({day});
  const isSerial = (value >= 0 && value < 1) || (value >= LIKELY_SERIAL.from && value < LIKELY_SERIAL.to);
  return isSerial ? momentOfSerial(value) : bad('bad-date');
};
