import {expect} from '@open-wc/testing';
import {found, indexOf, indexOfFields} from './queries/small-index.js';

describe('the ranking', () => {
  it('prefers a whole word to a beginning, that to another part, that to a synonym', () => {
    const texts = ['Rentner willkommen', 'Heimsenioren', 'Seniorentanz', 'Senioren willkommen', 'Ein Heim'];
    expect(found('Senioren', texts)).to.deep.equal([
      'Senioren willkommen',
      'Seniorentanz',
      'Heimsenioren',
      'Rentner willkommen',
    ]);
  });

  it('prefers the word itself to other forms of it', () => {
    expect(found('Hund', ['Zwei Hunde', 'Ein Hund'])).to.deep.equal(['Ein Hund', 'Zwei Hunde']);
  });

  it('prefers fields that weigh more', () => {
    const documents = [
      ['Tanz', 'Ohne Klavier'],
      ['Klavier', 'Tanz'],
    ];
    const positions = indexOfFields(documents, [8, 1])
      .search('Klavier')
      .map(({position}) => position);
    expect(positions).to.deep.equal([1, 0]);
  });

  it('prefers documents that have a word in more fields', () => {
    const documents = [
      ['Klavier', 'Tanz'],
      ['Klavier', 'Klavier'],
    ];
    const [best, second] = indexOfFields(documents, [8, 1]).search('Klavier');
    expect(best?.position).to.equal(1);
    expect(second?.score).to.be.lessThan(best?.score ?? 0);
  });

  it('keeps the order of documents that meet a query alike', () => {
    const positions = indexOf(['Chor', 'Band', 'Chor', 'Chor']).search('Chor');
    expect(positions.map(({position}) => position).slice(0, 3)).to.deep.equal([0, 2, 3]);
  });

  it('gives only documents with all words where there are any', () => {
    const texts = ['Kochen', 'Kochen im Chor', 'Chor'];
    expect(found('Chor kochen', texts)).to.deep.equal(['Kochen im Chor']);
  });

  it('gives documents with most of the words where none has all, the rarest first', () => {
    const texts = ['Lärm', 'Yoga am Morgen', 'Yoga am Abend', 'Bouldern am Morgen'];
    expect(found('Yoga Bouldern Segeln', texts)).to.deep.equal([
      'Bouldern am Morgen',
      'Yoga am Morgen',
      'Yoga am Abend',
    ]);
  });

  it('leaves out what is far behind the best', () => {
    const documents = [
      ['Hund', ''],
      ['Hundert Bäume', ''],
    ];
    const positions = indexOfFields(documents, [8, 1])
      .search('Hund')
      .map(({position}) => position);
    expect(positions).to.deep.equal([0]);
  });

  it('ignores stop words unless there are no others', () => {
    const texts = ['Mit Musik', 'Mitmachen', 'Ohne Ton'];
    expect(found('mit der Musik', texts)).to.deep.equal(['Mit Musik']);
    expect(found('mit', texts)).to.deep.equal(['Mitmachen']);
  });
});
