import {expect} from '@open-wc/testing';
import {indexOf, marked} from './queries/small-index.js';

/** A query, and a text in which brackets stand around what it means. */
const examples: Readonly<Record<string, readonly [query: string, expected: string]>> = {
  'whole words': ['chor', 'Ein [Chor], noch ein [Chor]'],
  'several words': ['chor haus', 'Im [Haus] probt der [Chor]'],
  'other forms': ['Kröte', 'Trag [Kröten] über die Straße'],
  'words whose umlauts are typed otherwise': ['gaertner', 'Eine [Gärtner]ei sucht [Gärtner]'],
  'words with letters of their own': ['aeroe', 'Fahrt nach [Ærø]!'],
  'umlauts in two parts': ['gartner', 'Ein [Ga\u0308rtner]'],
  'words that may be broken at the end of a line': ['kindergarten', 'Im [Kinder\u00adgarten]'],
  'the part of a compound': ['kinder', 'Zur [Kinder]betreuung'],
  'the last part of a compound, with its ending': ['betreuung', 'Kinder[betreuungen]'],
  'a part behind letters that are folded': ['pflege', 'Fuß[pflege]'],
  'parts of a compound that stand apart': ['Kinderbetreuung', '[Betreuung] von [Kindern]'],
  'two parts of one word as one': ['kinder betreuung', 'Zur [Kinderbetreuung]'],
  synonyms: ['Rentner', 'Tanz für [Senioren]'],
  'corrected spellings': ['Rollstul', 'Tanz im [Rollstuhl]'],
  'Arabic words with an article': ['أطفال', 'رعاية [الأطفال]'],
  'the beginnings that were typed': ['hydra', '[Hydra]nten prüfen'],
};

describe('the highlighting', () => {
  for (const [what, [query, expected]] of Object.entries(examples)) {
    it(`marks ${what}`, () => {
      const text = expected.replace(/[[\]]/g, '');
      expect(marked(text, indexOf([text]).highlight(text, query))).to.equal(expected);
    });
  }

  it('marks words of a text that is in no document', () => {
    const index = indexOf(['Ein Chor']);
    const text = 'Singen im Kinderchor und im Chor';
    expect(marked(text, index.highlight(text, 'Chor'))).to.equal('[Singen] im Kinder[chor] und im [Chor]');
  });

  it('marks nothing for another query', () => {
    expect(indexOf(['Ein Chor']).highlight('Ein Chor', 'Garten')).to.deep.equal([]);
  });
});
