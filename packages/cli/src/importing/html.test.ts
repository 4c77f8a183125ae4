import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFeed, parseRichText, plainText, news} from '@mitmach/feed';
import {htmlToRichText, htmlToText, isHtml, plainLine, plainToRichText, summarize} from './html.js';

const BASE = 'https://verein.example/aktuell/';
const textOf = (html: string): string => htmlToRichText(html, BASE).text;
const shown = (markdown: string): string => plainText(parseRichText(markdown));
const codesOf = (html: string): string[] =>
  htmlToRichText(html, BASE).notes.map(({code, value = ''}) => `${code} ${value}`);

describe('htmlToRichText', () => {
  it('makes paragraphs, line breaks and emphasis', () => {
    assert.equal(
      textOf('<p>Der <b>Chor</b> singt\n <em>jeden</em>  Montag.</p><p>Erste<br/>Zweite</p>'),
      'Der **Chor** singt _jeden_ Montag.\n\nErste\nZweite',
    );
  });

  it('takes two line breaks for a new paragraph', () => {
    assert.equal(textOf('Eins<br><br>\nZwei'), 'Eins\n\nZwei');
  });

  it('makes strong paragraphs of headings', () => {
    assert.equal(textOf('<h2>Sommer&shy;fest</h2>Kommt alle!'), '**Sommer\u00adfest**\n\nKommt alle!');
  });

  it('writes lists, numbered ones from their start, and one level of lists within', () => {
    assert.equal(
      textOf('<ul><li>Tee<li>Kuchen<ol start="3"><li>Apfel</li><li>Mohn</li></ol></li></ul>'),
      '- Tee\n- Kuchen\n   3. Apfel\n   4. Mohn',
    );
  });

  it('keeps all paragraphs of an item of a list in the item', () => {
    const [list] = parseRichText(textOf('<ul><li><p>Tee</p><p>heiß</p></li><li>Kuchen</li></ul>'));
    assert.equal(list?.type === 'list' && list.items.length, 2);
    assert.equal(list && plainText([list]), 'Tee\nheiß\nKuchen');
  });

  it('makes lines of the rows of a table, whatever stands in its cells', () => {
    assert.equal(
      textOf(
        '<table><tr><th>Tag</th><th>Zeit</th></tr><tr><td><p>Mo</p></td><td><p>10–12</p></td></tr></table>',
      ),
      '**Tag** | **Zeit**\nMo | 10–12',
    );
  });

  it('resolves links and hands them out', () => {
    const {text, links} = htmlToRichText('<a href="../plan_(neu).pdf?a=1&b=2"> Der Plan</a>', BASE);
    const url = 'https://verein.example/plan_(neu).pdf?a=1&b=2';
    assert.deepEqual(links, [{url, title: 'Der Plan'}]);
    assert.deepEqual(parseRichText(text)[0], {
      type: 'paragraph',
      inlines: [{type: 'link', href: url, inlines: [{type: 'text', text: 'Der Plan'}]}],
    });
  });

  it('leaves the words of a link that is not allowed, and says so', () => {
    const html = '<a href="java\nscript:alert(1)">Klick</a> <a href="#oben">nach oben</a>';
    assert.equal(textOf(html), 'Klick nach oben');
    assert.deepEqual(codesOf(html), ['unsafe-link javascript:alert(1)']);
  });

  it('leaves the words of a relative link where nobody knows to what it is relative', () => {
    const {text, notes} = htmlToRichText('<a href="/plan">Plan</a>');
    assert.equal(text, 'Plan');
    assert.deepEqual(notes, [{code: 'unsafe-link', value: '/plan'}]);
  });

  it('makes links of bare addresses, without the sentence around them', () => {
    assert.equal(
      textOf('Mehr (https://verein.example/a_b_c), auch &lt;https://x.example/&gt;.'),
      'Mehr (<https://verein.example/a_b_c>), auch <https://x.example/>.',
    );
  });

  it('drops scripts, styles, frames, forms and what is struck out, and says which', () => {
    const html =
      '<style>p{}</style>Um <s>18</s> 19 Uhr<script>a("<b>")</script><form><p>Name<input></form><iframe src=x></iframe>';
    assert.equal(textOf(html), 'Um 19 Uhr');
    assert.deepEqual(codesOf(html), [
      'html-dropped style',
      'html-dropped s',
      'html-dropped script',
      'html-dropped form',
      'html-dropped iframe',
    ]);
  });

  it('drops comments of blocks, shortcodes and what nobody sees', () => {
    const html =
      '<!-- wp:paragraph {"x":1} --><p>Fotos: [gallery ids=&#8221;1,2&#8221;][caption width="3"]Ufer[/caption] [PDF]</p><p style="color:red; display: none">x</p><p hidden>y</p>';
    assert.equal(textOf(html), String.raw`Fotos: Ufer \[PDF\]`);
    assert.deepEqual(codesOf(html), ['html-dropped [gallery]', 'html-dropped [caption]']);
  });

  it('collects images once, without pixels that count and images without an allowed address', () => {
    const {images, text} = htmlToRichText(
      `<img src="a.jpg" alt=" Das
      Ufer "><img src="/b.png" alt=""><img src="a.jpg"><img src="https://x.example/t.gif" width=1 height=1>
      <img src="https://vg02.met.vgwort.de/na/123"><img src="data:image/gif;base64,R0"><img src="data:x" data-src="c.webp">
      <noscript><img src="c.webp"></noscript><img class="emoji" alt="🌊" src="https://s.example/1f30a.svg">`,
      BASE,
    );
    assert.deepEqual(images, [
      {url: 'https://verein.example/aktuell/a.jpg', alt: 'Das Ufer'},
      {url: 'https://verein.example/b.png'},
      {url: 'https://verein.example/aktuell/c.webp'},
    ]);
    assert.equal(text, '🌊');
  });

  it('reads unescaped ampersands and entities', () => {
    assert.equal(
      textOf('Kaffee & Kuchen &amp; Tee &ndash; 3&nbsp;€ &unbekannt; &#8222;gut&#8220;'),
      'Kaffee & Kuchen & Tee – 3\u00a0€ &unbekannt; „gut“',
    );
  });

  it('reads HTML that is cut off or wrongly nested', () => {
    assert.equal(
      textOf('<p>Hallo <b>Welt <i>du</b> da</i><ul><li>eins<a href="htt'),
      'Hallo **Welt _du_** da\n\n- eins',
    );
  });

  it('shows emphasis within a word as words, because the feed knows none', () => {
    assert.equal(textOf('un<em>glaub</em>lich <b>un</b>klar'), 'unglaublich **un**klar');
  });

  it('keeps words in pointed brackets, which the feed takes for no tag then', () => {
    const {text} = htmlToRichText('Das Element &lt;b class="x"&gt; und &lt;/b&gt; &lt;!-- so --&gt;');
    const result = parseFeed({
      specVersion: '1.0',
      title: 'x',
      language: 'de',
      timeZone: 'UTC',
      news: [{id: 'a', title: htmlToText('&lt;b&gt;'), published: '2026-01-01T00:00:00Z', description: text}],
    });
    assert.ok(result.ok);
    assert.equal(result.feed.select(news)[0]?.description, text);
    assert.deepEqual(result.feed.problems, []);
  });

  it('ends with the last paragraph that fits into a text of the feed, and says so', () => {
    const {text, notes} = htmlToRichText('<p>Ein Satz, der oft da steht.</p>'.repeat(5000));
    assert.ok(text.length <= 20_000 && text.length > 19_900 && text.endsWith('steht.'));
    assert.deepEqual(notes, [{code: 'too-large', detail: '20000'}]);
  });

  it('ends within the first paragraph where that alone is too long', () => {
    const {text, notes} = htmlToRichText(`<p>${'<b>sehr</b> lang '.repeat(5000)}</p>`);
    assert.ok(text.length <= 20_000 && text.length > 5000 && text.endsWith('…'));
    assert.equal(notes[0]?.code, 'too-large');
  });

  it('stops at elements nested deeper than any page', {timeout: 20_000}, () => {
    const {text, notes} = htmlToRichText(`Anfang${'<div>'.repeat(100_000)}Ende`);
    assert.equal(text, 'Anfang');
    assert.equal(notes[0]?.code, 'too-large');
  });

  it('takes no time to speak of for hostile texts', {timeout: 20_000}, () => {
    for (const part of [
      '<',
      '&',
      '[a b=',
      '[a b="',
      'https://(',
      '</x>',
      '<i>a</i><b>c</b> ',
      '*_',
      '<a x',
    ]) {
      htmlToRichText(part.repeat(20_000), BASE);
    }
  });

  it('shows every text exactly as it stands, whatever markup it looks like', () => {
    const parts = [
      '*',
      '_',
      '**',
      '[',
      ']',
      '](',
      '(',
      ')',
      '\\',
      '`',
      '<',
      '>',
      '!',
      '- x',
      '1. ',
      '+ ',
      'Wort',
      ' ',
      '&',
      '<b>',
      '<https:y>',
      '<!--',
      '28. Nov',
      'a*b',
      '~',
      '|',
    ];
    const styles = ['b', 'i', 'span', 'a'];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const normal = (text: string): string =>
      text
        .replace(/\u2060/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    for (let round = 0; round < 3000; round += 1) {
      const texts = Array.from({length: 3}, () =>
        Array.from({length: next(9)}, () => parts[next(parts.length)]).join(''),
      );
      const html = texts.map((text) => {
        const style = styles[next(styles.length)] ?? 'b';
        return `<${style} href="https://x.example/(a)_b">${escaped(text)}</${style}>`;
      });
      const markdown = textOf(`<p>${html.join('')}</p>`);
      assert.equal(normal(shown(markdown)), normal(texts.join('')), markdown);
    }
  });
});

describe('htmlToText', () => {
  it('gives the words on one line', () => {
    assert.equal(
      htmlToText('09.09. &#8211; <i>11.09.</i>\n Kaffee &amp; Kuchen<br>am Meer'),
      '09.09. – 11.09. Kaffee & Kuchen am Meer',
    );
  });

  it('keeps a comparison', () => {
    assert.equal(htmlToText('Kinder < 6 Jahre'), 'Kinder < 6 Jahre');
  });
});

describe('plainToRichText', () => {
  it('keeps lines, makes links of addresses, lists of dashes, and escapes the rest', () => {
    assert.equal(
      plainToRichText(
        'Bitte *mitbringen*:\r\n- Becher\r\n• Teller\r\n\r\n\r\n28. November, https://x.example/a_b.',
      ),
      [
        String.raw`Bitte \*mitbringen\*:`,
        '- Becher',
        '- Teller',
        '',
        String.raw`28\. November, <https://x.example/a_b>.`,
      ].join('\n'),
    );
  });
});

describe('isHtml', () => {
  it('knows HTML from comparisons, addresses and unknown elements', () => {
    const texts = ['a<br>b', '<p>x', 'a < b > c', '<anna@verein.example>', '<https://x.example>', '<x-y>'];
    assert.deepEqual(texts.map(isHtml), [true, true, false, false, false, false]);
  });
});

describe('plainLine', () => {
  it('puts a text on one line', () => {
    assert.equal(plainLine(' Tag\tder\r\noffenen Tür\u0007 '), 'Tag der offenen Tür');
  });
});

describe('summarize', () => {
  it('leaves a short text alone and cuts a long one at the end of a word', () => {
    assert.equal(summarize('Kurz\nund gut'), 'Kurz und gut');
    assert.equal(summarize('Ein langer Satz, der nicht passt', 18), 'Ein langer Satz…');
    assert.equal(summarize('x'.repeat(400)).length, 300);
  });
});
