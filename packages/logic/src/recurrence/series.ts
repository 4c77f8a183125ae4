import {BoundedCache} from '../bounded-cache.js';
import {isContradictory, isMisread} from './contradictions.js';
import {effortOf, mostStarts, timesADay} from './effort.js';
import {explicitRule} from './explicit.js';
import {generatorOf} from './generator.js';
import {DAY, readStart} from './moment.js';
import type {Moment} from './moment.js';
import {parseRule, withoutTimes} from './rule.js';
import type {Rule} from './rule.js';
import {search} from './search.js';
import type {Found, Search, Searchable} from './search.js';
import {lastMoment} from './until.js';

/** What a series follows from, as written; the zone is an IANA name. */
export interface SeriesText {
  readonly start: string;
  readonly rule: string;
  readonly timeZone: string;
}

/** A rule from its start on: what does not depend on the window that is looked at. */
export interface Series extends Searchable {
  readonly start: Moment;
  /** What UNTIL lets through, itself included. */
  readonly until: Moment;
  readonly count: number;
  /** The first `count` starts, as far as they can be counted. */
  readonly counted: () => Found;
}

/** Starts in order; not complete when there may be more than could be counted or searched. */
export interface SeriesStarts {
  readonly moments: readonly Moment[];
  readonly isComplete: boolean;
}

/** A time every minute is the most; beyond that, the rule is one below a day in disguise. */
const MOST_TIMES_A_DAY = 1440;

const LAST_MOMENT = Date.UTC(9999, 11, 31) + DAY - 1;

const known = new BoundedCache<Series | 'unusable'>(500);

/** RFC 5545 §3.3.10: DTSTART "always counts as the first occurrence", whether or not the rule gives it. */
function withStart(moments: readonly Moment[], start: Moment): readonly Moment[] {
  return moments[0] === start ? moments : [start, ...moments];
}

function countStarts(series: Searchable & {start: Moment}, count: number): Found {
  const every = {from: series.start, to: LAST_MOMENT, enough: count, isWanted: () => true};
  const {moments, searchedTo} = search(series, every);
  const starts = withStart(moments, series.start).slice(0, count);
  return {moments: starts, searchedTo: starts.length === count ? LAST_MOMENT : searchedTo};
}

function once<Value>(compute: () => Value): () => Value {
  let computed: {value: Value} | undefined;
  return () => (computed ??= {value: compute()}).value;
}

function usableRule({rule, start}: SeriesText): Rule | undefined {
  const parsed = parseRule(rule);
  if (!parsed) return undefined;
  const usable = readStart(start)?.precision === 'day' ? withoutTimes(parsed) : parsed;
  const isRefused = isContradictory(usable) || isMisread(usable) || timesADay(usable) > MOST_TIMES_A_DAY;
  return isRefused ? undefined : usable;
}

function readSeries(text: SeriesText): Series | undefined {
  const rule = usableRule(text);
  const start = readStart(text.start);
  if (!rule || !start) return undefined;
  const reader = {precision: start.precision, timeZone: text.timeZone};
  const until = rule.until === undefined ? LAST_MOMENT : lastMoment(rule.until, reader);
  if (until === undefined || until < start.moment) return undefined;
  const explicit = explicitRule(rule, start.moment);
  const generator = generatorOf(explicit, start.moment);
  const searchable = {generator, effort: effortOf(explicit), start: start.moment};
  const {count = Infinity} = rule;
  return {...searchable, until, count, counted: once(() => countStarts(searchable, count))};
}

/**
 * The series that start and rule make, kept for the next window. Gives `undefined` for a start or rule that cannot
 * be read, parts that contradict each other (an UNTIL before the start too) or that the library misreads, and more
 * than 1,440 times a day.
 */
export function seriesOf(text: SeriesText): Series | undefined {
  const key = JSON.stringify([text.start, text.timeZone, text.rule]);
  const series = known.get(key, () => readSeries(text) ?? 'unusable');
  return series === 'unusable' ? undefined : series;
}

/**
 * The wanted starts within the window, that of the series among them. Where COUNT may have ended the series
 * before, it is counted from the start on; where it cannot (COUNT=999999999), and without COUNT, only the window
 * is looked at.
 */
export function startsWithin(series: Series, {from, to, enough, isWanted}: Search): SeriesStarts {
  const {start, count, effort} = series;
  const last = Math.min(to, series.until);
  if (count <= mostStarts(effort, (last - start) / DAY)) {
    const {moments, searchedTo} = series.counted();
    const isWithin = (moment: Moment): boolean => moment >= from && moment <= last && isWanted(moment);
    return {moments: moments.filter(isWithin), isComplete: searchedTo >= last};
  }
  const first = Math.max(from, start);
  const {moments, searchedTo} = search(series, {from: first, to: last, enough, isWanted});
  const hasStart = first === start && start <= last && isWanted(start);
  return {moments: hasStart ? withStart(moments, start) : moments, isComplete: searchedTo >= last};
}
