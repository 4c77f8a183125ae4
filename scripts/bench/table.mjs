/**
 * @typedef {import('./figures.mjs').Figures} Figures
 * @typedef {import('./rounds.mjs').Spread} Spread
 */

const count = (value) => value.toLocaleString('en-US');
const milliseconds = (value) => value.toFixed(value < 10 ? 2 : 0);
const ratio = (value) => value.toFixed(value < 10 ? 2 : 1);

/** @param {Spread} spread @returns {string} the median, and the lowest and highest of all rounds */
function spread({median, lowest, highest}) {
  return `${ratio(median)} (${ratio(lowest)}–${ratio(highest)})`;
}

/** @param {string[][]} lines of cells @returns {string} the first column to the left, the others to the right */
function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const cell = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  return lines.map((line) => line.map(cell).join('   ')).join('\n');
}

/** @param {Figures['parse']} rows @returns {string[][]} */
function parseLines(rows) {
  return [
    ['', 'rounds', 'kB', 'JSON.parse, ms', 'first use', 'all checked', 'by Zod instead'],
    ...rows.map(({kind, items, rounds, bytes, jsonParse, firstUse, allChecked, zod}) => [
      `${count(items)} ${kind}`,
      `${rounds}`,
      count(Math.round(bytes / 1000)),
      milliseconds(jsonParse),
      ...[firstUse, allChecked, zod].map(spread),
    ]),
  ];
}

/** @param {Figures['render']} rows @returns {string[][]} */
function renderLines(rows) {
  const both = ({script, layout}) => `${milliseconds(script)} + ${milliseconds(layout)}`;
  return [
    ['', 'rounds', 'floor, ms', 'widget, ms', 'script', 'with layout'],
    ...rows.map(({items, rounds, floor, widget, script, whole}) => [
      `${count(items)} milestones`,
      `${rounds}`,
      both(floor),
      both(widget),
      spread(script),
      spread(whole),
    ]),
  ];
}

/** @param {Figures['transfer']} rows @returns {string[][]} */
function transferLines(rows) {
  return [
    ['', 'raw', 'gzip', 'brotli'],
    ...rows.map(({entry, raw, gzip, brotli}) => [entry, count(raw), count(gzip), count(brotli)]),
  ];
}

/** @param {Figures} figures @returns {string} */
function machine({browser, cores, load}) {
  const warning =
    load > cores ? ': the machine is busy with other things, so that these figures say little' : '';
  return `${browser} on ${cores} cores, load ${load.toFixed(1)}${warning}.`;
}

/** @param {Figures} figures @returns {string} them for people */
export function table(figures) {
  const {parse, render, transfer} = figures;
  return `${machine(figures)}
Times are medians, warmed up; ratios are medians (lowest–highest) of those within a round.

From text to items, in times of JSON.parse, which all of them contain
${aligned(parseLines(parse))}

First render of <mitmach-timeline>, script + layout, in times of the floor: JSON.parse, and plain DOM that
shows the same. What the widget waits for its feed is not counted.
${aligned(renderLines(render))}

First paint, bytes
${aligned(transferLines(transfer))}`;
}
