import {expect} from '@open-wc/testing';
import {yearStops} from './timeline.js';

const stopsOf = (dates: readonly string[], most = 30): (readonly [string, number])[] =>
  yearStops(
    dates.map((date, index) => ({id: String(index), date})),
    most,
  ).map(({from, to, items}) => [from === to ? String(from) : `${String(from)}-${String(to)}`, items.length]);

const years = (count: number, first: number): string[] =>
  Array.from({length: count}, (_, index) => String(first + index).padStart(4, '0'));

describe('the places in a timeline that one can go to', () => {
  it('are its years with how much is in each, in the order of the items', () => {
    expect(stopsOf(['2022', '2020-12', '2020-03-01', '2013'])).to.deep.equal([
      ['2022', 1],
      ['2020', 2],
      ['2013', 1],
    ]);
  });

  it('are decades where there are too many years', () => {
    expect(stopsOf(years(31, 1995))).to.deep.equal([
      ['1990-1999', 5],
      ['2000-2009', 10],
      ['2010-2019', 10],
      ['2020-2029', 6],
    ]);
  });

  it('are centuries and millennia where there are too many of those', () => {
    expect([stopsOf(years(40, 1000), 3), stopsOf(['0001', '1500', '9999'], 2)]).to.deep.equal([
      [['1000-1099', 40]],
      [
        ['1-999', 1],
        ['1000-1999', 1],
        ['9000-9999', 1],
      ],
    ]);
  });

  it('leave out what has no date', () => {
    expect(stopsOf(['0000', '-9999', 'soon'])).to.deep.equal([]);
  });
});
