import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseJsonFeed, parseRssFeed} from 'feedsmith';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import {parseFeed, type Feed} from '@mitmach/feed';
import {calendarFiles} from './calendars.js';
import {outputContext} from './context.js';
import {exportFeed, exportNames} from './export-feed.js';
import {fileNamesOf} from './file-names.js';
import {htmlOf} from './html-text.js';
import type {OutputFile} from './output-file.js';

const feedOf = (document: object): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: {de: 'Mitmachen & Freude', en: 'Join in'},
    publisher: {name: 'Büro', url: 'https://buero.example/', email: 'moin@buero.example', phone: '+49 461 1'},
    url: 'https://feeds.example/data/feed.json',
    language: 'de',
    timeZone: 'Europe/Berlin',
    updated: '2026-11-15T08:00:00Z',
    license: 'CC-BY-4.0',
    ...document,
  });
  assert.ok(parsed.ok);
  return parsed.feed;
};

const textOf = (files: readonly OutputFile[], name: string): string => {
  const file = files.find((one) => one.name === name);
  assert.ok(file, `${name} is not among ${files.map((one) => one.name).join(', ')}`);
  return String(file.data);
};

describe('calendarFiles', () => {
  const feed = feedOf({
    vocabularies: {
      categories: [
        {id: 'musik', label: {de: 'Musik', en: 'Music'}},
        {id: 'leer', label: 'Leer'},
      ],
    },
    events: [
      {id: 'a', title: 'Chor', start: '2026-11-28T19:00', end: '2026-11-28T21:00', categories: ['musik']},
      {id: 'b', title: 'Markt', start: '2026-12-01', categories: ['Kunst & Kultur']},
      {id: 's', title: 'Treff', start: '2026-03-02T18:00', recurrence: {rule: 'FREQ=WEEKLY'}},
    ],
  });
  const files = calendarFiles(outputContext(feed));

  it('has a calendar of all, and one a category, used or not', () => {
    assert.deepEqual(
      files.map(({name}) => name),
      ['calendar.ics', 'calendar-musik.ics', 'calendar-leer.ics', 'calendar-kunst-kultur.ics'],
    );
  });

  it('is read by other software with its zone', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(files, 'calendar.ics')) as unknown[]);
    const events = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('summary')));
    assert.deepEqual(events, ['Chor', 'Markt', 'Treff']);
    const zone = calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid');
    assert.equal(zone, 'Europe/Berlin');
    assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Mitmachen & Freude');
  });

  it('has only its own events in the calendar of a category', () => {
    const text = textOf(files, 'calendar-musik.ics');
    assert.match(text, /SUMMARY:Chor/);
    assert.doesNotMatch(text, /SUMMARY:Markt/);
    assert.match(text, /X-WR-CALNAME:Mitmachen & Freude: Musik/);
  });

  it('depends on the feed alone, not on the clock', () => {
    assert.match(textOf(files, 'calendar.ics'), /DTSTAMP:20261115T080000Z/);
  });
});

