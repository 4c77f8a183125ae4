import {findingTexts} from '../texts/findings.js';
import type {Language} from '../texts/texts.js';
import {explain, type Advice} from './explain.js';
import type {RefusalCode} from './findings.js';
import {jsonFault} from './json-fault.js';
import type {TextPlace} from './json-places.js';

/** Why a document is of no use as a whole. */
export interface Unreadable extends Partial<TextPlace> {
  readonly code: RefusalCode;
  /** A status, a number of seconds, a fault of the text, a reason of the system. */
  readonly detail?: string | undefined;
}

/** What JSON text says, or where it stops being JSON. */
export const parseDocument = (text: string): {readonly value: unknown} | Unreadable => {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch (error) {
    // What `JSON.parse` refuses has a fault, unless the engine has limits of its own.
    const {fault, ...place} = jsonFault(text) ?? {fault: String(error)};
    return {code: 'not-json', detail: fault, ...place};
  }
};

/** Says why a document is of no use. */
export const explainUnreadable = ({code, detail = ''}: Unreadable, language: Language): Advice => {
  const {faults} = findingTexts[language];
  const expected = Object.hasOwn(faults, detail) ? faults[detail as keyof typeof faults] : detail;
  return explain({code, path: '', expected}, language);
};
