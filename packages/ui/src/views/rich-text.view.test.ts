import {parseRichText} from '@mitmach/feed';
import {expect, fixture, html} from '@open-wc/testing';
import {richTextView} from './rich-text.view.js';

const base = 'https://city.example/feed/feed.json';
const shown = async (markdown: string): Promise<HTMLElement> =>
  fixture(richTextView(parseRichText(markdown, base)));
const linksIn = (element: HTMLElement): (string | null)[] =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('richTextView', () => {
  it('shows paragraphs and line breaks', async () => {
    const text = await shown('Come along.\nBring a friend.\n\nSee you!');
    expect(text).lightDom.to.equal('<p>Come along.<br />Bring a friend.</p><p>See you!</p>');
  });

  it('shows what is stressed', async () => {
    expect(await shown('*Please* come **on time**.')).lightDom.to.equal(
      '<p><em>Please</em> come <strong>on time</strong>.</p>',
    );
  });

  it('shows a list', async () => {
    expect(await shown('- gloves\n- *warm* clothes')).lightDom.to.equal(
      '<ul><li>gloves</li><li><em>warm</em> clothes</li></ul>',
    );
  });

  it('shows a list within a list', async () => {
    expect(await shown('- tools\n  - spade\n  - rake\n- gloves')).lightDom.to.equal(
      '<ul><li>tools<ul><li>spade</li><li>rake</li></ul></li><li>gloves</li></ul>',
    );
  });

  it('shows the numbers of a list as they are written', async () => {
    expect(await shown('3. third\n4. fourth')).lightDom.to.equal(
      '<ol start="3"><li>third</li><li>fourth</li></ol>',
    );
  });

  it('shows links, relative ones to the feed', async () => {
    const text = await shown('[more](../news.html), [mail](mailto:post@city.example), [call](tel:+49461)');
    expect(linksIn(text)).to.deep.equal([
      'https://city.example/news.html',
      'mailto:post@city.example',
      'tel:+49461',
    ]);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:text/html,hello',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
  ]) {
    it(`shows the text of a link to ${address} without the link`, async () => {
      const text = await shown(`Read [this](${address}).`);
      expect(text.innerText).to.include('this');
      expect(linksIn(text)).to.deep.equal([]);
    });
  }

  for (const markup of [
    '<img src="x" onerror="alert(1)">',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">here</a>',
    '</p></div><style>* {display: none}</style>',
    '&lt;b&gt; &amp; &#x41;',
  ]) {
    it(`shows ${markup} as the text it is`, async () => {
      const text = await shown(markup);
      expect(text.innerText.trim()).to.equal(markup);
      expect([...text.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal(['p']);
    });
  }

  it('shows markup in every part of a text as the text it is', async () => {
    const text = await shown('- *<b>one</b>*\n- **<b>two</b>**\n- [<b>three</b>](/a)');
    expect(text.innerText.split('\n')).to.deep.equal(['<b>one</b>', '<b>two</b>', '<b>three</b>']);
    expect(text.querySelectorAll('b')).to.have.length(0);
  });

  it('shows nothing of an empty text', async () => {
    expect(await shown('')).lightDom.to.equal('');
  });

  it('has nothing for axe to find', async () => {
    const text = await shown('# Title\n\n1. one\n   - [two](/two)\n\n*three*');
    await expect(await fixture(html`<main>${text}</main>`)).to.be.accessible();
  });
});
