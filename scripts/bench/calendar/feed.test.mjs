import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {events, organizations, parseFeed} from '@mitmach/feed';
import {calendarFeed, MONTHS} from './feed.mjs';

const PER_MONTH = 24;

describe('the calendar’s generated feed', () => {
  const feed = calendarFeed(PER_MONTH * MONTHS);

  it('is the same every time', () => {
    assert.deepEqual(calendarFeed(PER_MONTH * MONTHS), feed);
  });

  it('is a feed without any fault', () => {
    const parsed = parseFeed(structuredClone(feed));
    assert.ok(parsed.ok);
    for (const kind of [events, organizations]) parsed.feed.select(kind);
    assert.deepEqual(parsed.feed.problems, []);
  });

  it('has as many events in each month, November 2026 among them', () => {
    const counts = new Map();
    for (const {start} of feed.events) {
      const month = start.slice(0, 7);
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    // What would begin on a 30th of February begins in March.
    const others = [...counts].filter(([month]) => !/-0[23]$/.test(month));
    assert.equal(counts.size, MONTHS);
    assert.deepEqual(new Set(others.map(([, count]) => count)), new Set([PER_MONTH]));
    assert.equal(counts.get('2026-11'), PER_MONTH);
  });

  it('has one event in twenty or so that lasts several days, and none that ends before it begins', () => {
    const {events: all} = calendarFeed(10_000);
    const long = all.filter(({start, end}) => start.slice(0, 10) !== end.slice(0, 10));
    assert.ok(long.length > 400 && long.length < 600, `${long.length} of them do`);
    assert.deepEqual(
      all.filter(({start, end}) => end <= start),
      [],
    );
  });
});
