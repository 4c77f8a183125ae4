import type {TermRef} from '../importer.js';
import type {ValueContext, ValueProblem} from '../values/reading.js';

/** What fields are read by. */
export interface FieldContext extends ValueContext {
  /** Of plain texts. */
  readonly language: string;
  /** To which relative links refer. */
  readonly base?: string | undefined;
  /** Where a word of the source goes; null drops it, undefined is for a word that stays what it is. */
  readonly termOf: (word: string) => TermRef | null | undefined;
}

/** What came of one value of a source. */
export interface FieldReading {
  /** Undefined where nothing could be taken. */
  readonly value?: unknown;
  readonly problems?: readonly ValueProblem[];
  /** Other fields of the item that the value says something about; they count where nothing else does. */
  readonly also?: Readonly<Record<string, unknown>>;
  /** Terms that belong to other vocabularies than the field's own. */
  readonly terms?: readonly TermRef[];
}

export const nothing: FieldReading = {};
