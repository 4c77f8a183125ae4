import {firstPaint} from './first-paint.mjs';
import {CONTESTANTS} from './timeline/contestants.mjs';
import {timelineFeed, timelineFeedPath} from './timeline/feed.mjs';

/** @typedef {{items: number, paint: import('./first-paint.mjs').FirstPaint}} TimelineCase */

/** A peer takes seconds for the many: these come first, when the machine has not been kept busy for long. */
const PLANS = [
  {items: 1_000, warmUps: 0, rounds: 7, seconds: 45, least: 3},
  {items: 10, warmUps: 0, rounds: 11, seconds: 25, least: 5},
];

/** @returns {[string, object][]} the feeds that the site must serve for this, by path */
export const timelineFeeds = () => PLANS.map(({items}) => [timelineFeedPath(items), timelineFeed(items)]);

/**
 * @param {import('./site.mjs').Site} site
 * @returns {Promise<TimelineCase[]>} how the first sight of a timeline compares with plain DOM and with other timelines
 */
export async function timelineFigures(site) {
  const cases = [];
  for (const {items, ...plan} of PLANS) {
    const contest = {contestants: CONTESTANTS, address: timelineFeedPath(items), shown: () => items, plan};
    cases.push({items, paint: await firstPaint(site, contest)});
  }
  return cases.toSorted((a, b) => a.items - b.items);
}
