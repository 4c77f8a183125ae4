import {median, runRounds, spreadOf} from './rounds.mjs';

/**
 * @typedef {import('./rounds.mjs').Spread} Spread
 * @typedef {{script: number, layout: number}} Time milliseconds
 * @typedef {{floor: Time, widget: Time}} Sample
 */

/**
 * @typedef {object} RenderRow
 * @property {number} items
 * @property {number} rounds
 * @property {Time} floor medians
 * @property {Time} widget medians
 * @property {Spread} script of the widget, in times of the floor's
 * @property {Spread} whole with layout, likewise
 */

/** What is rendered; the smaller ones have warmed up all code before the largest. */
const PLANS = [
  {items: 10, warmUps: 2, rounds: 9, seconds: 3},
  {items: 1_000, warmUps: 1, rounds: 9, seconds: 6},
  {items: 10_000, warmUps: 0, rounds: 9, seconds: 24},
];

const wholeOf = ({script, layout}) => script + layout;

/** @param {Time[]} times @returns {Time} */
function medianTime(times) {
  return {
    script: median(times.map(({script}) => script)),
    layout: median(times.map(({layout}) => layout)),
  };
}

/** @param {number} items @param {Sample[]} samples @returns {RenderRow} */
function rowOf(items, samples) {
  return {
    items,
    rounds: samples.length,
    floor: medianTime(samples.map(({floor}) => floor)),
    widget: medianTime(samples.map(({widget}) => widget)),
    script: spreadOf(samples.map(({floor, widget}) => widget.script / floor.script)),
    whole: spreadOf(samples.map(({floor, widget}) => wholeOf(widget) / wholeOf(floor))),
  };
}

/** @param {import('./site.mjs').Site} site @returns {Promise<RenderRow[]>} how long a timeline takes to appear */
export async function renderRows(site) {
  const call = await site.open('/bench/render.js');
  const rows = [];
  for (const {items, ...plan} of PLANS) {
    await call('load', items);
    rows.push(rowOf(items, await runRounds(plan, (round) => call('measureBoth', round))));
  }
  return rows;
}
