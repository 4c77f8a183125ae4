import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported} from './importer.js';
import {importRss} from './rss.js';

const read = (text: string, options: Parameters<typeof importText>[2] = {}): Promise<Imported> =>
  importText(importRss, text, {url: 'https://verein.example/feed', ...options});

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel><title>Verein</title><language>de-DE</language>\n${items.join('\n')}\n</channel></rss>`;
const item = (inner: string, id = 'a'): string =>
  `<item><title>Sommerfest</title><guid isPermaLink="false">${id}</guid><pubDate>Sun, 22 Nov 2026 10:00:00 +0100</pubDate>${inner}</item>`;

describe('importRss reads RSS 2.0', () => {
  it('with all that an item says', async () => {
    const imported = await read(
      rss(
        item(`<link>https://verein.example/fest?a=1&amp;b=2</link>
          <description>Kurz &amp; gut</description>
          <content:encoded><![CDATA[<p>Kommt <b>alle</b>, <a href="/plan">hier</a> entlang!</p>]]></content:encoded>
          <dc:creator>Anna Muster</dc:creator>
          <category>Feste</category><category><![CDATA[Kinder & Jugend]]></category>
          <enclosure url="https://verein.example/ton.mp3" length="1234" type="audio/mpeg"/>
          <media:content url="https://verein.example/klein.jpg" width="140"/>
          <media:content url="https://verein.example/gross.jpg" width="460"><media:description>Das Ufer</media:description><media:credit>B. Bild</media:credit></media:content>`),
      ),
      {terms: {Feste: {vocabulary: 'topics', id: 'feste'}}},
    );
    assert.deepEqual(onlyItem(imported, 'news'), {
      id: 'a',
      title: 'Sommerfest',
      url: 'https://verein.example/fest?a=1&b=2',
      published: '2026-11-22T10:00:00+01:00',
      summary: 'Kurz & gut',
      description: 'Kommt **alle**, [hier](https://verein.example/plan) entlang!',
      image: {url: 'https://verein.example/gross.jpg', alt: 'Das Ufer', credit: 'B. Bild'},
      topics: ['feste'],
      categories: ['Kinder & Jugend'],
      authors: [{name: 'Anna Muster'}],
      attachments: [
        {url: 'https://verein.example/ton.mp3', title: 'ton.mp3', mediaType: 'audio/mpeg', bytes: 1234},
      ],
    });
    assert.deepEqual(imported.terms, [
      {vocabulary: 'categories', id: 'Kinder & Jugend', label: 'Kinder & Jugend'},
    ]);
    assert.deepEqual(imported.notes, []);
  });

  it('with dates in the notations of RFC 822', async () => {
    const dates: readonly (readonly [string, string])[] = [
      ['Sun, 22 Nov 2026 09:00:00 GMT', '2026-11-22T10:00:00+01:00'],
      ['Sun, 22 Nov 2026 04:00:00 EST', '2026-11-22T10:00:00+01:00'],
      ['2026-11-22T09:00:00Z', '2026-11-22T10:00:00+01:00'],
    ];
    for (const [written, expected] of dates) {
      const imported = await read(rss(`<item><title>x</title><pubDate>${written}</pubDate></item>`));
      assert.equal(onlyItem(imported, 'news').published, expected);
    }
  });

  it('but no item without a date that can be read', async () => {
    const imported = await read(
      rss(
        '<item><title>Ohne</title></item>',
        '<item><title>Falsch</title><pubDate>neulich</pubDate></item>',
        item(''),
      ),
    );
    assert.equal(onlyItem(imported, 'news').id, 'a');
    assert.deepEqual(noteTexts(imported), [
      'missing-field published',
      'bad-date published neulich',
      'missing-field published',
    ]);
    assert.deepEqual(imported.notes[0]?.place, {path: 'items[0]', item: 'Ohne'});
  });

  it('and takes the address of an item, or its title and date, for an id where it has none', async () => {
    const bare = '<item><title>Eins</title><pubDate>Sun, 22 Nov 2026 10:00:00 GMT</pubDate></item>';
    const linked = bare.replace('<pubDate>', '<link>https://verein.example/1</link><pubDate>');
    assert.equal(onlyItem(await read(rss(linked)), 'news').id, 'https://verein.example/1');
    const [first, second] = [
      onlyItem(await read(rss(bare)), 'news'),
      onlyItem(
        await read(rss(item('', 'z'), bare)).then(({drafts, ...rest}) => ({
          ...rest,
          drafts: drafts.slice(1),
        })),
        'news',
      ),
    ];
    assert.equal(first.id, second.id);
  });

  it('whose titles are HTML, are plain, or are missing', async () => {
    const titled = (title: string): string =>
      item('<description>&lt;p&gt;Heute ist offen.&lt;/p&gt;</description>').replace(
        '<title>Sommerfest</title>',
        title,
      );
    const titles = [
      '<title>A &amp;amp; B</title>',
      '<title>&lt;i&gt;Neu&lt;/i&gt;: A &amp; B</title>',
      '<title><![CDATA[A & B]]></title>',
      '',
    ];
    const read1 = async (title: string): Promise<unknown> =>
      onlyItem(await read(rss(titled(title))), 'news').title;
    assert.deepEqual(await Promise.all(titles.map(read1)), [
      'A & B',
      'Neu: A & B',
      'A & B',
      'Heute ist offen.',
    ]);
  });

  it('and notes the pictures of a text that no field is for', async () => {
    const imported = await read(
      rss(
        item(
          '<description>&lt;img src="/a.jpg" alt="A"&gt;&lt;img src="/b.jpg"&gt;&lt;img src="/c.jpg"&gt;</description>',
        ),
      ),
    );
    assert.deepEqual(onlyItem(imported, 'news').image, {url: 'https://verein.example/a.jpg', alt: 'A'});
    assert.deepEqual(
      imported.notes.map(({code, field, value, detail}) => [code, field, value, detail]),
      [['html-dropped', 'image', 'img', '2 ×']],
    );
  });

  it('in another language than the feed’s, which its texts say', async () => {
    const imported = await read(
      rss(item('<description>Kom alle sammen</description>')).replace('de-DE', 'da'),
    );
    const {title, description} = onlyItem(imported, 'news');
    assert.deepEqual([title, description], [{da: 'Sommerfest'}, {da: 'Kom alle sammen'}]);
  });
});

describe('importRss reads', () => {
  it('Atom 1.0, by the types of its texts', async () => {
    const imported =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>V</title><author><name>Der Verein</name></author>
      <entry><id>urn:1</id><title type="text">1 &lt; 2 &amp; &lt;b&gt;</title><link rel="self" href="/x.atom"/><link rel="alternate" href="/eins"/>
        <link rel="enclosure" href="/plan.pdf" type="application/pdf" length="99" title="Der Plan"/><category term="f" label="Feste"/>
        <updated>2026-11-22T10:00:00Z</updated><published>2026-11-21T10:00:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hallo <b>Welt</b></p></div></content><summary>Kurz</summary></entry>
      <entry><id>urn:2</id><title>Zwei</title><updated>2026-11-22T10:00:00Z</updated><summary type="html">&lt;p&gt;Nur &lt;i&gt;das&lt;/i&gt;&lt;/p&gt;</summary></entry></feed>`);
    const [first, second] = acceptedItems(imported, 'news');
    assert.deepEqual(first, {
      id: 'urn:1',
      title: '1 < 2 & <\u2060b>',
      url: 'https://verein.example/eins',
      published: '2026-11-21T11:00:00+01:00',
      updated: '2026-11-22T11:00:00+01:00',
      summary: 'Kurz',
      description: 'Hallo **Welt**',
      categories: ['Feste'],
      authors: [{name: 'Der Verein'}],
      attachments: [
        {url: 'https://verein.example/plan.pdf', title: 'Der Plan', mediaType: 'application/pdf', bytes: 99},
      ],
    });
    assert.deepEqual(
      [second?.published, second?.description, second?.summary],
      ['2026-11-22T11:00:00+01:00', 'Nur _das_', undefined],
    );
  });

  it('RDF', async () => {
    const imported =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
      <channel rdf:about="https://verein.example"><title>V</title><link>https://verein.example</link><description>d</description></channel>
      <item rdf:about="https://verein.example/1"><title>Eins</title><link>https://verein.example/1</link><dc:date>2026-11-22T10:00:00+01:00</dc:date><dc:creator>Anna</dc:creator><dc:subject>Feste</dc:subject></item></rdf:RDF>`);
    assert.deepEqual(onlyItem(imported, 'news'), {
      id: 'https://verein.example/1',
      title: 'Eins',
      url: 'https://verein.example/1',
      published: '2026-11-22T10:00:00+01:00',
      categories: ['Feste'],
      authors: [{name: 'Anna'}],
    });
  });

  it('JSON Feed 1.1', async () => {
    const imported = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'V',
        language: 'de',
        authors: [{name: 'Verein', url: 'https://verein.example/'}],
        items: [
          {
            id: 7,
            url: 'https://verein.example/7',
            title: 'A & <b>',
            content_html: '<p>Hallo</p>',
            date_published: '2026-11-22T10:00:00+01:00',
            image: 'https://verein.example/bild.jpg',
            tags: ['Feste'],
            attachments: [
              {url: 'https://verein.example/a.pdf', mime_type: 'application/pdf', size_in_bytes: 5},
            ],
          },
          {id: 'b', content_text: 'Erste *Zeile*\nZweite', date_modified: '2026-11-22T10:00:00Z'},
        ],
      }),
    );
    const [first, second] = acceptedItems(imported, 'news');
    assert.deepEqual(first, {
      id: '7',
      title: 'A & <\u2060b>',
      url: 'https://verein.example/7',
      published: '2026-11-22T10:00:00+01:00',
      description: 'Hallo',
      image: {url: 'https://verein.example/bild.jpg', alt: ''},
      categories: ['Feste'],
      authors: [{name: 'Verein', url: 'https://verein.example/'}],
      attachments: [
        {url: 'https://verein.example/a.pdf', title: 'a.pdf', mediaType: 'application/pdf', bytes: 5},
      ],
    });
    assert.deepEqual(
      [second?.title, second?.description, second?.published],
      ['Erste *Zeile* Zweite', 'Erste \\*Zeile\\*\nZweite', '2026-11-22T11:00:00+01:00'],
    );
  });
});

