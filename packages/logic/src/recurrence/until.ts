import {nowIn} from '../now.js';
import {DAY, dayOf, momentOf, readStart} from './moment.js';
import type {Moment, Precision} from './moment.js';

const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;

/** For whom an UNTIL is read: a series of days or of times, and its IANA zone. */
export interface UntilReader {
  readonly precision: Precision;
  readonly timeZone: string;
}

/**
 * The last moment that an UNTIL of RFC 5545 §3.3.10 lets through, itself included. `20261128` lets all of that
 * day through, for starts with a time too; with `Z` it is an instant, read off the clock of the zone. Where
 * starts are days, the time is left out after that. Gives `undefined` for days and times that do not exist.
 */
export function lastMoment(until: string, reader: UntilReader): Moment | undefined {
  const [, year, month, day, hour, minute, second, utc] = BASIC.exec(until) ?? [];
  const date = `${year}-${month}-${day}`;
  const written = readStart(hour === undefined ? date : `${date}T${hour}:${minute}:${second}`)?.moment;
  if (written === undefined) return undefined;
  const local = utc === 'Z' ? momentOf(nowIn(reader.timeZone, written)) : written;
  return hour === undefined || reader.precision === 'day' ? dayOf(local) + DAY - 1 : local;
}
