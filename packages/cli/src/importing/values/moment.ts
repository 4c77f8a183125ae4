import {addIsoDays, fold, formatIsoDate, type CivilDate} from '@mitmach/logic';
import {parseClock} from './clock.js';
import {ofNumber} from './date-number.js';
import {leadingDay} from './day.js';
import {bad, good, type Reading, type ValueContext} from './reading.js';
import {fromOffset, onDay, type Moment} from './wall-moment.js';

export type {Moment} from './wall-moment.js';

export interface MomentContext extends ValueContext {
  /** In a column of times a number alone is an hour. */
  readonly isTimeSure?: boolean;
}

/** From when to when; most texts have no end. */
export interface MomentRange {
  readonly from: Moment;
  readonly to?: Moment;
}

/** What may stand between a day and its time. */
const gap = /^(?:[\s,;–—]|-(?!\d)|(?:um|at|om)\b)*/;
const zoneAtEnd =
  /\s*(?:(z|utc|gmt|cet|mez|cest|mesz)|(\+|-(?=\d{4}$)|(?<=^t.*)-)(\d{2}):?(\d{2})?)(?:\[[\w/+-]+\])?$/;
const zoneMinutes: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
};

const minutesOfOffset = ([, name, sign, hours, minutes]: RegExpExecArray): number =>
  name === undefined
    ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
    : (zoneMinutes[name] ?? 0);

const timeOnDay = (day: CivilDate, rest: string, context: ValueContext): Reading<Moment> => {
  const text = rest.replace(gap, '').trim();
  if (text === '' || text === '.') return good({day: formatIsoDate(day)});
  const whole = parseClock(text, 'after-day');
  if (whole) return good(onDay(day, whole));
  const zone = zoneAtEnd.exec(text);
  const time = zone ? text.slice(0, zone.index) : text;
  // A zone without a time, `2026-11-28Z`, says nothing about the day.
  if (zone && time === '') return good({day: formatIsoDate(day)});
  const clock = parseClock(time, 'after-day');
  if (!zone || !clock) return bad('bad-time');
  return fromOffset(onDay(day, clock), minutesOfOffset(zone), context);
};

const ofWords = (words: string, context: MomentContext): Reading<Moment> => {
  if (/^(\d{10}|\d{13})$/.test(words)) return ofNumber(Number(words), context);
  const clock = parseClock(words, context.isTimeSure ? 'of-times' : 'anywhere');
  if (clock) return good(clock.daysLater ? {time: clock.time, daysLater: 1} : {time: clock.time});
  const found = leadingDay(words, context);
  if (!found) return bad(context.isTimeSure ? 'bad-time' : 'bad-date');
  return found.problem ? found : timeOnDay(found.value.day, found.value.rest, context);
};

const wordsOf = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/**
 * Reads a date, a time or both as people type them in German, English or Danish: `28.11.2026`, `1.5.26`, `1. Mai 2026`,
 * `2026-11-28T19:00+01:00`, `28.11.2026, 19.00 Uhr`, `17 Uhr`. A time with an offset becomes the wall clock of the feed's
 * zone; 24:00 is 00:00 of the next day. What is impossible or can be two days is a problem, never a guess.
 * @param raw a text, or a number as `ofNumber` takes it
 */
export const readMoment = (raw: unknown, context: MomentContext): Reading<Moment> => {
  if (typeof raw === 'string') return ofWords(wordsOf(raw), context);
  return typeof raw === 'number' ? ofNumber(raw, context) : bad('bad-date');
};

const rangeSign =
  /\s+-\s+|\s*[–—]\s*|\s+(?:bis|to|til|until)\s+|\/(?=\d{4}-)|(?<=\d|uhr|\.)(?<!-\d\d)-(?=\d{1,2}(?:[.:]\d{2}|\s?(?:uhr|h)\b|$))/;

/** `28.` or `28.11.` before `30.11.2026`: month and year stand at the end only. */
const completed = (start: string, {day = ''}: Moment): string => {
  const [, digits, month = day.slice(5, 7)] = /^(\d{1,2})\.(?:\s?(\d{1,2})\.)?$/.exec(start) ?? [];
  return digits === undefined ? start : `${digits}.${month}.${day.slice(0, 4)}`;
};

const isBackwards = (from: Moment, to: Moment): boolean =>
  from.day !== undefined && to.day !== undefined && to.day < from.day;

const ofParts = (parts: readonly string[], context: MomentContext): MomentRange | undefined => {
  const [start = '', end = ''] = parts;
  if (parts.length !== 2) return undefined;
  const isTimeSure = /uhr|\d:\d|\dh\b/.test(end) || context.isTimeSure === true;
  const to = ofWords(end, {...context, isTimeSure});
  if (to.problem) return undefined;
  const from = ofWords(completed(start, to.value), {...context, isTimeSure});
  if (from.problem || isBackwards(from.value, to.value)) return undefined;
  return {from: from.value, to: to.value};
};

/**
 * Reads what `readMoment` reads, and from–to too: `19–21 Uhr`, `28.11.2026, 19:00 bis 21:00 Uhr`, `28.–30.11.2026`.
 * What is no range is told as `readMoment` tells it.
 */
export const readMomentRange = (raw: unknown, context: MomentContext): Reading<MomentRange> => {
  const one = readMoment(raw, context);
  if (!one.problem) return good({from: one.value});
  const range = typeof raw === 'string' ? ofParts(wordsOf(raw).split(rangeSign), context) : undefined;
  return range ? good(range) : one;
};

/** The `Date` or `LocalDateTime` of a moment; undefined without a day. */
export const startOf = ({day, time, daysLater}: Moment): string | undefined => {
  if (day === undefined) return undefined;
  if (time === undefined) return day;
  return `${daysLater === undefined ? day : addIsoDays(day, daysLater)}T${time}`;
};
