import {formsOf, relativesOf, type Part, type Parts} from './relation.js';
import {faultsIn, wordsLike, type Alike} from './spelling.js';
import {wordsOf, type Phrase, type Synonyms} from './synonyms.js';
import type {Vocabulary} from './vocabulary.js';

/** Several words that must all be in a document: a phrase, or the parts of a compound. */
export interface Together {
  readonly quality: number;
  readonly members: readonly Parts[];
  /** In one field, not spread over the document. */
  readonly inOneField: boolean;
}

/** What a term of a query stands for: any of these words, or any of these groups of words. */
export interface Meaning {
  readonly parts: Parts;
  readonly together: readonly Together[];
}

/** In times of the quality of what is found in another way. */
const BY_SYNONYM = 0.45;
/** Where the word itself is in documents. */
const BY_SYNONYM_WHEN_KNOWN = 0.25;
const BY_SPELLING = 0.4;
const TOGETHER = 0.6;
const TOGETHER_WHEN_KNOWN = 0.2;

/** Synonyms that long are looked for as parts of compounds, too. */
const SHORTEST_COMPOUND_SYNONYM = 5;
const SHORTEST_COMPOUND = 7;
const SHORTEST_MEMBER = 3;
/** Unfinished words that long are looked up among the synonyms. */
const SHORTEST_START = 4;
const MOST_TERMS = 12;
const MOST_CORRECTIONS = 4;
const MOST_KEPT = 500;

/** Reads queries by the words of the documents and their synonyms. */
export class Reader {
  readonly vocabulary: Vocabulary;
  readonly #synonyms: Synonyms;
  readonly #relatives = new Map<string, Parts>();
  #size = 0;

  constructor(vocabulary: Vocabulary, synonyms: Synonyms) {
    this.vocabulary = vocabulary;
    this.#synonyms = synonyms;
  }

  /** The terms of a query, each a word or a phrase that has synonyms. */
  termsOf(query: string): readonly Phrase[] {
    const all = wordsOf(query);
    const words = all.some((word) => word.length > 1) ? all.filter((word) => word.length > 1) : all;
    const terms: Phrase[] = [];
    for (let index = 0; index < words.length && terms.length < MOST_TERMS;) {
      const length = this.#synonyms.lengthOfTerm(words.slice(index));
      terms.push(words.slice(index, index + length));
      index += length;
    }
    return terms;
  }

