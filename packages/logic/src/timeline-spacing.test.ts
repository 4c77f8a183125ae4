import {expect} from '@open-wc/testing';
import {timelineGaps, widestGap} from './timeline.js';

const gapsOf = (...dates: readonly string[]): readonly number[] =>
  timelineGaps(dates.map((date) => ({id: date, date})));

describe('the gaps of a timeline in proportion to time', () => {
  it('are two for the median distance, and more or less for others', () => {
    expect(gapsOf('2010', '2011', '2012', '2014')).to.deep.equal([2, 2, 4, 0]);
  });

  it('are the same in both directions', () => {
    expect(gapsOf('2014', '2012', '2011', '2010')).to.deep.equal([4, 2, 2, 0]);
  });

  it('end at the widest, however long a pause is', () => {
    expect(gapsOf('0001', '2010', '2011', '2012', '9999')).to.deep.equal([widestGap, 2, 2, widestGap, 0]);
  });

  it('are none between milestones of the same day', () => {
    expect(gapsOf('2020', '2020', '2020')).to.deep.equal([0, 0, 0]);
  });

  it('are none beside a date that is none, and for one milestone or nothing', () => {
    expect([gapsOf('2020', 'soon', '2022'), gapsOf('2020'), gapsOf()]).to.deep.equal([[0, 0, 0], [0], []]);
  });
});
