import {dayNumber} from '../civil-date.js';
import {offsetAt} from '../instant.js';
import {basicInstant} from './calendar-time.js';
import {clockBefore, observanceOf, observancesOf, type Observance, type Years} from './zone-observances.js';
import {transitionsBetween, type Transition} from './zone-transitions.js';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** So many years tell the fourth Sunday of a month from the last, and a rule from a coincidence. */
const YEARS_AHEAD = 6;
/** Beyond this, somebody mistyped a year. */
const MOST_YEARS = 100;
/** With a year to spare on both sides: there the clocks of some zones are still, or already, in another era. */
const FIRST_YEAR = 2;
const LAST_YEAR = 9998;

/** Midnight of 1 January, in UTC. */
const newYear = (year: number): number => dayNumber({year, month: 1, day: 1}) * 86_400_000;

const padded = (value: number): string => String(value).padStart(2, '0');

/** `+0100`; with seconds where there are some, as before 1900 (RFC 5545 §3.3.14). */
const offsetText = (offset: number): string => {
  const seconds = Math.abs(offset) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 > 0) parts.push(seconds % 60);
  return `${offset < 0 ? '-' : '+'}${parts.map(padded).join('')}`;
};

const ruleLine = ({first, last, years, ordinals}: Observance, end: number): string | undefined => {
  if (years.from === years.to) return undefined;
  const clock = clockBefore(first);
  const weekday = `${ordinals[0] ?? ''}${WEEKDAYS[clock.getUTCDay()] ?? ''}`;
  const rule = `RRULE:FREQ=YEARLY;BYMONTH=${clock.getUTCMonth() + 1};BYDAY=${weekday}`;
  return years.to === end ? rule : `${rule};UNTIL=${basicInstant(last.instant) ?? ''}`;
};

const observanceLines = (observance: Observance, end: number): readonly (string | undefined)[] => {
  const {first, isSummer} = observance;
  const name = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${basicInstant(clockBefore(first).getTime())?.replace('Z', '') ?? ''}`,
    ruleLine(observance, end),
    `TZOFFSETFROM:${offsetText(first.before)}`,
    `TZOFFSETTO:${offsetText(first.after)}`,
    `END:${name}`,
  ];
};

/**
 * The lines of a VTIMEZONE (RFC 5545 §3.6.5) that is right for the years given: a rule where the clocks change by one
 * ("last Sunday of March"), each change by itself where they do not, one STANDARD where they never do.
 * `zone` is a known IANA name.
 */
export const zoneComponent = (zone: string, years: Years): readonly (string | undefined)[] => {
  // One year earlier, so that the first of the times has a change before it.
  const from = Math.max(years.from - 1, FIRST_YEAR);
  const end = Math.min(Math.min(years.to, years.from + MOST_YEARS) + YEARS_AHEAD, LAST_YEAR);
  const transitions = transitionsBetween(zone, newYear(from), newYear(end + 1));
  const observances = [...observancesOf(transitions)];
  if (!(observances[0] && observances[0].years.from < years.from)) {
    const offset = offsetAt(zone, newYear(from));
    const before: Transition = {instant: newYear(from) - offset, before: offset, after: offset};
    observances.unshift(observanceOf(before, undefined));
  }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap((observance) => observanceLines(observance, end)),
    'END:VTIMEZONE',
  ];
};
