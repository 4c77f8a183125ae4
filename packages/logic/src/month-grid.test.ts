import {expect} from '@open-wc/testing';
import {addIsoMonths, firstWeekday, monthGrid, monthRange, weekOf} from './month-grid.js';

const monday = 1;
const saturday = 6;
const sunday = 7;

/** First and last day of each week of a month. */
const spans = (day: string, first: number): string[] =>
  monthGrid(day, first).map(({days}) => `${days[0] ?? ''} ${days[6] ?? ''}`);

describe('firstWeekday', () => {
  const expected = {
    de: monday,
    'de-AT': monday,
    da: monday,
    en: monday,
    'en-GB': monday,
    'en-US': sunday,
    ar: saturday,
    fa: saturday,
    he: sunday,
  };
  for (const [tag, first] of Object.entries(expected)) {
    it(`is ${String(first)} in ${tag}`, () => {
      expect(firstWeekday(tag)).to.equal(first);
    });
  }

  for (const tag of ['', 'de-x', 'de_DE', '*']) {
    it(`is Monday for "${tag}", which is no tag of a language`, () => {
      expect(firstWeekday(tag)).to.equal(monday);
    });
  }

  describe('in a browser that knows no weeks', () => {
    interface WithWeekInfo {
      getWeekInfo?: unknown;
      weekInfo?: unknown;
    }
    const locale = Intl.Locale.prototype as WithWeekInfo;
    const known = {
      getWeekInfo: Object.getOwnPropertyDescriptor(locale, 'getWeekInfo'),
      weekInfo: Object.getOwnPropertyDescriptor(locale, 'weekInfo'),
    };
    before(() => {
      delete locale.getWeekInfo;
      delete locale.weekInfo;
    });
    after(() => {
      for (const [name, descriptor] of Object.entries(known)) {
        if (descriptor) Object.defineProperty(locale, name, descriptor);
      }
    });

    for (const [tag, first] of Object.entries(expected)) {
      it(`is ${String(first)} in ${tag} all the same`, () => {
        expect(firstWeekday(tag)).to.equal(first);
      });
    }
  });
});

describe('weekOf', () => {
  it('has the seven days from the first weekday on', () => {
    expect(weekOf('2026-11-25', monday).days).to.deep.equal([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  it('begins with its first weekday and ends with the day before it', () => {
    const weeks = ['2026-11-22', '2026-11-28'].map((day) => weekOf(day, sunday).days);
    expect(weeks.map((days) => [days[0], days[6]])).to.deep.equal([
      ['2026-11-22', '2026-11-28'],
      ['2026-11-22', '2026-11-28'],
    ]);
  });

  const numbers = {
    '2020-12-31': 53,
    '2021-01-03': 53,
    '2021-01-04': 1,
    '2024-12-30': 1,
    '2026-01-01': 1,
    '2026-12-31': 53,
    '2027-01-03': 53,
    '2027-01-04': 1,
    '2028-02-29': 9,
    '1969-12-31': 1,
    '0001-01-01': 1,
    '9999-12-31': 52,
  };
  for (const [day, number] of Object.entries(numbers)) {
    it(`is week ${String(number)} of ISO 8601 on ${day}`, () => {
      expect(weekOf(day, monday).number).to.equal(number);
    });
  }

  it('has the number of its Monday where it begins before that', () => {
    // Saturday 2 and Sunday 3 January 2027 are of week 53, the other days of week 1.
    const numbersOf = [saturday, sunday].map((first) => weekOf('2027-01-06', first).number);
    expect(numbersOf).to.deep.equal([1, 1]);
  });

  it('ends with the last day that there is', () => {
    expect(weekOf('9999-12-31', monday).days.at(-1)).to.equal('9999-12-31');
  });
});

describe('monthGrid', () => {
  it('has four weeks where February fills them', () => {
    expect(spans('2027-02-14', monday)).to.deep.equal([
      '2027-02-01 2027-02-07',
      '2027-02-08 2027-02-14',
      '2027-02-15 2027-02-21',
      '2027-02-22 2027-02-28',
    ]);
  });

  it('has five weeks for the same month from Sunday on', () => {
    expect(spans('2027-02-14', sunday)).to.have.length(5);
  });

  it('begins with the first where that is the first weekday', () => {
    // 1 June 2026 is a Monday, 1 November 2026 a Sunday.
    expect([spans('2026-06-30', monday)[0], spans('2026-11-30', sunday)[0]]).to.deep.equal([
      '2026-06-01 2026-06-07',
      '2026-11-01 2026-11-07',
    ]);
  });

  it('begins in the month before where a month begins on the last weekday', () => {
    expect([spans('2026-11-01', monday)[0], spans('2026-06-01', 2)[0]]).to.deep.equal([
      '2026-10-26 2026-11-01',
      '2026-05-26 2026-06-01',
    ]);
  });

  it('has six weeks where a month of 31 days begins at the end of a week', () => {
    expect([spans('2026-08-01', monday).length, spans('2026-08-01', monday).at(-1)]).to.deep.equal([
      6,
      '2026-08-31 2026-09-06',
    ]);
  });

  it('numbers the weeks over the end of a year', () => {
    expect(monthGrid('2027-01-15', monday).map(({number}) => number)).to.deep.equal([53, 1, 2, 3, 4]);
  });

  it('shows every day of every month of four years once, in whole weeks', () => {
    for (let month = 0; month < 48; month++) {
      const day = addIsoMonths('2026-01-01', month);
      const {from, to} = monthRange(day);
      for (const first of [monday, saturday, sunday]) {
        const days = monthGrid(day, first).flatMap((week) => week.days);
        expect([...new Set(days)].sort(), day).to.deep.equal(days);
        expect(days.includes(from) && days.includes(to) && days.length % 7 === 0, day).to.equal(true);
        expect([days.indexOf(from) < 7, days.length - days.indexOf(to) <= 7], day).to.deep.equal([
          true,
          true,
        ]);
      }
    }
  });

  it('comes to an end in the first and the last month that there are', () => {
    expect([spans('0001-01-15', sunday).length, spans('9999-12-15', monday).length]).to.deep.equal([5, 5]);
  });
});

describe('monthRange', () => {
  it('goes from the first to the last day', () => {
    expect(['2026-11-15', '2028-02-01', '9999-12-31'].map(monthRange)).to.deep.equal([
      {from: '2026-11-01', to: '2026-11-30'},
      {from: '2028-02-01', to: '2028-02-29'},
      {from: '9999-12-01', to: '9999-12-31'},
    ]);
  });
});

describe('addIsoMonths', () => {
  it('keeps the day where the month has it, else takes its last', () => {
    expect([
      addIsoMonths('2026-11-15', 1),
      addIsoMonths('2026-01-31', 1),
      addIsoMonths('2028-03-31', -1),
      addIsoMonths('2026-11-30', -12),
    ]).to.deep.equal(['2026-12-15', '2026-02-28', '2028-02-29', '2025-11-30']);
  });

  it('leaves alone what is no day', () => {
    expect(addIsoMonths('2026-02-30', 1)).to.equal('2026-02-30');
  });
});
