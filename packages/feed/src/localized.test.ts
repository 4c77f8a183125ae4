import {expect} from '@open-wc/testing';
import {directionOf, resolveText} from './localized.js';

function read(value: Parameters<typeof resolveText>[0], ...languages: string[]) {
  return resolveText(value, {languages, feedLanguage: 'de'});
}

describe('resolveText', () => {
  it('takes a plain string for one in the language of the feed', () => {
    expect(read('Hallo', 'de')).to.deep.equal({text: 'Hallo', lang: 'de', isFallback: false});
  });

  it('marks a plain string as a fallback for a reader of another language', () => {
    expect(read('Hallo', 'ar')).to.deep.equal({text: 'Hallo', lang: 'de', isFallback: true});
  });

  it('prefers the exact tag', () => {
    expect(read({de: 'Januar', 'de-AT': 'Jänner'}, 'de-AT').text).to.equal('Jänner');
  });

  it('finds the language of a reader with a region', () => {
    expect(read({en: 'Hello', de: 'Hallo'}, 'de-AT')).to.deep.equal({
      text: 'Hallo',
      lang: 'de',
      isFallback: false,
    });
  });

  it('drops subtags one by one', () => {
    expect(read({zh: 'a', 'zh-Hant': 'b'}, 'zh-Hant-TW').lang).to.equal('zh-Hant');
  });

  it('finds a regional text for a reader without a region', () => {
    expect(read({en: 'Hello', 'de-AT': 'Servus'}, 'de')).to.deep.equal({
      text: 'Servus',
      lang: 'de-AT',
      isFallback: false,
    });
  });

  it('finds another region of the same language before another language', () => {
    expect(read({en: 'Hello', 'de-AT': 'Servus'}, 'de-CH', 'en').lang).to.equal('de-AT');
  });

  it('does not take one language for another that begins alike', () => {
    expect(read({dee: 'x', en: 'Hello'}, 'de').lang).to.equal('dee');
    expect(resolveText({dee: 'x', en: 'Hello'}, {languages: ['de'], feedLanguage: 'en'}).lang).to.equal('en');
  });

  it('compares tags without regard to case', () => {
    expect(read({'DE-at': 'Servus', en: 'Hello'}, 'de-AT').text).to.equal('Servus');
  });

  it('goes through the languages of the reader in order', () => {
    expect(read({de: 'Hallo', da: 'Hej'}, 'fa', 'da', 'de')).to.deep.equal({
      text: 'Hej',
      lang: 'da',
      isFallback: false,
    });
  });

  it('falls back to the language of the feed', () => {
    expect(read({ar: 'مرحبا', de: 'Hallo'}, 'da')).to.deep.equal({
      text: 'Hallo',
      lang: 'de',
      isFallback: true,
    });
  });

  it('falls back to the first entry', () => {
    expect(read({ar: 'مرحبا', fa: 'سلام'}, 'da')).to.deep.equal({
      text: 'مرحبا',
      lang: 'ar',
      isFallback: true,
    });
  });

  it('passes over entries without text', () => {
    expect(read({de: '', en: 'Hello'}, 'de').text).to.equal('Hello');
  });

  it('gives an empty text where there is none', () => {
    expect(read({}, 'de')).to.deep.equal({text: '', lang: 'de', isFallback: false});
  });

  it('takes the language of the feed for that of a reader of whom none is known', () => {
    expect(read({en: 'Hello', de: 'Hallo'})).to.deep.equal({text: 'Hallo', lang: 'de', isFallback: false});
  });

  it('never reads what an object inherits', () => {
    for (const language of ['constructor', '__proto__', 'toString']) {
      expect(read({de: 'Hallo'}, language).text).to.equal('Hallo');
    }
  });

  it('survives an entry that is called __proto__', () => {
    const value = JSON.parse('{"__proto__": "x", "de": "Hallo"}') as Record<string, string>;
    expect(read(value, 'de').text).to.equal('Hallo');
  });
});

describe('directionOf', () => {
  for (const lang of [
    'ar',
    'AR-EG',
    'fa',
    'he',
    'iw',
    'ur',
    'ps',
    'ckb',
    'sd',
    'ug',
    'yi',
    'dv',
    'az-Arab',
    'pa-Arab',
    'pa-PK',
    'ku-Arab',
  ]) {
    it(`is rtl for ${lang}`, () => {
      expect(directionOf(lang)).to.equal('rtl');
    });
  }

  for (const lang of [
    'de',
    'en-GB',
    'da',
    'tr',
    'ku',
    'pa',
    'az',
    'ar-Latn',
    'fa-Latn-IR',
    'zh-Hant',
    'und',
    '',
    'no tag',
    'de_DE',
    '__proto__',
  ]) {
    it(`is ltr for ${JSON.stringify(lang)}`, () => {
      expect(directionOf(lang)).to.equal('ltr');
    });
  }
});
