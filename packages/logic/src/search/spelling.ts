/** A word of the vocabulary that is spelled alike. */
export interface Alike {
  readonly number: number;
  /** Letters to change, add, leave out or swap; half a letter more where only the beginning of the word is alike. */
  readonly distance: number;
}

/** How many faults a word of that length may have: none in three letters, one in seven, two in more. */
export const faultsIn = (word: string): number => {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
};

/** Which letters a word has, as bits: words that differ in many are not compared further. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
};

const bitsIn = (value: number): number => {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** How much further than the beginning of a word that is alike the whole one is. */
const UNFINISHED = 0.5;

/** The row for each of the letters of a word, and the two before. */
type Rows = readonly [beforeLast: Uint8Array, last: Uint8Array, current: Uint8Array];

interface Place {
  readonly typed: string;
  readonly word: string;
  readonly row: number;
}

/** Whether two letters stand in the other word the other way round. */
const areSwapped = ({typed, word, row}: Place, column: number): boolean =>
  row > 1 && column > 1 && typed[column - 1] === word[row - 2] && typed[column - 2] === word[row - 1];

/** Fills the current row; gives the lowest distance in it. */
const fillRow = (place: Place, [beforeLast, last, current]: Rows): number => {
  const {typed, word, row} = place;
  const letter = word.charCodeAt(row - 1);
  let before = row;
  let lowest = row;
  current[0] = row;
  for (let column = 1; column <= typed.length; column += 1) {
    const isSame = typed.charCodeAt(column - 1) === letter;
    let distance = Math.min((last[column] ?? 0) + 1, before + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
    if (!isSame && areSwapped(place, column)) {
      distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
    }
    current[column] = distance;
    before = distance;
    lowest = Math.min(lowest, distance);
  }
  return lowest;
};

/**
 * How far words are apart from one, at most `most`: optimal string alignment, which counts two letters that are swapped
 * as one fault. Half a letter more where only the beginning of the word is alike; `Infinity` when it is further apart.
 */
export const distancesFrom = (typed: string, most: number): ((word: string) => number) => {
  const {length} = typed;
  const newRow = (): Uint8Array => new Uint8Array(length + 1);
  let rows: Rows = [newRow(), newRow(), newRow()];
  return (word) => {
    for (let column = 0; column <= length; column += 1) rows[1][column] = column;
    let nearest = Infinity;
    for (let row = 1; row <= word.length && row <= length + most; row += 1) {
      if (fillRow({typed, word, row}, rows) > most) break;
      const [beforeLast, last, current] = rows;
      const distance = (current[length] ?? 0) + (row === word.length ? 0 : UNFINISHED);
      nearest = Math.min(nearest, distance);
      rows = [last, current, beforeLast];
    }
    return nearest <= most + UNFINISHED ? nearest : Infinity;
  };
};

/**
 * The words that are spelled most alike, best first.
 *
 * @param words normal forms, by number
 * @param most faults
 */
export const wordsLike = (typed: string, words: readonly string[], most: number): readonly Alike[] => {
  if (most === 0 || /\d/.test(typed)) return [];
  const letters = lettersOf(typed);
  const distanceTo = distancesFrom(typed, most);
  const alike: Alike[] = [];
  words.forEach((word, number) => {
    if (word.length < typed.length - most || bitsIn(letters & ~lettersOf(word)) > most) return;
    const distance = distanceTo(word);
    if (distance < Infinity) alike.push({number, distance});
  });
  return alike.sort((a, b) => a.distance - b.distance || a.number - b.number);
};
