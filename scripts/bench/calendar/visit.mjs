import {onNewPage} from '../meter.mjs';
import {calendarFeedPath} from './feed.mjs';

/**
 * @typedef {object} Sample main-thread CPU of one visit, in milliseconds
 * @property {number} feed fetching and parsing it, where that is a step of its own, else 0
 * @property {number} first all that it takes from nothing until the month is painted, without `feed`
 * @property {number} idle what is put off until the browser has nothing else to do
 * @property {number} turn a switch to the month before or after, of the first ones
 */

/**
 * @typedef {object} Growth between two switches, all garbage collected
 * @property {number} from how many there were before, when all that is made once had been made
 * @property {number} to
 * @property {number} bytes of JavaScript's heap
 * @property {number} nodes of the DOM
 */

/** @typedef {{module: string, pace: import('./contestants.mjs').Contestant['pace']}} Visitor */

/** @param {import('../site.mjs').Call} call @param {string} month what must be shown @throws {Error} if it is not */
async function expectMonth(call, month) {
  const shown = await call('inspect');
  if (shown === undefined) return;
  if (shown.title === month && shown.events > 0) return;
  throw new Error(`Instead of ${month} there are ${shown.events} events of ${shown.title}.`);
}

/**
 * Somebody comes, sees the month, goes some months on and back again.
 *
 * @param {import('../site.mjs').Site} site
 * @param {Visitor} visitor
 * @param {number} items of the feed
 * @returns {Promise<Sample>}
 */
export function measureVisit(site, {module, pace}, items) {
  return onNewPage(site, async ({call}, meter) => {
    const load = await meter.cpu(() => call('load', module));
    let isApart = false;
    const feed = await meter.cpu(async () => {
      isApart = await call('take', calendarFeedPath(items));
    });
    const show = await meter.cpu(() => call('show'));
    await expectMonth(call, 'November 2026');
    const idle = await meter.cpu(() => call('idle'));
    const half = pace.switches / 2;
    const forth = await meter.cpu(() => call('turn', {times: half, direction: 1}));
    await expectMonth(call, half === 1 ? 'Dezember 2026' : 'April 2027');
    const back = await meter.cpu(() => call('turn', {times: half, direction: -1}));
    await expectMonth(call, 'November 2026');
    return {feed: isApart ? feed : 0, first: load + show, idle, turn: (forth + back) / pace.switches};
  });
}

/**
 * Somebody goes some months on and back again, many times.
 *
 * @param {import('../site.mjs').Site} site
 * @param {Visitor} visitor
 * @param {number} items of the feed
 * @returns {Promise<Growth>}
 */
export function measureGrowth(site, {module, pace}, items) {
  return onNewPage(site, async ({call}, meter) => {
    await call('load', module);
    await call('take', calendarFeedPath(items));
    await call('show');
    await call('idle');
    const [from, to] = pace.memory;
    const times = pace.switches / 2;
    const swing = async (switches) => {
      for (let count = 0; count < switches; count += 2 * times) {
        await call('turn', {times, direction: 1});
        await call('turn', {times, direction: -1});
      }
    };
    await swing(from);
    const before = await meter.held();
    await swing(to - from);
    const after = await meter.held();
    await expectMonth(call, 'November 2026');
    return {from, to, bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes};
  });
}
