import {DAY, dayOf, readStart, writeMoment} from './moment.js';
import type {Moment, ReadStart} from './moment.js';
import {seriesOf, startsWithin} from './series.js';
import type {SeriesStarts} from './series.js';

/** Days, both inclusive, as ISO dates: `{from: '2026-11-01', to: '2026-11-30'}`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** What an event of the feed says about when it comes again; times are those of a clock in `timeZone`. */
export interface RecurringEvent {
  /** `2026-11-28` for all of a day, `2026-11-28T19:00` or `2026-11-28T19:00:00` on the clock. */
  readonly start: string;
  /** RRULE of RFC 5545 §3.3.10, with or without `RRULE:`. */
  readonly rule: string;
  readonly exclude?: readonly string[] | undefined;
  readonly add?: readonly string[] | undefined;
  /** IANA name, UTC when absent or unknown: asked only for an UNTIL that is an instant. */
  readonly timeZone?: string | undefined;
}

/**
 * `bad-rule`: the rule is not understood, and left out of account. `too-many`: there are, or may be, more starts
 * than those given.
 */
export type RuleProblem = 'bad-rule' | 'too-many';

/** `starts` are in the notation of the event's start, in order, each once. */
export interface Expansion {
  readonly starts: readonly string[];
  readonly problem?: RuleProblem;
}

/** The days that are asked for, and what is left of them. */
interface Span {
  readonly from: Moment;
  readonly to: Moment;
  readonly isWanted: (moment: Moment) => boolean;
}

/** Starts given for a range at most. */
const MOST_STARTS = 1000;

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** Which starts are left: those excluded neither with their time nor with all of their day. */
function isLeft({exclude = []}: RecurringEvent, {precision}: ReadStart): Span['isWanted'] {
  const excluded = exclude.map(readStart).filter(isPresent);
  const wholeDays = excluded.filter((start) => precision === 'day' || start.precision === 'day');
  const days = new Set(wholeDays.map(({moment}) => dayOf(moment)));
  const moments = new Set(excluded.map(({moment}) => moment));
  return (moment) => !moments.has(moment) && !days.has(dayOf(moment));
}

/** A day without a time takes place at the time of the series; in a series of days, every time counts as its day. */
function additions({add = []}: RecurringEvent, {moment, precision}: ReadStart): readonly Moment[] {
  const time = moment - dayOf(moment);
  return add
    .map(readStart)
    .filter(isPresent)
    .map((start) => {
      if (precision === 'day') return dayOf(start.moment);
      return start.precision === 'day' ? start.moment + time : start.moment;
    });
}

/** What the rule gives; `undefined` when there is no making sense of it. */
function ruleStarts(event: RecurringEvent, span: Span): SeriesStarts | undefined {
  const {start, rule, timeZone = 'UTC'} = event;
  try {
    const series = seriesOf({start, rule, timeZone});
    return series && startsWithin(series, {...span, enough: MOST_STARTS + 1});
  } catch {
    // The library computes with the Temporal of the page where there is one, and that may be anything.
    return undefined;
  }
}

function problemOf(found: SeriesStarts | undefined, given: number): RuleProblem | undefined {
  if (!found) return 'bad-rule';
  return found.isComplete && given <= MOST_STARTS ? undefined : 'too-many';
}

/**
 * The starts of a recurring event within `range` (by their day), put together as in RFC 5545 §3.8.5.3: what the rule
 * gives and what is added, less what is excluded. Everything is computed on wall-clock time: a meeting at 19:00
 * stays at 19:00 through every change of the clocks, and a start that a clock skips keeps its text.
 *
 * - The event's start "always counts as the first occurrence" (§3.3.10), for COUNT too, even where the rule does not
 *   give it. The RFC calls such a set undefined, and yet has to take such a start out again by EXDATE in its example
 *   "Every Friday the 13th"; rrule-temporal would leave it out.
 * - An exclusion wins over an addition. One written as a day takes out all of that day. An addition written as a day
 *   takes place at the time of the series. Entries that cannot be read are passed over.
 * - UNTIL as a day includes that day; with `Z` it is an instant, and the clock of `timeZone` decides.
 * - `bad-rule`, with the start and the additions alone: a rule that cannot be read, that contradicts itself (what
 *   RFC 5545 says MUST NOT be, an UNTIL before the start), that the library would misread (`isMisread`), or that
 *   repeats more often than daily (SECONDLY, MINUTELY, HOURLY, more than 1,440 times a day): nothing that people
 *   go to does, and it is how a feed would bring a page to a halt.
 * - `too-many`, with the first ones alone: more than 1,000 starts in the range; a rule so rare, in a range so long,
 *   that not all of it was searched (eleven years of days, four where each costs more); a COUNT that may end the
 *   series in the range, and cannot be counted from the start on within the same bound.
 *
 * Never throws: a start or a range that cannot be read has no starts.
 */
export function expandRecurrence(event: RecurringEvent, range: DayRange): Expansion {
  const start = readStart(event.start);
  const from = readStart(range.from);
  const to = readStart(range.to);
  if (!start) return {starts: [], problem: 'bad-rule'};
  if (!from || !to) return {starts: []};
  const span = {
    from: dayOf(from.moment),
    to: dayOf(to.moment) + DAY - 1,
    isWanted: isLeft(event, start),
  };
  const found = ruleStarts(event, span);
  const isGiven = (moment: Moment): boolean =>
    moment >= span.from && moment <= span.to && span.isWanted(moment);
  const others = [...additions(event, start), ...(found ? [] : [start.moment])].filter(isGiven);
  const moments = [...new Set([...(found?.moments ?? []), ...others])].sort((a, b) => a - b);
  const problem = problemOf(found, moments.length);
  const starts = moments.slice(0, MOST_STARTS).map((moment) => writeMoment(moment, start.precision));
  return {starts, ...(problem && {problem})};
}
