import {aligned, count, milliseconds, spread} from '../format.mjs';
import {CONTESTANTS, NAMES} from './contestants.mjs';

/**
 * @typedef {import('../calendar.mjs').CalendarFigures} CalendarFigures
 * @typedef {import('../calendar.mjs').CalendarCase} CalendarCase
 * @typedef {import('./contestants.mjs').Name} Name
 */

/**
 * @typedef {object} Row less is better
 * @property {string} title
 * @property {Record<Name, string>} cells
 * @property {Record<Name, number>} values what the cells say, for comparing
 * @property {number} [target] what mitmach's value may be
 * @property {string} [targetText]
 * @property {string} [reason] why mitmach is behind where it is
 */

const PEERS = ['fullcalendar', 'eventCalendar'];

/** What the collector leaves at one time and not at another, in bytes. */
const NOISE = 100_000;

const fromNames = (of) => Object.fromEntries(NAMES.map((name) => [name, of(name)]));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** @param {CalendarCase} one @param {'first' | 'turn'} step @param {Omit<Row, 'cells' | 'values'>} row @returns {Row} */
function ratioRow(one, step, row) {
  const {plain, ratios} = one[step];
  const cell = (name) => (name === 'plain' ? `${milliseconds(plain)} ms` : spread(ratios[name]));
  return {...row, cells: fromNames(cell), values: fromNames((name) => ratios[name].median)};
}

/** @param {CalendarCase} one @param {string} events @returns {Row[]} */
function caseRows(one, events) {
  return [
    ratioRow(one, 'first', {
      title: `${events}: first render`,
      target: 2,
      targetText: '≤ 2',
    }),
    ratioRow(one, 'turn', {
      title: `${events}: month switch`,
      target: 1.5,
      targetText: '≤ 1.5',
    }),
  ];
}
