import {BoundedCache} from './bounded-cache.js';
import {dayNumber, daysInMonth, parseDate} from './civil-date.js';
import {addMonths, weekday} from './civil-month.js';
import {isoDay} from './wall-clock.js';

/** A week as a month shows it. */
export interface Week {
  /** ISO 8601 week number, 1–53: that of its Thursday. */
  readonly number: number;
  /** Seven ISO dates. */
  readonly days: readonly string[];
}

interface WithWeekInfo {
  readonly weekInfo?: {readonly firstDay: number};
  getWeekInfo?(): {readonly firstDay: number};
}

/** For browsers without `getWeekInfo`. */
const sundayFirst = /^(en-(US|CA|AU|IN|ZA)|pt|he|ja|ko|zh|hi|es-(MX|CO|PE|VE))\b/;
const saturdayFirst = /^(ar(?!-(MA|TN|LB|SA|YE))|fa|ps|ckb)\b/;

const weekdayOf = (tag: string): number => {
  if (tag.toLowerCase() === 'en') return 1;
  try {
    const locale = new Intl.Locale(tag) as Intl.Locale & WithWeekInfo;
    const info = locale.getWeekInfo ? locale.getWeekInfo() : locale.weekInfo;
    return info?.firstDay ?? (sundayFirst.test(tag) ? 7 : saturdayFirst.test(tag) ? 6 : 1);
  } catch {
    return 1;
  }
};

const firstWeekdays = new BoundedCache<number>(20);

/**
 * The first day of the week where a language is spoken, 1 (Monday) to 7 (Sunday), by CLDR's week data. English without
 * a region is read all over the world and gets ISO 8601's Monday, not the Sunday of the United States.
 */
export const firstWeekday = (tag: string): number => firstWeekdays.get(tag, () => weekdayOf(tag));

/** ISO 8601 week number of the week that a day number is in. */
const weekNumber = (dayInWeek: number): number => {
  const sinceMonday = (((dayInWeek + 3) % 7) + 7) % 7;
  const thursday = dayInWeek - sinceMonday + 3;
  const year = Number(isoDay(thursday).slice(0, 4));
  return Math.floor((thursday - dayNumber({year, month: 1, day: 1})) / 7) + 1;
};

/** The week that holds a day, beginning on a weekday (1 Monday – 7 Sunday). Expects a day that exists. */
export const weekOf = (day: string, first: number): Week => {
  const date = parseDate(day) ?? {year: 1, month: 1, day: 1};
  const start = dayNumber(date) - ((weekday(date) - first + 7) % 7);
  return {
    // Of the Monday in it: with Sunday first, the week's number is that of its six other days.
    number: weekNumber(start + ((8 - first) % 7)),
    days: Array.from({length: 7}, (_, index) => isoDay(start + index)),
  };
};

/** The weeks, four to six, that show the whole month of a day, the neighbouring months' days filling them up. */
export const monthGrid = (day: string, first: number): readonly Week[] => {
  const date = parseDate(day) ?? {year: 1, month: 1, day: 1};
  const start = dayNumber({...date, day: 1});
  const end = start + daysInMonth(date.year, date.month) - 1;
  const weeks: Week[] = [];
  for (let week = weekOf(isoDay(start), first); ;) {
    weeks.push(week);
    const last = parseDate(week.days[6] ?? '');
    if (!last || dayNumber(last) >= end) return weeks;
    week = weekOf(isoDay(dayNumber(last) + 1), first);
  }
};

/** First and last day of the month of a day. */
export const monthRange = (day: string): {readonly from: string; readonly to: string} => {
  const date = parseDate(day) ?? {year: 1, month: 1, day: 1};
  const from = dayNumber({...date, day: 1});
  return {from: isoDay(from), to: isoDay(from + daysInMonth(date.year, date.month) - 1)};
};

/** The same day some months later (earlier when negative), or the last of that month where it has no such day. */
export const addIsoMonths = (day: string, months: number): string => {
  const date = parseDate(day);
  return date ? isoDay(dayNumber(addMonths(date, months))) : day;
};
