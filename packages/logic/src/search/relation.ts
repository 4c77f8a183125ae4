import {stemOf} from './stem.js';
import type {Vocabulary} from './vocabulary.js';

/** How good it is to find a word of a document for one of a query, the same word being 1. */
const quality = {
  same: 1,
  form: 0.9,
  /** The word begins with what was typed: somebody is typing still, or it is a compound. */
  start: 0.7,
  /** It is a part of a compound, but not the first. */
  inside: 0.5,
  /** It happens to begin like that. */
  chance: 0.15,
} as const;

/** What of a word is meant, in its normal form. */
export interface Part {
  readonly quality: number;
  readonly from: number;
  readonly to: number;
}

/** The words of documents that a word of a query means, by number. */
export type Parts = Map<number, Part>;

interface Sought {
  readonly word: string;
  readonly stem: string;
  readonly isKnown: boolean;
}

/** Words that long are no part of another by chance. */
const DISTINCT = 6;
const SHORTEST_PART = 3;

const inflection = /^(?:e[mnrst]?|er[ns]|ern|n|s|te?n?|st|in|innen|ne|ene|erne|ung|ungen)?$/;
/** What joins the parts of a compound. */
const joint = /^(?:e?n?s|e?n|er?|ungs?)/;

const isPart = (text: string, vocabulary: Vocabulary): boolean =>
  text.length >= SHORTEST_PART && vocabulary.knows(text);

const canFollow = (text: string, vocabulary: Vocabulary): boolean =>
  inflection.test(text) || isPart(text, vocabulary) || isPart(text.replace(joint, ''), vocabulary);

const qualityAtStart = (fits: boolean, core: string, {word, isKnown}: Sought): number => {
  if (fits) return quality.start;
  // The beginning of a stem is no beginning that somebody typed.
  if (core !== word) return 0;
  return isKnown ? quality.chance : quality.start;
};

const partOf = (whole: string, sought: Sought, vocabulary: Vocabulary): Part => {
  const core = whole.includes(sought.word) ? sought.word : sought.stem;
  const from = whole.indexOf(core);
  const end = from + core.length;
  const after = whole.slice(end);
  const fits = core.length >= DISTINCT || canFollow(after, vocabulary);
  const to = inflection.test(after) ? whole.length : end;
  if (from === 0) return {quality: qualityAtStart(fits, core, sought), from, to};
  const isCompound = fits && (core.length >= DISTINCT || isPart(whole.slice(0, from), vocabulary));
  return {quality: isCompound ? quality.inside : 0, from, to};
};

/** Whole words: the word itself and its other forms. */
export const formsOf = (word: string, vocabulary: Vocabulary): Parts => {
  const parts: Parts = new Map();
  const add = (number: number, value: number): void => {
    parts.set(number, {quality: value, from: 0, to: vocabulary.words[number]?.length ?? 0});
  };
  for (const number of vocabulary.formsOf(stemOf(word))) add(number, quality.form);
  const same = vocabulary.numberOf(word);
  if (same !== undefined) add(same, quality.same);
  return parts;
};

/** All that a word stands for: its forms, compounds that it is a part of, and words that begin with it. */
export const relativesOf = (word: string, vocabulary: Vocabulary): Parts => {
  const parts = formsOf(word, vocabulary);
  const stem = stemOf(word);
  const sought: Sought = {word, stem, isKnown: parts.size > 0};
  for (const number of vocabulary.containing(stem.length < SHORTEST_PART ? `\n${word}` : stem)) {
    if (parts.has(number)) continue;
    const part = partOf(vocabulary.words[number] ?? '', sought, vocabulary);
    if (part.quality > 0) parts.set(number, part);
  }
  return parts;
};
