import {comparison} from '../comparison.mjs';
import {count, milliseconds} from '../format.mjs';
import {downloadRow, firstRow, laterRow} from '../paint-rows.mjs';
import {CONTESTANTS} from './contestants.mjs';

/**
 * @typedef {import('../comparison.mjs').Row} Row
 * @typedef {import('../timeline.mjs').TimelineCase} TimelineCase
 */

/** What a first render may take, in times of the plain DOM, by how many milestones there are. */
const TARGETS = new Map([
  [10, 2],
  [1_000, 1],
]);

const REASONS = {
  first:
    'It reads the feed, checks each milestone against the schema, and finds language, phase, state and overlaps of each;\n' +
    '  on a new page all of that code is compiled and runs for the first time.',
  later: 'It checks what of the feed is not shown, so that each fault is told; the others check nothing.',
  download:
    'It reads and checks the feed, speaks two languages and shows rich text; the others are given slides.',
};

/** @param {TimelineCase} one @returns {Row[]} */
function caseRows({items, paint}) {
  const title = `${count(items)} milestones`;
  return [
    firstRow(paint, {title: `${title}: first render`, target: TARGETS.get(items), reason: REASONS.first}),
    laterRow(paint, {title: `${title}: later, ms`, reason: REASONS.later}),
  ];
}

/** @param {TimelineCase[]} cases @returns {string} them for people */
export function timelineText(cases) {
  const [{paint}] = cases;
  const rows = [...cases.flatMap(caseRows), downloadRow(paint, {reason: REASONS.download})];
  const feeds = cases.map((one) => milliseconds(one.paint.feed)).join(' and ');
  return `<mitmach-timeline>, 1,000 px wide: main-thread CPU in times of a list in plain DOM that is written by hand for the
same feed. First renders begin on an empty page of a browser that was never there, scripts and styles included;
fetching and parsing the feed (${feeds} ms) counts for nobody. ${cases.map((one) => one.paint.rounds).join(' and ')} rounds. TimelineJS shows one
milestone at a time, vis-timeline titles alone.
${comparison(rows, CONTESTANTS)}`;
}
