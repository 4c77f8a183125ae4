import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestones, parseFeed} from '@mitmach/feed';
import {timelineFeed} from './feed.mjs';

describe('the timeline’s generated feed', () => {
  for (const items of [10, 1_000]) {
    const feed = timelineFeed(items);

    it(`of ${items} milestones is the same every time, and without any fault`, () => {
      const parsed = parseFeed(structuredClone(feed));
      assert.ok(parsed.ok);
      assert.equal(parsed.feed.select(milestones).length, items);
      assert.deepEqual(parsed.feed.problems, []);
      assert.deepEqual(timelineFeed(items), feed);
    });

    it(`of ${items} milestones has years in order, from 1988 on, and each of the four phases`, () => {
      const years = feed.milestones.map(({date}) => Number(date.slice(0, 4)));
      assert.deepEqual(
        years,
        years.toSorted((a, b) => a - b),
      );
      assert.deepEqual([years[0], new Set(feed.milestones.map(({phase}) => phase)).size], [1988, 4]);
    });
  }
});
