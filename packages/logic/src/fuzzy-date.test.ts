import {expect} from '@open-wc/testing';
import {formatIsoDate} from './civil-date.js';
import {
  compareFuzzyDates,
  earliest,
  formatFuzzyDate,
  formatFuzzyRange,
  isFuzzyRange,
  latest,
  machineDate,
  parseFuzzyDate,
} from './fuzzy-date.js';
import type {FuzzyDate} from './fuzzy-date.js';

function fuzzy(text: string): FuzzyDate {
  const parsed = parseFuzzyDate(text);
  if (!parsed) throw new Error(`no fuzzy date: ${text}`);
  return parsed;
}

/** Engines differ in the kind of space beside a dash. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

function words(text: string, locale: string): string {
  return plain(formatFuzzyDate(fuzzy(text), locale));
}

function range(start: string, end: string | undefined, locale: string): string {
  return plain(formatFuzzyRange(fuzzy(start), end === undefined ? undefined : fuzzy(end), locale));
}

describe('fuzzy dates', () => {
  it('reads years, months and days and keeps their precision', () => {
    expect(parseFuzzyDate('2018')).to.deep.equal({precision: 'year', year: 2018});
    expect(parseFuzzyDate('2018-03')).to.deep.equal({precision: 'month', year: 2018, month: 3});
    expect(parseFuzzyDate('2018-03-26')).to.deep.equal({precision: 'day', year: 2018, month: 3, day: 26});
    expect(parseFuzzyDate('0001')).to.deep.equal({precision: 'year', year: 1});
  });

  for (const text of [
    '',
    '18',
    '201',
    '0000',
    '20180',
    '-2018',
    '2018-',
    '2018-3',
    '2018-00',
    '2018-13',
    '2018-02-30',
    '2018-03-26-01',
    '2018?',
    '2018~',
    '201X',
    '2018-21-',
    '2018/2020',
    '2018-03-26T10:00',
    'Spring 2018',
    ' 2018',
    '2018\n',
  ]) {
    it(`reads no fuzzy date from ${JSON.stringify(text)}`, () => {
      expect(parseFuzzyDate(text)).to.equal(undefined);
    });
  }

  it('knows the first and the last day it can mean', () => {
    const days = (text: string): string[] => [earliest(fuzzy(text)), latest(fuzzy(text))].map(formatIsoDate);
    expect(days('2018')).to.deep.equal(['2018-01-01', '2018-12-31']);
    expect(days('2024-02')).to.deep.equal(['2024-02-01', '2024-02-29']);
    expect(days('2018-03-26')).to.deep.equal(['2018-03-26', '2018-03-26']);
  });

  it('orders by the first day, then the coarser date first', () => {
    const sorted = ['2017-12-31', '2018', '2018-01', '2018-01-01', '2018-01-02', '2018-02', '2019'];
    const shuffled = [3, 0, 6, 1, 5, 2, 4].map((index) => fuzzy(sorted[index] ?? ''));
    expect(shuffled.sort(compareFuzzyDates).map(machineDate)).to.deep.equal(sorted);
    expect(compareFuzzyDates(fuzzy('2018-03'), fuzzy('2018-03'))).to.equal(0);
  });

  it('gives the time element what it was read from', () => {
    for (const text of ['2018', '2018-03', '2018-03-26', '0800', '0079-08', '0001-01-01']) {
      expect(machineDate(fuzzy(text))).to.equal(text);
    }
  });
});

describe('fuzzy dates in words', () => {
  for (const [locale, year, month, day] of [
    ['en', '2018', 'March 2018', 'March 26, 2018'],
    ['en-GB', '2018', 'March 2018', '26 March 2018'],
    ['de', '2018', 'März 2018', '26. März 2018'],
    ['da', '2018', 'marts 2018', '26. marts 2018'],
    ['ar', '2018', 'مارس 2018', '26 مارس 2018'],
    ['fa', '2018', 'مارس 2018', '26 مارس 2018'],
    ['th', '2018', 'มีนาคม 2018', '26 มีนาคม 2018'],
    ['ja', '2018年', '2018年3月', '2018年3月26日'],
    ['not a tag', '2018', 'March 2018', 'March 26, 2018'],
  ] as const) {
    it(`are as precise as given in ${locale}`, () => {
      expect(words('2018', locale)).to.equal(year);
      expect(words('2018-03', locale)).to.equal(month);
      expect(words('2018-03-26', locale)).to.equal(day);
    });
  }

  it('keep the year when it is before 1000', () => {
    expect(words('0999', 'en')).to.equal('999');
    expect(words('0800-02', 'de')).to.equal('Februar 800');
    expect(words('0100-02-03', 'de')).to.equal('3. Februar 100');
  });

  it('keep the day of the proleptic Gregorian calendar before 1582', () => {
    expect(words('1500-02-28', 'en')).to.equal('February 28, 1500');
    expect(words('0900-03-01', 'da')).to.equal('1. marts 900');
  });

  it('carry the era when the year is under 100', () => {
    expect(words('0079-08', 'en')).to.equal('August 79 AD');
    expect(words('0079', 'de')).to.equal('79 n. Chr.');
    expect(words('0001-01-01', 'da')).to.equal('1. januar 1 e.Kr.');
  });

  it('use the digits that the tag asks for', () => {
    expect(words('2018', 'fa-u-nu-arabext')).to.equal('۲۰۱۸');
    expect(range('2018', '2020', 'ar-u-nu-arab')).to.equal('٢٠١٨–٢٠٢٠');
  });
});

/** Older data of the engines (CLDR 42) has another comma and other spaces in Arabic, and both years in Persian. */
const isOneOf = (text: string, expected: string | RegExp): void => {
  if (typeof expected === 'string') expect(text).to.equal(expected);
  else expect(text).to.match(expected);
};

