import {aligned, count, milliseconds} from '../format.mjs';
import {NAMES, PLANS} from './names.mjs';

/** @typedef {import('../search.mjs').SearchFigures} SearchFigures */

const part = (value) => value.toFixed(2).replace(/^0/, '');

/** @param {{recall: number, precision: number} | undefined} quality @returns {string} */
const both = (quality) =>
  quality === undefined ? '–' : `${part(quality.recall)} / ${part(quality.precision)}`;

const times = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ×`;

/** @param {SearchFigures['quality']} quality @returns {string[][]} */
function qualityLines(quality) {
  const line = (title, set) => [title, ...NAMES.map((name) => both(quality[name][set]))];
  return [
    line('queries it was made with', 'tuning'),
    line('queries held out', 'heldOut'),
    ...(quality.mitmach.real === undefined ? [] : [line('429 real offers', 'real')]),
  ];
}

/** @param {SearchFigures['sizes'][number]} size @returns {string[][]} */
function sizeLines({items, parse, index, queries}) {
  const cells = (known, textOf) =>
    NAMES.map((name) => (known[name] === undefined ? '–' : textOf(known[name])));
  const query = (step) =>
    cells(queries, (own) => `${milliseconds(own[step])} ms, ${times(own[step] / queries.naive[step])}`);
  return [
    [`${count(items)}: index`, ...cells(index, (own) => `${milliseconds(own)} ms, ${times(own / parse)}`)],
    [`${count(items)}: query, p50`, ...query('p50')],
    [`${count(items)}: query, p95`, ...query('p95')],
  ];
}

/** @param {SearchFigures} figures @returns {string} them for people */
export function searchText({quality, sizes}) {
  const parses = sizes.map(({items, bytes, parse}) => {
    const megabytes = (bytes / 1e6).toFixed(0);
    return `${count(items)} offers, ${megabytes} MB, ${milliseconds(parse)} ms`;
  });
  return `Search: recall / precision in the first ten results; an index in times of JSON.parse of the feed (${parses.join('; ')}),
a query in times of a filter by lower-case substrings. The index of mitmach is built in slices while the page is idle.
${aligned([['', ...NAMES.map((name) => PLANS[name].title)], ...qualityLines(quality), ...sizes.flatMap(sizeLines)])}`;
}
