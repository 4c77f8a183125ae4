import {addIsoDays, dayNumber, formatIsoDate, nowIn, parseDate, type CivilDate} from '@mitmach/logic';
import type {Clock} from './clock.js';
import {bad, good, type Reading, type ValueContext} from './reading.js';

/** A point in time as far as it is known, on the clocks of the feed's zone. */
export interface Moment {
  /** ISO date. */
  readonly day?: string;
  /** `HH:MM`, with seconds where there are any. */
  readonly time?: string;
  /** 1 where a time without a day is 24:00. */
  readonly daysLater?: 1;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** No place is further from Greenwich. */
const LARGEST_OFFSET = 14 * 60;
/** 9999-12-31T00:00Z, beyond which there is no civil date in every zone. */
const LAST_INSTANT = 253_402_214_400_000;
const FIRST_INSTANT = -62_135_510_400_000;

const padded = (value: number): string => String(value).padStart(2, '0');

/** What the clocks of the feed's zone show at an instant (ms since 1970). */
export const momentAt = (instant: number, {timeZone}: ValueContext): Reading<Moment> => {
  if (!(instant > FIRST_INSTANT && instant < LAST_INSTANT)) return bad('bad-date');
  const {hour, minute, second = 0, ...day} = nowIn(timeZone, instant);
  const time = `${padded(hour)}:${padded(minute)}`;
  return good({day: formatIsoDate(day), time: second === 0 ? time : `${time}:${padded(second)}`});
};

/** A time on a day; 24:00 is on the next. */
export const onDay = (day: CivilDate, {time, daysLater}: Clock): Moment => {
  const date = formatIsoDate(day);
  return {day: daysLater === 0 ? date : addIsoDays(date, daysLater), time};
};

/** The same moment on the feed's clocks. @param offset of the clocks it is given in, minutes ahead of UTC */
export const fromOffset = (local: Moment, offset: number, context: ValueContext): Reading<Moment> => {
  const day = parseDate(local.day ?? '');
  if (!day || Math.abs(offset) > LARGEST_OFFSET) return bad('bad-time');
  const [hour = 0, minute = 0, second = 0] = (local.time ?? '').split(':').map(Number);
  const ofDay = ((hour * 60 + minute) * 60 + second) * 1000;
  return momentAt(dayNumber(day) * DAY + ofDay - offset * MINUTE, context);
};
