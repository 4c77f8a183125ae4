import {offerDocuments, offerWeights} from '../../../packages/logic/src/search/queries/demo-documents.ts';
import {heldOutQueries} from '../../../packages/logic/src/search/queries/held-out-queries.ts';
import {answerTo} from '../../../packages/logic/src/search/queries/quality.ts';
import {tuningQueries} from '../../../packages/logic/src/search/queries/tuning-queries.ts';
import {CONTESTANTS} from './contestants.mjs';
import {variedFeed} from './feed.mjs';
import {PLANS} from './names.mjs';
import {realDocuments, realQueries, realWeights} from './real-offers.mjs';

const QUERIES = [...tuningQueries, ...heldOutQueries];

/** @type {Promise<import('./feed.mjs').OfferFeed>} */
const demo = fetch('/demo/feed/feed.json').then((response) => response.json());

/** @typedef {{recall: number, precision: number}} Quality */

/** @returns {Quality} means over the queries that a search is asked */
function qualityOf(search, documents, queries) {
  const answers = queries.map((query) =>
    answerTo(
      query,
      search(query.query).map((position) => documents[position].id),
    ),
  );
  const mean = (value) => answers.reduce((sum, answer) => sum + answer[value], 0) / answers.length;
  return {recall: mean('recall'), precision: mean('precision')};
}

/** @param {string} name @returns {Promise<{tuning: Quality, heldOut: Quality}>} of the demo feed's offers */
export async function demoQuality(name) {
  const feed = await demo;
  const documents = offerDocuments(feed);
  const search = CONTESTANTS[name].index(documents, {weights: offerWeights, synonyms: feed.synonyms});
  return {
    tuning: qualityOf(search, documents, tuningQueries),
    heldOut: qualityOf(search, documents, heldOutQueries),
  };
}

/** @param {{name: string, offers: import('./real-offers.mjs').RealOffer[]}} asked @returns {Quality} of real offers */
export function realQuality({name, offers}) {
  const documents = realDocuments(offers);
  const search = CONTESTANTS[name].index(documents, {weights: realWeights, synonyms: []});
  return qualityOf(search, documents, realQueries(documents));
}

const timed = (run) => {
  const start = performance.now();
  const result = run();
  return {result, milliseconds: performance.now() - start};
};

/** What is measured, kept between the calls. */
const state = {text: '', documents: [], synonyms: [], search: () => []};

/** @param {number} items @returns {Promise<{bytes: number, parse: number}>} `parse` in milliseconds, the best of three */
export async function load(items) {
  const feed = variedFeed(await demo, items);
  state.text = JSON.stringify(feed);
  const parses = [1, 2, 3].map(() => timed(() => JSON.parse(state.text).opportunities.length));
  state.documents = offerDocuments(JSON.parse(state.text));
  state.synonyms = feed.synonyms;
  return {
    bytes: new Blob([state.text]).size,
    parse: Math.min(...parses.map(({milliseconds}) => milliseconds)),
  };
}

/** @param {string} name @returns {number} milliseconds for indexing what is loaded */
export function index(name) {
  const options = {weights: offerWeights, synonyms: state.synonyms};
  globalThis.gc();
  const {result, milliseconds} = timed(() => CONTESTANTS[name].index(state.documents, options));
  state.search = result;
  return milliseconds;
}

/** @param {string} name @returns {number[]} milliseconds for each query, of what is indexed */
export function times(name) {
  const {every} = PLANS[name];
  const queries = QUERIES.filter((_, place) => place % every === 0);
  return queries.map(({query}) => timed(() => state.search(query)).milliseconds);
}
