import {comparison} from '../comparison.mjs';
import {count, milliseconds} from '../format.mjs';
import {downloadRow, firstRow, laterRow} from '../paint-rows.mjs';
import {CONTESTANTS} from './contestants.mjs';

/**
 * @typedef {import('../comparison.mjs').Row} Row
 * @typedef {import('../ticker.mjs').TickerCase} TickerCase
 */

/** What a first render may take, in times of the plain DOM, by how many news the feed has. */
const TARGETS = new Map([
  [10, 2],
  [1_000, 1],
]);

const REASON =
  'It checks what it shows against the schema, tells what is urgent, pinned, expired or an emergency, and names the\n' +
  '  language of each text; on a new page all of that code is compiled and runs for the first time.';

/** @param {TickerCase} one @returns {Row[]} */
function caseRows({items, paint}) {
  const title = `${count(items)} news`;
  return [
    firstRow(paint, {title: `${title}: first render`, target: TARGETS.get(items), reason: REASON}),
    laterRow(paint, {title: `${title}: later, ms`}),
  ];
}

/** @param {TickerCase[]} cases @returns {string} them for people */
export function tickerText(cases) {
  const [{paint}] = cases;
  const feeds = cases.map((one) => milliseconds(one.paint.feed)).join(', ');
  return `<mitmach-ticker>, 1,000 px wide: main-thread CPU in times of a list in plain DOM that is written by hand for the same
feed. The ticker shows the first ten and a button for more; the list shows all up to a thousand, of ten thousand the
first ten. Measured like the timeline; fetching and parsing the feed (${feeds} ms) counts for nobody. ${cases.map((one) => one.paint.rounds).join(', ')} rounds.
${comparison([...cases.flatMap(caseRows), downloadRow(paint, {})], CONTESTANTS)}`;
}