describe('importRss meets bad input:', () => {
  it('unescaped ampersands change nothing', async () => {
    const imported = await read(
      rss(
        item(
          '<link>https://verein.example/?a=1&b=2</link><description>Kaffee & Kuchen &nbsp; &unbekannt;</description>',
        ),
      ),
    );
    const {url, description} = onlyItem(imported, 'news');
    assert.deepEqual(
      [url, description],
      ['https://verein.example/?a=1&b=2', 'Kaffee & Kuchen \u00a0 &unbekannt;'],
    );
    assert.deepEqual(imported.notes, []);
  });

  it('bare pointed brackets, tags that do not fit and dangerous names lose no item', async () => {
    for (const broken of ['<x>5 < 6 und 7</x>', '<x>A<y>B</x>', '<__proto__>x</__proto__>']) {
      const imported = await read(rss(item(broken), item('', 'b')));
      assert.deepEqual(
        acceptedItems(imported, 'news').map(({id, title}) => [id, title]),
        [
          ['a', 'Sommerfest'],
          ['b', 'Sommerfest'],
        ],
        broken,
      );
      assert.deepEqual(noteTexts(imported), ['damaged']);
    }
  });

  it('a feed that breaks off gives the items before, and says in which line the lost one begins', async () => {
    const whole = rss(
      item('<description><![CDATA[<p>Hallo</p>]]></description>'),
      item('<description><![CDATA[<p>Hallo</p>]]></description>', 'b'),
    );
    const second = whole.lastIndexOf('<item>');
    for (const length of [
      second + 10,
      second + 60,
      whole.lastIndexOf('CDATA') + 9,
      whole.lastIndexOf('</item>') + 3,
    ]) {
      const imported = await read(whole.slice(0, length));
      assert.equal(onlyItem(imported, 'news').id, 'a');
      assert.deepEqual(
        imported.notes,
        [{code: 'damaged', place: {line: 3}, detail: 'XML', isItemLost: true}],
        String(length),
      );
    }
  });

  it('a feed that breaks off between two items is damaged, too', async () => {
    const imported = await read(rss(item('')).replace('</channel></rss>', ''));
    assert.equal(acceptedItems(imported, 'news').length, 1);
    assert.deepEqual(noteTexts(imported), ['damaged']);
  });

  it('a web page is named as what it is', async () => {
    const imported = await read(
      '\n<!DOCTYPE html><html lang=de><head><title>Wartung</title></head><body>Gleich zurück</body></html>',
    );
    assert.deepEqual(imported, {
      drafts: [],
      notes: [{code: 'unreadable', place: {}, value: 'Wartung', detail: 'HTML: Wartung'}],
    });
  });

  it('nothing, JSON of another shape and other XML are unreadable', async () => {
    for (const text of ['', '   ', '[]', '{"a": 1', '<kml><Placemark/></kml>', 'x'.repeat(10_000)]) {
      const {drafts, notes} = await read(text);
      assert.deepEqual([drafts, notes.map(({code}) => code)], [[], ['unreadable']], text.slice(0, 20));
    }
  });

  it('entities that unfold without end stay as they are', {timeout: 10_000}, async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${'bcdefgh'
      .split('')
      .map((name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(20)}">`)
      .join('')}]>`;
    const imported = await read(rss(item('<description>&h;</description>')).replace('?>', `?>${bomb}`));
    assert.equal(onlyItem(imported, 'news').description, '&h;');
  });

  it('elements nested without end and entries without end take no time', {timeout: 20_000}, async () => {
    const {notes} = await read(rss(item('<a>'.repeat(100_000))));
    assert.equal(notes[0]?.code, 'damaged');
  });

  it('two items with one id leave the second out', async () => {
    const imported = await read(rss(item(''), item('')));
    assert.equal(acceptedItems(imported, 'news').length, 1);
    assert.deepEqual(noteTexts(imported), ['duplicate-id id a']);
  });

  it('addresses that no page may link to are left out', async () => {
    const imported = await read(
      rss(
        item(
          '<link>javascript:alert(1)</link><enclosure url="data:text/html,x" type="text/html" length="1"/>',
        ),
      ),
    );
    assert.equal(onlyItem(imported, 'news').url, undefined);
    assert.deepEqual(noteTexts(imported), [
      'unsafe-link url javascript:alert(1)',
      'unsafe-link attachments data:text/html,x',
    ]);
  });
});

const folder = join(process.env['MITMACH_REAL_DATA'] ?? '', 'rss');
const hasRealData = process.env['MITMACH_REAL_DATA'] !== undefined && existsSync(folder);

describe('importRss reads real feeds', () => {
  const feeds: readonly (readonly [file: string, tag: RegExp])[] = [
    ['heise.atom', /<entry>/g],
    ['guardian.rss', /<item>/g],
  ];
  for (const [file, tag] of hasRealData ? feeds : []) {
    it(`such as ${file}, every entry of which is there`, async () => {
      const text = await readFile(join(folder, file), 'utf8');
      const items = acceptedItems(await read(text), 'news');
      assert.equal(items.length, text.match(tag)?.length);
      assert.ok(items.every(({description, url}) => description && url));
    });
  }
});
