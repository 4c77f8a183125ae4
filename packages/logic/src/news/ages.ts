import {instantOf} from '../instant.js';
import {addIsoDays} from '../wall-clock.js';

/** Spans of days that an item may be away from today; each holds those before it. */
export const ageSpans = ['today', '7', '30', '365'] as const;
export type AgeSpan = (typeof ageSpans)[number];

const daysOf = (span: AgeSpan): number => (span === 'today' ? 1 : Number(span));

/**
 * Tells in which spans an instant lies, counted in days of a zone (IANA name) with today as the first: `7` are today and
 * the six days before it, and for what is still to come the six after it. An instant that nobody knows is in none.
 */
export const agesFrom = (today: string, zone: string): ((at: number | undefined) => readonly AgeSpan[]) => {
  const bounds = ageSpans.map((span) => ({
    span,
    from: instantOf(addIsoDays(today, 1 - daysOf(span)), zone),
    to: instantOf(addIsoDays(today, daysOf(span)), zone),
  }));
  return (at) =>
    at === undefined ? [] : bounds.filter(({from, to}) => at >= from && at < to).map(({span}) => span);
};
