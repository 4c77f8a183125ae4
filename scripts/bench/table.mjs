import {calendarText} from './calendar/table.mjs';
import {aligned, count, milliseconds, spread} from './format.mjs';
import {toolText} from './cli.mjs';
import {loaderText} from './loader.mjs';
import {searchText} from './search/table.mjs';
import {tickerText} from './ticker/table.mjs';
import {timelineText} from './timeline/table.mjs';

/** @typedef {import('./figures.mjs').Figures} Figures */

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

/** What each part says, in the order in which it is said. */
const TEXTS = {
  parse: (rows) => `From text to items, in times of JSON.parse, which all of them contain
${aligned(parseLines(rows))}`,
  calendar: calendarText,
  timeline: timelineText,
  ticker: tickerText,
  search: searchText,
  tool: toolText,
  loader: loaderText,
  transfer: (rows) => `First paint, bytes
${aligned(transferLines(rows))}`,
};

/** @param {Figures} figures @returns {string} them for people */
export function table(figures) {
  const texts = Object.entries(TEXTS)
    .filter(([part]) => figures[part] !== undefined)
    .map(([part, textOf]) => textOf(figures[part]));
  return `${machine(figures)}
Times are medians; ratios are medians (lowest–highest) of those within a round. Reading, rendering and searching are warmed up.

${texts.join('\n\n')}`;
}
