import {expect} from '@open-wc/testing';
import {fill, speak, textsIn, type Catalogue, type PluralForms} from './texts.js';

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
    expect(speak([atHand, partly], 'de')).to.equal(true);
  });

  it('are not there in a language that one of them lacks', () => {
    expect(speak([atHand, {texts: {en: {}}, load: {}}], 'de')).to.equal(false);
  });

  it('are not there in a word that every object knows', () => {
    expect(speak([atHand, partly], 'constructor')).to.equal(false);
  });
});
