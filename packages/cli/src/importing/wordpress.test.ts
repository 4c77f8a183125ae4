import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported} from './importer.js';
import {importWordpress} from './wordpress.js';

const URL = 'https://verein.example/wp-json/wp/v2/posts?per_page=10';

const read = (document: unknown, options: Parameters<typeof importText>[2] = {}): Promise<Imported> =>
  importText(importWordpress, typeof document === 'string' ? document : JSON.stringify(document), {
    url: URL,
    ...options,
  });

const post = (fields: object = {}): object => ({
  id: 7,
  date: '2026-11-22T10:00:00',
  date_gmt: '2026-11-22T09:00:00',
  modified: '2026-11-23T10:00:00',
  modified_gmt: '2026-11-23T09:00:00',
  status: 'publish',
  link: 'https://verein.example/fest/',
  title: {rendered: 'Fest &#8211; 09.09. &amp; mehr'},
  content: {
    rendered: '\n<p>Kommt <strong>alle</strong> zum <a href="plan.pdf">Fest</a>!</p>\n',
    protected: false,
  },
  excerpt: {rendered: '<p>Kommt alle [&hellip;]</p>', protected: false},
  categories: [3],
  tags: [5, 6],
  ...fields,
});

const EMBEDDED = {
  author: [{name: 'Anna Muster', link: 'https://verein.example/author/anna/'}],
  'wp:featuredmedia': [
    {
      source_url: 'https://verein.example/bild.jpg',
      alt_text: 'Das Ufer',
      media_details: {width: 800, height: 600},
    },
  ],
  'wp:term': [
    [{id: 3, name: 'Feste &amp; Feiern', taxonomy: 'category'}],
    [
      {id: 5, name: 'Sommer', taxonomy: 'post_tag'},
      {id: 6, name: 'Musik', taxonomy: 'post_tag'},
    ],
  ],
};

describe('importWordpress', () => {
  it('reads a post with what is embedded in it', async () => {
    const imported = await read([post({_embedded: EMBEDDED, sticky: true})], {
      terms: {Musik: {vocabulary: 'topics', id: 'musik'}},
    });
    assert.deepEqual(onlyItem(imported, 'news'), {
      id: '7',
      title: 'Fest – 09.09. & mehr',
      url: 'https://verein.example/fest/',
      published: '2026-11-22T10:00:00+01:00',
      updated: '2026-11-23T10:00:00+01:00',
      description: 'Kommt **alle** zum [Fest](https://verein.example/fest/plan.pdf)!',
      image: {url: 'https://verein.example/bild.jpg', alt: 'Das Ufer', width: 800, height: 600},
      topics: ['musik'],
      keywords: ['Sommer'],
      categories: ['Feste & Feiern'],
      authors: [{name: 'Anna Muster', url: 'https://verein.example/author/anna/'}],
      pinned: true,
    });
    assert.deepEqual(imported.notes, []);
  });

  it('reads a post without anything embedded, and the numbers of its categories where the config knows them', async () => {
    const content = {rendered: '<p><img src="/eins.jpg" alt="Eins">Text</p>', protected: false};
    const imported = await read([post({content})], {terms: {3: {vocabulary: 'topics', id: 'feste'}}});
    const {topics, categories, keywords, image} = onlyItem(imported, 'news');
    assert.deepEqual([topics, categories, keywords], [['feste'], undefined, undefined]);
    assert.deepEqual(image, {url: 'https://verein.example/eins.jpg', alt: 'Eins'});
  });

  it('keeps a summary that says more than the beginning of the text', async () => {
    const own = await read([post({excerpt: {rendered: '<p>Das größte Fest &amp; das schönste</p>'}})]);
    assert.equal(onlyItem(own, 'news').summary, 'Das größte Fest & das schönste');
  });

  it('reads one post alone', async () => {
    assert.equal(onlyItem(await read(post()), 'news').id, '7');
  });

  it('passes over drafts and posts that are private or behind a password', async () => {
    const imported = await read([
      post({status: 'draft'}),
      post({status: 'private'}),
      post({content: {rendered: '', protected: true}}),
      post({id: 8, date_gmt: '0000-00-00T00:00:00'}),
    ]);
    assert.equal(onlyItem(imported, 'news').id, '8');
    assert.deepEqual(noteTexts(imported), ['passed-over', 'private', 'private']);
  });

  it('names the next page, as the headers say it', async () => {
    const link = {link: '<https://verein.example/a>; rel="prev", <https://verein.example/b>; rel="next"'};
    const count = {'x-wp-totalpages': '3'};
    assert.deepEqual((await read([post()], {headers: link})).next, ['https://verein.example/b']);
    assert.deepEqual((await read([post()], {headers: count})).next, [`${URL}&page=2`]);
    assert.deepEqual((await read([post()], {headers: count, url: `${URL}&page=3`})).next, undefined);
    assert.deepEqual((await read([post()])).next, undefined);
  });

  it('says what an answer is that holds no posts', async () => {
    const error = await read({code: 'rest_no_route', message: 'Keine Route', data: {status: 404}});
    const page = await read('<html><head><title>Wartung</title></head></html>');
    const half = await read(JSON.stringify([post()], undefined, 1).slice(0, 300));
    assert.match(noteTexts(error).join(), /^unreadable .*Keine Route/);
    assert.deepEqual(
      page.notes.map(({detail}) => detail),
      ['HTML: Wartung'],
    );
    assert.deepEqual(
      half.notes.map(({code, detail}) => [code, detail]),
      [['unreadable', 'JSON']],
    );
  });

  it('keeps the good posts where others are none', async () => {
    const imported = await read([null, 'x', {id: 9}, post()]);
    assert.equal(onlyItem(imported, 'news').id, '7');
    assert.equal(imported.notes.filter(({isItemLost}) => isItemLost).length, 3);
  });
});

const file = join(process.env['MITMACH_REAL_DATA'] ?? '', 'wordpress-posts-chaostreff-flensburg.json');

describe('importWordpress reads real posts', () => {
  for (const name of process.env['MITMACH_REAL_DATA'] && existsSync(file) ? [file] : []) {
    it('and makes news of each of the 59', async () => {
      const imported = await read(await readFile(name, 'utf8'));
      const items = acceptedItems(imported, 'news');
      assert.equal(items.length, 59);
      assert.ok(items.every(({description, image}) => description ?? image));
    });
  }
});
