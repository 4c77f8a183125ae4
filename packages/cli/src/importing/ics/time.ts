import {addIsoDays, parseDate} from '@mitmach/logic';

/** A DATE or DATE-TIME as written (RFC 5545 §3.3.4, §3.3.5). */
export interface WrittenTime {
  /** `2026-11-28`, `2026-11-28T19:00`, with seconds where they are not 0. */
  readonly local: string;
  readonly isUtc: boolean;
}

/** With the punctuation of ISO 8601 too, which some programs write. */
const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/;

const isTimeOfDay = (hour: string, minute: string, second: string): boolean =>
  Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;

type Clock = readonly (string | undefined)[];

/** The time of a day; 24:00 is 00:00 of the next. */
const timeOn = (
  date: string,
  [hour = '', minute = '', second = '00', utc]: Clock,
): WrittenTime | undefined => {
  const isUtc = utc !== undefined;
  if (`${hour}${minute}${second}` === '240000') return {local: `${addIsoDays(date, 1)}T00:00`, isUtc};
  if (!isTimeOfDay(hour, minute, second)) return undefined;
  // The feed knows no leap seconds.
  const seconds = second === '60' ? '59' : second;
  return {local: `${date}T${hour}:${minute}${seconds === '00' ? '' : `:${seconds}`}`, isUtc};
};

/** Reads a day or a time; undefined for days and times that do not exist. */
export const parseTime = (value: string): WrittenTime | undefined => {
  const [, year = '', month = '', day = '', ...clock] = TIME.exec(value.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!parseDate(date)) return undefined;
  return clock[0] === undefined ? {local: date, isUtc: false} : timeOn(date, clock);
};
