import {expect} from '@open-wc/testing';
import {normalForm} from './normal-form.js';
import {stemOf} from './stem.js';

/** Forms of a word. */
const families: Readonly<Record<string, string>> = {
  'cases and plurals': 'Kind Kinder Kindern Kindes',
  umlauts: 'Garten Gärten Gartens',
  'women and men': 'Lehrer Lehrern Lehrerin Lehrerinnen',
  'women of other endings': 'Lesepate Lesepaten Lesepatin Lesepatinnen',
  'verbs and their nouns': 'begleiten begleite Begleitung Begleitungen',
  'adjectives of nouns': 'Ehrenamt ehrenamtlich ehrenamtlichen Ehrenämter',
  'older and old': 'alt alte älter ältere',
  'verbs that end in "eln"': 'Bastel basteln',
  'nouns that end in "ling"': 'Flüchtling Flüchtlinge Flüchtlingen',
  'English plurals and verbs': 'volunteer volunteers volunteering',
  'Arabic articles and plurals': 'لاجئون لاجئين اللاجئون',
  'Arabic plurals of women': 'دراجة الدراجات دراجات',
  'Persian plurals': 'پناهنده پناهندگان',
  'Ukrainian cases': 'біженці біженців біженцями',
};

const stems = (words: string): readonly string[] => words.split(' ').map((word) => stemOf(normalForm(word)));

describe('stemOf', () => {
  for (const [what, words] of Object.entries(families)) {
    it(`makes one of ${what}`, () => {
      expect(new Set(stems(words)).size, stems(words).join(' ')).to.equal(1);
    });
  }

  it('leaves short words whole', () => {
    expect(stems('Tee Bus der Meer Tier')).to.deep.equal(['tee', 'bus', 'der', 'meer', 'tier']);
  });

  it('keeps apart what only looks alike', () => {
    const words = 'Zeit Zeitung Haus Hafen Hand Hund Wohnen Woche';
    expect(new Set(stems(words)).size, stems(words).join(' ')).to.equal(words.split(' ').length);
  });

  it('leaves words of other scripts, and none, as they are', () => {
    expect(stems('合唱団 χορός')).to.deep.equal(['合唱団', 'χορος']);
    expect(stemOf('')).to.equal('');
  });
});
