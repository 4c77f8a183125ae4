/** Words in one text, each after a line break: that is looked through much faster than a list. */
export class WordText {
  readonly #text: string;
  readonly #starts: Int32Array;
  readonly #numbers: readonly number[];

  /** @param numbers of those of the words that it holds, in order */
  constructor(words: readonly string[], numbers: readonly number[]) {
    this.#numbers = numbers;
    this.#starts = new Int32Array(numbers.length + 1);
    let start = 0;
    numbers.forEach((number, index) => {
      start += (words[number] ?? '').length + 1;
      this.#starts[index + 1] = start;
    });
    this.#text = numbers.map((number) => `\n${words[number] ?? ''}`).join('');
  }

  /** The numbers of the words that contain a text, which begins with a line break when they are to begin with it. */
  containing(part: string): number[] {
    const found: number[] = [];
    let index = 0;
    for (let at = this.#text.indexOf(part); at >= 0; at = this.#text.indexOf(part, this.#starts[index + 1])) {
      index = this.#indexAt(at, index);
      found.push(this.#numbers[index] ?? 0);
    }
    return found;
  }

  /** Which word, not before a certain one, a place of the text belongs to. */
  #indexAt(place: number, from: number): number {
    let low = from;
    let high = this.#numbers.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
