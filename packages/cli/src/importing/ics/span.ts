import {addIsoDays, dayOf, isAllDay} from '@mitmach/logic';
import type {FieldReader} from '../entries/field-reader.js';
import type {CalendarClock, ZonedTime} from './clock.js';
import {inZone} from './clock.js';
import {propertyOf, type Component} from './components.js';
import {parseTime} from './time.js';

/** When an event takes place, as the feed says it. */
export interface Span {
  readonly start: ZonedTime;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
}

/**
 * A series in UTC comes at the same time of day on the clocks of its place: nobody means what the standard says, another
 * time in summer than in winter. Where it is another day there than in UTC, the days of its rule would be others: it
 * stays in UTC then.
 */
const inRuleZone = (event: Component, read: ZonedTime): ZonedTime => {
  const written = parseTime(propertyOf(event, 'dtstart')?.value ?? '');
  const isOtherDay = written?.isUtc === true && dayOf(written.local) !== dayOf(read.local);
  return isOtherDay && propertyOf(event, 'rrule') ? {local: written.local, timeZone: 'UTC'} : read;
};

/** Outlook writes days as times from midnight to midnight, and says so beside it. */
const isMarkedAllDay = (event: Component, start: string): boolean =>
  start.endsWith('T00:00') && /^true$/i.test(propertyOf(event, 'x-microsoft-cdo-alldayevent')?.value ?? '');

/** The last day of something that is over when `end` begins. */
const lastDay = (start: string, end: string): string | undefined => {
  const last = addIsoDays(dayOf(end), -1);
  return last > start ? last : undefined;
};

const endOf = (start: string, end: string): string | undefined => {
  if (isAllDay(start)) return lastDay(start, end);
  if (!isAllDay(end)) return end > start ? end : undefined;
  const last = lastDay(dayOf(start), end);
  return last;
};

/** ISO 8601 as the feed has it: without sign, weeks alone. */
const readDuration = (value: string): string | undefined => {
  const text = value.trim().toUpperCase().replace(/^\+/, '');
  return /^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(text) ? text : undefined;
};

/** Whether a duration lasts no time, which says no more than none. */
const isNothing = (duration: string): boolean => !/[1-9]/.test(duration);

/**
 * Reads DTSTART with DTEND or DURATION. DTEND is the first moment after the event, for all-day events the day after
 * the last (RFC 5545 §3.6.1); the feed's `end` of an all-day event is its last day. Undefined without a start.
 */
export const readSpan = (event: Component, clock: CalendarClock, reader: FieldReader): Span | undefined => {
  const property = propertyOf(event, 'dtstart');
  const read = property && clock.read(property);
  reader.field = 'start';
  if (property && !read) reader.note('bad-date', property.value);
  if (!read) return undefined;
  const start = isMarkedAllDay(event, read.local)
    ? {...read, local: dayOf(read.local)}
    : inRuleZone(event, read);
  return {start, ...readEnd(event, start, {clock, reader})};
};

const readEnd = (
  event: Component,
  start: ZonedTime,
  {clock, reader}: {clock: CalendarClock; reader: FieldReader},
): Omit<Span, 'start'> => {
  const written = propertyOf(event, 'dtend');
  const length = propertyOf(event, 'duration');
  const end = written && clock.read(written);
  reader.field = 'end';
  if (end) {
    const local = inZone(end, start.timeZone);
    if (local < start.local) reader.note('bad-date', local, `≥ ${start.local}`);
    return {end: endOf(start.local, local)};
  }
  if (written) reader.note('bad-date', written.value);
  if (!length) return {};
  const duration = readDuration(length.value);
  reader.field = 'duration';
  if (duration === undefined) reader.note('bad-value', length.value, 'PT1H30M');
  return duration === undefined || isNothing(duration) ? {} : {duration};
};
