import {calendarText} from './calendar/table.mjs';
import {aligned, count, milliseconds, spread} from './format.mjs';
import {toolText} from './cli.mjs';
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

/** What each part says, in the order in which it is said. */
const TEXTS = {
  parse: (rows) => `From text to items, in times of JSON.parse, which all of them contain
${aligned(parseLines(rows))}`,
  render: (
    rows,
  ) => `First render of <mitmach-timeline>, script + layout, in times of the floor: JSON.parse, and plain DOM that
shows the same. What the widget waits for its feed is not counted.
${aligned(renderLines(rows))}`,
  calendar: calendarText,
  timeline: timelineText,
  ticker: tickerText,
  search: searchText,
  tool: toolText,
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
