import {expect, fixture, html} from '@open-wc/testing';
import {Locale} from '../texts/locale.js';
import {uiMessages} from '../texts/ui.messages.js';
import type {UiKey} from '../texts/ui.catalogue.js';
import type {ShownImage} from './image.model.js';
import {imageView} from './image.view.js';

const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const locale = new Locale<UiKey>('en', 'en', uiMessages);
const shown = async (image: Partial<ShownImage> = {}): Promise<HTMLElement> =>
  fixture(html`<div>${imageView({src, alt: {text: 'A choir'}, ...image}, locale)}</div>`);
const pictureIn = (element: HTMLElement): HTMLImageElement => element.querySelector('img')!;

describe('imageView', () => {
  it('shows a picture with its description', async () => {
    expect(pictureIn(await shown())).to.include({src, alt: 'A choir'});
  });

  it('reserves its size', async () => {
    expect(pictureIn(await shown({width: 80, height: 60}))).to.include({width: 80, height: 60});
  });

  it('says nothing about a size that nobody knows', async () => {
    const picture = pictureIn(await shown());
    expect([picture.hasAttribute('width'), picture.hasAttribute('height')]).to.deep.equal([false, false]);
  });

  it('waits until the picture comes near, and tells its server nothing of the page', async () => {
    expect(pictureIn(await shown())).to.include({
      loading: 'lazy',
      decoding: 'async',
      referrerPolicy: 'no-referrer',
    });
  });

  it('names the credit under it', async () => {
    expect((await shown({credit: {text: 'Jensen'}})).innerText.trim()).to.equal('Image: Jensen');
  });

  it('has no empty line where there is no credit', async () => {
    expect((await shown()).querySelectorAll('figcaption')).to.have.length(0);
  });

  it('tells screen readers the language of a description in another one', async () => {
    const picture = pictureIn(await shown({alt: {text: 'Ein Chor', lang: 'de', dir: 'ltr'}}));
    expect(picture.lang).to.equal('de');
  });

  it('shows what looks like markup as the text it is', async () => {
    const markup = '"><img src=x onerror=alert(1)>';
    const element = await shown({alt: {text: markup}, credit: {text: markup}});
    expect(pictureIn(element).alt).to.equal(markup);
    expect(element.innerText.trim()).to.equal(`Image: ${markup}`);
    expect(element.querySelectorAll('img')).to.have.length(1);
  });

  it('has nothing for axe to find', async () => {
    await expect(await shown({credit: {text: 'Jensen'}, width: 80, height: 60})).to.be.accessible();
  });
});
