import {plainText} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {contextOf, entryOf, feedOf} from '../timeline-feed.driver.js';
import {extrasModel, type EntryExtras} from './extras.model.js';

const extrasOf = (item: object, language = 'de'): EntryExtras => {
  const context = contextOf(feedOf([item]), {language});
  return extrasModel(entryOf(context), context);
};

const wordsOf = ({lead, rest}: EntryExtras): string[] =>
  [lead, rest].map((text) => plainText(text?.blocks ?? []));
const long = 'Ein Satz. '.repeat(120).trim();

describe('what a milestone has besides its title and date', () => {
  it('shows a short description in full', () => {
    expect(wordsOf(extrasOf({summary: 'Kurz.', description: 'Lang **genug**.'}))).to.deep.equal([
      'Lang genug.',
      '',
    ]);
  });

  it('shows a long description by its summary', () => {
    expect(wordsOf(extrasOf({summary: 'Kurz.', description: long}))).to.deep.equal(['Kurz.', long]);
  });

  it('shows a long description by its beginning where the summary is in another language', () => {
    const [lead = ''] = wordsOf(extrasOf({summary: {en: 'Short.'}, description: {de: long}}));
    expect(lead.startsWith('Ein Satz.')).to.equal(true);
  });

  it('keeps the language of a text that is foreign', () => {
    const {lead} = extrasOf({description: {ar: 'نص'}});
    expect([lead?.lang, lead?.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('has a picture and, if there are more, a gallery; those whose address is not allowed are left out', () => {
    const picture = (url: string): object => ({url, alt: 'Bild'});
    const {picture: first, gallery} = extrasOf({
      image: picture('a.svg'),
      images: [picture('b.svg'), picture('javascript:x'), picture('c.svg')],
    });
    expect([first?.src, ...gallery.map(({src}) => src)]).to.deep.equal([
      'https://city.example/feeds/a.svg',
      'https://city.example/feeds/b.svg',
      'https://city.example/feeds/c.svg',
    ]);
  });

  it('names the server of a film, and knows a file from a page', () => {
    const media = (url: string): object => ({media: {kind: 'video', url, title: 'Film'}});
    const page = extrasOf(media('https://video.example.org/embed/42')).media;
    const file = extrasOf(media('/film.mp4')).media;
    expect([page?.server, page?.isFile, file?.server, file?.isFile]).to.deep.equal([
      'video.example.org',
      false,
      'city.example',
      true,
    ]);
  });

  it('shows nothing in a frame that is no page', () => {
    const {media} = extrasOf({media: {kind: 'map', url: 'mailto:a@b.example', title: 'Karte'}});
    expect(media).to.equal(undefined);
  });
});
