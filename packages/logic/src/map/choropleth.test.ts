import {expect} from '@open-wc/testing';
import {choropleth} from './choropleth.js';

const of = (counts: readonly number[], most?: number): ReturnType<typeof choropleth> =>
  choropleth(new Map(counts.map((count, at) => [`d${at}`, count])), most);
const classesOf = (counts: readonly number[], most?: number): number[] => [
  ...of(counts, most).classes.values(),
];

describe('choropleth', () => {
  it('puts about as many districts in each class', () => {
    const counts = [1, 2, 3, 4, 5, 60, 70, 80, 90, 1000];
    expect(classesOf(counts)).to.deep.equal([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(of(counts).ranges).to.deep.equal([
      {from: 1, to: 2},
      {from: 3, to: 4},
      {from: 5, to: 60},
      {from: 70, to: 80},
      {from: 90, to: 1000},
    ]);
  });

  it('has a class of its own for none', () => {
    expect(classesOf([0, 5, -1, NaN])).to.deep.equal([0, 1, 0, 0]);
  });

  it('has no more classes than there are different counts', () => {
    expect(of([3, 3, 7]).ranges).to.deep.equal([
      {from: 3, to: 3},
      {from: 7, to: 7},
    ]);
  });

  it('keeps equal counts together, and has no class without a district', () => {
    const {classes, ranges} = of([1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6]);
    expect([...classes.values()]).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    expect(ranges).to.have.lengthOf(3);
  });

  it('is empty without counts', () => {
    expect(of([])).to.deep.equal({classes: new Map(), ranges: []});
    expect(of([0, 0]).ranges).to.deep.equal([]);
  });
});
