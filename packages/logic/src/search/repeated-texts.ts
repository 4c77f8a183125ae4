/** After so many texts that were not there before it is clear that a field does not repeat itself. */
const ENOUGH = 300;

/** Remembers what was made of texts, as long as they repeat themselves, as the labels and places of many offers do. */
export class RepeatedTexts<Made> {
  readonly #known = new Map<string, Made>();
  #repeated = 0;

  /** What is made of a text, made once. */
  of(text: string, make: (text: string) => Made): Made {
    const known = this.#known.get(text);
    if (known !== undefined) {
      this.#repeated += 1;
      return known;
    }
    const made = make(text);
    if (this.#known.size < ENOUGH + this.#repeated) this.#known.set(text, made);
    return made;
  }
}
