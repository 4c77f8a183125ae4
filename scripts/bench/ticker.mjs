import {firstPaint} from './first-paint.mjs';
import {CONTESTANTS} from './ticker/contestants.mjs';
import {tickerFeed, tickerFeedPath} from './ticker/feed.mjs';

/** @typedef {{items: number, paint: import('./first-paint.mjs').FirstPaint}} TickerCase `items`: news of the feed */

/** A ticker shows the first ten, and so does who writes a list of ten thousand by hand; of fewer they show all. */
const SHOWN = 10;
const MOST_AT_ONCE = 1_000;
const shownOf = (items) => (name) => (name === 'plain' && items <= MOST_AT_ONCE ? items : SHOWN);

const PLANS = [10, 1_000, 10_000].map((items) => ({items, warmUps: 0, rounds: 9, seconds: 20, least: 4}));

/** @returns {[string, object][]} the feeds that the site must serve for this, by path */
export const tickerFeeds = () => PLANS.map(({items}) => [tickerFeedPath(items), tickerFeed(items)]);

/**
 * @param {import('./site.mjs').Site} site
 * @returns {Promise<TickerCase[]>} how the first sight of a ticker compares with plain DOM
 */
export async function tickerFigures(site) {
  const cases = [];
  for (const {items, ...plan} of PLANS) {
    const contest = {contestants: CONTESTANTS, address: tickerFeedPath(items), shown: shownOf(items), plan};
    cases.push({items, paint: await firstPaint(site, contest)});
  }
  return cases;
}
