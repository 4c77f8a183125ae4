import type {TermRef} from '../importer.js';
import type {ChoiceName} from '../values/choices.js';

/** How the value of a field is read. */
export type Scalar =
  /** A text on one line. */
  | 'line'
  /** A text whose lines matter. */
  | 'lines'
  /** Rich text. */
  | 'rich'
  /** A token that is no text to be translated: an id, a street. */
  | 'token'
  | 'email'
  | 'phone'
  | 'link'
  | 'whole'
  | 'amount'
  | 'latitude'
  | 'longitude'
  | 'flag'
  | 'date'
  | 'start'
  | 'local-date-time'
  | 'instant'
  | 'fuzzy-date'
  | 'language'
  | 'time-zone'
  | 'duration'
  /** All slots of a week, in one text or a list. */
  | 'slots'
  /** Feed form already, as only JSON can give it. */
  | 'as-is';

export interface Choice {
  readonly choice: ChoiceName;
  /** What is none of the choices is a text of the publisher's own. */
  readonly orLine?: true;
}

interface Term {
  readonly vocabulary: TermRef['vocabulary'];
}

export interface ListOf {
  readonly list: Shape;
}

/** Objects that people write as one text. */
export type ObjectText = 'price' | 'geo' | 'registration' | 'commitment';

export interface ObjectOf {
  readonly fields: Readonly<Record<string, Shape>>;
  /** Without these the feed refuses it. */
  readonly required?: readonly string[];
  /** The field that a text alone is for, or a way to read such a text. */
  readonly main?: string;
  readonly text?: ObjectText;
}

export type Shape = Scalar | Choice | Term | ListOf | ObjectOf;

/** Whether a field may be there once a language. */
export const isText = (shape: Shape): boolean => shape === 'line' || shape === 'lines' || shape === 'rich';

export const isList = (shape: Shape): shape is ListOf => typeof shape === 'object' && 'list' in shape;
export const isObjectShape = (shape: Shape): shape is ObjectOf =>
  typeof shape === 'object' && 'fields' in shape;
