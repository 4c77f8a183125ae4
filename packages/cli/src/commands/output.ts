import type {Output} from './shell.js';

/** A line at the bottom of a terminal that is written over; nothing where nobody looks. */
export interface StatusLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const CLEAR = '\r\u001b[2K';

/** Makes a status line on an output. Whatever else is written there: `clear` first. */
export const statusLine = (output: Output): StatusLine => {
  let isShown = false;
  const clear = (): void => {
    if (isShown) output.write(CLEAR);
    isShown = false;
  };
  return {
    show: (text) => {
      if (!output.isTerminal) return;
      clear();
      output.write(text.slice(0, Math.max(output.columns - 1, 10)));
      isShown = true;
    },
    clear,
  };
};

const letters = new Intl.Segmenter();

const width = (text: string): number => Array.from(letters.segment(text)).length;

/** Columns of texts beside one another; numbers to the right. */
export const columns = (
  rows: readonly (readonly (string | number)[])[],
  write: (number: number) => string,
): string[] => {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? write(cell) : cell)));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({length: count}, (_, index) =>
    Math.max(...cells.map((row) => width(row[index] ?? ''))),
  );
  return cells.map((row) =>
    row
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - width(cell));
        return index === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
};
