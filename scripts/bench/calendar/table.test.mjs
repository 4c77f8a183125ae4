import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {calendarText} from './table.mjs';

const NAMES = ['plain', 'mitmach', 'fullcalendar', 'eventCalendar'];
const inOrder = (values) => Object.fromEntries(NAMES.map((name, index) => [name, values[index]]));

const ratios = (...medians) =>
  inOrder(medians.map((median) => ({median, lowest: median - 0.1, highest: median + 0.1})));

/** @param {Record<string, ReturnType<typeof ratios>>} steps @returns {string} the table, all else being well */
function tableOf({first = ratios(1, 1.5, 5, 50), turn = ratios(1, 1.2, 6, 150)}) {
  const one = {rounds: 9, feed: 50, first: {plain: 35, ratios: first}, turn: {plain: 11, ratios: turn}};
  const idle = inOrder([0, 0, 0, 0]);
  const growth = inOrder(NAMES.map(() => ({from: 20, to: 200, bytes: 20_000, nodes: 0})));
  return calendarText({
    cases: [
      {...one, idle, items: 10_000, monthly: 416},
      {...one, idle, items: 576, monthly: 24},
    ],
    growth,
    brotli: inOrder([1_600, 30_000, 66_000, 41_000]),
  });
}

/** @param {string} table @param {string} title @returns {string} */
const lineOf = (table, title) => table.split('\n').find((line) => line.startsWith(title)) ?? '';

describe('the calendar’s table', () => {
  it('says of each row that mitmach is ahead, and gives no reasons, where that is so', () => {
    const table = tableOf({});
    assert.match(lineOf(table, '416 a month: first render'), /1\.50 \(1\.40–1\.60\).*≤ 2 +ahead$/);
    assert.equal(table.match(/ahead$/gm)?.length, 9);
    assert.doesNotMatch(table, /Where mitmach is behind/);
  });

  it('says who is better, and why', () => {
    const table = tableOf({turn: ratios(1, 1.4, 1.3, 150)});
    assert.match(lineOf(table, '416 a month: month switch'), / behind FullCalendar$/);
    assert.match(table, /and why\n416 a month: month switch; 24 a month: month switch:\n {2}It names/);
  });

  it('says where a target is missed, and why, although nobody is better', () => {
    const table = tableOf({first: ratios(1, 2.5, 5, 50)});
    assert.match(lineOf(table, '416 a month: first render'), / ahead, target missed$/);
    assert.match(lineOf(table, '24 a month: first render'), / ahead$/);
    assert.match(table, /and why\n416 a month: first render:\n {2}Beside/);
  });
});
