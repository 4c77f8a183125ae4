import {expect} from '@open-wc/testing';
import {boundsOfWords, wordsIn} from './words.js';

describe('wordsIn', () => {
  it('parts at blanks and punctuation', () => {
    expect(wordsIn(' Repair-Café: 3D-Druck, E-Mail/Post… ')).to.deep.equal([
      'Repair',
      'Café',
      '3D',
      'Druck',
      'E',
      'Mail',
      'Post',
    ]);
  });

  it('parts at signs that stand for all genders', () => {
    expect(wordsIn('Pat*in Pat:innen Pat_innen')).to.deep.equal([
      'Pat',
      'in',
      'Pat',
      'innen',
      'Pat',
      'innen',
    ]);
  });

  it('keeps marks, soft hyphens and joints in words', () => {
    const words = ['Cafe\u0301', 'Kinder\u00adgarten', 'کتاب\u200cها', 'الأَطْفال', 'хор'];
    expect(wordsIn(words.join(' '))).to.deep.equal(words);
  });

  it('finds none in emoji and broken characters', () => {
    expect(wordsIn('🎉 \ud83d \udc00')).to.deep.equal([]);
  });
});

describe('boundsOfWords', () => {
  it('gives where each word begins and ends', () => {
    expect(boundsOfWords('Im Chor')).to.deep.equal([0, 2, 3, 7]);
    expect(boundsOfWords('🎉Chor!')).to.deep.equal([2, 6]);
    expect(boundsOfWords('')).to.deep.equal([]);
  });
});
