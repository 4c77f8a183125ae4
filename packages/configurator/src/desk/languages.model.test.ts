import {expect} from '@open-wc/testing';
import {textIn, withText} from './languages.model.js';

const title = (language: string): {path: string[]; language: string; own: string} => ({
  path: ['title'],
  language,
  own: 'de',
});

describe('a text in several languages', () => {
  it('is a plain string as long as it is in the language of the feed alone', () => {
    expect(withText({}, title('de'), 'Fest')).to.deep.equal({title: 'Fest'});
    expect(withText({title: {de: 'Fest', en: 'Feast'}}, title('en'), '')).to.deep.equal({title: 'Fest'});
  });

  it('keeps what it says in the language of the feed when another is added', () => {
    expect(withText({title: 'Fest'}, title('en'), 'Feast')).to.deep.equal({title: {de: 'Fest', en: 'Feast'}});
  });

  it('says its language where that is not the one of the feed', () => {
    expect(withText({}, title('en'), 'Feast')).to.deep.equal({title: {en: 'Feast'}});
    expect(withText({title: {de: 'Fest', en: 'Feast'}}, title('de'), '')).to.deep.equal({
      title: {en: 'Feast'},
    });
  });

  it('goes away with its last language, and what is empty then around it', () => {
    const place = {path: ['location', 'name'], language: 'de', own: 'de'};
    expect(withText({title: 'Fest', location: {name: 'Markt'}}, place, '')).to.deep.equal({title: 'Fest'});
  });

  it('is read in each of its languages', () => {
    expect(textIn({title: 'Fest'}, title('de'))).to.equal('Fest');
    expect(textIn({title: 'Fest'}, title('en'))).to.equal(undefined);
    expect(textIn({title: {en: 'Feast'}}, title('en'))).to.equal('Feast');
  });
});
