import {addIsoDays} from '@mitmach/logic';
import {readMomentRange, startOf, type Moment, type MomentRange} from '../values/moment.js';
import {bad, type ValueContext, type ValueProblem} from '../values/reading.js';
import {LinkedText} from '../values/linked-text.js';
import {isEmpty} from './read-field.js';

/** The targets that make the times of an event, alone or as date and time apart. */
export type TimeField = 'start' | 'start.date' | 'start.time' | 'end' | 'end.date' | 'end.time';

const timeFields: Readonly<Record<string, TimeField>> = {
  start: 'start',
  'start.date': 'start.date',
  'start.time': 'start.time',
  startDate: 'start.date',
  startTime: 'start.time',
  date: 'start.date',
  time: 'start.time',
  end: 'end',
  'end.date': 'end.date',
  'end.time': 'end.time',
  endDate: 'end.date',
  endTime: 'end.time',
};

/** The part of an event's times that a target of a column map means; undefined for any other field. */
export const timeFieldOf = (name: string): TimeField | undefined =>
  Object.hasOwn(timeFields, name) ? timeFields[name] : undefined;

/** What a row says about the times, by target. */
export type TimeValues = Partial<Record<TimeField, unknown>>;

interface TimeProblem {
  readonly field: TimeField;
  readonly raw: unknown;
  readonly problem: ValueProblem;
}

export interface EventTimes {
  readonly start?: string;
  readonly end?: string;
  readonly problems: readonly TimeProblem[];
}

type Ranges = Partial<Record<TimeField, MomentRange>>;

const ORDER: readonly TimeField[] = ['start', 'start.date', 'start.time', 'end', 'end.date', 'end.time'];

const plainValue = (given: unknown): unknown => {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return first instanceof LinkedText ? first.text : first;
};

const readRanges = (values: TimeValues, context: ValueContext): {ranges: Ranges; problems: TimeProblem[]} => {
  const ranges: Ranges = {};
  const problems: TimeProblem[] = [];
  const timeContext = {...context, isTimeSure: true};
  for (const field of ORDER) {
    const raw = plainValue(values[field]);
    if (isEmpty(raw)) continue;
    const reading = readMomentRange(raw, field.endsWith('.time') ? timeContext : context);
    if (reading.problem) problems.push({field, raw, problem: reading.problem});
    else ranges[field] = reading.value;
  }
  return {ranges, problems};
};

/** The first day and the first time that any of them says. */
const combined = (...moments: readonly (Moment | undefined)[]): Moment => {
  const day = moments.find((moment) => moment?.day !== undefined)?.day;
  const timed = moments.find((moment) => moment?.time !== undefined);
  if (!timed || timed.day === day) return timed ?? (day === undefined ? {} : {day});
  return {...timed, ...(day !== undefined && {day})};
};

const isKnown = ({day, time}: Moment): boolean => day !== undefined || time !== undefined;

/** What an event has where its row does not say it. */
export interface UsualTimes {
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
}

const startMoment = (ranges: Ranges, usual: Moment | undefined): Moment => {
  const own = combined(ranges.start?.from, ranges['start.date']?.from, ranges['start.time']?.from);
  if (!isKnown(own)) return usual ?? {};
  return own.day === undefined && usual?.day !== undefined ? {...own, day: usual.day} : own;
};

const endMoment = (ranges: Ranges, usual: Moment | undefined): Moment => {
  const own = combined(ranges.end?.from, ranges['end.date']?.from, ranges['end.time']?.from);
  if (isKnown(own)) return own;
  const ofRange = combined(ranges.start?.to, ranges['start.date']?.to, ranges['start.time']?.to);
  return isKnown(ofRange) ? ofRange : (usual ?? {});
};

interface Ends {
  readonly end?: string;
  readonly problem?: ValueProblem;
}

const isTimed = (text: string): boolean => text.length > 10;
const dayOf = (text: string): string => text.slice(0, 10);

/** Over midnight, where the end is a time of the same day before the start's. */
const overMidnight = (start: string, end: string): string =>
  dayOf(end) === dayOf(start) && end < start && isTimed(end)
    ? `${addIsoDays(dayOf(end), 1)}${end.slice(10)}`
    : end;

/** The end of something that begins on a day, without a time: only another day can be told. */
const endOfDays = (start: string, end: string): Ends => {
  const day = dayOf(end);
  return {
    ...((day > start || !isTimed(end)) && day >= start && {end: day}),
    ...(isTimed(end) ? {problem: bad('bad-time', start).problem} : {}),
    ...(day < start && {problem: bad('bad-date', start).problem}),
  };
};

const endAfter = (start: string, moment: Moment): Ends => {
  const given = startOf({day: dayOf(start), ...moment});
  if (given === undefined || !isKnown(moment)) return {};
  if (!isTimed(start)) return endOfDays(start, given);
  // A day alone says nothing about something that begins on it at a time.
  if (given === dayOf(start)) return {};
  const end = overMidnight(start, given);
  return end < start ? {problem: bad('bad-date', start).problem} : {end};
};

const endFieldOf = (values: TimeValues): TimeField =>
  (['end', 'end.time', 'end.date'] as const).find((field) => !isEmpty(values[field])) ?? 'end';

/**
 * Start and end of an event by what a row says, date and time together or apart; a date that the row lacks is the
 * `usual` one. An end before its start on the same day is on the next; one on an earlier day is left out and told.
 */
export const eventTimes = (values: TimeValues, usual: UsualTimes, context: ValueContext): EventTimes => {
  const {ranges, problems} = readRanges(values, context);
  // What cannot be read may have named another day than the usual one.
  const isDayOpen = problems.some(({field}) => field === 'start' || field === 'start.date');
  const start = startOf(startMoment(ranges, isDayOpen ? undefined : usual.start));
  if (start === undefined) return {problems};
  const {end, problem} = endAfter(start, endMoment(ranges, usual.end));
  const field = endFieldOf(values);
  if (problem) problems.push({field, raw: values[field] ?? values.start, problem});
  return {start, ...(end !== undefined && {end}), problems};
};
