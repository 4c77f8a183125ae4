import {expect} from '@open-wc/testing';
import {freshnessOf} from './freshness.js';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('freshnessOf', () => {
  it('tells when an offer was checked, and how many days ago', () => {
    expect(freshnessOf({verified: '2026-11-16T09:15:00+01:00'}, now)).to.deep.equal({
      by: 'verified',
      at: '2026-11-16T09:15:00+01:00',
      days: 6,
      isStale: false,
    });
  });

  it('goes by the latest time, whatever was done then', () => {
    const published = '2026-01-01T00:00:00Z';
    const updated = '2026-11-20T00:00:00Z';
    const verified = '2026-10-01T00:00:00Z';
    expect(freshnessOf({published, updated, verified}, now)?.by).to.equal('updated');
    expect(freshnessOf({published, verified}, now)?.by).to.equal('verified');
    expect(freshnessOf({published}, now)?.by).to.equal('published');
    expect(freshnessOf({published: updated, updated}, now)?.by).to.equal('updated');
  });

  it('is stale from the 90th day on', () => {
    const day = (verified: string): unknown => freshnessOf({verified}, now)?.isStale;
    expect(day('2026-08-24T12:00:01Z')).to.equal(false);
    expect(day('2026-08-24T12:00:00Z')).to.equal(true);
  });

  it('tells nothing by what is no time, or not yet', () => {
    for (const verified of [undefined, null, 7, '', 'yesterday', {}, '2027-01-01T00:00:00Z']) {
      expect(freshnessOf({verified}, now)).to.equal(undefined);
    }
  });
});
