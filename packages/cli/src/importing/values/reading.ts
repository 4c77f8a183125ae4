import type {ImportNoteCode} from '../importer.js';

/** Why a value was not taken. */
export interface ValueProblem {
  readonly code: ImportNoteCode;
  /** What is expected, or which readings there are; in figures and words of the feed, the same in every language. */
  readonly detail?: string;
  /** What is wrong in the value, where it is not all of it. */
  readonly value?: string;
}

/** A value that people typed, read; or why it is left out. */
export type Reading<T> =
  | {readonly value: T; readonly problem?: undefined}
  | {readonly value?: undefined; readonly problem: ValueProblem};

export const good = <T>(value: T): Reading<T> => ({value});

export const bad = (code: ImportNoteCode, detail?: string): {readonly problem: ValueProblem} => ({
  problem: detail === undefined ? {code} : {code, detail},
});

/** What times and dates are read by. `ImportOptions` are such. */
export interface ValueContext {
  /** IANA name of the feed's zone, for times that come with an offset. */
  readonly timeZone: string;
  /** What comes first in `05/01/2026`; where nobody says it, such a date is not read. */
  readonly dateOrder?: 'day-first' | 'month-first' | undefined;
}
