import {expect} from '@open-wc/testing';
import type {FacetCounts} from '../facet-names.js';
import {choicesFrom, questionsFrom} from './questions.js';

const facets: FacetCounts = new Map([
  [
    'commitment',
    new Map([
      ['regular', 9],
      ['one-off', 2],
      ['occasional', 0],
    ]),
  ],
  [
    'causes',
    new Map([
      ['sport', 1],
      ['music', 5],
      ['age', 3],
    ]),
  ],
  ['targetGroups', new Map([['children', 4]])],
  [
    'availability',
    new Map([
      ['sun-evening', 1],
      ['mon-morning', 1],
    ]),
  ],
  [
    'organizations',
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  ],
]);

describe('the questions of a guided search', () => {
  it('are asked in their order, where there is something to choose', () => {
    expect(questionsFrom(facets).map(({id}) => id)).to.deep.equal(['causes', 'availability', 'commitment']);
  });

  it('offer only values that occur, in their natural order or the most frequent first', () => {
    expect(questionsFrom(facets).map(({values}) => values)).to.deep.equal([
      ['music', 'age', 'sport'],
      ['mon-morning', 'sun-evening'],
      ['one-off', 'regular'],
    ]);
  });

  it('are none where nothing is known', () => {
    expect(questionsFrom(new Map())).to.deep.equal([]);
  });

  it('become filters by their answers, those skipped left out', () => {
    expect(choicesFrom({causes: ['music', 'age'], activities: [], languages: ['de-none']})).to.deep.equal({
      causes: {include: ['music', 'age']},
      languages: {include: ['de-none']},
    });
  });
});
