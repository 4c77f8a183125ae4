import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tickerText} from '../ticker/table.mjs';
import {timelineText} from './table.mjs';

const spread = (median) => ({median, lowest: median - 0.1, highest: median + 0.1});

/** @param {Record<string, number>} medians by contestant @returns {object} a first paint of that, all else being well */
function paint(medians) {
  const each = (value) => Object.fromEntries(Object.keys(medians).map((name) => [name, value]));
  const ratios = Object.fromEntries(Object.entries(medians).map(([name, median]) => [name, spread(median)]));
  return {rounds: 5, feed: 6, first: {plain: 60, ratios}, idle: each(0), brotli: each(30_000)};
}

/** @param {string} table @param {string} title @returns {string} */
const lineOf = (table, title) => table.split('\n').find((line) => line.startsWith(title)) ?? '';

describe('the table of first paints', () => {
  it('measures 10 milestones against twice the plain DOM, and 1,000 against once', () => {
    const medians = {plain: 1, mitmach: 1.5, timelinejs: 4, vis: 2};
    const table = timelineText([10, 1_000].map((items) => ({items, paint: paint(medians)})));
    assert.match(lineOf(table, '10 milestones: first'), /1\.50 \(1\.40–1\.60\).*≤ 2 +ahead$/);
    assert.match(lineOf(table, '1,000 milestones: first'), /≤ 1 +ahead, target missed$/);
    assert.match(table, /and why\n1,000 milestones: first render:\n {2}It reads/);
  });

  it('says nothing of peers where there are none', () => {
    const items = [10, 1_000, 10_000];
    const table = tickerText(items.map((each) => ({items: each, paint: paint({plain: 1, mitmach: 1.2})})));
    assert.doesNotMatch(table, /ahead|behind plain/);
    assert.match(lineOf(table, '1,000 news: first'), /≤ 1 +target missed$/);
    assert.match(lineOf(table, '10,000 news: first'), /1\.20 \(1\.10–1\.30\) *$/);
  });
});