describe('news feeds', () => {
  const feed = feedOf({
    vocabularies: {categories: [{id: 'verein', label: 'Aus dem Verein'}]},
    news: [
      {
        id: 'alt',
        title: 'Alt',
        published: '2026-10-01T08:00:00+02:00',
        validThrough: '2026-10-31',
      },
      {
        id: 'n1',
        title: 'Fest & Freude ]]> <3\u0007',
        published: '2026-11-01T08:00:00+01:00',
        updated: '2026-11-02T08:00:00+01:00',
        summary: 'Kurz',
        description: 'Ein *Fest*.\n\n- [Karten](../karten) & mehr',
        url: '../neues/1',
        image: {url: '/bild.jpg', alt: ''},
        categories: ['verein', 'sonst'],
        authors: [{name: 'Wiebke'}],
        attachments: [{url: '/plan.pdf', title: 'Plan', mediaType: 'application/pdf', bytes: 1234}],
      },
      {id: 'n2', title: {de: 'Neuer', en: 'Newer'}, published: '2026-11-03T08:00:00Z'},
    ],
  });

  it('writes RSS that is read as it was meant', () => {
    const rss = textOf(exportFeed(feed, 'rss'), 'news.rss');
    const {title, link, language, items = [], atom} = parseRssFeed(rss);
    assert.equal(title, 'Mitmachen & Freude');
    assert.equal(link, 'https://buero.example/');
    assert.equal(language, 'de');
    assert.equal(atom?.links?.[0]?.href, 'https://feeds.example/data/news.rss');
    assert.deepEqual(
      items.map((item) => item.title),
      ['Neuer', 'Fest & Freude ]]> <3'],
    );
    const [, item] = items;
    assert.equal(item?.link, 'https://feeds.example/neues/1');
    assert.deepEqual(item.guid, {value: 'n1', isPermaLink: false});
    assert.equal(new Date(String(item.pubDate)).toISOString(), '2026-11-01T07:00:00.000Z');
    assert.equal(item.description, 'Kurz');
    assert.equal(
      item.content?.encoded,
      '<p>Ein <em>Fest</em>.</p><ul><li><a href="https://feeds.example/karten">Karten</a> &amp; mehr</li></ul>',
    );
    assert.deepEqual(item.categories, [{name: 'Aus dem Verein'}, {name: 'sonst'}]);
    assert.deepEqual(item.dc?.creators, ['Wiebke']);
    assert.deepEqual(item.enclosures, [
      {url: 'https://feeds.example/plan.pdf', type: 'application/pdf', length: 1234},
    ]);
    assert.ok(!rss.includes('\u0007'));
  });

  it('writes a JSON Feed that is read as it was meant', () => {
    const text = textOf(exportFeed(feed, 'jsonFeed', 'en'), 'news.json');
    assert.equal((JSON.parse(text) as {version: string}).version, 'https://jsonfeed.org/version/1.1');
    const {title, home_page_url: home, feed_url: self, items = []} = parseJsonFeed(text);
    assert.deepEqual(
      [title, home, self],
      ['Join in', 'https://buero.example/', 'https://feeds.example/data/news.json'],
    );
    assert.deepEqual(
      items.map((item) => [item.id, item.title]),
      [
        ['n2', 'Newer'],
        ['n1', 'Fest & Freude ]]> <3'],
      ],
    );
    const [bare, full] = items;
    assert.equal(bare?.content_text, 'Newer');
    assert.ok(full);
    assert.equal(full.content_text, undefined);
    assert.match(String(full.content_html), /<em>Fest<\/em>/);
    assert.deepEqual(full.tags, ['Aus dem Verein', 'sonst']);
    assert.equal(full.attachments?.[0]?.size_in_bytes, 1234);
  });

  it('writes feeds without news', () => {
    const empty = feedOf({});
    assert.deepEqual(parseRssFeed(textOf(exportFeed(empty, 'rss'), 'news.rss')).items ?? [], []);
    assert.deepEqual(
      (JSON.parse(textOf(exportFeed(empty, 'jsonFeed'), 'news.json')) as {items: unknown}).items,
      [],
    );
  });
});

describe('htmlOf', () => {
  it('makes elements of the rich text alone', () => {
    assert.equal(
      htmlOf('<script>alert(1)</script> **a** [x](javascript:alert) [y](https://a.example/?b="c"&d)\nnext'),
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; <strong>a</strong> x ' +
        '<a href="https://a.example/?b=%22c%22&amp;d">y</a><br>next</p>',
    );
  });

  it('keeps the numbers of a list and the list in it', () => {
    assert.equal(
      htmlOf('3. drei\n   - innen\n4. vier'),
      '<ol start="3"><li>drei<ul><li>innen</li></ul></li><li>vier</li></ol>',
    );
  });
});

describe('tables', () => {
  const rowsOf = (feed: Feed, name: string): readonly Record<string, string>[] => {
    const text = textOf(exportFeed(feed, 'csv'), name);
    assert.equal(text.charAt(0), '\ufeff');
    assert.ok(text.endsWith('\r\n'));
    return Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
  };

  it('has a row an item, and a column a value', () => {
    const feed = feedOf({
      events: [
        {
          id: 'a',
          title: {de: 'Chor; "laut"\nund froh', en: 'Choir'},
          start: '2026-11-28T19:00',
          free: true,
          categories: ['musik', 'chor'],
          location: {name: 'Halle', geo: {lat: -54.8, lon: 9.43}},
          recurrence: {rule: 'FREQ=DAILY', occurrences: {from: '2026-11-01', to: '2026-11-02', starts: []}},
        },
        {id: 'b', title: 'Fest', start: '2026-12-01', registration: {url: '/anmelden'}},
      ],
    });
    const [a, b] = rowsOf(feed, 'events.csv');
    assert.deepEqual(a, {
      id: 'a',
      title: '',
      'title.de': 'Chor; "laut"\nund froh',
      'title.en': 'Choir',
      start: '2026-11-28T19:00',
      free: 'true',
      categories: 'musik, chor',
      'location.name': 'Halle',
      'location.geo.lat': '-54.8',
      'location.geo.lon': '9.43',
      'recurrence.rule': 'FREQ=DAILY',
      'registration.url': '',
    });
    assert.equal(b?.['title'], 'Fest');
  });

  it('disarms what a spreadsheet would take for a formula', () => {
    const feed = feedOf({
      organizations: ['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(1)', '\tx', 'gut'].map(
        (name, index) => ({
          id: `o${index}`,
          name,
          contact: {phone: '+49 461 1'},
        }),
      ),
    });
    const rows = rowsOf(feed, 'organizations.csv');
    assert.deepEqual(
      rows.map(({name}) => name),
      ['\'=HYPERLINK("https://evil.example")', "'+1", "'-1", "'@SUM(1)", "'\tx", 'gut'],
    );
    assert.equal(rows[0]?.['contact.phone'], "'+49 461 1");
  });

  it('has no table of a kind that the feed does not have', () => {
    assert.deepEqual(exportFeed(feedOf({}), 'csv'), []);
  });
});

