import {expect} from '@open-wc/testing';
import {milestoneOverlaps} from './timeline.js';
import type {TimelineItem} from './timeline.js';

/** `2018` or `2018/2020`; the id is the text itself. */
const item = (text: string): TimelineItem => {
  const [date = '', endDate] = text.split('/');
  return {id: text, date, endDate};
};

const overlapsOf = (...texts: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...milestoneOverlaps(texts.map(item))].map(([id, others]) => [id, others.map((other) => other.id)]),
  );

describe('what was at the same time', () => {
  it('is the range that a day lies in, said of the day alone', () => {
    expect(overlapsOf('2018-03-26/2018-09-20', '2018-06-16')).to.deep.equal({
      '2018-06-16': ['2018-03-26/2018-09-20'],
    });
  });

  it('is said of both of two ranges that share a day', () => {
    expect(overlapsOf('2018/2020', '2020-12/2021')).to.deep.equal({
      '2020-12/2021': ['2018/2020'],
      '2018/2020': ['2020-12/2021'],
    });
  });

  it('is nothing for ranges that follow each other, and for days beside each other', () => {
    expect(overlapsOf('2018/2019', '2020/2021', '2022-01-01', '2022-01-01')).to.deep.equal({});
  });

  it('is nothing for a milestone that is dated to the year alone', () => {
    expect(overlapsOf('2018-03-26/2018-09-20', '2018')).to.deep.equal({});
  });

  it('is the first three, in the order in which they begin', () => {
    const ranges = ['2013/2020', '2011/2020', '2014/2020', '2012/2020'];
    expect(overlapsOf(...ranges, '2019-05-01')['2019-05-01']).to.deep.equal([
      '2011/2020',
      '2012/2020',
      '2013/2020',
    ]);
  });

  it('leaves out what has no date', () => {
    expect(overlapsOf('0000/2020', 'soon', '2019-05')).to.deep.equal({});
  });
});
