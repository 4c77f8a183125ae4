import {expect} from '@open-wc/testing';
import {fold, hasAllWords} from './fold.js';

/** Written differently, meant the same. */
const same: Readonly<Record<string, readonly string[]>> = {
  'capital letters': ['KINDERFEST', 'Kinderfest', 'kinderfest'],
  umlauts: ['Bücher', 'BÜCHER', 'Bucher', 'Bu\u0308cher'],
  'a sharp s': ['Größe', 'GRÖẞE', 'Grosse', 'Größe'.normalize('NFD')],
  'accents of other languages': ['Café Müßiggang', 'Cafe Mussiggang'],
  'Danish letters, whole or in two parts': ['Åbenrå', 'Abenra', 'A\u030abenra\u030a'],
  'Danish letters that have no accent': ['Smørrebrød på Æblegården', 'Smorrebrod pa Aeblegarden'],
  'Polish, Turkish and Icelandic letters': ['Łódź İzmir Þór', 'Lodz Izmir Thor'],
  'forms of alef': ['أحمد', 'احمد', 'إحمد', 'آحمد', 'ٱحمد'],
  'vowel marks and stretched letters': ['مُحَمَّد', 'محمد', 'محـــمد'],
  'the ends of Arabic words': ['مدرسة', 'مدرسه'],
  'carriers of hamza': ['مسؤول', 'مسوول'],
  'Arabic and Persian yeh and kaf': ['كتابي', 'کتابی', 'كتابى'],
  'Persian words with and without a joint that has no width': ['کتاب\u200cها', 'کتابها'],
  'words that may be broken at the end of a line': ['Kinder\u00adgarten', 'Kindergarten'],
};

describe('fold', () => {
  for (const [what, texts] of Object.entries(same)) {
    it(`makes one of ${what}`, () => {
      expect(new Set(texts.map(fold)).size, texts.map(fold).join(', ')).to.equal(1);
    });
  }

  it('keeps apart what is not the same', () => {
    const texts = ['Haus', 'Maus', 'سلام', 'كلام', 'Hafen 1', 'Hafen 2'];
    expect(new Set(texts.map(fold)).size).to.equal(texts.length);
  });

  it('changes nothing when it is done twice', () => {
    const folded = Object.values(same).flat().map(fold);
    expect(folded.map(fold)).to.deep.equal(folded);
  });

  it('keeps letters of other scripts', () => {
    expect(['Хор', '合唱団', 'χορός'].map(fold)).to.deep.equal(['хор', '合唱団', 'χορος']);
  });
});

describe('hasAllWords', () => {
  const text = fold('Chorprobe im Bürgerhaus');

  it('finds words in any order, and parts of words', () => {
    expect(hasAllWords(text, 'haus chor')).to.equal(true);
  });

  it('finds nothing where one word is missing', () => {
    expect(hasAllWords(text, 'chor garten')).to.equal(false);
  });

  it('finds everything when nothing is asked for', () => {
    expect(['', '  '].map((query) => hasAllWords(text, query))).to.deep.equal([true, true]);
  });

  it('cares for no white space around and between the words', () => {
    expect(hasAllWords(text, ' chorprobe \t burgerhaus ')).to.equal(true);
  });
});
