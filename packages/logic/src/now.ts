import {BoundedCache} from './bounded-cache.js';
import type {CivilDate, LocalDateTime} from './civil-date.js';
import {dateTimeFormat} from './format.js';

const FALLBACK_ZONE = 'UTC';

const knownZones = new BoundedCache<boolean>(100);

function findZone(zone: string): boolean {
  // Some engines take offsets such as "+02:00": the answer must not depend on the browser.
  if (!/^[a-z]/i.test(zone)) return false;
  try {
    dateTimeFormat('en', {timeZone: zone});
    return true;
  } catch {
    return false;
  }
}

/** Whether `zone` names a time zone of the IANA database that this browser knows. Offsets are none. */
export function isTimeZone(zone: string): boolean {
  return knownZones.get(zone, () => findZone(zone));
}

/**
 * What calendar and clock show in `zone` (IANA name) at `instant` (`Date` or ms since 1970), seconds
 * included, for the years 1–9999. An unknown zone counts as UTC: ask `isTimeZone` where that matters.
 * Throws a RangeError for an invalid `Date` or NaN.
 */
export function nowIn(zone: string, instant: Date | number): LocalDateTime {
  const parts = dateTimeFormat('en', {
    timeZone: isTimeZone(zone) ? zone : FALLBACK_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

/** The day it is in `zone` at `instant`; zone, instant and errors as in `nowIn`. */
export function todayIn(zone: string, instant: Date | number): CivilDate {
  const {year, month, day} = nowIn(zone, instant);
  return {year, month, day};
}
