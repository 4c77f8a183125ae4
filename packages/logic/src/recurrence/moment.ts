import {dayNumber, formatIsoDate, fromDayNumber, parseDate} from '../civil-date.js';
import {parseLocalDateTime} from '../local-date-time.js';
import type {LocalDateTime} from '../civil-date.js';

/**
 * Wall-clock time as milliseconds since 1970-01-01T00:00 on the same clock: days of 24 hours, always. It names
 * no instant, so that no change of the clocks can move it.
 */
export type Moment = number;

export const DAY = 86_400_000;

/** How exact the texts of a series are: `2026-11-28`, `2026-11-28T19:00`, `2026-11-28T19:00:00`. */
export type Precision = 'day' | 'minute' | 'second';

/** What a text says: `moment` is the day's midnight where it names no time. */
export interface ReadStart {
  readonly moment: Moment;
  readonly precision: Precision;
}

/** The moment that calendar and clock show. */
export function momentOf(clock: LocalDateTime): Moment {
  const seconds = (clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0);
  return dayNumber(clock) * DAY + seconds * 1000;
}

/** Reads a Date or LocalDateTime of the feed; `undefined` for anything else. */
export function readStart(text: string): ReadStart | undefined {
  const day = parseDate(text);
  if (day) return {moment: dayNumber(day) * DAY, precision: 'day'};
  const clock = parseLocalDateTime(text);
  if (!clock) return undefined;
  return {moment: momentOf(clock), precision: clock.second === undefined ? 'minute' : 'second'};
}

/** Midnight of the moment's day. */
export function dayOf(moment: Moment): Moment {
  return Math.floor(moment / DAY) * DAY;
}

/**
 * The text of a moment in `precision`. Seconds that are not 0 are written even where the series has none: a
 * rule with BYSECOND would else say twice the same.
 */
export function writeMoment(moment: Moment, precision: Precision): string {
  const day = formatIsoDate(fromDayNumber(dayOf(moment) / DAY));
  if (precision === 'day') return day;
  const seconds = (moment - dayOf(moment)) / 1000;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = precision === 'second' || seconds % 60 > 0 ? clock : clock.slice(0, 2);
  return `${day}T${shown.map((value) => String(value).padStart(2, '0')).join(':')}`;
}
