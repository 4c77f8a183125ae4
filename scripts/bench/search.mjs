import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {ROOT} from '../root.mjs';
import {NAMES, PLANS} from './search/names.mjs';

/**
 * @typedef {import('./search/search.page.mjs').Quality} Quality
 * @typedef {{p50: number, p95: number}} Times milliseconds a query
 */

/**
 * @typedef {object} SearchSize
 * @property {number} items documents
 * @property {number} bytes of the feed
 * @property {number} parse milliseconds that JSON.parse takes for it
 * @property {Record<string, number>} index milliseconds, by contestant
 * @property {Record<string, Times>} queries by contestant
 */

/**
 * @typedef {object} SearchFigures
 * @property {Record<string, {tuning: Quality, heldOut: Quality, real?: Quality}>} quality by contestant
 * @property {SearchSize[]} sizes
 */

const SIZES = [10_000, 50_000];

/** @returns {import('./search/real-offers.mjs').RealOffer[] | undefined} where MITMACH_REAL_DATA names a folder with them */
function realOffers() {
  const folder = process.env.MITMACH_REAL_DATA;
  const path = folder && join(resolve(ROOT, folder), 'freinet-offers-essen.json');
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @param {number[]} times @returns {Times} */
function timesOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)];
  return {p50: at(0.5), p95: at(0.95)};
}

/** @param {import('./site.mjs').Call} call */
async function qualityFigures(call) {
  const offers = realOffers();
  const quality = {};
  for (const name of NAMES) {
    quality[name] = {
      ...(await call('demoQuality', name)),
      ...(offers && {real: await call('realQuality', {name, offers})}),
    };
  }
  return quality;
}

/** @param {import('./site.mjs').Call} call @param {number} items @returns {Promise<SearchSize>} */
async function sizeFigures(call, items) {
  const size = {items, ...(await call('load', items)), index: {}, queries: {}};
  for (const name of NAMES.filter((one) => PLANS[one].most >= items)) {
    size.index[name] = await call('index', name);
    size.queries[name] = timesOf(await call('times', name));
  }
  return size;
}

/** @param {import('./site.mjs').Site} site @returns {Promise<SearchFigures>} how the search compares with others */
export async function searchFigures(site) {
  const call = await site.open('/bench/search/search.js');
  const quality = await qualityFigures(call);
  const sizes = [];
  for (const items of SIZES) sizes.push(await sizeFigures(call, items));
  return {quality, sizes};
}
