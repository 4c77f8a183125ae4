import {normalForm} from './normal-form.js';
import {Occurrences} from './occurrences.js';
import {stemOf} from './stem.js';
import {stopWords} from './stop-words.js';
import {WordText} from './word-text.js';

/** What stands for a word that is not kept. */
const NONE = -1;

const latin = /^[\n-\u00ff]*$/;

/**
 * The distinct words of all documents and of the synonyms, each with a number; and in which documents they are. A few
 * thousand words stand for ten thousand texts, so that inflection, compounds and misspellings are a matter of them.
 */
export class Vocabulary {
  /** Normal forms by number. */
  readonly words: string[] = [];
  /** How each was first written. */
  readonly spellings: string[] = [];
  readonly occurrences = new Occurrences();
  readonly #stems = new Map<string, number[]>();
  readonly #numbers = new Map<string, number>();
  /** The same by spelling, so that each is folded once only. */
  readonly #numbersOfSpellings = new Map<string, number>();
  /** Apart, since engines look through a text of Latin letters alone several times as fast. */
  #texts: readonly [latin: WordText, others: WordText] | undefined;

  /** The number of a word, which is added when it is new; −1 for a stop word. */
  add(spelling: string): number {
    let number = this.#numbersOfSpellings.get(spelling);
    if (number === undefined) {
      const word = normalForm(spelling);
      number =
        word === '' || stopWords.has(word) ? NONE : (this.#numbers.get(word) ?? this.#create(word, spelling));
      this.#numbersOfSpellings.set(spelling, number);
    }
    return number;
  }

  /** The number of a word that is there, by its normal form. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The numbers of all forms of a word, by its stem. */
  formsOf(stem: string): readonly number[] {
    return this.#stems.get(stem) ?? [];
  }

  /** Whether a word, or a form of it, is there. */
  knows(word: string): boolean {
    return this.#numbers.has(word) || this.#stems.has(stemOf(word));
  }

  isInDocuments(number: number): boolean {
    return this.occurrences.has(number);
  }

  /** The numbers of the words that contain a text, or begin with it where it begins with a line break. */
  containing(part: string): readonly number[] {
    this.#texts ??= this.#newTexts();
    return this.#texts[latin.test(part) ? 0 : 1].containing(part);
  }

  /** Prepares for questions, which the first one would do else. */
  prepare(): void {
    this.#texts ??= this.#newTexts();
  }

  #newTexts(): readonly [latin: WordText, others: WordText] {
    const numbers = [...this.words.keys()];
    const isLatin = (number: number): boolean => latin.test(this.words[number] ?? '');
    return [
      new WordText(this.words, numbers.filter(isLatin)),
      new WordText(
        this.words,
        numbers.filter((number) => !isLatin(number)),
      ),
    ];
  }

  #create(word: string, spelling: string): number {
    this.#texts = undefined;
    const number = this.words.length;
    this.words.push(word);
    this.spellings.push(spelling);
    this.#numbers.set(word, number);
    const stem = stemOf(word);
    const forms = this.#stems.get(stem);
    if (forms === undefined) this.#stems.set(stem, [number]);
    else forms.push(number);
    return number;
  }
}
