import {expect} from '@open-wc/testing';
import {indexOf} from './queries/small-index.js';

describe('the suggestions', () => {
  const index = indexOf(['Dolmetscherinnen im Krankenhaus', 'Die Schraubenbude', 'Die Schreibstube']);

  it('are the nearest spellings first, as the documents spell them', () => {
    expect(index.suggest('Schreubenstude', 3)).to.deep.equal(['Schraubenbude', 'Schreibstube']);
  });

  it('are no more than asked for', () => {
    expect(index.suggest('Schreubenstude', 1)).to.deep.equal(['Schraubenbude']);
  });

  it('keep the words that are found as they are typed', () => {
    expect(index.suggest('KRANKENHAUS und Schraubnbde', 1)).to.deep.equal(['KRANKENHAUS und Schraubenbude']);
  });

  it('are none where all words are found, or nothing is near', () => {
    expect(['Krankenhaus', 'Xylophon', '', '!?'].map((query) => index.suggest(query, 3))).to.deep.equal([
      [],
      [],
      [],
      [],
    ]);
  });
});
