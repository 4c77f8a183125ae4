import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {variedFeed} from './feed.mjs';

const demo = JSON.parse(readFileSync(new URL('../../../demo/feed/feed.json', import.meta.url), 'utf8'));

describe('the feed for the search’s benchmark', () => {
  it('has as many offers as wanted, each with an id and a text of its own', () => {
    const {opportunities} = variedFeed(demo, 200);
    for (const field of ['id', 'description']) {
      assert.equal(new Set(opportunities.map((offer) => offer[field])).size, 200, field);
    }
  });

  it('is the same each time', () => {
    assert.deepEqual(variedFeed(demo, 90), variedFeed(demo, 90));
  });
});
