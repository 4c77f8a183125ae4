import {expect} from '@open-wc/testing';
import {Occurrences} from './occurrences.js';

const allOf = (occurrences: Occurrences, word: number): readonly (readonly number[])[] => {
  const all: number[][] = [];
  occurrences.each(word, (position, bits) => all.push([position, bits]));
  return all;
};

describe('Occurrences', () => {
  it('gives the documents of each word in order, with all fields', () => {
    const occurrences = new Occurrences();
    occurrences.add(1, 0, 1);
    occurrences.add(0, 0, 1);
    occurrences.add(1, 0, 4);
    occurrences.add(1, 2, 2);
    expect(allOf(occurrences, 1)).to.deep.equal([
      [0, 5],
      [2, 2],
    ]);
    expect(allOf(occurrences, 0)).to.deep.equal([[0, 1]]);
  });

  it('has nothing of other words', () => {
    const occurrences = new Occurrences();
    occurrences.add(3, 0, 1);
    expect([2, 3, 100_000].map((word) => occurrences.has(word))).to.deep.equal([false, true, false]);
    expect(allOf(occurrences, 100_000)).to.deep.equal([]);
  });

  it('grows', () => {
    const occurrences = new Occurrences();
    for (let position = 0; position < 20_000; position += 1) {
      occurrences.add(7, position, 1);
      occurrences.add(10_000 + position, position, 2);
    }
    expect(allOf(occurrences, 7)).to.have.length(20_000);
    expect(allOf(occurrences, 29_999)).to.deep.equal([[19_999, 2]]);
  });
});
