import {expect} from '@open-wc/testing';
import {
  addIsoDays,
  dayNumberOf,
  dayOf,
  durationMinutes,
  fromWallMinutes,
  isAllDay,
  isoDay,
  minuteOfDay,
  wallInstant,
  wallMinutes,
} from './wall-clock.js';

describe('a start of an event', () => {
  it('is on a day, whether it says a time or not', () => {
    expect(['2026-11-28', '2026-11-28T19:00', '2026-11-28T19:00:30'].map(dayOf)).to.deep.equal([
      '2026-11-28',
      '2026-11-28',
      '2026-11-28',
    ]);
  });

  it('takes all day when it says no time', () => {
    expect(['2026-11-28', '2026-11-28T00:00'].map(isAllDay)).to.deep.equal([true, false]);
  });

  it('is so many minutes after midnight, seconds left out', () => {
    const starts = ['2026-11-28', '2026-11-28T00:00', '2026-11-28T19:05:59', '2026-11-28T23:59'];
    expect(starts.map(minuteOfDay)).to.deep.equal([0, 0, 1145, 1439]);
  });
});

describe('dayNumberOf', () => {
  it('counts days from 1970-01-01', () => {
    const starts = ['1969-12-31', '1970-01-01T23:59', '1970-01-02', '2026-11-28T19:00'];
    expect(starts.map(dayNumberOf)).to.deep.equal([-1, 0, 1, 20_785]);
  });

  for (const wrong of ['2026-02-30', '2026-13-01T10:00', '0000-01-01', '', 'tomorrow', '28.11.2026']) {
    it(`gives no number for "${wrong}", which is no day`, () => {
      expect(dayNumberOf(wrong)).to.be.NaN;
    });
  }
});

describe('a day by its number', () => {
  it('is the day that the number is of', () => {
    const days = ['0001-01-01', '1969-12-31', '2024-02-29', '2026-11-28', '9999-12-31'];
    expect(days.map((day) => isoDay(dayNumberOf(day)))).to.deep.equal(days);
  });

  it('is held within the years that a feed can name', () => {
    expect([isoDay(-1e9), isoDay(1e9)]).to.deep.equal(['0001-01-01', '9999-12-31']);
  });

  it('goes over the ends of months and years, forth and back', () => {
    expect([
      addIsoDays('2026-12-31', 1),
      addIsoDays('2027-01-01', -1),
      addIsoDays('2028-02-28', 1),
      addIsoDays('2027-02-28', 1),
      addIsoDays('2026-11-28', 0),
    ]).to.deep.equal(['2027-01-01', '2026-12-31', '2028-02-29', '2027-03-01', '2026-11-28']);
  });
});

describe('minutes on the wall clock', () => {
  it('are those since 1970-01-01T00:00', () => {
    expect(['1970-01-01', '1970-01-01T01:30', '1969-12-31T23:59'].map(wallMinutes)).to.deep.equal([
      0, 90, -1,
    ]);
  });

  it('lead back to the time that they are of', () => {
    const times = ['0001-01-01T00:00', '1969-12-31T23:59', '2026-03-29T02:30', '9999-12-31T23:59'];
    expect(times.map((time) => fromWallMinutes(wallMinutes(time)))).to.deep.equal(times);
  });

  it('are as many in the night in which clocks go forward as in any other', () => {
    expect(wallMinutes('2026-03-29T04:00') - wallMinutes('2026-03-29T01:00')).to.equal(180);
  });

  it('are none for a day that does not exist', () => {
    expect(wallMinutes('2026-02-30T10:00')).to.be.NaN;
  });

  it('give an instant that shows the same figures in UTC', () => {
    expect(wallInstant('2026-11-28T19:05')).to.equal(Date.UTC(2026, 10, 28, 19, 5));
  });
});

describe('durationMinutes', () => {
  const durations = {
    PT45M: 45,
    PT2H: 120,
    PT1H30M: 90,
    P1D: 1440,
    P1DT2H: 1560,
    P2W: 20_160,
    PT90S: 0,
    PT1M90S: 1,
    P0D: 0,
    PT100H: 6000,
  };
  for (const [text, minutes] of Object.entries(durations)) {
    it(`reads ${text} as ${String(minutes)} minutes`, () => {
      expect(durationMinutes(text)).to.equal(minutes);
    });
  }

  for (const text of [
    'P',
    'PT',
    'P1DT',
    '',
    '2H',
    'P1M',
    'P1Y',
    '-PT1H',
    'PT1.5H',
    'pt1h',
    'PT1H ',
    'P2D1W',
  ]) {
    it(`takes "${text}" for no length`, () => {
      expect(durationMinutes(text)).to.equal(undefined);
    });
  }
});
