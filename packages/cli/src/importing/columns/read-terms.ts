import type {TermRef} from '../importer.js';
import {LinkedText} from '../values/linked-text.js';
import {splitList} from '../values/lists.js';
import type {FieldContext, FieldReading} from './field-reading.js';
import {lineOf, linesOf} from './read-text.js';

/** The words of a list: of a text its entries, of a list of JSON each of its texts, or the `name` of its objects. */
export const wordsOf = (raw: unknown): string[] => {
  if (typeof raw === 'string') return splitList(linesOf(raw));
  if (raw instanceof LinkedText) return splitList(linesOf(raw.text));
  if (Array.isArray(raw)) return raw.map(wordOf).filter((word) => word !== '');
  const word = wordOf(raw);
  return word === '' ? [] : [word];
};

const wordOf = (raw: unknown): string => {
  if (typeof raw === 'string' || typeof raw === 'number') return lineOf(String(raw));
  if (typeof raw !== 'object' || raw === null) return '';
  const {name, title, label} = raw as Readonly<Record<string, unknown>>;
  return lineOf([name, title, label].find((text): text is string => typeof text === 'string') ?? '');
};

/**
 * Reads the words of a list of terms: what the table of the config knows goes where it says, everything else stays the
 * word that it is.
 * @param vocabulary whose list it is; undefined for a list of plain words
 */
export const readTerms = (
  raw: unknown,
  vocabulary: TermRef['vocabulary'] | undefined,
  {termOf}: FieldContext,
): FieldReading => {
  const value = new Set<string>();
  const terms: TermRef[] = [];
  for (const word of wordsOf(raw)) {
    const term = termOf(word);
    if (term === null) continue;
    if (term === undefined || term.vocabulary === vocabulary) value.add(term?.id ?? word);
    else terms.push(term);
  }
  return {value: value.size > 0 ? [...value] : undefined, terms};
};
