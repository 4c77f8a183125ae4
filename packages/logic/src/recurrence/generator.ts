import {RRuleTemporal} from 'rrule-temporal';
import type {Moment} from './moment.js';
import type {Rule} from './rule.js';

/** The rule's numbers for the library, which takes no absent part as `undefined`. */
function listsOf(rule: Rule): Record<string, number[]> {
  const {byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySecond, bySetPos} = rule;
  const lists = {byMonth, byMonthDay, byYearDay, byWeekNo, byHour, byMinute, bySecond, bySetPos};
  const present = Object.entries(lists).flatMap(([name, values]) => (values ? [[name, [...values]]] : []));
  return Object.fromEntries(present) as Record<string, number[]>;
}

/**
 * What the library makes of an explicit rule from `start` on, in UTC, where every day has 24 hours: its instants
 * are the moments of the series. COUNT and UNTIL are left to the caller: with COUNT the library would begin at the
 * start for every window.
 */
export function generatorOf(rule: Rule, start: Moment): RRuleTemporal {
  const written = new Date(start).toISOString().replace('Z', '+00:00[UTC]');
  const {frequency, interval, byDay, weekStart} = rule;
  return new RRuleTemporal({
    freq: frequency,
    interval,
    dtstart: {timeZoneId: 'UTC', toString: () => written},
    ...listsOf(rule),
    ...(byDay && {byDay: byDay.map(({ordinal, day}) => `${ordinal || ''}${day}`)}),
    ...(weekStart && {wkst: weekStart}),
  });
}