describe('fuzzy ranges in words', () => {
  for (const [locale, years, months, days] of [
    ['en', '2018 – 2020', 'March – May 2018', 'March 26 – 28, 2018'],
    ['de', '2018–2020', 'März–Mai 2018', '26.–28. März 2018'],
    ['da', '2018–2020', 'marts–maj 2018', '26.–28. marts 2018'],
    ['ar', '2018–2020', /^مارس – مايو،? 2018$/, /^26–28 مارس،? 2018$/],
    ['fa', '2018 تا 2020', /^مارس (2018 )?تا مهٔ 2018$/, '26 تا 28 مارس 2018'],
  ] as const) {
    it(`are as precise as given in ${locale}`, () => {
      expect(range('2018', '2020', locale)).to.equal(years);
      isOneOf(range('2018-03', '2018-05', locale), months);
      isOneOf(range('2018-03-26', '2018-03-28', locale), days);
    });
  }

  for (const [locale, text] of [
    ['en', '2018 – March 26, 2020'],
    ['de', '2018 – 26. März 2020'],
    ['da', '2018–26. marts 2020'],
    ['ar', /^2018 ?– ?26 مارس 2020$/],
    ['fa', '2018 تا 26 مارس 2020'],
    ['ja', '2018年～2020年3月26日'],
    ['zh', '2018年 – 2020年3月26日'],
  ] as const) {
    it(`join ends of different precision as ${locale} joins its dates`, () => {
      isOneOf(range('2018', '2020-03-26', locale), text);
    });
  }

  it('are one date when both ends are the same', () => {
    expect(range('2018', '2018', 'de')).to.equal('2018');
    expect(range('2018-03', '2018-03', 'de')).to.equal('März 2018');
    expect(range('0079-08', '0079-08', 'de')).to.equal('August 79 n. Chr.');
  });

  it('are the start alone without an end, or with one before it', () => {
    expect(range('2018-03', undefined, 'de')).to.equal('März 2018');
    expect(range('2018-03', '2017', 'de')).to.equal('März 2018');
    expect(range('2018-03-26', '2018-03-25', 'de')).to.equal('26. März 2018');
  });

  it('may end in the year or month in which they begin', () => {
    expect(isFuzzyRange(fuzzy('2018-03-26'), fuzzy('2018'))).to.equal(true);
    expect(isFuzzyRange(fuzzy('2018-03'), fuzzy('2018-03-01'))).to.equal(true);
    expect(isFuzzyRange(fuzzy('2018-03'), fuzzy('2018-02-28'))).to.equal(false);
    expect(range('2018-03-26', '2018', 'de')).to.equal('26. März 2018 – 2018');
  });

  it('keep years before 1000', () => {
    expect(range('0800', '0999', 'de')).to.equal('800–999');
    expect(range('0800-02', '2000-02', 'de')).to.equal('Februar 800 – Februar 2000');
  });

  it('keep both months when the year needs its era', () => {
    expect(range('0079-08', '0079-10', 'en')).to.equal('August 79 AD – October 79 AD');
    expect(range('0079-08', '0079-10', 'fa')).to.equal('اوت 79 م. تا اکتبر 79 م.');
    expect(range('0079', '0120', 'de')).to.equal('79 n. Chr. – 120');
  });
});
