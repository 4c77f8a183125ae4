import type {FindingCode} from '../validate/findings.js';
import type {JsonFault} from '../validate/json-fault.js';
import {findingsDe} from './findings.de.js';
import {findingsEn} from './findings.en.js';
import type {Language} from './texts.js';

/** What is said about a code; the holes are `{value}`, `{expected}` and `{suggestion}`. */
export interface Saying {
  /** What is wrong: a whole sentence of which the field is the subject. */
  readonly says: string;
  /** What to do. */
  readonly fix: string;
  /** What to do where it is known what was meant. */
  readonly meant?: string;
}

/** All that is said about findings, in one language. */
export interface FindingTexts {
  readonly sayings: Readonly<Record<FindingCode, Saying>>;
  /** Types and formats, by the name that a `Problem` gives as expected. */
  readonly expected: Readonly<Record<string, string>>;
  /** Values that are no texts, by what a `Problem` calls them. */
  readonly values: Readonly<Record<'a list' | 'an object' | 'null', string>>;
  readonly faults: Readonly<Record<JsonFault, string>>;
  /** What a field is called of which the document as a whole is the subject. */
  readonly document: string;
  /** Quotation marks. */
  readonly quotes: readonly [string, string];
}

export const findingTexts: Readonly<Record<Language, FindingTexts>> = {en: findingsEn, de: findingsDe};
