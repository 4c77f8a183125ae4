import {expect} from '@open-wc/testing';
import {distancesFrom, faultsIn, wordsLike} from './spelling.js';

describe('distancesFrom', () => {
  const distance = (typed: string, word: string): number => distancesFrom(typed, 2)(word);

  it('counts letters that are changed, missing, added or swapped as one fault each', () => {
    const typed = ['fahrrad', 'gahrrad', 'fahrad', 'fahrrrad', 'fharrad', 'garrad'];
    expect(typed.map((word) => distance(word, 'fahrrad'))).to.deep.equal([0, 1, 1, 1, 1, 2]);
  });

  it('takes a beginning for a little less than the whole word', () => {
    expect(distance('hausafgaben', 'hausaufgabenhilfe')).to.equal(1.5);
  });

  it('gives up where words have little in common', () => {
    expect(distance('garten', 'hospiz')).to.equal(Infinity);
  });

  it('measures one word after another', () => {
    const from = distancesFrom('chor', 1);
    expect(['chor', 'rohr', 'chot', 'chor'].map(from)).to.deep.equal([0, Infinity, 1, 0]);
  });
});

describe('faultsIn', () => {
  it('allows more in longer words, and none in short ones', () => {
    expect(['ohm', 'chor', 'rollstul', 'hausafgabenhilfe'].map(faultsIn)).to.deep.equal([0, 1, 2, 2]);
  });
});

describe('wordsLike', () => {
  it('gives the nearest first, and none that are too far', () => {
    const words = ['garten', 'karten', 'warte', 'hospiz'];
    expect(wordsLike('garten', words, 2)).to.deep.equal([
      {number: 0, distance: 0},
      {number: 1, distance: 1},
      {number: 2, distance: 2},
    ]);
  });

  it('gives none for numbers', () => {
    expect(wordsLike('24937', ['24938'], 1)).to.deep.equal([]);
  });
});
