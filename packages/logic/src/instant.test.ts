import {expect} from '@open-wc/testing';
import {instantOf, offsetAt, withOffset} from './instant.js';

const iso = (local: string, zone: string): string => new Date(instantOf(local, zone)).toISOString();

describe('the instant of a wall-clock time', () => {
  it('follows the clocks of the zone in winter and summer', () => {
    expect(iso('2026-11-28T19:00', 'Europe/Berlin')).to.equal('2026-11-28T18:00:00.000Z');
    expect(iso('2026-07-28T19:00', 'Europe/Berlin')).to.equal('2026-07-28T17:00:00.000Z');
    expect(iso('2026-07-28T19:00', 'Pacific/Auckland')).to.equal('2026-07-28T07:00:00.000Z');
    expect(iso('2026-11-28T19:00', 'Pacific/Auckland')).to.equal('2026-11-28T06:00:00.000Z');
    expect(iso('2026-11-28T19:00', 'America/New_York')).to.equal('2026-11-29T00:00:00.000Z');
    expect(iso('2026-11-28T19:00', 'Asia/Kathmandu')).to.equal('2026-11-28T13:15:00.000Z');
  });

  it('takes seconds along, and a day for its midnight', () => {
    expect(iso('2026-11-28T19:00:30', 'Europe/Berlin')).to.equal('2026-11-28T18:00:30.000Z');
    expect(iso('2026-11-28', 'Europe/Berlin')).to.equal('2026-11-27T23:00:00.000Z');
  });

  it('moves a time that the clocks skip in spring by the gap', () => {
    expect(iso('2026-03-29T01:59', 'Europe/Berlin')).to.equal('2026-03-29T00:59:00.000Z');
    expect(iso('2026-03-29T02:00', 'Europe/Berlin')).to.equal('2026-03-29T01:00:00.000Z');
    expect(iso('2026-03-29T02:30', 'Europe/Berlin')).to.equal('2026-03-29T01:30:00.000Z');
    expect(iso('2026-03-29T03:00', 'Europe/Berlin')).to.equal('2026-03-29T01:00:00.000Z');
    expect(iso('2026-09-27T01:59', 'Pacific/Auckland')).to.equal('2026-09-26T13:59:00.000Z');
    expect(iso('2026-09-27T02:30', 'Pacific/Auckland')).to.equal('2026-09-26T14:30:00.000Z');
    expect(iso('2026-09-27T03:00', 'Pacific/Auckland')).to.equal('2026-09-26T14:00:00.000Z');
  });

  it('takes the first of two where the clocks show a time twice in autumn', () => {
    expect(iso('2026-10-25T01:59', 'Europe/Berlin')).to.equal('2026-10-24T23:59:00.000Z');
    expect(iso('2026-10-25T02:00', 'Europe/Berlin')).to.equal('2026-10-25T00:00:00.000Z');
    expect(iso('2026-10-25T02:30', 'Europe/Berlin')).to.equal('2026-10-25T00:30:00.000Z');
    expect(iso('2026-10-25T03:00', 'Europe/Berlin')).to.equal('2026-10-25T02:00:00.000Z');
    expect(iso('2026-04-05T01:59', 'Pacific/Auckland')).to.equal('2026-04-04T12:59:00.000Z');
    expect(iso('2026-04-05T02:30', 'Pacific/Auckland')).to.equal('2026-04-04T13:30:00.000Z');
    expect(iso('2026-04-05T03:00', 'Pacific/Auckland')).to.equal('2026-04-04T15:00:00.000Z');
  });

  it('copes with a whole day that a zone left out', () => {
    expect(iso('2011-12-29T23:00', 'Pacific/Apia')).to.equal('2011-12-30T09:00:00.000Z');
    expect(iso('2011-12-30T12:00', 'Pacific/Apia')).to.equal('2011-12-30T22:00:00.000Z');
    expect(iso('2011-12-31T05:00', 'Pacific/Apia')).to.equal('2011-12-30T15:00:00.000Z');
  });

  it('counts in UTC where the zone is unknown', () => {
    expect(iso('2026-11-28T19:00', 'Mars/Olympus')).to.equal('2026-11-28T19:00:00.000Z');
  });

  it('is not a number for a time that does not exist', () => {
    for (const text of ['', '2026-02-30', '2026-11-28T24:00', '2026-11-28T19:00Z', '2026-11-28 19:00']) {
      expect(instantOf(text, 'Europe/Berlin'), text).to.be.NaN;
    }
  });
});

describe('the offset of a zone', () => {
  it('is positive east of Greenwich and negative west of it', () => {
    const summer = Date.UTC(2026, 6, 1, 12);
    expect(offsetAt('Europe/Berlin', summer)).to.equal(2 * 3_600_000);
    expect(offsetAt('America/St_Johns', summer)).to.equal(-2.5 * 3_600_000);
    expect(offsetAt('UTC', summer)).to.equal(0);
  });

  it('does not depend on the milliseconds of the instant', () => {
    expect(offsetAt('Europe/Berlin', Date.UTC(2026, 10, 28, 18, 0, 0, 999))).to.equal(3_600_000);
    expect(offsetAt('Europe/Berlin', -1)).to.equal(3_600_000);
  });
});

describe('a time with its offset', () => {
  it('has the one of its own date', () => {
    expect(withOffset('2026-11-28T19:00', 'Europe/Berlin')).to.equal('2026-11-28T19:00+01:00');
    expect(withOffset('2026-07-28T19:00:30', 'Europe/Berlin')).to.equal('2026-07-28T19:00:30+02:00');
    expect(withOffset('2026-07-28T19:00', 'America/St_Johns')).to.equal('2026-07-28T19:00-02:30');
    expect(withOffset('2026-07-28T19:00', 'UTC')).to.equal('2026-07-28T19:00+00:00');
  });

  it('names the same instant, also where the clocks skip it or show it twice', () => {
    for (const local of ['2026-03-29T02:30', '2026-10-25T02:30', '2026-10-25T03:00']) {
      const text = withOffset(local, 'Europe/Berlin') ?? '';
      expect(Date.parse(text), text).to.equal(instantOf(local, 'Europe/Berlin'));
    }
  });

  it('leaves days as they are, and times of which nobody knows the offset', () => {
    expect(withOffset('2026-11-28', 'Europe/Berlin')).to.equal('2026-11-28');
    expect(withOffset('2026-11-28T19:00', 'Mars/Olympus')).to.equal('2026-11-28T19:00');
  });

  it('is undefined for a time that does not exist', () => {
    expect(withOffset('2026-02-30T19:00', 'Europe/Berlin')).to.be.undefined;
    expect(withOffset('2026-02-30', 'Europe/Berlin')).to.be.undefined;
  });
});
