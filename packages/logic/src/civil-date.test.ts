import {expect} from '@open-wc/testing';
import {
  addDays,
  compareDates,
  dayNumber,
  daysInMonth,
  formatIsoDate,
  fromDayNumber,
  isLeapYear,
  parseDate,
} from './civil-date.js';
import {addMonths, weekday} from './civil-month.js';
import {parseLocalDateTime} from './local-date-time.js';
import type {CivilDate} from './civil-date.js';

function date(text: string): CivilDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`no date: ${text}`);
  return parsed;
}

describe('civil dates', () => {
  it('reads ISO 8601 calendar dates from year 1 to 9999', () => {
    expect(parseDate('2026-11-28')).to.deep.equal({year: 2026, month: 11, day: 28});
    expect(parseDate('0001-01-01')).to.deep.equal({year: 1, month: 1, day: 1});
    expect(parseDate('9999-12-31')).to.deep.equal({year: 9999, month: 12, day: 31});
    expect(parseDate('2024-02-29')).to.deep.equal({year: 2024, month: 2, day: 29});
  });

  for (const text of [
    '',
    '2026',
    '2026-11',
    '2026-1-1',
    '20261128',
    '28.11.2026',
    '2026-11-28T19:00',
    ' 2026-11-28',
    '2026-11-28\n',
    '+002026-11-28',
    '-2026-11-28',
    '0000-01-01',
    '2026-00-10',
    '2026-13-10',
    '2026-11-00',
    '2026-11-31',
    '2026-02-29',
    '1900-02-29',
    '٢٠٢٦-١١-٢٨',
  ]) {
    it(`reads no date from ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }

  it('writes what it reads', () => {
    for (const text of ['0001-01-01', '0800-02-03', '2026-11-28']) {
      expect(formatIsoDate(date(text))).to.equal(text);
    }
  });

  it('orders by year, then month, then day', () => {
    const texts = ['2026-11-28', '0999-12-31', '2026-11-03', '2025-12-31', '2026-02-28'];
    expect(texts.map(date).sort(compareDates).map(formatIsoDate)).to.deep.equal([...texts].sort());
    expect(compareDates(date('2026-11-28'), date('2026-11-28'))).to.equal(0);
  });

  it('knows leap years by the rule of 4, 100 and 400', () => {
    expect([2024, 2000, 4].map(isLeapYear)).to.deep.equal([true, true, true]);
    expect([2026, 1900, 2100].map(isLeapYear)).to.deep.equal([false, false, false]);
  });

  it('knows the length of every month', () => {
    const lengths = Array.from({length: 12}, (_, index) => daysInMonth(2026, index + 1));
    expect(lengths).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth(2024, 2)).to.equal(29);
  });

  it('counts days from 1970-01-01', () => {
    expect(dayNumber(date('1970-01-01'))).to.equal(0);
    expect(dayNumber(date('1969-12-31'))).to.equal(-1);
    expect(dayNumber(date('2000-03-01'))).to.equal(11_017);
  });

  it('agrees with the platform on every 31st day and on the first and last day of every year', () => {
    const platform = new Date(0);
    const wrong: string[] = [];
    const compare = (days: number): void => {
      platform.setTime(days * 86_400_000);
      const iso = platform.toISOString().slice(0, 10);
      const civil = fromDayNumber(days);
      const weekdayHere = platform.getUTCDay() || 7;
      const same =
        formatIsoDate(civil) === iso && dayNumber(civil) === days && weekday(civil) === weekdayHere;
      if (!same) wrong.push(iso);
    };
    const last = dayNumber(date('9999-12-31'));
    for (let days = dayNumber(date('0001-01-01')); days <= last; days += 31) compare(days);
    for (let year = 1; year <= 9999; year++) {
      compare(dayNumber({year, month: 1, day: 1}));
      compare(dayNumber({year, month: 12, day: 31}));
    }
    expect(wrong).to.deep.equal([]);
  });

  it('adds days across months, years and leap days', () => {
    expect(addDays(date('2026-11-28'), 4)).to.deep.equal(date('2026-12-02'));
    expect(addDays(date('2026-01-01'), -1)).to.deep.equal(date('2025-12-31'));
    expect(addDays(date('2024-02-28'), 1)).to.deep.equal(date('2024-02-29'));
    expect(addDays(date('2026-03-28'), 365)).to.deep.equal(date('2027-03-28'));
  });

  it('adds months and holds the day within the month', () => {
    expect(addMonths(date('2026-01-31'), 1)).to.deep.equal(date('2026-02-28'));
    expect(addMonths(date('2024-01-31'), 1)).to.deep.equal(date('2024-02-29'));
    expect(addMonths(date('2026-01-15'), -1)).to.deep.equal(date('2025-12-15'));
    expect(addMonths(date('2026-11-30'), 14)).to.deep.equal(date('2028-01-30'));
    expect(addMonths(date('2026-11-30'), 0)).to.deep.equal(date('2026-11-30'));
  });

  it('stays within the years 1 to 9999', () => {
    expect(addDays(date('9999-12-31'), 1)).to.deep.equal(date('9999-12-31'));
    expect(addDays(date('0001-01-01'), -400)).to.deep.equal(date('0001-01-01'));
    expect(addMonths(date('9999-11-30'), 2)).to.deep.equal(date('9999-12-30'));
    expect(addMonths(date('0001-02-28'), -2)).to.deep.equal(date('0001-01-28'));
  });

  it('numbers weekdays from Monday to Sunday', () => {
    expect(weekday(date('2026-11-23'))).to.equal(1);
    expect(weekday(date('2026-11-28'))).to.equal(6);
    expect(weekday(date('2026-11-29'))).to.equal(7);
    expect(weekday(date('0001-01-01'))).to.equal(1);
  });
});

describe('local date and time', () => {
  it('reads wall-clock time with and without seconds', () => {
    const day = {year: 2026, month: 11, day: 28};
    expect(parseLocalDateTime('2026-11-28T19:00')).to.deep.equal({...day, hour: 19, minute: 0});
    expect(parseLocalDateTime('2026-11-28T23:59:07')).to.deep.equal({
      ...day,
      hour: 23,
      minute: 59,
      second: 7,
    });
  });

  it('reads a time that the clocks skip in some zone', () => {
    const skipped = parseLocalDateTime('2026-03-29T02:30');
    expect(skipped).to.deep.equal({year: 2026, month: 3, day: 29, hour: 2, minute: 30});
  });

  for (const text of [
    '2026-11-28',
    '2026-11-28 19:00',
    '2026-11-28t19:00',
    '2026-11-28T19',
    '2026-11-28T24:00',
    '2026-11-28T19:60',
    '2026-11-28T19:00:60',
    '2026-11-28T19:00:00.5',
    '2026-11-28T19:00Z',
    '2026-11-28T19:00+01:00',
    '2026-11-28T19:00T',
    '2026-02-29T19:00',
    'T19:00',
  ]) {
    it(`reads no wall-clock time from ${JSON.stringify(text)}`, () => {
      expect(parseLocalDateTime(text)).to.equal(undefined);
    });
  }
});
