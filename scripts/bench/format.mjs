/** @typedef {import('./rounds.mjs').Spread} Spread */

export const count = (value) => value.toLocaleString('en-US');
export const milliseconds = (value) => value.toFixed(value < 10 ? 2 : 0);
const ratio = (value) => value.toFixed(value < 10 ? 2 : 1);

/** @param {Spread} spread @returns {string} the median, and the lowest and highest of all rounds */
export function spread({median, lowest, highest}) {
  return `${ratio(median)} (${ratio(lowest)}–${ratio(highest)})`;
}

/** @param {string[][]} lines of cells @returns {string} the first column to the left, the others to the right */
export function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const cell = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  return lines.map((line) => line.map(cell).join('   ')).join('\n');
}
