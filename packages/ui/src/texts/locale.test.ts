import {expect} from '@open-wc/testing';
import {Locale} from './locale.js';

const german = new Locale('de-AT', 'de', {greeting: 'Guten Tag, {name}'});
/** Someone who reads German in short sentences. */
const simple = new Locale('de-simple', 'de-simple', {});
/** Someone whose language the widgets do not speak. */
const french = new Locale('fr', 'en', {greeting: 'Hello {name}'});

describe('Locale', () => {
  it('keeps the region of the reader for dates and numbers', () => {
    expect(german).to.include({tag: 'de-AT', language: 'de', direction: 'ltr'});
  });

  it('writes dates in the language of its texts when it does not speak the one of the reader', () => {
    expect(french).to.include({tag: 'en', language: 'en'});
  });

  for (const language of ['ar', 'fa']) {
    it(`goes from right to left in ${language}`, () => {
      expect(new Locale(language, language, {}).direction).to.equal('rtl');
    });
  }

  it('fills its texts', () => {
    expect(german.t('greeting', {name: 'Frau Jensen'})).to.equal('Guten Tag, Frau Jensen');
  });

  it('shows the key where it has no text, and tells so', () => {
    expect(german.t('farewell')).to.equal('farewell');
    expect([german.has('farewell'), german.has('greeting')]).to.deep.equal([false, true]);
  });

  it('has no text that is merely what every object knows', () => {
    expect(german.has('toString')).to.equal(false);
  });

  it('names languages in its own', () => {
    expect(german.nameOfLanguage('da')).to.equal('Dänisch');
  });

  it('names a language that nobody knows by its tag', () => {
    expect(german.nameOfLanguage('qqq')).to.equal('qqq');
  });

  for (const malformed of ['de-x', 'd', 'de_DE', '', 'en-', '<b>']) {
    it(`gives "${malformed}", which is no tag of a language, as it is written`, () => {
      expect(german.nameOfLanguage(malformed)).to.equal(malformed);
    });
  }
});

describe("a feed's text", () => {
  it('is shown plainly in the language of the reader', () => {
    expect(german.show({de: 'Fest', ar: 'مهرجان'}, 'ar')).to.deep.equal({text: 'Fest'});
  });

  it('is shown plainly in German to a reader of simple German', () => {
    expect(simple.show({ar: 'مهرجان', de: 'Fest'}, 'ar')).to.deep.equal({text: 'Fest'});
  });

  it('is shown in simple German where the feed has it', () => {
    expect(simple.show({de: 'Fest', 'de-simple': 'Wir feiern'}, 'de')).to.deep.equal({text: 'Wir feiern'});
  });

  it('is shown plainly when the feed is in the language of the reader', () => {
    expect(german.show('Fest', 'de')).to.deep.equal({text: 'Fest'});
  });

  it('is shown plainly when it is in a variety of that language', () => {
    expect(german.show({'de-CH': 'Fescht'}, 'en')).to.deep.equal({text: 'Fescht'});
  });

  it('is marked with its language and direction when the reader did not ask for it', () => {
    expect(german.show('مهرجان', 'ar')).to.deep.equal({
      text: 'مهرجان',
      lang: 'ar',
      dir: 'rtl',
      isForeign: true,
    });
  });

  it('is marked, but not foreign, when the reader speaks it and the widget does not', () => {
    expect(french.show({fr: 'Fête', de: 'Fest'}, 'de')).to.deep.equal({
      text: 'Fête',
      lang: 'fr',
      dir: 'ltr',
      isForeign: false,
    });
  });

  it('is not marked when nobody says which language it is in', () => {
    expect(german.show('Fest', 'und')).to.deep.equal({text: 'Fest'});
  });
});

describe("a feed's text in plain language", () => {
  it('is for readers of simple German', () => {
    expect(simple.showPlainly({de: 'Wir feiern.'}, 'de')).to.deep.equal({text: 'Wir feiern.'});
  });

  it('is for readers of simple German for whom the widgets have German texts alone', () => {
    expect(new Locale('de-AT-simple', 'de', {}).showPlainly('Wir feiern.', 'de')?.text).to.equal(
      'Wir feiern.',
    );
  });

  it('is not for others', () => {
    expect(german.showPlainly('Wir feiern.', 'de')).to.equal(undefined);
  });

  for (const value of [undefined, '', ' ', {da: 'Vi fester.'}]) {
    it(`is none where it is ${JSON.stringify(value)}`, () => {
      expect(simple.showPlainly(value, 'de')).to.equal(undefined);
    });
  }
});
