import {expect, fixture, html} from '@open-wc/testing';
import {readerLanguage, rootsOf} from './reader-language.js';

/** A shadow root at the end of the element, with a paragraph in it. */
const shadowIn = (parent: Element | ShadowRoot, lang?: string): {host: Element; inner: Element} => {
  const host = parent.appendChild(document.createElement('div'));
  if (lang !== undefined) host.setAttribute('lang', lang);
  const inner = host.attachShadow({mode: 'open'}).appendChild(document.createElement('p'));
  return {host, inner};
};
const inLanguage = async (lang: string): Promise<Element> =>
  (await fixture(html`<div lang=${lang}><p></p></div>`)).querySelector('p')!;

describe('the language of a reader', () => {
  const page = document.documentElement;
  const pageLanguage = page.getAttribute('lang');
  beforeEach(() => {
    page.setAttribute('lang', 'de');
  });
  afterEach(() => {
    if (pageLanguage === null) page.removeAttribute('lang');
    else page.setAttribute('lang', pageLanguage);
  });

  it('is that of the page', async () => {
    expect(readerLanguage(await fixture(html`<p></p>`))).to.equal('de');
  });

  it('is the nearest one', async () => {
    const outer = await fixture(
      html`<div lang="en">
        <div lang="da"><p></p></div>
      </div>`,
    );
    expect(readerLanguage(outer.querySelector('p')!)).to.equal('da');
  });

  it("is the element's own", async () => {
    expect(readerLanguage(await fixture(html`<p lang="ar"></p>`))).to.equal('ar');
  });

  it('is found outside of nested shadow roots', async () => {
    const outer = await fixture(html`<div lang="fa"></div>`);
    const {inner} = shadowIn(shadowIn(outer).host.shadowRoot!);
    expect(readerLanguage(inner)).to.equal('fa');
  });

  it('is that of the host of its shadow root rather than of the page', async () => {
    const {inner} = shadowIn(await fixture(html`<div></div>`), 'da');
    expect(readerLanguage(inner)).to.equal('da');
  });

  it('keeps its region', async () => {
    expect(readerLanguage(await inLanguage('de-AT'))).to.equal('de-AT');
  });

  it('is written as the standard has it', async () => {
    expect(readerLanguage(await inLanguage('DE-at'))).to.equal('de-AT');
  });

  for (const [lang, tag] of Object.entries({
    'de-simple': 'de-simple',
    'de-DE-simple': 'de-DE-simple',
    'DE-Simple': 'de-simple',
    'de-simple-DE': 'de-simple',
    'de-': 'de',
  })) {
    it(`is "${tag}" where the page says lang="${lang}"`, async () => {
      expect(readerLanguage(await inLanguage(lang))).to.equal(tag);
    });
  }

  for (const lang of ['', ' ', 'de_DE', 'Deutsch bitte', '*', '{{ lang }}']) {
    it(`is unknown where the page says lang="${lang}", whatever is around`, async () => {
      expect(readerLanguage(await inLanguage(lang))).to.equal(undefined);
    });
  }

  it('is unknown where a shadow root says that it is, whatever its host says', async () => {
    const {inner} = shadowIn(await fixture(html`<div></div>`), 'da');
    inner.setAttribute('lang', '');
    expect(readerLanguage(inner)).to.equal(undefined);
  });

  it('is unknown where the page says nothing', async () => {
    page.removeAttribute('lang');
    expect(readerLanguage(await fixture(html`<p></p>`))).to.equal(undefined);
  });

  it('is unknown of an element that is nowhere', () => {
    expect(readerLanguage(document.createElement('p'))).to.equal(undefined);
  });
});

describe('the roots around an element', () => {
  it('are its shadow roots from the inside out, and the document', async () => {
    const outer = shadowIn(await fixture(html`<div></div>`));
    const {host, inner} = shadowIn(outer.host.shadowRoot!);
    expect(rootsOf(inner)).to.deep.equal([host.shadowRoot, outer.host.shadowRoot, document]);
  });
});
