import type {Frequency, Rule} from './rule.js';

/** How much there is to try in a rule: what bounds the work before any is done. */
export interface Effort {
  /** At most so many starts a step of the rule gives. */
  readonly candidates: number;
  /** What a step costs on average: 1 is a start of a simple rule, some 5 µs. */
  readonly cost: number;
  /** At least so many days lie between two steps. */
  readonly days: number;
}

const SHORTEST: Readonly<Record<Frequency, number>> = {DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365};

const WEEKDAYS_IN_MONTH = 5;
const WEEKDAYS_IN_YEAR = 53;

/** Times on each day: 1 for a rule without BYHOUR, BYMINUTE and BYSECOND. */
export function timesADay({byHour, byMinute, bySecond}: Rule): number {
  return (byHour?.length ?? 1) * (byMinute?.length ?? 1) * (bySecond?.length ?? 1);
}

/** Days that BYDAY names where each weekday comes `often` times. */
function weekdays({byDay}: Rule, often: number): number | undefined {
  return byDay?.reduce((sum, {ordinal}) => sum + (ordinal === 0 ? often : 1), 0);
}

function daysAYear(rule: Rule): number {
  const {byYearDay, byWeekNo, byMonthDay, byMonth} = rule;
  if (byYearDay) return byYearDay.length;
  if (byWeekNo) return byWeekNo.length * 7;
  if (byMonthDay) return byMonthDay.length * (byMonth?.length ?? 12);
  if (!byMonth) return weekdays(rule, WEEKDAYS_IN_YEAR) ?? 1;
  return byMonth.length * (weekdays(rule, WEEKDAYS_IN_MONTH) ?? 1);
}

function daysAStep(rule: Rule): number {
  switch (rule.frequency) {
    case 'DAILY':
      return 1;
    case 'WEEKLY':
      return rule.byDay?.length ?? 1;
    case 'MONTHLY':
      return rule.byMonthDay?.length ?? weekdays(rule, WEEKDAYS_IN_MONTH) ?? 1;
    case 'YEARLY':
      return daysAYear(rule);
  }
}

/** Rules for which the library builds every day (or week) as a date, where it else counts: 5 to 10 times the work. */
function isSlow({frequency, byMonth, byMonthDay, byWeekNo, bySetPos}: Rule): boolean {
  if (byWeekNo) return true;
  return (frequency === 'DAILY' || frequency === 'WEEKLY') && Boolean(byMonth ?? byMonthDay ?? bySetPos);
}

/**
 * Which part of its steps costs anything: a rule for December passes over eleven months nearly for nothing. Not
 * less than a quarter, so that a batch of a search never has the 10,000 steps at which the library gives up.
 */
function shareOfSteps({frequency, byMonth}: Rule): number {
  return frequency === 'MONTHLY' && byMonth ? Math.max(byMonth.length / 12, 1 / 4) : 1;
}

/** The most that the rule can give, how often, and at what cost; BYSETPOS and what only limits are left out. */
export function effortOf(rule: Rule): Effort {
  const candidates = daysAStep(rule) * timesADay(rule);
  const cost = candidates * shareOfSteps(rule) * (isSlow(rule) ? 3 : 1);
  return {candidates, cost, days: SHORTEST[rule.frequency] * rule.interval};
}

/** The rule gives no more starts than this within so many days, both ends included. */
export function mostStarts({candidates, days}: Effort, within: number): number {
  // Steps may begin before the first day, on it, and with a week that belongs to the year after.
  return candidates * (Math.floor(within / days) + 3);
}
