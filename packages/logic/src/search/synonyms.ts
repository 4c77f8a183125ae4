import {normalForm} from './normal-form.js';
import {stemOf} from './stem.js';
import {stopWords} from './stop-words.js';
import {synonymGroups} from './synonym-groups.js';
import type {Vocabulary} from './vocabulary.js';
import {wordsIn} from './words.js';

/** A word, or several that are one term ("ältere Menschen"), in their normal forms. */
export type Phrase = readonly string[];

/** Before a word that is meant when its group is sought, and not the other way round: who seeks dogs wants no cats. */
const NARROWER = '>';

/** The words of a text that say something; all of them where none does. */
export const wordsOf = (text: string): Phrase => {
  const words = wordsIn(text)
    .map(normalForm)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
};

const keyOf = (phrase: Phrase): string => phrase.map(stemOf).join(' ');

/** Which words and phrases mean the same, whatever their form. */
export class Synonyms {
  readonly #groups: (readonly Phrase[])[] = [];
  /** Groups by the stems of a word or phrase. */
  readonly #byKey = new Map<string, number[]>();
  #longest = 1;

  /** @param vocabulary takes up their words, so that they are known as parts of compounds and as right spellings */
  constructor(groups: readonly (readonly string[])[], vocabulary: Vocabulary) {
    for (const group of [...synonymGroups, ...groups]) {
      const number = this.#groups.length;
      this.#groups.push(group.map(wordsOf));
      for (const term of group) {
        for (const word of wordsIn(term)) vocabulary.add(word);
        if (!term.startsWith(NARROWER)) this.#addKey(wordsOf(term), number);
      }
    }
  }

  /** How many of the words, beginning with the first, are one term; at least one. */
  lengthOfTerm(words: Phrase): number {
    for (let length = Math.min(this.#longest, words.length); length > 1; length -= 1) {
      if (this.#byKey.has(keyOf(words.slice(0, length)))) return length;
    }
    return 1;
  }

  /** What else a term is called. */
  of(term: Phrase): readonly Phrase[] {
    const own = keyOf(term);
    const numbers = this.#byKey.get(own) ?? [];
    return numbers.flatMap((number) => this.#groups[number] ?? []).filter((phrase) => keyOf(phrase) !== own);
  }

  #addKey(phrase: Phrase, number: number): void {
    const key = keyOf(phrase);
    this.#longest = Math.max(this.#longest, phrase.length);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), number]);
  }
}
