import type {CivilDate, LocalDateTime} from './civil-date.js';
import {dateTimeFormat} from './format.js';

const FALLBACK_ZONE = 'UTC';

function clockIn(timeZone: string): Intl.DateTimeFormat {
  return dateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** Some engines take offsets such as "+02:00", others throw: the answer must not depend on the browser. */
function clockOf(zone: string): Intl.DateTimeFormat {
  try {
    return clockIn(/^[a-z]/i.test(zone) ? zone : FALLBACK_ZONE);
  } catch {
    return clockIn(FALLBACK_ZONE);
  }
}

/**
 * What calendar and clock show in `zone` (IANA name) at `instant` (`Date` or ms since 1970), seconds
 * included, for the years 1–9999. An unknown zone counts as UTC: ask `isTimeZone` where that matters.
 * Throws a RangeError for an invalid `Date` or NaN.
 */
export function nowIn(zone: string, instant: Date | number): LocalDateTime {
  const parts = clockOf(zone).formatToParts(instant);
  const clock = Object.fromEntries(parts.map(({type, value}) => [type, Number(value)]));
  const {year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0} = clock;
  return {year, month, day, hour, minute, second};
}

/** The day it is in `zone` at `instant`; zone, instant and errors as in `nowIn`. */
export function todayIn(zone: string, instant: Date | number): CivilDate {
  const {year, month, day} = nowIn(zone, instant);
  return {year, month, day};
}
