import {dayOf, isAllDay} from '../wall-clock.js';
import {basicInstant, basicTime, exclusiveEnd, formOf, timeLine} from './calendar-time.js';
import type {CalendarDate, CalendarEntry, CalendarException} from './calendar-entry.js';
import {joinLines, textLine, textValue} from './content-line.js';
import {lastYearOf, portableRule} from './recurrence-rule.js';
import {zoneComponent} from './zone-component.js';
import type {Years} from './zone-observances.js';

/** What a calendar file says beside its dates. */
export interface CalendarOptions {
  /** When it is written: a `Date` or ms since 1970. */
  readonly now: Date | number;
  /** What the calendar is called, for software that makes a new one of it. */
  readonly name?: string | undefined;
}

type Lines = readonly (string | undefined)[];

/** For so many years from now the zone of a series without end is described. */
const YEARS_OF_SERIES = 10;

const uidOf = ({id, host = 'mitmach'}: CalendarDate): string => `${id}@${host}`;

const geoLine = ({geo}: CalendarDate): string | undefined => {
  const numbers = geo && [geo.lat, geo.lon].map((degrees) => Number(degrees.toFixed(6)));
  return numbers?.every(Number.isFinite) ? `GEO:${numbers.join(';')}` : undefined;
};

/** RFC 3339 §5.6 without leap seconds; what else `Date.parse` takes for a date depends on the browser. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

const instantLine = (name: string, text = ''): string | undefined => {
  const value = INSTANT.test(text) ? basicInstant(Date.parse(text.toUpperCase())) : undefined;
  return value && `${name}:${value}`;
};

const detailLines = (date: CalendarDate): Lines => [
  textLine('SUMMARY', date.title),
  textLine('DESCRIPTION', date.description),
  textLine('LOCATION', date.location),
  geoLine(date),
  date.url ? `URL:${date.url}` : undefined,
  date.status && `STATUS:${date.status.toUpperCase()}`,
  date.categories?.length ? `CATEGORIES:${date.categories.map(textValue).join(',')}` : undefined,
  instantLine('LAST-MODIFIED', date.updated),
  date.sequence === undefined ? undefined : `SEQUENCE:${date.sequence}`,
];

/** The start of one date of a series in the form of all others: a day alone means the time of the series, too. */
const startInForm = (start: string, entry: CalendarEntry): string => {
  if (isAllDay(entry.start)) return dayOf(start);
  return isAllDay(start) ? `${start}${entry.start.slice(10)}` : start;
};

const seriesLines = (entry: CalendarEntry): Lines => {
  if (!entry.series) return [];
  const rule = portableRule(entry);
  const startLine = (name: string) => (start: string) =>
    timeLine(name, startInForm(start, entry), entry.timeZone);
  return [
    rule && `RRULE:${rule}`,
    ...entry.series.exclude.map(startLine('EXDATE')),
    ...entry.series.add.map(startLine('RDATE')),
  ];
};

/** A VEVENT (RFC 5545 §3.6.1). */
const eventLines = (date: CalendarDate, stamp: string, more: Lines): Lines => [
  'BEGIN:VEVENT',
  textLine('UID', uidOf(date)),
  `DTSTAMP:${stamp}`,
  timeLine('DTSTART', date.start, date.timeZone),
  timeLine('DTEND', exclusiveEnd(date), date.timeZone),
  ...more,
  ...detailLines(date),
  'END:VEVENT',
];

const isReal = ({start}: CalendarDate): boolean => basicTime(start) !== undefined;

const exceptionsOf = ({series}: CalendarEntry): readonly CalendarException[] =>
  (series?.exceptions ?? []).filter((one) => isReal(one) && basicTime(one.recurrence) !== undefined);

const entryLines = (entry: CalendarEntry, stamp: string): Lines => [
  ...eventLines(entry, stamp, seriesLines(entry)),
  ...exceptionsOf(entry).flatMap((exception) =>
    // In the zone of the series, whatever that of the exception is.
    eventLines(exception, stamp, [timeLine('RECURRENCE-ID', exception.recurrence, entry.timeZone)]),
  ),
];

/** The years of all times that are written in the zone of an entry. */
const yearsOf = (entry: CalendarEntry, thisYear: number): Years => {
  const {start, end = start, series} = entry;
  const times = [
    start,
    end,
    ...(series?.add ?? []),
    ...exceptionsOf(entry).map(({recurrence}) => recurrence),
  ];
  const years = times.filter((time) => basicTime(time)).map((time) => Number(time.slice(0, 4)));
  const from = Math.min(...years);
  if (series) years.push(Math.min(lastYearOf(entry), Math.max(from, thisYear) + YEARS_OF_SERIES));
  return {from, to: Math.max(...years)};
};

/** The zones that are named, each with the years for which it has to be described. */
const zonesOf = (entries: readonly CalendarEntry[], thisYear: number): ReadonlyMap<string, Years> => {
  const zones = new Map<string, Years>();
  for (const date of entries.flatMap((entry) => [entry, ...exceptionsOf(entry)])) {
    if (isAllDay(date.start) || formOf(date.timeZone) !== 'zoned') continue;
    const {from, to} = yearsOf(date, thisYear);
    const known = zones.get(date.timeZone) ?? {from, to};
    zones.set(date.timeZone, {from: Math.min(from, known.from), to: Math.max(to, known.to)});
  }
  return zones;
};

/**
 * An iCalendar file (RFC 5545, METHOD:PUBLISH) with one VEVENT for each entry and each exception of a series, and one
 * VTIMEZONE for each zone that their times are in. Times of an unknown zone are written without one: any clock shows
 * them as the event's page does. What begins at a time that does not exist is left out, and so is a rule that is none
 * (see `portableRule`). Throws a RangeError for a `now` that is no time.
 */
export const writeCalendar = (entries: readonly CalendarEntry[], {now, name}: CalendarOptions): string => {
  const stamp = basicInstant(Number(now));
  if (stamp === undefined) throw new RangeError('now is no time');
  const real = entries.filter(isReal);
  const zones = zonesOf(real, Number(stamp.slice(0, 4)));
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mitmach//mitmach//EN',
    'METHOD:PUBLISH',
    // RFC 7986 §5.1, and what was used before it.
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    ...[...zones].flatMap(([zone, years]) => zoneComponent(zone, years)),
    ...real.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ]);
};
