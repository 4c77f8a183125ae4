import {expect, fixture, html} from '@open-wc/testing';
import type {ShownText} from '../texts/locale.js';
import {textView} from './text.view.js';

const shown = async (text: ShownText): Promise<HTMLElement> => fixture(html`<p>${textView(text)}</p>`);

describe('textView', () => {
  it('shows a text in the language of the widget as it is', async () => {
    expect(await shown({text: 'Chor & Tanz'})).lightDom.to.equal('Chor &amp; Tanz');
  });

  it('marks a text in another language with it and its direction', async () => {
    expect(await shown({text: 'جوقة', lang: 'ar', dir: 'rtl', isForeign: true})).lightDom.to.equal(
      '<span dir="rtl" lang="ar">جوقة</span>',
    );
  });

  for (const lang of [undefined, 'da']) {
    it(`shows what looks like markup as the text it is (${lang ?? 'own language'})`, async () => {
      const text = '<img src="x" onerror="alert(1)">';
      const paragraph = await shown({text, ...(lang !== undefined && {lang, dir: 'ltr'})});
      expect(paragraph.innerText).to.equal(text);
    });
  }
});
