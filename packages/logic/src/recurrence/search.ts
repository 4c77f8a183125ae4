import type {RRuleTemporal} from 'rrule-temporal';
import type {Effort} from './effort.js';
import {DAY} from './moment.js';
import type {Moment} from './moment.js';

/** Where to look, both ends included, and how many are enough. */
export interface Search {
  readonly from: Moment;
  readonly to: Moment;
  readonly enough: number;
  isWanted(moment: Moment): boolean;
}

/** What was found, in order, and up to where the search came: there may be more beyond `searchedTo` alone. */
export interface Found {
  readonly moments: readonly Moment[];
  readonly searchedTo: Moment;
}

/** What a search goes through: a rule without COUNT and UNTIL in UTC, whose instants stand for wall-clock times. */
export interface Searchable {
  readonly generator: RRuleTemporal;
  readonly effort: Effort;
}

/**
 * A rule that hardly ever matches makes the library try each day, week, month or year. So much of `Effort.cost` is
 * spent at a time, and so much altogether: eleven years of days, or four where each costs more.
 */
const BATCH = 1000;
const MOST = 4000;

/**
 * The starts that a rule gives within the search, in order. It ends early when it has found enough, or has spent
 * what a search may cost: so a rule that never matches costs no more than one that always does, and a window of
 * ten thousand years no more than one of ten. Batches grow from `enough` on, so that a short series is not
 * computed far beyond its end.
 */
export function search({generator, effort}: Searchable, {from, to, enough, isWanted}: Search): Found {
  const moments: Moment[] = [];
  let next = from;
  let batch = Math.min(enough, BATCH);
  for (let spent = 0; next <= to && moments.length < enough && spent < MOST; spent += batch) {
    if (spent > 0) batch = Math.min(batch * 2, BATCH);
    const days = Math.max(1, Math.floor((batch * effort.days) / effort.cost));
    const last = Math.min(next + days * DAY - 1, to);
    const starts = generator.between(new Date(next), new Date(last), true);
    moments.push(...starts.map(({epochMilliseconds}) => epochMilliseconds).filter(isWanted));
    next = last + 1;
  }
  return {moments, searchedTo: next - 1};
}
