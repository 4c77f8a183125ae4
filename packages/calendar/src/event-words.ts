import {dateTimeFormat, dayOf, isAllDay, nowIn, wallInstant, type EventTime} from '@mitmach/logic';
import type {CalendarLocale} from './calendar-view.js';

const time: Intl.DateTimeFormatOptions = {timeStyle: 'short'};
const weekdayAndTime: Intl.DateTimeFormatOptions = {weekday: 'short', hour: 'numeric', minute: '2-digit'};
const fullDate: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};
const fullDateAndTime: Intl.DateTimeFormatOptions = {dateStyle: 'full', timeStyle: 'short'};
const longDate: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', year: 'numeric'};
const shortDate: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short', year: 'numeric'};
const shortDateTime: Intl.DateTimeFormatOptions = {...shortDate, hour: 'numeric', minute: '2-digit'};
const month: Intl.DateTimeFormatOptions = {month: 'long', year: 'numeric'};

/** By language: finding a format by its options is slower than formatting. */
const formats = new Map<string, WeakMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>>();

/** The wall clock is formatted as if it were UTC: no zone can shift it. */
const formatOf = (options: Intl.DateTimeFormatOptions, tag: string): Intl.DateTimeFormat => {
  const ofLanguage = formats.get(tag) ?? new WeakMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  formats.set(tag, ofLanguage);
  const found = ofLanguage.get(options) ?? dateTimeFormat(tag, {...options, timeZone: 'UTC'});
  ofLanguage.set(options, found);
  return found;
};

const format = (text: string, options: Intl.DateTimeFormatOptions, {tag}: CalendarLocale): string =>
  formatOf(options, tag).format(wallInstant(text));

const formatRange = (
  {from, to}: {readonly from: string; readonly to: string},
  options: Intl.DateTimeFormatOptions,
  {tag}: CalendarLocale,
): string => formatOf(options, tag).formatRange(wallInstant(from), wallInstant(to));

/** "19:00" as the language writes it. */
export const timeOfDay = (text: string, locale: CalendarLocale): string => format(text, time, locale);

/** "Saturday, 28 November 2026". */
export const dateInFull = (day: string, locale: CalendarLocale): string => format(day, fullDate, locale);

/** "28 Nov 2026", with the time where the text has one. */
export const shortDateAndTime = (text: string, locale: CalendarLocale): string =>
  format(text, isAllDay(text) ? shortDate : shortDateTime, locale);

/** "November 2026". */
export const monthName = (day: string, locale: CalendarLocale): string => format(day, month, locale);

/** A part of a date, such as the day's number or the weekday's name. */
export const dateWith = (day: string, options: Intl.DateTimeFormatOptions, locale: CalendarLocale): string =>
  format(day, options, locale);

/** "16 – 22 November 2026", as the language writes a span of days. */
export const daySpan = (from: string, to: string, locale: CalendarLocale): string =>
  formatRange({from, to}, longDate, locale);

/** The day or the days on which it takes place, in full. */
export const datesInFull = ({firstDay, lastDay}: EventTime, locale: CalendarLocale): string =>
  firstDay === lastDay
    ? dateInFull(firstDay, locale)
    : formatRange({from: firstDay, to: lastDay}, fullDate, locale);

/** Parts of a sentence, separated as the language does. */
export const joined = (
  parts: readonly (string | undefined)[],
  {direction}: Pick<CalendarLocale, 'direction'>,
): string => parts.filter(Boolean).join(direction === 'rtl' ? '، ' : ', ');

const isNight = ({start, end = start, lastDay}: EventTime): boolean =>
  lastDay === dayOf(start) && dayOf(end) !== dayOf(start);

/**
 * When on a day it takes place: "19:00 – 21:00"; for several days "from 18:00" on the first, "until 16:00" on the last and "all
 * day" between them.
 */
export const timeOn = (day: string, span: EventTime, locale: CalendarLocale): string => {
  const {start, end, firstDay, lastDay} = span;
  const {t} = locale;
  if (isAllDay(start)) return t('allDay');
  if (firstDay === lastDay) return timeInFull(span, locale);
  if (day === firstDay) return t('startsAt', {time: timeOfDay(start, locale)});
  if (day !== lastDay || end === undefined) return t('allDay');
  // What ends in the small hours is over on the next day, which has to be named.
  return t('endsAt', {time: format(end, dayOf(end) === lastDay ? time : weekdayAndTime, locale)});
};

/** The times alone: "19:00 – 21:00", "all day", "22:00 to 02:00 the next day". */
export const timeInFull = (span: EventTime, locale: CalendarLocale): string => {
  const {start, end} = span;
  if (isAllDay(start)) return locale.t('allDay');
  if (end === undefined) return timeOfDay(start, locale);
  if (isNight(span)) {
    return locale.t('overnight', {start: timeOfDay(start, locale), end: timeOfDay(end, locale)});
  }
  return formatRange({from: `${dayOf(start)}${start.slice(10)}`, to: end}, time, locale);
};

/** Date and time in full: what a dialog or a notice says. */
export const whenInFull = (span: EventTime, locale: CalendarLocale): string => {
  const {start, end, firstDay, lastDay} = span;
  if (isAllDay(start)) return datesInFull(span, locale);
  if (firstDay !== lastDay && end !== undefined) {
    return formatRange({from: start, to: end}, fullDateAndTime, locale);
  }
  return joined([datesInFull(span, locale), timeInFull(span, locale)], locale);
};

/** The zone's name at a time, such as "Central European Time", where the reader's own clock shows another time. */
export const zoneForReader = (
  {zone, now, own}: {readonly zone: string; readonly now: number; readonly own: string},
  {tag}: CalendarLocale,
): string | undefined => {
  const clock = (name: string): string => JSON.stringify(nowIn(name, now));
  if (clock(zone) === clock(own)) return undefined;
  const parts = dateTimeFormat(tag, {timeZone: zone, timeZoneName: 'longGeneric'}).formatToParts(now);
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? zone;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return `${name} (${city})`;
};
