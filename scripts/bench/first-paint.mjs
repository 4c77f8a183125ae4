import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {compared, medianOf, nothingOf, orderOf, purified} from './contest.mjs';
import {onNewPage} from './meter.mjs';
import {runRounds} from './rounds.mjs';

/**
 * @typedef {import('./contest.mjs').Compared} Compared
 * @typedef {import('./contest.mjs').Round} Round
 * @typedef {import('./rounds.mjs').Plan} Plan
 * @typedef {import('./site.mjs').Site} Site
 */

/**
 * @typedef {object} Contestant
 * @property {string} module its path on the server
 * @property {string} title what the table calls it
 * @property {string[]} files what a page downloads for it, by their paths on the server; of mitmach what it loads counts
 */

/**
 * @typedef {object} Contest
 * @property {Record<string, Contestant>} contestants `plain` and `mitmach` among them
 * @property {string} address of the feed
 * @property {(name: string) => number} shown how many items each of them must show
 * @property {Plan} plan
 */

/**
 * @typedef {object} FirstPaint
 * @property {number} rounds
 * @property {number} feed milliseconds that fetching and parsing it take, which count for nobody
 * @property {Compared} first from an empty page until all is painted that belongs to it
 * @property {Record<string, number>} idle milliseconds of what comes later, or is put off
 * @property {Record<string, number>} brotli bytes that a page downloads for it
 */

/** Fetches and parses the feed as all others do, and shows nothing: what is subtracted from them. */
const NOTHING = '/bench/nothing.js';

/** @param {string[]} files of the bundle @returns {number} bytes */
function brotliInBundle(files) {
  const sizes = JSON.parse(readFileSync(join(ROOT, 'packages/embed/dist/sizes.json'), 'utf8')).files;
  return files.reduce((total, file) => total + sizes[file].brotli, 0);
}

/**
 * Somebody comes and sees what there is.
 *
 * @param {Site} site
 * @param {string} name of who shows it, or `nothing`
 * @param {Contest} contest
 */
function measureVisit(site, name, {contestants, address, shown}) {
  const module = contestants[name]?.module ?? NOTHING;
  return onNewPage(site, async ({call, page}, meter) => {
    const outside = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) outside.push(request.url());
    });
    const load = await meter.cpu(() => call('load', module));
    let isApart = false;
    const feed = await meter.cpu(async () => {
      isApart = await call('take', address);
    });
    const show = await meter.cpu(() => call('show'));
    const there = await call('inspect');
    if (module !== NOTHING && there !== shown(name)) {
      throw new Error(`${module} shows ${there} items instead of ${shown(name)}.`);
    }
    const files = name === 'mitmach' ? await page.evaluate(filesOf, module) : [];
    const idle = await meter.cpu(() => call('idle'));
    if (outside.length > 0) throw new Error(`${module} asks another server: ${outside.join(', ')}.`);
    return {sample: {feed: isApart ? feed : 0, first: load + show, idle}, files};
  });
}

/** @param {string} module of mitmach's contestant @returns {Promise<string[]>} what it has loaded */
async function filesOf(module) {
  const {loadedFiles} = await import(module);
  return loadedFiles();
}

/** @param {Site} site @param {Contest} contest @returns {Promise<FirstPaint>} */
export async function firstPaint(site, contest) {
  const {contestants, plan} = contest;
  const names = Object.keys(contestants);
  const brotli = {};
  for (const [name, {files}] of Object.entries(contestants)) {
    brotli[name] = files.reduce((total, path) => total + site.brotli(path), 0);
  }
  /** @type {Round[]} */
  const rounds = await runRounds(plan, async (round) => {
    const samples = {};
    for (const name of orderOf(names, round)) {
      const {sample, files} = await measureVisit(site, name, contest);
      samples[name] = sample;
      if (name === 'mitmach') brotli.mitmach = brotliInBundle(files);
    }
    return samples;
  });
  const nothing = nothingOf(rounds, ['feed', 'first', 'idle']);
  const pure = purified(rounds, nothing);
  return {
    rounds: rounds.length,
    feed: nothing.feed,
    first: compared(pure, 'first', names),
    idle: Object.fromEntries(names.map((name) => [name, medianOf(pure, name, 'idle')])),
    brotli,
  };
}
