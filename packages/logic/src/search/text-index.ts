import {rangesOf, type TextRange} from './highlight.js';
import {Reader, type Meaning} from './meaning.js';
import {ranked, type Hit} from './ranking.js';
import {RepeatedTexts} from './repeated-texts.js';
import {scoresOf} from './scores.js';
import {suggestions} from './suggestions.js';
import {Synonyms} from './synonyms.js';
import {Vocabulary} from './vocabulary.js';
import {wordsIn} from './words.js';

/** The documents of an index. */
export interface SearchSource {
  readonly size: number;
  /** The texts of a document, field by field, parallel to `weights`; each may be empty. */
  readonly fieldsOf: (position: number) => readonly string[];
  /** How much it says that a word is in a field; of more than eight, the last ones count as one. */
  readonly weights: readonly number[];
  /** Groups of words that mean the same, added to the built-in ones. */
  readonly synonyms?: readonly (readonly string[])[];
}

const MOST_FIELDS = 8;
const LONGEST_QUERY = 200;

/** What more fields add to the best of a document. */
const MORE = 0.1;

/** What a word weighs by the fields it is in, as bits. Roots, as a title says more than a text, but not eight times. */
const weightsByFields = (weights: readonly number[]): Float32Array => {
  // Not 0, where nothing weighs anything.
  const highest = Math.max(Number.MIN_VALUE, ...weights);
  return Float32Array.from({length: 2 ** MOST_FIELDS}, (_, bits) =>
    weights.reduce((best, weight, field) => {
      if (((bits >> Math.min(field, MOST_FIELDS - 1)) & 1) === 0) return best;
      const own = Math.sqrt(weight / highest);
      return Math.max(best, own) + MORE * Math.min(best, own);
    }, 0),
  );
};

/** Searches texts in German and in other languages. */
export class TextIndex {
  readonly #source: SearchSource;
  readonly #vocabulary = new Vocabulary();
  readonly #repeated: readonly RepeatedTexts<readonly number[]>[];
  #next = 0;
  #reader: Reader | undefined;
  #last: {readonly query: string; readonly meanings: readonly Meaning[]} | undefined;

  /** Reads none of the documents yet. */
  constructor(source: SearchSource) {
    this.#source = source;
    this.#repeated = source.weights.map(() => new RepeatedTexts());
  }

  /** Prepares further documents until told to stop, at least one; true when all are. */
  advance(shouldStop: () => boolean): boolean {
    const {size} = this.#source;
    while (this.#next < size) {
      this.#take(this.#next);
      this.#next += 1;
      if (shouldStop()) return false;
    }
    if (this.#reader === undefined) {
      this.#reader = this.#newReader();
      this.#vocabulary.occurrences.sort();
      if (shouldStop()) return false;
    }
    this.#vocabulary.prepare();
    return true;
  }

  /**
   * The documents that have all words of a query, or as many of them as any has, best first. Prepares what is not
   * prepared yet. A query without words finds nothing; one of more than 200 characters is cut.
   */
  search(query: string): readonly Hit[] {
    const meanings = this.#meaningsOf(query);
    const {size, weights} = this.#source;
    const {occurrences} = this.#vocabulary;
    const collection = {size, occurrences, weights: weightsByFields(weights)};
    return ranked(
      meanings.map((meaning) => scoresOf(collection, meaning)),
      size,
    );
  }

  /**
   * Where words stand in a text that a query means: other forms, parts of compounds, synonyms and corrected spellings
   * too. In order, as UTF-16 offsets; those that touch are one.
   */
  highlight(text: string, query: string): readonly TextRange[] {
    const {words} = this.#vocabulary;
    const {length} = words;
    for (const word of wordsIn(text)) this.#vocabulary.add(word);
    if (words.length > length) this.#last = undefined;
    return rangesOf(text, this.#meaningsOf(query), this.#vocabulary);
  }

  /**
   * Nearest spellings of a query, at most `limit`, best first: words that lead to no document are replaced by words of
   * the documents. Empty when there are none, or nothing is near.
   */
  suggest(query: string, limit: number): readonly string[] {
    return suggestions(query.slice(0, LONGEST_QUERY), this.#readerOfAll(), limit);
  }

  #take(position: number): void {
    const {occurrences} = this.#vocabulary;
    const texts = this.#source.fieldsOf(position);
    for (let field = 0; field < texts.length; field += 1) {
      const bit = 1 << Math.min(field, MOST_FIELDS - 1);
      for (const number of this.#numbersIn(texts[field] ?? '', field)) occurrences.add(number, position, bit);
    }
  }

  #numbersIn(text: string, field: number): readonly number[] {
    const make = (): readonly number[] => {
      const numbers: number[] = [];
      for (const word of wordsIn(text)) {
        const number = this.#vocabulary.add(word);
        if (number >= 0) numbers.push(number);
      }
      return numbers;
    };
    return this.#repeated[field]?.of(text, make) ?? make();
  }

  #newReader(): Reader {
    return new Reader(this.#vocabulary, new Synonyms(this.#source.synonyms ?? [], this.#vocabulary));
  }

  #readerOfAll(): Reader {
    this.advance(() => false);
    return (this.#reader ??= this.#newReader());
  }

  #meaningsOf(query: string): readonly Meaning[] {
    if (this.#last?.query !== query) {
      const reader = this.#readerOfAll();
      const terms = reader.termsOf(query.slice(0, LONGEST_QUERY));
      this.#last = {query, meanings: terms.map((term) => reader.meaningOf(term))};
    }
    return this.#last.meanings;
  }
}
