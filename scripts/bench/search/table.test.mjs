import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {NAMES} from './names.mjs';
import {searchText} from './table.mjs';

const inOrder = (values) => Object.fromEntries(NAMES.map((name, place) => [name, values[place]]));

const quality = (recall, precision) => {
  const own = {recall, precision};
  return {tuning: own, heldOut: own};
};

const figures = {
  quality: inOrder([quality(0.98, 0.9), quality(0.7, 0.9), quality(0.8, 0.8), quality(0.5, 1)]),
  sizes: [
    {
      items: 10_000,
      bytes: 17_000_000,
      parse: 50,
      index: {mitmach: 300, naive: 40},
      queries: {mitmach: {p50: 1, p95: 4}, naive: {p50: 4, p95: 8}},
    },
  ],
};

/** @param {string} text @param {string} title @returns {string[]} the cells of a line */
const cellsOf = (text, title) =>
  text
    .split('\n')
    .find((line) => line.startsWith(title))
    .slice(title.length)
    .trim()
    .split(/ {3,}/);

describe('the search’s table', () => {
  const text = searchText(figures);

  it('shows how well each finds', () => {
    assert.deepEqual(cellsOf(text, 'queries held out'), [
      '.98 / .90',
      '.70 / .90',
      '.80 / .80',
      '.50 / 1.00',
    ]);
  });

  it('shows times in milliseconds and in times of what they are compared with', () => {
    assert.deepEqual(cellsOf(text, '10,000: index'), ['300 ms, 6.00 ×', '–', '–', '40 ms, 0.80 ×']);
    assert.deepEqual(cellsOf(text, '10,000: query, p95'), ['4.00 ms, 0.50 ×', '–', '–', '8.00 ms, 1.00 ×']);
  });

  it('shows real offers only where there are any', () => {
    assert.doesNotMatch(text, /real offers/);
    const real = {recall: 0.9, precision: 0.8};
    const all = Object.fromEntries(NAMES.map((name) => [name, {...figures.quality[name], real}]));
    assert.equal(cellsOf(searchText({...figures, quality: all}), '429 real offers')[0], '.90 / .80');
  });
});
