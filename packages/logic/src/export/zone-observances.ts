import {daysInMonth} from '../civil-date.js';
import type {Transition} from './zone-transitions.js';

const DAY = 86_400_000;

/** From one year to another, both inclusive. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Changes of the clocks that come once a year, on the same weekday of the same month at the same time. */
export interface Observance {
  readonly first: Transition;
  readonly last: Transition;
  readonly years: Years;
  /** What its changes have in common. */
  readonly pattern: string;
  /** Those of `1`–`4` and `-1` (the last) that are true of each of its weekdays in their months. */
  readonly ordinals: readonly number[];
  readonly isSummer: boolean;
}

/** What the clocks would have shown at the change without it, in the fields of UTC. */
export const clockBefore = ({instant, before}: Transition): Date => new Date(instant + before);

const ordinalsOf = (clock: Date): readonly number[] => {
  const day = clock.getUTCDate();
  const ordinal = Math.ceil(day / 7);
  const isLast = day + 7 > daysInMonth(clock.getUTCFullYear(), clock.getUTCMonth() + 1);
  return [...(isLast ? [-1] : []), ...(ordinal < 5 ? [ordinal] : [])];
};

/** Whether the clocks go forward and, within a year, back. */
const isSummer = ({instant, before, after}: Transition, next: Transition | undefined): boolean =>
  next !== undefined && after > before && next.after < next.before && next.instant - instant < 366 * DAY;

/** One change by itself; `next` is the one after it. */
export const observanceOf = (transition: Transition, next: Transition | undefined): Observance => {
  const clock = clockBefore(transition);
  const year = clock.getUTCFullYear();
  const weekday = [clock.getUTCMonth(), clock.getUTCDay(), clock.getTime() % DAY];
  return {
    first: transition,
    last: transition,
    years: {from: year, to: year},
    pattern: [...weekday, transition.before, transition.after].join(' '),
    ordinals: ordinalsOf(clock),
    isSummer: isSummer(transition, next),
  };
};

/** Both as one where the second goes on a year later; undefined where it is something else. */
const joined = (one: Observance, next: Observance): Observance | undefined => {
  const ordinals = one.ordinals.filter((ordinal) => next.ordinals.includes(ordinal));
  const goesOn = one.pattern === next.pattern && one.years.to + 1 === next.years.from && ordinals.length > 0;
  return goesOn
    ? {...one, last: next.last, years: {from: one.years.from, to: next.years.to}, ordinals}
    : undefined;
};

/** Changes in order of time, those together that keep to a rule of the form "last Sunday of March". */
export const observancesOf = (transitions: readonly Transition[]): readonly Observance[] => {
  const found: Observance[] = [];
  transitions.forEach((transition, index) => {
    const single = observanceOf(transition, transitions[index + 1]);
    for (const [place, observance] of found.entries()) {
      const longer = joined(observance, single);
      if (!longer) continue;
      found[place] = longer;
      return;
    }
    found.push(single);
  });
  return found;
};
