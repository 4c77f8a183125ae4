import {compareDates} from './civil-date.js';
import type {CivilDate} from './civil-date.js';
import {earliest, isFuzzyRange, latest, parseFuzzyDate} from './fuzzy-date.js';
import type {FuzzyDate} from './fuzzy-date.js';

/** Whether a milestone is over, under way or still to come. */
export type MilestoneState = 'done' | 'current' | 'planned';

/** What the timeline needs of a milestone; `date` and `endDate` are `2018`, `2018-03` or `2018-03-26`. */
export interface TimelineItem {
  readonly id: string;
  readonly date: string;
  readonly endDate?: string | undefined;
  readonly state?: MilestoneState | undefined;
  readonly phase?: string | undefined;
}

/** The time of a milestone: its dates as precise as given, and the days from the first to the last. */
export interface MilestoneSpan {
  readonly start: FuzzyDate;
  readonly end?: FuzzyDate;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/**
 * The days a milestone takes. A single date spans its year, month or day; `endDate` counts to its last
 * day. An `endDate` that does not parse or lies before `date` is ignored. Gives `undefined` when
 * `date` does not parse.
 */
export function milestoneSpan(item: TimelineItem): MilestoneSpan | undefined {
  const start = parseFuzzyDate(item.date);
  if (!start) return undefined;
  const first = earliest(start);
  const end = item.endDate === undefined ? undefined : parseFuzzyDate(item.endDate);
  if (!end || !isFuzzyRange(start, end)) return {start, first, last: latest(start)};
  return {start, end, first, last: latest(end)};
}

/**
 * The item's own `state`, else what follows from its span: planned before the first day, done after
 * the last, current in between. So "2026" is current throughout 2026, "2026-11-28" on that day alone.
 * Gives `undefined` for an item without state whose date does not parse.
 */
export function milestoneState(item: TimelineItem, today: CivilDate): MilestoneState | undefined {
  if (item.state) return item.state;
  const span = milestoneSpan(item);
  if (!span) return undefined;
  if (compareDates(today, span.first) < 0) return 'planned';
  return compareDates(today, span.last) > 0 ? 'done' : 'current';
}
