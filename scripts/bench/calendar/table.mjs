import {comparison} from '../comparison.mjs';
import {count, milliseconds, spread} from '../format.mjs';
import {CONTESTANTS} from './contestants.mjs';

/**
 * @typedef {import('../calendar.mjs').CalendarFigures} CalendarFigures
 * @typedef {import('../calendar.mjs').CalendarCase} CalendarCase
 * @typedef {import('./contestants.mjs').Name} Name
 * @typedef {import('../comparison.mjs').Row} Row
 */

const inKilobytes = (bytes) => bytes / 1000;

const REASONS = {
  first:
    'Beside the month it takes up all events, checks those it shows against the schema, names each for screen readers\n' +
    '  with date and place, and makes a toolbar, a search and filters; on a new page all of that runs for the first time.',
  turn: 'It names each event and day for screen readers with the full date, and lays what lasts into lanes.',
  idle: 'It checks every event, in slices of 8 ms, so that each fault of the feed is told; the others check none.',
  growth: 'It keeps something of the months that were shown.',
  brotli: 'It reads, checks and searches the feed and speaks two languages; the others are given events.',
};

/** @param {CalendarCase} one @param {'first' | 'turn'} step @param {Partial<Row>} row @returns {Row} */
function ratioRow(one, step, row) {
  const {plain, ratios} = one[step];
  return {
    cell: (name) => (name === 'plain' ? `${milliseconds(plain)} ms` : spread(ratios[name])),
    value: (name) => ratios[name].median,
    reason: REASONS[step],
    ...row,
  };
}

/** @param {CalendarCase} one @param {{first?: number, turn?: number}} targets @returns {Row[]} */
function caseRows(one, targets) {
  const {monthly, idle} = one;
  const events = `${count(monthly)} a month`;
  return [
    ratioRow(one, 'first', {title: `${events}: first render`, target: targets.first}),
    ratioRow(one, 'turn', {title: `${events}: month switch`, target: targets.turn}),
    {
      title: `${events}: put off to idle times, ms`,
      cell: (name) => Math.round(idle[name]).toFixed(0),
      value: (name) => idle[name],
      noise: 1,
      reason: REASONS.idle,
    },
  ];
}

/** @param {CalendarFigures} figures @returns {Row[]} */
function growthRows({growth}) {
  const {from, to} = growth.mitmach;
  const mark = (name) => {
    const own = growth[name];
    return own.to === to ? '' : ` (${own.from} to ${own.to})`;
  };
  return [
    {
      title: `from ${from} to ${to} switches: heap, kB more`,
      cell: (name) => inKilobytes(growth[name].bytes).toFixed(0) + mark(name),
      value: (name) => inKilobytes(growth[name].bytes),
      // What optimized code and caches of the browser's own take at one time and not at another.
      noise: 100,
      target: 100,
      reason: REASONS.growth,
    },
    {
      title: `from ${from} to ${to} switches: DOM, nodes more`,
      cell: (name) => count(growth[name].nodes) + mark(name),
      value: (name) => growth[name].nodes,
      target: 0,
      reason: REASONS.growth,
    },
  ];
}

/** @param {CalendarFigures} figures @returns {Row[]} */
function rowsOf(figures) {
  const {cases, brotli} = figures;
  const [most, few] = cases;
  return [
    ...caseRows(most, {first: 2, turn: 1.5}),
    ...growthRows(figures),
    ...caseRows(few, {}),
    {
      title: 'to download, brotli, kB',
      cell: (name) => inKilobytes(brotli[name]).toFixed(1),
      value: (name) => brotli[name],
      reason: REASONS.brotli,
    },
  ];
}

/** @param {CalendarFigures} figures @returns {string} them for people */
export function calendarText(figures) {
  const rows = rowsOf(figures);
  const [most, few] = figures.cases;
  return `<mitmach-calendar> with ${count(most.items)} events, 1,000 px wide: main-thread CPU in times of a month in plain DOM that is
written by hand for the same feed. First renders begin on an empty page of a browser that was never there, scripts
and styles included; fetching and parsing the feed (${milliseconds(most.feed)} ms) counts for nobody. ${most.rounds} rounds, ${few.rounds} with few events.
${comparison(rows, CONTESTANTS)}`;
}
