/** Edits that may lie between a word and the one that was meant: one in a short word, up to three in a long one. */
const mostEdits = (word: string): number => Math.min(3, Math.max(1, Math.floor(word.length / 3)));

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Rows of the table of edits: how many it takes to get from the beginning of one word to that of the other. */
interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

const isSwapAt = (from: string, to: string, [row, column]: readonly [number, number]): boolean =>
  from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];

const nextRow = (from: string, to: string, {row, rows}: {row: number; rows: Rows}): number[] => {
  const {beforeLast, last} = rows;
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
    const fewest = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
    const isSwap = isSwapAt(from, to, [row, column]);
    current.push(isSwap ? Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1) : fewest);
  }
  return current;
};

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) from one word to the other. */
const editsBetween = (from: string, to: string): number => {
  let rows: Rows = {beforeLast: [], last: Array.from({length: to.length + 1}, (_, index) => index)};
  for (let row = 1; row <= from.length; row += 1) {
    rows = {beforeLast: rows.last, last: nextRow(from, to, {row, rows})};
  }
  return rows.last[to.length] ?? 0;
};

/**
 * Which of the known words was meant by one that is not among them; undefined where none is alike. Upper and lower case
 * and marks such as `-` do not count.
 */
export const similarTo = (word: string, known: Iterable<string>): string | undefined => {
  const wanted = plain(word).slice(0, 60);
  let best: string | undefined;
  let fewest = mostEdits(wanted) + 1;
  for (const candidate of known) {
    const name = plain(candidate);
    if (Math.abs(name.length - wanted.length) >= fewest) continue;
    const edits = editsBetween(wanted, name);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
};
