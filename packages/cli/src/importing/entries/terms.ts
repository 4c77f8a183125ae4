import {fold} from '@mitmach/logic';
import type {ImportedTerm, ImportOptions, TermRef} from '../importer.js';

/** Finds out where the words of a source go (its categories, its tags), and remembers those that become new terms. */
export class TermFinder {
  readonly #given: ReadonlyMap<string, TermRef | null>;
  readonly #imported = new Map<string, ImportedTerm>();

  /** @param given as the config says; a word that stands there exactly goes before one that differs in its case */
  constructor(given: ImportOptions['terms'] = {}) {
    const entries = Object.entries(given);
    this.#given = new Map([...entries.map(([word, term]) => [fold(word.trim()), term] as const), ...entries]);
  }

  /** What the source brings along. */
  get imported(): readonly ImportedTerm[] {
    return [...this.#imported.values()];
  }

  /** Whether the config says where a word goes. */
  isKnown(word: string): boolean {
    return this.#givenFor(word) !== undefined;
  }

  /**
   * The term of a word: by the config, else a new one of `vocabulary` with the word as id, as other sources name it too;
   * undefined for a word that the config drops.
   */
  find(word: string, vocabulary: TermRef['vocabulary']): TermRef | undefined {
    const text = word.replace(/\s+/g, ' ').trim();
    if (text === '') return undefined;
    const given = this.#givenFor(text);
    if (given !== undefined) return given ?? undefined;
    const term = {vocabulary, id: text};
    const key = JSON.stringify(term);
    if (!this.#imported.has(key)) this.#imported.set(key, {...term, label: text});
    return term;
  }

  #givenFor(word: string): TermRef | null | undefined {
    const exact = this.#given.get(word);
    return exact === undefined ? this.#given.get(fold(word.trim())) : exact;
  }
}
