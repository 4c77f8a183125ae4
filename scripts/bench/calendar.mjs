import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {CONTESTANTS, NAMES, NOTHING} from './calendar/contestants.mjs';
import {MONTHS} from './calendar/feed.mjs';
import {measureGrowth, measureVisit} from './calendar/visit.mjs';
import {median, runRounds, spreadOf} from './rounds.mjs';

/**
 * @typedef {import('./calendar/contestants.mjs').Name} Name
 * @typedef {import('./calendar/visit.mjs').Growth} Growth
 * @typedef {import('./calendar/visit.mjs').Sample} Sample
 * @typedef {import('./rounds.mjs').Spread} Spread
 * @typedef {import('./site.mjs').Site} Site
 * @typedef {Partial<Record<Name | 'nothing', Sample>>} Round
 */

/**
 * @typedef {object} Compared
 * @property {number} plain milliseconds of main-thread CPU, what a page takes that shows nothing subtracted
 * @property {Record<Name, Spread>} ratios likewise, in times of the plain DOM
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

/** How many events the feeds must have that the site serves for this. */
export const CALENDAR_FEEDS = PLANS.map(({items}) => items);

/** @param {number} round @returns {(Name | 'nothing')[]} who takes part, each time beginning with another */
function orderOf(round) {
  const present = NAMES.filter((name) => round % CONTESTANTS[name].pace.every === 0);
  const all = ['nothing', ...present];
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** @param {Site} site @param {number} items @returns {(round: number) => Promise<Round>} */
function roundOf(site, items) {
  return async (round) => {
    const samples = {};
    for (const name of orderOf(round)) {
      samples[name] = await measureVisit(site, CONTESTANTS[name] ?? NOTHING, items);
    }
    return samples;
  };
}

/** @param {Round[]} rounds @param {Name | 'nothing'} name @param {keyof Sample} step @returns {number} */
function medianOf(rounds, name, step) {
  return median(rounds.flatMap((round) => round[name]?.[step] ?? []));
}

/** @param {Round[]} rounds @returns {Sample} what a visit takes in which nothing is shown */
function nothingOf(rounds) {
  const steps = ['feed', 'first', 'idle', 'turn'];
  return Object.fromEntries(steps.map((step) => [step, medianOf(rounds, 'nothing', step)]));
}

/** @param {Sample} sample @param {Sample} nothing @returns {Sample} without what is no calendar's doing */
function without({feed, first, idle, turn}, nothing) {
  // Who reads the feed all by itself has its costs in the first step.
  const own = feed === 0 ? nothing.feed : 0;
  return {
    feed,
    first: first - nothing.first - own,
    idle: Math.max(idle - nothing.idle, 0),
    turn: turn - nothing.turn,
  };
}

/** @param {Round[]} rounds @param {'first' | 'turn'} step @returns {Compared} */
function compared(rounds, step) {
  const ratios = (name) =>
    rounds.filter((round) => round[name] !== undefined).map((round) => round[name][step] / round.plain[step]);
  return {
    plain: medianOf(rounds, 'plain', step),
    ratios: Object.fromEntries(NAMES.map((name) => [name, spreadOf(ratios(name))])),
  };
}

/** @param {number} items @param {Round[]} rounds @returns {CalendarCase} */
function caseOf(items, rounds) {
  const nothing = nothingOf(rounds);
  const pure = rounds.map((round) =>
    Object.fromEntries(Object.entries(round).map(([name, sample]) => [name, without(sample, nothing)])),
  );
  return {
    items,
    monthly: Math.floor(items / MONTHS),
    rounds: rounds.length,
    feed: nothing.feed,
    first: compared(pure, 'first'),
    turn: compared(pure, 'turn'),
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
