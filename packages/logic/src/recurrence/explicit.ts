import {fromDayNumber} from '../civil-date.js';
import {weekday} from '../civil-month.js';
import {DAY, dayOf} from './moment.js';
import type {Moment} from './moment.js';
import type {Rule, Weekday} from './rule.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Every one of a year's Mondays: some years have 52, some 53. */
const EVERY = [...Array.from({length: 52}, (_, index) => index + 1), -1];

/**
 * What RFC 5545 §3.3.10 takes from DTSTART where no part says it. The library would take it from the date that it
 * begins at for a window, and 2003-07-29 is another weekday than 2001-07-29.
 */
function partsOfStart({frequency, byMonth, byWeekNo}: Rule, start: Moment): Partial<Rule> {
  const date = fromDayNumber(dayOf(start) / DAY);
  const day = WEEKDAYS[weekday(date) - 1] ?? 'MO';
  if (frequency === 'WEEKLY' || byWeekNo) return {byDay: [{ordinal: 0, day}]};
  const byMonthDay = [date.day];
  return frequency === 'MONTHLY' ? {byMonthDay} : {byMonthDay, byMonth: byMonth ?? [date.month]};
}

/** "Every Monday and the 20th Tuesday": of such a mixture in a year, the library reads the counted days alone. */
function countedDays({frequency, byMonth, byDay = []}: Rule): readonly Weekday[] | undefined {
  const isMixed = byDay.some(({ordinal}) => ordinal !== 0) && byDay.some(({ordinal}) => ordinal === 0);
  if (!isMixed || frequency !== 'YEARLY' || byMonth) return undefined;
  return byDay.flatMap(({ordinal, day}) => (ordinal ? [ordinal] : EVERY).map((nth) => ({ordinal: nth, day})));
}

/**
 * "Each day of June" as "in June, each Monday, each Tuesday …": the library then counts through months instead of
 * trying every day of the year. Where steps or positions are counted in days or weeks, it is not the same.
 */
function inMonths(rule: Rule): Rule {
  const {frequency, interval, byMonth, byMonthDay, byDay, bySetPos} = rule;
  const isShort = frequency === 'DAILY' || frequency === 'WEEKLY';
  if (!isShort || interval > 1 || bySetPos || !(byMonth ?? byMonthDay)) return rule;
  const days = byDay ?? (byMonthDay ? undefined : WEEKDAYS.map((day) => ({ordinal: 0, day})));
  return {...rule, frequency: 'MONTHLY', ...(days && {byDay: days})};
}

/** The same rule in the words that the library (rrule-temporal 2.2.8) reads rightly and fast, from `start` on. */
export function explicitRule(rule: Rule, start: Moment): Rule {
  const {frequency, byDay, byMonthDay, byYearDay} = rule;
  if (byDay) return inMonths({...rule, byDay: countedDays(rule) ?? byDay});
  const isSaid = frequency === 'DAILY' || byMonthDay !== undefined || byYearDay !== undefined;
  return inMonths(isSaid ? rule : {...rule, ...partsOfStart(rule, start)});
}
