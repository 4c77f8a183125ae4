import {expect} from '@open-wc/testing';
import {whenNames, whenRange, type WhenName} from './when.js';

/** The week of Monday, 23 November 2026. */
const week = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
];
const saturday = '2026-11-28';
const sunday = '2026-11-29';

describe('a span of days that people ask for', () => {
  for (const today of week) {
    const from = today === sunday ? sunday : saturday;
    it(`is for the weekend ${from} to ${sunday} when it is ${today}`, () => {
      expect(whenRange('weekend', today)).to.deep.equal({from, to: sunday});
    });

    it(`is for today and tomorrow one day each when it is ${today}`, () => {
      const tomorrow = week[week.indexOf(today) + 1] ?? '2026-11-30';
      expect([whenRange('today', today), whenRange('tomorrow', today)]).to.deep.equal([
        {from: today, to: today},
        {from: tomorrow, to: tomorrow},
      ]);
    });
  }

  it('begins today and has as many days as it is called by', () => {
    expect([whenRange('7', '2026-11-28'), whenRange('30', '2026-11-28')]).to.deep.equal([
      {from: '2026-11-28', to: '2026-12-04'},
      {from: '2026-11-28', to: '2026-12-27'},
    ]);
  });

  it('goes over the end of a year', () => {
    expect([whenRange('weekend', '2026-12-31'), whenRange('tomorrow', '2026-12-31')]).to.deep.equal([
      {from: '2027-01-02', to: '2027-01-03'},
      {from: '2027-01-01', to: '2027-01-01'},
    ]);
  });

  it('knows the weekend before 1970, too', () => {
    expect(whenRange('weekend', '1969-12-31')).to.deep.equal({from: '1970-01-03', to: '1970-01-04'});
  });

  it('never begins before today nor ends before it begins', () => {
    for (const today of week) {
      const wrong = whenNames.filter((name: WhenName) => {
        const {from, to} = whenRange(name, today);
        return from < today || to < from;
      });
      expect(wrong, today).to.deep.equal([]);
    }
  });
});