  /** What a term stands for; its right spelling where it stands for nothing. */
  meaningOf(term: Phrase): Meaning {
    const meaning = this.#literal(term);
    const [word] = term;
    if (word === undefined || term.length > 1 || this.#isInDocuments(meaning)) return meaning;
    const [best, ...others] = this.wordsLike(word, faultsIn(word));
    const nearest =
      best === undefined ? [] : [best, ...others.filter(({distance}) => distance === best.distance)];
    return joined(
      nearest
        .slice(0, MOST_CORRECTIONS)
        .map(({number}) => weakened(this.#literal([this.vocabulary.words[number] ?? '']), BY_SPELLING)),
    );
  }

  /** Words that are in documents, or whose synonyms are, spelled like one that is not. */
  wordsLike(word: string, most: number): readonly Alike[] {
    const {words} = this.vocabulary;
    return wordsLike(word, words, most).filter(
      ({number}) => this.vocabulary.isInDocuments(number) || this.isFound(words[number] ?? ''),
    );
  }

  /** Whether a word, as it is spelled, leads to documents. */
  isFound(word: string): boolean {
    return this.#isInDocuments(this.#literal([word]));
  }

  #literal(term: Phrase): Meaning {
    const [word = ''] = term;
    if (term.length > 1) {
      const own = this.#phrase(term, {quality: 1, inOneField: false});
      return joined([own, weakened(this.#synonymous(term), this.#bySynonym(own))]);
    }
    const parts = this.#relativesOf(word);
    const own: Meaning = {parts, together: []};
    const others = joined([this.#synonymous(term), this.#starting(word, parts)]);
    return joined([own, weakened(others, this.#bySynonym(own)), this.#compound(word, own)]);
  }

  /** Kept, as who types a word asks for its synonyms with each letter. */
  #relativesOf(word: string): Parts {
    if (this.#relatives.size > MOST_KEPT || this.#size !== this.vocabulary.words.length) {
      this.#relatives.clear();
    }
    this.#size = this.vocabulary.words.length;
    const known = this.#relatives.get(word);
    if (known !== undefined) return known;
    const relatives = relativesOf(word, this.vocabulary);
    this.#relatives.set(word, relatives);
    return relatives;
  }

  #bySynonym(own: Meaning): number {
    return this.#isInDocuments(own) ? BY_SYNONYM_WHEN_KNOWN : BY_SYNONYM;
  }

  #synonymous(term: Phrase): Meaning {
    return joined(
      this.#synonyms.of(term).map((phrase) => {
        const [word = ''] = phrase;
        if (phrase.length > 1) return this.#phrase(phrase, {quality: 1, inOneField: true});
        const isLong = word.length >= SHORTEST_COMPOUND_SYNONYM;
        const parts = isLong ? this.#relativesOf(word) : formsOf(word, this.vocabulary);
        return {parts, together: []};
      }),
    );
  }

  /** Synonyms of the words that an unfinished one may become. */
  #starting(word: string, parts: Parts): Meaning {
    const isFinished = this.vocabulary.knows(word) || word.length < SHORTEST_START;
    const starts = isFinished
      ? []
      : [...parts.keys()].filter((number) => !this.vocabulary.isInDocuments(number));
    return joined(starts.map((number) => this.#synonymous([this.vocabulary.words[number] ?? ''])));
  }

  #phrase(phrase: Phrase, {quality, inOneField}: {quality: number; inOneField: boolean}): Meaning {
    const members = phrase.map((word) => formsOf(word, this.vocabulary));
    return {parts: new Map(), together: [{quality, members, inOneField}]};
  }

  /** The parts of a compound, which documents may have apart: "Betreuung von Kindern" for "Kinderbetreuung". */
  #compound(word: string, own: Meaning): Meaning {
    const split = this.#splitOf(word);
    if (split === undefined) return joined([]);
    const isKnown = this.#isInDocuments(own);
    const members = split.map(
      (part) =>
        joined([
          {parts: this.#relativesOf(part), together: []},
          ...(isKnown ? [] : [weakened(this.#synonymous([part]), BY_SYNONYM)]),
        ]).parts,
    );
    return {
      parts: new Map(),
      together: [{quality: isKnown ? TOGETHER_WHEN_KNOWN : TOGETHER, members, inOneField: isKnown}],
    };
  }

  #splitOf(word: string): Phrase | undefined {
    if (word.length < SHORTEST_COMPOUND) return undefined;
    for (let at = SHORTEST_MEMBER; at <= word.length - SHORTEST_MEMBER; at += 1) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => this.vocabulary.knows(part))) return parts;
    }
    return undefined;
  }

  #isInDocuments({parts, together}: Meaning): boolean {
    const has = (some: Parts): boolean =>
      [...some.keys()].some((number) => this.vocabulary.isInDocuments(number));
    return has(parts) || together.some(({members}) => members.every(has));
  }
}

const weakened = ({parts, together}: Meaning, factor: number): Meaning => ({
  parts: new Map([...parts].map(([number, part]) => [number, {...part, quality: part.quality * factor}])),
  together: together.map((one) => ({...one, quality: one.quality * factor})),
});

/** All of several meanings; of each word the best. */
const joined = (meanings: readonly Meaning[]): Meaning => {
  const parts = new Map<number, Part>();
  for (const meaning of meanings) {
    for (const [number, part] of meaning.parts) {
      const other = parts.get(number);
      if (other === undefined || other.quality < part.quality) parts.set(number, part);
    }
  }
  return {parts, together: meanings.flatMap(({together}) => together)};
};
