import {expect} from '@open-wc/testing';
import {TextIndex} from './index.js';
import {indexOf, indexOfFields} from './queries/small-index.js';

const oddQueries: Readonly<Record<string, string>> = {
  'no words': '   ',
  'only punctuation': '?!…-–—„“',
  'letters of patterns': '(.*)+[a-z]{2,}\\^$|',
  emoji: '🎉👩‍👩‍👧🇩🇪',
  'halves of surrogate pairs': '\ud83d \udc00 \ud83d',
  'null characters': '\u0000\u0000',
  'what has no width': '\u200d\u00ad\ufeff',
};

describe('TextIndex', () => {
  it('reads nothing before it is asked to', () => {
    const read: number[] = [];
    const source = {size: 3, weights: [1], fieldsOf: (position: number) => [`${read.push(position)}`]};
    const index = new TextIndex(source);
    expect(read).to.deep.equal([]);
    expect(index.advance(() => true)).to.equal(false);
    expect(read).to.deep.equal([0]);
  });

  it('goes on where it was told to stop, and says when it is done', () => {
    const index = indexOf(['Chor', 'Band', 'Chor']);
    const calls = Array.from({length: 8}, () => index.advance(() => true));
    expect(calls.indexOf(true)).to.be.at.least(3);
    expect(calls.at(-1)).to.equal(true);
  });

  it('prepares the rest before it searches', () => {
    const index = indexOf(['Chor', 'Band', 'Chor']);
    index.advance(() => true);
    expect(
      index
        .search('Chor')
        .map(({position}) => position)
        .slice(0, 2),
    ).to.deep.equal([0, 2]);
  });

  it('answers each of several queries in turn', () => {
    const index = indexOf(['Yoga', 'Segeln']);
    const positions = ['Yoga', 'Segeln', 'Yoga'].map((query) => index.search(query)[0]?.position);
    expect(positions).to.deep.equal([0, 1, 0]);
  });

  it('gives scores that fall, all above 0', () => {
    const scores = indexOf(['Seniorentanz', 'Senioren', 'Rentner'])
      .search('Senioren')
      .map(({score}) => score);
    expect(scores).to.have.length(3);
    expect(scores.toSorted((a, b) => b - a)).to.deep.equal(scores);
    expect(scores.every((score) => score > 0)).to.equal(true);
  });

  for (const [what, query] of Object.entries(oddQueries)) {
    it(`finds nothing for ${what}, marks nothing and suggests nothing`, () => {
      const index = indexOf(['Ein Chor 🎉', '(.*)+ \ud83d']);
      const {length} = index.search(query);
      expect([length, index.highlight('Ein Chor 🎉 \ud83d', query), index.suggest(query, 3)]).to.deep.equal([
        0,
        [],
        [],
      ]);
    });
  }

  it('reads the beginning of a query that is too long', () => {
    const index = indexOf(['Chor', 'Garten']);
    expect(index.search(`Garten ${'und '.repeat(5000)}`).map(({position}) => position)).to.deep.equal([1]);
    expect(index.search('x'.repeat(20_000))).to.deep.equal([]);
  });

  it('finds words beside emoji and broken characters', () => {
    expect(indexOf(['🎉Chor\ud83d']).search('🎉chor')).to.have.length(1);
  });

  it('finds nothing where there are no documents, no fields or no texts', () => {
    const empty = [indexOf([]), indexOfFields([[], []], []), indexOf(['', ''])];
    expect(empty.map((index) => index.search('Chor'))).to.deep.equal([[], [], []]);
    expect(empty.map((index) => index.suggest('Chor', 3))).to.deep.equal([[], [], []]);
  });

  it('takes more than eight fields, and words without an end', () => {
    const fields = Array.from({length: 12}, (_, field) => `Feld${field} ${'x'.repeat(30_000)}`);
    const index = indexOfFields(
      [fields, ['Chor']],
      fields.map(() => 1),
    );
    expect(index.search('Feld11').map(({position}) => position)).to.deep.equal([0]);
  });
});