describe('linked data', () => {
  it('has organizations, offers, events with the next dates of a series, and news', () => {
    const feed = feedOf({
      organizations: [{id: 'o', name: 'Chor', url: '/chor', location: {address: {city: 'Flensburg'}}}],
      opportunities: [{id: 'p', title: 'Singen', organization: 'o'}],
      events: [
        {id: 'past', title: 'Früher', start: '2020-01-01'},
        {
          id: 's',
          title: 'Probe',
          start: '2026-01-06T19:00',
          recurrence: {
            rule: 'FREQ=WEEKLY',
            occurrences: {
              from: '2026-10-01',
              to: '2027-12-31',
              starts: ['2026-11-10T19:00', '2026-11-17T19:00', '2026-11-24T19:00', '2027-11-23T19:00'],
            },
          },
        },
      ],
      news: [{id: 'n', title: 'Neu', published: '2026-11-01T08:00:00Z'}],
    });
    const document = JSON.parse(textOf(exportFeed(feed, 'jsonLd'), 'feed.jsonld')) as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    assert.equal(document['@context'], 'https://schema.org');
    assert.deepEqual(
      document['@graph'].map((thing) => [thing['@type'], thing['startDate'] ?? thing['employmentType']]),
      [
        ['NGO', undefined],
        ['JobPosting', 'VOLUNTEER'],
        ['Event', '2020-01-01'],
        ['Event', '2026-11-17T19:00+01:00'],
        ['Event', '2026-11-24T19:00+01:00'],
        ['NewsArticle', undefined],
      ],
    );
    assert.deepEqual(document['@graph'][0]?.['address'], {
      '@type': 'PostalAddress',
      addressLocality: 'Flensburg',
    });
    assert.equal(
      document['@graph'].some((thing) => '@context' in thing),
      false,
    );
  });
});

describe('dataset', () => {
  it('describes the feed and each of its formats', () => {
    const feed = feedOf({news: [{id: 'n', title: 'Neu', published: '2026-11-01T08:00:00Z'}]});
    const node = JSON.parse(textOf(exportFeed(feed, 'dataset'), 'dataset.jsonld')) as Record<string, unknown>;
    assert.equal(node['@type'], 'dcat:Dataset');
    assert.deepEqual(node['dct:title'], [
      {'@language': 'de', '@value': 'Mitmachen & Freude'},
      {'@language': 'en', '@value': 'Join in'},
    ]);
    assert.deepEqual(node['dct:license'], {
      '@id': 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
    });
    const formats = node['dcat:distribution'] as Record<string, Record<string, string>>[];
    assert.deepEqual(
      formats.map((format) => format['dcat:downloadURL']?.['@id']),
      ['feed.json', 'calendar.ics', 'news.rss', 'news.json', 'feed.jsonld', 'news.csv'].map(
        (name) => `https://feeds.example/data/${name}`,
      ),
    );
  });

  it('does without an address', () => {
    const feed = feedOf({url: undefined, publisher: undefined, license: undefined});
    const node = JSON.parse(textOf(exportFeed(feed, 'dataset'), 'dataset.jsonld')) as Record<string, unknown>;
    assert.equal('@id' in node, false);
    assert.equal('dct:publisher' in node, false);
  });
});

describe('exportFeed', () => {
  it('writes an empty feed in every format', () => {
    for (const name of exportNames) assert.ok(Array.isArray(exportFeed(feedOf({}), name)), name);
  });
});

describe('fileNamesOf', () => {
  it('writes ids in small letters, digits and hyphens', () => {
    assert.deepEqual(
      [...fileNamesOf(['Kunst & Kultur', 'Straßenfest', 'Führung', '../../etc', 'ok-1']).values()],
      ['kunst-kultur', 'strassenfest', 'fuehrung', 'etc', 'ok-1'],
    );
  });

  it('never gives two ids the same name', () => {
    const names = [...fileNamesOf(['Musik', 'musik', 'MUSIK', 'موسيقى', '音楽', '!']).values()];
    assert.equal(names[1], 'musik');
    assert.equal(new Set(names).size, 6);
    for (const name of names) assert.match(name, /^[a-z\d-]+$/);
  });
});
