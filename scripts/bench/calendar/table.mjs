import {aligned, count, milliseconds, spread} from '../format.mjs';
import {CONTESTANTS, NAMES} from './contestants.mjs';

/**
 * @typedef {import('../calendar.mjs').CalendarFigures} CalendarFigures
 * @typedef {import('../calendar.mjs').CalendarCase} CalendarCase
 * @typedef {import('./contestants.mjs').Name} Name
 */

/**
 * @typedef {object} Row less is better in all of them
 * @property {string} title
 * @property {(name: Name) => string} cell
 * @property {(name: Name) => number} value what is compared
 * @property {number} [noise] differences below this say nothing
 * @property {number} [target] what mitmach's value may be
 * @property {string} [reason] why mitmach is not where it should be, if so
 */

const PEERS = ['fullcalendar', 'eventCalendar'];

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

/** @param {Row} row @returns {Name[]} who is better than mitmach */
function aheadOf({value, noise = 0}) {
  return PEERS.filter((name) => Math.max(value(name), noise) < Math.max(value('mitmach'), noise));
}

/** @param {Row} row @returns {boolean} */
const isMissed = ({value, target = Infinity}) => value('mitmach') > target;

/** @param {Row} row @returns {string} */
function verdict(row) {
  const ahead = aheadOf(row).map((name) => CONTESTANTS[name].title.replace(/ [\d.]+$/, ''));
  const place = ahead.length === 0 ? 'ahead' : `behind ${ahead.join(' and ')}`;
  return isMissed(row) ? `${place}, target missed` : place;
}

/** @param {Row[]} rows @returns {string} why, for each row in which not all is as it should be */
function reasons(rows) {
  const odd = rows.filter((row) => isMissed(row) || aheadOf(row).length > 0);
  if (odd.length === 0) return '';
  const titlesOf = (reason) => odd.filter((row) => row.reason === reason).map(({title}) => title);
  const texts = [...new Set(odd.map(({reason}) => reason))].map(
    (reason) => `${titlesOf(reason).join('; ')}:\n  ${reason}`,
  );
  return `\n\nWhere mitmach is behind or over its target, and why\n${texts.join('\n')}`;
}

/** @param {CalendarFigures} figures @returns {string} them for people */
export function calendarText(figures) {
  const rows = rowsOf(figures);
  const [most, few] = figures.cases;
  const titles = NAMES.map((name) => CONTESTANTS[name].title);
  const targetText = ({target}) => (target === undefined ? '' : `≤ ${target}`);
  const lines = [
    ['', ...titles, 'target', 'mitmach is'],
    ...rows.map((row) => [row.title, ...NAMES.map(row.cell), targetText(row), verdict(row)]),
  ];
  return `<mitmach-calendar> with ${count(most.items)} events, 1,000 px wide: main-thread CPU in times of a month in plain DOM that is
written by hand for the same feed. First renders begin on an empty page of a browser that was never there, scripts
and styles included; fetching and parsing the feed (${milliseconds(most.feed)} ms) counts for nobody. ${most.rounds} rounds, ${few.rounds} with few events.
${aligned(lines)}${reasons(rows)}`;
}
