import {parseFeed, type Feed} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {Locale} from '../texts/locale.js';
import {shownImage} from './image.model.js';

const feedAt = (url?: string): Feed => {
  const parsed = parseFeed({specVersion: '1.0', title: 'Feed', language: 'de', timeZone: 'UTC'}, url);
  if (!parsed.ok) throw new Error('This is no feed.');
  return parsed.feed;
};
const feed = feedAt('https://city.example/feed/feed.json');
const german = new Locale('de', 'de', {});
const english = new Locale('en', 'en', {});

describe('shownImage', () => {
  it('gives an address that is relative to the feed', () => {
    expect(shownImage({url: 'images/choir.jpg', alt: 'Chor'}, feed, german)).to.deep.equal({
      src: 'https://city.example/feed/images/choir.jpg',
      alt: {text: 'Chor'},
    });
  });

  it('gives size and focal point, the latter in hundredths', () => {
    const image = {url: '/a.jpg', alt: '', width: 800, height: 600, focalPoint: {x: 0.25, y: 1}};
    expect(shownImage(image, feed, german)).to.deep.include({
      width: 800,
      height: 600,
      focalPoint: {x: 25, y: 100},
    });
  });

  it('tells in which language description and credit are, where that is another one', () => {
    const image = {url: '/a.jpg', alt: 'Chor', credit: {de: 'Foto: Jensen', en: 'Photo: Jensen'}};
    const shown = shownImage(image, feed, english);
    expect(shown?.alt).to.include({text: 'Chor', lang: 'de', isForeign: true});
    expect(shown?.credit).to.deep.equal({text: 'Photo: Jensen'});
  });

  for (const url of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'file:///etc/passwd', '']) {
    it(`gives nothing where the address is "${url}"`, () => {
      expect(shownImage({url, alt: 'Chor'}, feed, german)).to.equal(undefined);
    });
  }

  it('gives nothing where a relative address refers to nothing', () => {
    expect(shownImage({url: 'choir.jpg', alt: 'Chor'}, feedAt(), german)).to.equal(undefined);
  });
});
