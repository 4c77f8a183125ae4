import {expect} from '@open-wc/testing';
import {formatRelative} from './relative-time.js';

const BERLIN = {locale: 'en', timeZone: 'Europe/Berlin'};
const at = (text: string): number => Date.parse(text);

describe('relative time', () => {
  const now = at('2026-11-22T15:00:00+01:00');

  for (const [to, words] of [
    ['2026-11-22T15:00:59+01:00', 'now'],
    ['2026-11-22T14:59:01+01:00', 'now'],
    ['2026-11-22T15:01:00+01:00', 'in 1 minute'],
    ['2026-11-22T14:00:01+01:00', '59 minutes ago'],
    ['2026-11-22T17:30:00+01:00', 'in 2 hours'],
    ['2026-11-21T15:30:00+01:00', '23 hours ago'],
    ['2026-11-21T15:00:00+01:00', 'yesterday'],
    ['2026-11-21T00:30:00+01:00', 'yesterday'],
    ['2026-11-20T23:30:00+01:00', '2 days ago'],
    ['2026-11-23T23:30:00+01:00', 'tomorrow'],
    ['2026-11-24T00:30:00+01:00', 'in 2 days'],
    ['2026-11-16T12:00:00+01:00', '6 days ago'],
    ['2026-11-15T12:00:00+01:00', '1 week ago'],
    ['2026-10-23T12:00:00+02:00', '4 weeks ago'],
    ['2026-10-22T12:00:00+02:00', '1 month ago'],
    ['2026-12-22T12:00:00+01:00', 'in 1 month'],
    ['2025-11-23T12:00:00+01:00', '11 months ago'],
    ['2025-11-22T12:00:00+01:00', '1 year ago'],
    ['2018-03-26T12:00:00+02:00', '8 years ago'],
  ] as const) {
    it(`says "${words}" for ${to}`, () => {
      expect(formatRelative(now, at(to), BERLIN)).to.equal(words);
    });
  }

  it('counts days by the dates of the reader', () => {
    const [from, to] = [at('2026-11-22T00:30:00+01:00'), at('2026-11-20T22:00:00+01:00')];
    expect(formatRelative(from, to, BERLIN)).to.equal('2 days ago');
    expect(formatRelative(from, to, {locale: 'en', timeZone: 'Pacific/Auckland'})).to.equal('yesterday');
  });

  it('counts dates in UTC when only the locale is given', () => {
    const [from, to] = [at('2026-11-22T23:30:00Z'), at('2026-11-21T00:30:00Z')];
    expect(formatRelative(from, to, 'en')).to.equal('yesterday');
  });

  it('keeps counting hours on the day of 25 hours', () => {
    const [from, to] = [at('2026-10-25T23:30:00+01:00'), at('2026-10-25T00:10:00+02:00')];
    expect(formatRelative(from, to, BERLIN)).to.equal('24 hours ago');
  });

  it('speaks the language, in 0–9', () => {
    const [hours, days] = [at('2026-11-22T12:00:00+01:00'), at('2026-11-20T12:00:00+01:00')];
    expect(formatRelative(now, days, {...BERLIN, locale: 'de'})).to.equal('vorgestern');
    expect(formatRelative(now, hours, {...BERLIN, locale: 'da'})).to.equal('for 3 timer siden');
    expect(formatRelative(now, hours, {...BERLIN, locale: 'ar'})).to.equal('قبل 3 ساعات');
    expect(formatRelative(now, hours, {...BERLIN, locale: 'fa'})).to.equal('3 ساعت پیش');
  });

  it('says nothing about instants that do not exist', () => {
    expect(formatRelative(NaN, now, BERLIN)).to.equal('');
    expect(formatRelative(now, Infinity, BERLIN)).to.equal('');
    expect(formatRelative(now, 8.64e15 + 1, BERLIN)).to.equal('');
  });
});
