import {isJson, without, type Json} from './document.model.js';
import {valueAt, withValue, type Path} from './form-values.model.js';

/** In which languages the texts of a form are written. */
export interface TextLanguages {
  /** Of the feed: of a text that does not say its language. */
  readonly own: string;
  /** Those of the item, in the order of their fields. */
  readonly all: readonly string[];
}

/** Languages that offices in the region write in. */
export const usualLanguages = ['de', 'en', 'da', 'ar', 'fa', 'tr', 'uk', 'ru', 'pl'] as const;

/** Languages that can be added to texts: the usual ones, Leichte Sprache, and what newcomers speak. */
export const offeredLanguages: readonly string[] = [
  ...usualLanguages,
  'de-simple',
  ...['bg', 'ckb', 'es', 'fr', 'frr', 'hr', 'it', 'ku', 'nds', 'nl', 'ps', 'ro', 'so', 'sq', 'sr', 'ti'],
];

/** Whether a language is one made simple, such as German in Leichte Sprache (`de-simple`). */
export const isSimple = (tag: string): boolean => /-simple\b/.test(tag);

/** Where in an item a text stands, and in which of its languages it is meant. */
export interface TextPlace {
  readonly path: Path;
  readonly language: string;
  /** Of the feed. */
  readonly own: string;
}

const partsOf = (text: unknown, own: string): Json => {
  if (isJson(text)) return text;
  return typeof text === 'string' && text !== '' ? {[own]: text} : {};
};

/** What a text says in a language; undefined where it says nothing in it. */
export const textIn = (fields: Json, {path, language, own}: TextPlace): unknown =>
  partsOf(valueAt(fields, path), own)[language];

/**
 * Fields with what a text says in a language. A text is a plain string as long as it is in the language of the feed
 * alone.
 */
export const withText = (fields: Json, {path, language, own}: TextPlace, text: string): Json => {
  const before = partsOf(valueAt(fields, path), own);
  const after: Json = text === '' ? without(before, language) : {...before, [language]: text};
  const isPlain = Object.keys(after).every((tag) => tag === own);
  return withValue(fields, path, isPlain ? after[own] : after);
};
