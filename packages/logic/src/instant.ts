import {dayNumber, parseDate, type LocalDateTime} from './civil-date.js';
import {parseLocalDateTime} from './local-date-time.js';
import {nowIn} from './now.js';
import {isTimeZone} from './time-zone.js';
import {isAllDay} from './wall-clock.js';

const DAY = 86_400_000;

const clockMilliseconds = (clock: LocalDateTime): number =>
  dayNumber(clock) * DAY + ((clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0)) * 1000;

const parseClock = (local: string): LocalDateTime | undefined => {
  const day = isAllDay(local) ? parseDate(local) : undefined;
  return day ? {...day, hour: 0, minute: 0} : parseLocalDateTime(local);
};

/**
 * Milliseconds by which the clocks of `zone` (IANA name) are ahead of UTC at `instant` (ms since 1970), negative
 * west of Greenwich; they change in whole seconds. An unknown zone counts as UTC, as in `nowIn`, and so it throws
 * a RangeError for NaN.
 */
export const offsetAt = (zone: string, instant: number): number =>
  clockMilliseconds(nowIn(zone, instant)) - Math.floor(instant / 1000) * 1000;

/**
 * The instant (ms since 1970) at which the clocks of `zone` show a `LocalDateTime`, or midnight of a `Date`. A time
 * that the clocks skip in spring counts on from before the change (02:30 is 03:30), one that they show twice in autumn
 * is the first of the two: Temporal's `compatible`. NaN for a text that is no such time; an unknown zone counts
 * as UTC.
 */
export const instantOf = (local: string, zone: string): number => {
  const parsed = parseClock(local);
  if (!parsed) return NaN;
  const clock = clockMilliseconds(parsed);
  // No zone is a whole day ahead of or behind UTC, so that what its clocks did that day lies between these two.
  const before = clock - offsetAt(zone, clock - DAY);
  const after = clock - offsetAt(zone, clock + DAY);
  const isShown = (instant: number): boolean => instant + offsetAt(zone, instant) === clock;
  const shown = [before, after].filter(isShown);
  return shown.length > 0 ? Math.min(...shown) : before;
};

const padded = (value: number): string => String(Math.abs(value)).padStart(2, '0');

/**
 * A `LocalDateTime` with the offset that `zone` has then, `2026-11-28T19:00+01:00` (ISO 8601); a `Date` stays as it is,
 * and so does any time in an unknown zone, because nobody can tell its offset. Undefined for a text that is neither.
 */
export const withOffset = (local: string, zone: string): string | undefined => {
  const parsed = parseClock(local);
  if (!parsed) return undefined;
  if (isAllDay(local) || !isTimeZone(zone)) return local;
  // Against the text, not the zone's clocks: in the gap of spring only this offset gives the same instant.
  const minutes = Math.round((clockMilliseconds(parsed) - instantOf(local, zone)) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  return `${local}${sign}${padded(Math.trunc(minutes / 60))}:${padded(minutes % 60)}`;
};
