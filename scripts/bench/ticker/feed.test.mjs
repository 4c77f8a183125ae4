import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {news, organizations, parseFeed} from '@mitmach/feed';
import {tickerFeed} from './feed.mjs';

describe('the ticker’s generated feed', () => {
  it('is the same every time, and without any fault', () => {
    const feed = tickerFeed(1_000);
    const parsed = parseFeed(structuredClone(feed));
    assert.ok(parsed.ok);
    for (const kind of [news, organizations]) parsed.feed.select(kind);
    assert.deepEqual(parsed.feed.problems, []);
    assert.deepEqual(tickerFeed(1_000), feed);
  });

  it('has news of two years in no order, one in fifty of which is pinned', () => {
    const {news: items} = tickerFeed(10_000);
    const days = items.map(({published}) => published);
    assert.notDeepEqual(days, days.toSorted());
    assert.deepEqual(
      [items.filter(({pinned}) => pinned).length, days.toSorted()[0].slice(0, 4)],
      [200, '2024'],
    );
  });
});
