/** A list of whole numbers that grows. */
type Numbers = Int32Array<ArrayBuffer>;

const FIRST_SIZE = 2 ** 12;

const grown = (list: Numbers): Numbers => {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
};

/** Where those of each word begin when they are in order, and where the last ones end. */
const startsOf = (words: Numbers, count: number): Numbers => {
  const starts = new Int32Array(count + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 1; word <= count; word += 1) {
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  }
  return starts;
};

/**
 * In which documents and fields each word is: noted one after the other, and put in order by words before the first
 * question. A list a word would be scattered over the memory and take twice as long to fill.
 */
export class Occurrences {
  /** A document's position × 256 + the bits of its fields. */
  #places: Numbers = new Int32Array(FIRST_SIZE);
  /** The word of each. */
  #words: Numbers = new Int32Array(FIRST_SIZE);
  /** The one of each word that was noted last, counted from 1. */
  #last: Numbers = new Int32Array(FIRST_SIZE);
  #count = 0;
  /** Where those of each word begin, once they are in order. */
  #starts: Numbers | undefined;

  /**
   * Notes that a word is in a field of a document: the last one or a new one, and not after the first question.
   *
   * @param bit of the field
   */
  add(word: number, position: number, bit: number): void {
    while (word >= this.#last.length) this.#last = grown(this.#last);
    const last = (this.#last[word] ?? 0) - 1;
    const place = this.#places[last] ?? 0;
    if (last >= 0 && place >> 8 === position) this.#places[last] = place | bit;
    else this.#append(word, (position << 8) | bit);
  }

  has(word: number): boolean {
    return (this.#last[word] ?? 0) > 0;
  }

  /** Puts all in order by words, which the first question would do else. */
  sort(): void {
    this.#starts ??= this.#sorted();
  }

  /** Goes through the documents that a word is in, with the bits of the fields. */
  each(word: number, take: (position: number, bits: number) => void): void {
    const starts = (this.#starts ??= this.#sorted());
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const place = this.#places[at] ?? 0;
      take(place >> 8, place & 255);
    }
  }

  #append(word: number, place: number): void {
    if (this.#count === this.#places.length) {
      this.#places = grown(this.#places);
      this.#words = grown(this.#words);
    }
    this.#places[this.#count] = place;
    this.#words[this.#count] = word;
    this.#count += 1;
    this.#last[word] = this.#count;
  }

  /** Counting sort. */
  #sorted(): Numbers {
    const words = this.#words.subarray(0, this.#count);
    const places = this.#places;
    const starts = startsOf(words, this.#last.length);
    const next = starts.slice();
    const sorted = new Int32Array(this.#count);
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? 0;
      const at = next[word] ?? 0;
      sorted[at] = places[index] ?? 0;
      next[word] = at + 1;
    }
    this.#places = sorted;
    this.#words = new Int32Array();
    return starts;
  }
}
