import {expect} from '@open-wc/testing';
import {agesFrom} from './ages.js';

const agesOf = agesFrom('2026-11-22', 'Europe/Berlin');
const at = (text: string): readonly string[] => agesOf(Date.parse(text));

describe('the age of an item', () => {
  it('is told in days of the zone, today being the first', () => {
    expect(at('2026-11-22T00:00:00+01:00')).to.deep.equal(['today', '7', '30', '365']);
    expect(at('2026-11-21T23:59:59+01:00')).to.deep.equal(['7', '30', '365']);
    expect(at('2026-11-16T00:00:00+01:00')).to.deep.equal(['7', '30', '365']);
    expect(at('2026-11-15T23:59:59+01:00')).to.deep.equal(['30', '365']);
  });

  it('is right across a change of the clocks', () => {
    expect(at('2026-10-24T00:00:00+02:00')).to.deep.equal(['30', '365']);
    expect(at('2026-10-23T23:59:59+02:00')).to.deep.equal(['365']);
  });

  it('is the same ahead', () => {
    expect(at('2026-11-22T23:59:59+01:00')).to.include('today');
    expect(at('2026-11-28T23:59:59+01:00')).to.deep.equal(['7', '30', '365']);
    expect(at('2026-11-29T00:00:00+01:00')).to.deep.equal(['30', '365']);
  });

  it('is not known where the instant is not, or longer ago than a year', () => {
    expect([agesOf(undefined), at('2025-11-22T12:00:00+01:00')]).to.deep.equal([[], []]);
  });
});
