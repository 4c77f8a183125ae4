import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {CONTESTANTS, NAMES, NOTHING} from './calendar/contestants.mjs';
import {calendarFeed, calendarFeedPath, MONTHS} from './calendar/feed.mjs';
import {measureGrowth, measureVisit} from './calendar/visit.mjs';
import {compared, medianOf, nothingOf, orderOf, purified} from './contest.mjs';
import {runRounds} from './rounds.mjs';

/**
 * @typedef {import('./calendar/contestants.mjs').Name} Name
 * @typedef {import('./calendar/visit.mjs').Growth} Growth
 * @typedef {import('./contest.mjs').Compared} Compared
 * @typedef {import('./contest.mjs').Round} Round
 * @typedef {import('./site.mjs').Site} Site
 */

/**
 * @typedef {object} CalendarCase
 * @property {number} items events of the feed
 * @property {number} monthly
 * @property {number} rounds
 * @property {number} feed milliseconds that fetching and parsing it take, which count for nobody
 * @property {Compared} first from an empty page until the month is painted
 * @property {Compared} turn a switch to the month before or after
 * @property {Record<Name, number>} idle milliseconds put off until the browser has nothing else to do
 */

/**
 * @typedef {object} CalendarFigures
 * @property {CalendarCase[]} cases
 * @property {Record<Name, Growth>} growth with the most events
 * @property {Record<Name, number>} brotli bytes that a page downloads before it shows a month
 */

const MOST = 10_000;
const FEW_A_MONTH = 24;

/** The many come first, when the machine has not been kept busy for long. */
const PLANS = [
  {items: MOST, warmUps: 0, rounds: 9, seconds: 55, least: 4},
  {items: FEW_A_MONTH * MONTHS, warmUps: 0, rounds: 7, seconds: 25, least: 3},
];

/** @returns {[string, object][]} the feeds that the site must serve for this, by path */
export const calendarFeeds = () => PLANS.map(({items}) => [calendarFeedPath(items), calendarFeed(items)]);

/** @param {Site} site @param {number} items @returns {(round: number) => Promise<Round>} */
function roundOf(site, items) {
  return async (round) => {
    const samples = {};
    const present = NAMES.filter((name) => round % CONTESTANTS[name].pace.every === 0);
    for (const name of orderOf(present, round)) {
      samples[name] = await measureVisit(site, CONTESTANTS[name] ?? NOTHING, items);
    }
    return samples;
  };
}

/** @param {number} items @param {Round[]} rounds @returns {CalendarCase} */
function caseOf(items, rounds) {
  const nothing = nothingOf(rounds, ['feed', 'first', 'idle', 'turn']);
  const pure = purified(rounds, nothing);
  return {
    items,
    monthly: Math.floor(items / MONTHS),
    rounds: rounds.length,
    feed: nothing.feed,
    first: compared(pure, 'first', NAMES),
    turn: compared(pure, 'turn', NAMES),
    idle: Object.fromEntries(NAMES.map((name) => [name, medianOf(pure, name, 'idle')])),
  };
}

/** @param {Site} site @returns {Record<Name, number>} */
function brotliOf(site) {
  const {entries, files} = JSON.parse(readFileSync(join(ROOT, 'packages/embed/dist/sizes.json'), 'utf8'));
  const own = entries['calendar.js'].brotli + files['mitmach.css'].brotli;
  const sum = (paths) => paths.reduce((total, path) => total + site.brotli(path), 0);
  return Object.fromEntries(
    NAMES.map((name) => [name, name === 'mitmach' ? own : sum(CONTESTANTS[name].files)]),
  );
}

/** @param {Site} site @returns {Promise<CalendarFigures>} how a month compares with plain DOM and with other calendars */
export async function calendarFigures(site) {
  const cases = [];
  for (const {items, ...plan} of PLANS) {
    cases.push(caseOf(items, await runRounds(plan, roundOf(site, items))));
  }
  const growth = {};
  for (const name of NAMES) growth[name] = await measureGrowth(site, CONTESTANTS[name], MOST);
  return {cases, growth, brotli: brotliOf(site)};
}
