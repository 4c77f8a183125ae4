import {expect} from '@open-wc/testing';
import {fill, languageFor, textsIn, type Catalogue, type PluralForms} from './texts.js';

/** Every form says its own name, so that a test reads which one was taken. */
const forms: PluralForms = {
  zero: 'zero {count}',
  one: 'one {count}',
  two: 'two {count}',
  few: 'few {count}',
  many: 'many {count}',
  other: 'other {count}',
};
const said = (language: string, counts: readonly number[]): string[] =>
  counts.map((count) => fill(forms, language, {count}));

describe('a text with plural forms', () => {
  it('has six in Arabic', () => {
    expect(said('ar', [0, 1, 2, 3, 11, 100])).to.deep.equal([
      'zero 0',
      'one 1',
      'two 2',
      'few 3',
      'many 11',
      'other 100',
    ]);
  });

  for (const language of ['de', 'da', 'en']) {
    it(`counts nothing like many in ${language}`, () => {
      expect(said(language, [0, 1, 2])).to.deep.equal(['other 0', 'one 1', 'other 2']);
    });
  }

  for (const language of ['pl', 'uk']) {
    it(`has four in ${language}, one of them for parts`, () => {
      expect(said(language, [1, 2, 5, 22, 1.5])).to.deep.equal([
        'one 1',
        'few 2',
        'many 5',
        'few 22',
        'other 1,5',
      ]);
    });
  }

  it('has two in Turkish and in simple German', () => {
    expect([...said('tr', [1, 2]), ...said('de-simple', [1, 2])]).to.deep.equal([
      'one 1',
      'other 2',
      'one 1',
      'other 2',
    ]);
  });

  it('counts nothing like one in Persian', () => {
    expect(said('fa', [0, 1, 2])).to.deep.equal(['one 0', 'one 1', 'other 2']);
  });

  it('is said in its common form where a form is missing', () => {
    expect(fill({other: 'some'}, 'en', {count: 1})).to.equal('some');
  });

  it('is said in its common form where nothing is counted', () => {
    expect(fill(forms, 'en', {})).to.equal('other {count}');
  });

  it('takes a count that is a text for no number', () => {
    expect(fill(forms, 'en', {count: '1'})).to.equal('other 1');
  });
});

describe('a hole in a text', () => {
  it('is filled wherever it stands', () => {
    expect(fill('{day}: {day} to {end}', 'en', {day: 'Monday', end: 'Friday'})).to.equal(
      'Monday: Monday to Friday',
    );
  });

  for (const [language, number] of Object.entries({
    de: '12.345,5',
    da: '12.345,5',
    en: '12,345.5',
    ar: '12,345.5',
    fa: '12,345.5',
    tr: '12.345,5',
    uk: '12\u00a0345,5',
    pl: '12\u00a0345,5',
    'de-simple': '12.345,5',
  })) {
    it(`takes a number with the digits 0 to 9 and the signs of ${language}`, () => {
      expect(fill('{number}', language, {number: 12_345.5})).to.equal(number);
    });
  }

  for (const name of ['unknown', 'constructor', 'toString']) {
    it(`stays visible when nothing is known of {${name}}`, () => {
      expect(fill(`It is {${name}}.`, 'en', {day: 'Monday'})).to.equal(`It is {${name}}.`);
    });
  }

  it('shows a text as it is, whatever signs are in it', () => {
    expect(fill('{title}!', 'en', {title: '$& {title} <b>', b: 'no'})).to.equal('$& {title} <b>!');
  });
});

describe('the texts of several catalogues', () => {
  const atHand: Catalogue<{yes: string}> = {
    texts: {en: {yes: 'Yes'}, de: {yes: 'Ja'}},
    load: {da: () => Promise.resolve({default: {yes: 'Ja (da)'}})},
  };
  const partly: Catalogue<{no: string}> = {
    texts: {en: {no: 'No'}},
    load: {
      de: () => Promise.resolve({default: {no: 'Nein'}}),
      da: () => Promise.resolve({default: {no: 'Nej'}}),
    },
  };

  it('are there at once when every catalogue has them at hand', () => {
    expect(textsIn([atHand, partly], 'en')).to.deep.equal({
      language: 'en',
      texts: {yes: 'Yes', no: 'No'},
    });
  });

  it('are promised when one of them is to be loaded', async () => {
    const texts = textsIn([atHand, partly], 'de');
    expect(texts).to.be.an.instanceOf(Promise);
    expect(await texts).to.deep.equal({language: 'de', texts: {yes: 'Ja', no: 'Nein'}});
  });

  it('are promised when all of them are to be loaded', async () => {
    expect(await textsIn([atHand, partly], 'da')).to.deep.equal({
      language: 'da',
      texts: {yes: 'Ja (da)', no: 'Nej'},
    });
  });

  it('are there in a language that all of them speak, at hand or not', () => {
    expect(languageFor([atHand, partly], 'de')).to.equal('de');
  });

  it('are in English for a reader of a language that one of them lacks', () => {
    expect(languageFor([atHand, {texts: {en: {}}, load: {}}], 'de')).to.equal('en');
  });

  it('are not there in a word that every object knows', () => {
    expect(languageFor([atHand, partly], 'constructor')).to.equal('en');
  });
});

describe('the language for a reader', () => {
  const speaking = (...languages: readonly string[]): Catalogue => ({
    texts: {en: {}},
    load: Object.fromEntries(languages.map((language) => [language, () => Promise.resolve({default: {}})])),
  });
  const [simple, plain] = [speaking('de-simple', 'de', 'da'), speaking('de', 'da')];

  for (const [reader, language] of Object.entries({
    'de-simple': 'de-simple',
    'de-DE-simple': 'de-simple',
    'de-Latn-AT-1901-simple': 'de-simple',
    de: 'de',
    'de-AT': 'de',
    'en-simple': 'en',
    'da-simple': 'da',
    dee: 'en',
    'fr-DA': 'en',
    '': 'en',
  })) {
    it(`is "${language}" for a reader of "${reader}"`, () => {
      expect(languageFor([simple], reader)).to.equal(language);
    });
  }

  it('is the next that all catalogues speak where one of them does not speak it', () => {
    expect(languageFor([simple, plain], 'de-simple')).to.equal('de');
  });

  it('is English where no catalogue speaks any other', () => {
    expect(languageFor([speaking(), speaking()], 'de-simple')).to.equal('en');
  });
});
