import type {Reader} from './meaning.js';
import {normalForm} from './normal-form.js';
import {wordsLike} from './spelling.js';
import {stopWords} from './stop-words.js';
import {wordsIn} from './words.js';

/** A suggestion may be further from what was typed than a result: a person decides. Half of the letters, at most four. */
const mostFaultsIn = (word: string): number => Math.min(4, Math.floor(word.length / 2));

/**
 * Nearest spellings of a query, best first: words that no document has are replaced, the others stay as they are
 * typed. Empty when all words are known, or when nothing is near.
 */
export const suggestions = (query: string, reader: Reader, limit: number): readonly string[] => {
  const {vocabulary} = reader;
  const choices = wordsIn(query).map((written) => {
    const word = normalForm(written);
    if (stopWords.has(word) || reader.isFound(word)) return [];
    return wordsLike(word, vocabulary.words, mostFaultsIn(word))
      .filter(({number}) => vocabulary.isInDocuments(number))
      .map(({number}) => vocabulary.spellings[number] ?? '');
  });
  const most = Math.max(0, ...choices.map(({length}) => length));
  const written = wordsIn(query);
  const texts = Array.from({length: Math.min(most, limit)}, (_, index) =>
    written.map((word, place) => choices[place]?.[index] ?? choices[place]?.[0] ?? word).join(' '),
  );
  return [...new Set(texts)];
};
