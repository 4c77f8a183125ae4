import {median, runRounds, spreadOf} from './rounds.mjs';

/**
 * @typedef {import('./rounds.mjs').Spread} Spread
 * @typedef {{jsonParse: number, firstUse: number, allChecked: number, zod: number}} Sample milliseconds from text on
 */

/**
 * @typedef {object} ParseRow
 * @property {string} kind
 * @property {number} items
 * @property {number} rounds
 * @property {number} bytes of the document
 * @property {number} jsonParse milliseconds
 * @property {Spread} firstUse of the kind, nothing checked, in times of `jsonParse`, which it contains
 * @property {Spread} allChecked every item is, likewise
 * @property {Spread} zod every item by the schema itself instead, likewise
 */

const PLAN = {warmUps: 2, rounds: 9, seconds: 12};
const KINDS = ['milestones', 'events', 'opportunities'];
const SIZES = [1_000, 10_000];
const CASES = SIZES.flatMap((items) => KINDS.map((kind) => ({kind, items})));

/** @param {Sample[]} samples @param {keyof Sample} step @returns {Spread} */
function inParses(samples, step) {
  return spreadOf(samples.map((sample) => sample[step] / sample.jsonParse));
}

/** @param {{kind: string, items: number, bytes: number}} document @param {Sample[]} samples @returns {ParseRow} */
function rowOf(document, samples) {
  return {
    ...document,
    rounds: samples.length,
    jsonParse: median(samples.map(({jsonParse}) => jsonParse)),
    firstUse: inParses(samples, 'firstUse'),
    allChecked: inParses(samples, 'allChecked'),
    zod: inParses(samples, 'zod'),
  };
}

/** @param {import('./site.mjs').Site} site @returns {Promise<ParseRow[]>} how long a text takes to become items */
export async function parseRows(site) {
  const call = await site.open('/bench/parse.js');
  const documents = [];
  for (const each of CASES) documents.push({...each, bytes: await call('load', each)});
  const rounds = await runRounds(PLAN, (round) => call('measureAll', round));
  return documents.map((document, index) => {
    const samples = rounds.map((all) => all[index]);
    return rowOf(document, samples);
  });
}
