import {expect} from '@open-wc/testing';
import {Synonyms, wordsOf} from './synonyms.js';
import {synonymGroups} from './synonym-groups.js';
import {Vocabulary} from './vocabulary.js';

const synonymsWith = (...groups: readonly string[][]): Synonyms => new Synonyms(groups, new Vocabulary());

describe('Synonyms', () => {
  it('finds the others of a group by any form of one', () => {
    expect(synonymsWith(['Boßeln', 'Klootschießen']).of(['bosseln'])).to.deep.equal([['klootschiessen']]);
  });

  it('finds phrases, and by phrases', () => {
    const synonyms = synonymsWith(['grüne Damen', 'Klinikhilfe']);
    expect(synonyms.of(['klinikhilfe'])).to.deep.equal([['grune', 'damen']]);
    expect(synonyms.of(['grune', 'dame'])).to.deep.equal([['klinikhilfe']]);
    expect(synonyms.lengthOfTerm(['grune', 'damen', 'gesucht'])).to.equal(2);
  });

  it('goes from a wide word to a narrow one, not back', () => {
    const synonyms = synonymsWith(['Fabelwesen', '>Einhorn']);
    expect(synonyms.of(['fabelwesen'])).to.deep.equal([['einhorn']]);
    expect(synonyms.of(['einhorn'])).to.deep.equal([]);
  });

  it('knows nothing else for a word of no group', () => {
    expect(synonymsWith().of(['quastenflosser'])).to.deep.equal([]);
  });
});

describe('wordsOf', () => {
  it('leaves stop words out unless there are no others', () => {
    expect(['Ich suche etwas mit Musik', 'mit', '!?'].map(wordsOf)).to.deep.equal([
      ['etwas', 'musik'],
      ['mit'],
      [],
    ]);
  });
});

describe('the built-in synonyms', () => {
  it('are at least sixty groups of at least two words each', () => {
    expect(synonymGroups.length).to.be.at.least(60);
    expect(synonymGroups.filter((group) => group.length < 2)).to.deep.equal([]);
  });

  it('have no word twice in a group, and no empty one', () => {
    const odd = synonymGroups.filter(
      (group) => new Set(group).size < group.length || group.some((term) => wordsOf(term).length === 0),
    );
    expect(odd).to.deep.equal([]);
  });
});
