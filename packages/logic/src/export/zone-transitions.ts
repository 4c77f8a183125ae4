import {offsetAt} from '../instant.js';

const SECOND = 1000;
/** Shorter than any time for which a zone has changed its clocks and back, such as Morocco's for Ramadan. */
const STEP = 14 * 86_400_000;

/** A change of a zone's clocks. */
export interface Transition {
  /** Its first instant under the new offset, ms since 1970. */
  readonly instant: number;
  /** Milliseconds ahead of UTC, before and after it. */
  readonly before: number;
  readonly after: number;
}

/** The first whole second after `low` at which the offset is not that of `low`; at `high` it is another. */
const changeBetween = (zone: string, low: number, high: number): number => {
  const before = offsetAt(zone, low);
  let [last, first] = [low, high];
  while (first - last > SECOND) {
    const middle = last + Math.floor((first - last) / 2 / SECOND) * SECOND;
    if (offsetAt(zone, middle) === before) last = middle;
    else first = middle;
  }
  return first;
};

/**
 * When the clocks of a zone (IANA name) change between two instants (ms since 1970, whole seconds), in order. They are
 * found by asking `Intl` for the offset every fortnight: a change that is taken back sooner is not seen.
 */
export const transitionsBetween = (zone: string, from: number, to: number): readonly Transition[] => {
  const found: Transition[] = [];
  let before = offsetAt(zone, from);
  for (let at = from; at < to; at += STEP) {
    const next = Math.min(at + STEP, to);
    const after = offsetAt(zone, next);
    if (after !== before) found.push({instant: changeBetween(zone, at, next), before, after});
    before = after;
  }
  return found;
};
