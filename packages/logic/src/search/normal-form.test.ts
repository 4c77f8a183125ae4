import {expect} from '@open-wc/testing';
import {normalForm} from './normal-form.js';

describe('normalForm', () => {
  it('makes one of an umlaut, its two letters and its plain letter', () => {
    const words = ['Gärtner', 'Gaertner', 'GARTNER', 'Ga\u0308rtner'];
    expect(new Set(words.map(normalForm)).size).to.equal(1);
  });

  it('makes one of a Danish letter and what is typed for it', () => {
    expect(normalForm('Aabenraa')).to.equal(normalForm('Åbenrå'));
    expect(normalForm('Ærø')).to.equal(normalForm('Aeroe'));
  });

  it('takes an e behind a vowel and a u for what it is', () => {
    expect(['neue', 'Frauen', 'Quelle', 'Mauer'].map(normalForm)).to.deep.equal([
      'neue',
      'frauen',
      'quelle',
      'mauer',
    ]);
  });

  it('finds the umlaut behind a vowel', () => {
    expect(normalForm('Haeuser')).to.equal(normalForm('Häuser'));
    expect(normalForm('Baeume')).to.equal(normalForm('Bäume'));
  });

  it('cuts what goes on', () => {
    expect(normalForm('x'.repeat(10_000)).length).to.be.lessThan(100);
  });
});
