import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported, ImportOptions} from './importer.js';
import {importJson} from './json.js';

const read = (value: unknown, options: Partial<ImportOptions> & {url?: string} = {}): Promise<Imported> =>
  importText(importJson, typeof value === 'string' ? value : JSON.stringify(value), options);

const fest = {name: 'Fest', date: '2026-05-01'};

describe('importJson', () => {
  it('finds the list of items wherever it stands', async () => {
    const documents = [
      [fest],
      {events: [fest]},
      {meta: {tags: ['a']}, data: {list: [fest]}},
      {related: [], hits: {hits: [fest]}},
      fest,
    ];
    for (const document of documents) {
      assert.equal(onlyItem(await read(document), 'events').title, 'Fest', JSON.stringify(document));
    }
    assert.equal((await read({data: {list: [fest]}})).drafts[0]?.place.path, 'data.list[0]');
  });

  it('goes where the config says', async () => {
    const document = {
      news: [{name: 'x'}, {name: 'y'}],
      result: {entries: {a: fest, b: {...fest, name: 'Markt'}}},
    };
    const imported = await read(document, {items: 'result.entries'});
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({title}) => title),
      ['Fest', 'Markt'],
    );
    assert.deepEqual((await read(document, {items: 'result.none'})).notes, [
      {code: 'unreadable', place: {path: 'result.none'}, field: 'items'},
    ]);
  });

  it('maps paths, templates and all members', async () => {
    const item = {
      t: {de: 'Fest', dk: 'Fest på dansk'},
      when: [{from: '2026-05-01T17:00:00Z', to: '2026-05-01T21:30:00Z'}],
      place: {title: 'Mühle', street: 'Ring', number: 5, position: [9.43, 54.78]},
      tags: [{name: 'Musik'}, {name: 'Tanz, Folk'}],
      text: '<p>Ein <em>Abend</em> <a href="/mehr">mehr</a></p>',
    };
    const imported = await read([item], {
      url: 'https://a.example/api',
      columns: {
        title: 't',
        start: 'when[0].from',
        end: 'when[0].to',
        'location.name': 'place.title',
        'location.address.street': '{place.street} {place.number}',
        'location.geo.lat': 'place.position[1]',
        'location.geo.lon': 'place.position[0]',
        keywords: 'tags[*].name',
        description: 'text',
      },
    });
    const {id, ...event} = onlyItem(imported, 'events');
    assert.ok(id);
    assert.deepEqual(event, {
      title: {de: 'Fest', da: 'Fest på dansk'},
      start: '2026-05-01T19:00',
      end: '2026-05-01T23:30',
      location: {name: 'Mühle', address: {street: 'Ring 5'}, geo: {lat: 54.78, lon: 9.43}},
      keywords: ['Musik', 'Tanz, Folk'],
      description: 'Ein _Abend_ [mehr](https://a.example/mehr)',
    });
    assert.deepEqual(imported.notes, []);
  });

  it('maps fields by their names where no map is given', async () => {
    const imported = await read([
      {...fest, endDate: '2026-05-03', location: {name: 'Park', address: {city: 'Flensburg'}}},
    ]);
    const {location, start, end} = onlyItem(imported, 'events');
    assert.deepEqual(
      [location, start, end],
      [{name: 'Park', address: {city: 'Flensburg'}}, '2026-05-01', '2026-05-03'],
    );
  });

  it('reads a table that is written as lists', async () => {
    const imported = await read([
      ['Titel', 'Datum'],
      ['Fest', '1.5.26'],
      ['Markt', 46143],
    ]);
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({start}) => start),
      ['2026-05-01', '2026-05-01'],
    );
  });

  it('passes over what is no object, and tells', async () => {
    const imported = await read([fest, null, 'x']);
    assert.equal(imported.drafts.length, 1);
    assert.deepEqual(imported.notes.slice(0, 2), [
      {code: 'passed-over', place: {path: '[1]'}, isItemLost: true},
      {code: 'passed-over', place: {path: '[2]'}, isItemLost: true},
    ]);
  });

  it('notes a path that leads nowhere in any item', async () => {
    const imported = await read([fest], {columns: {title: 'name', start: 'date', url: 'links.self'}});
    assert.deepEqual(noteTexts(imported), ['unknown-column url links.self']);
  });

  it('is an empty list where the list is empty', async () => {
    assert.deepEqual(await read({events: []}), {drafts: [], notes: []});
    assert.deepEqual(await read([]), {drafts: [], notes: []});
  });

  it('says where a document breaks off, and what else it is', async () => {
    const cut = await read('[\n{"name": "Fest",\n"date": "2026-');
    assert.deepEqual([cut.drafts, cut.notes[0]?.code, cut.notes[0]?.place.line], [[], 'unreadable', 3]);
    const page = await read('<html><title>Wartung</title></html>');
    assert.equal(page.notes[0]?.detail, 'HTML: Wartung');
    for (const text of ['', 'null', '5', '"x"', '{', '{}', '[1]']) {
      assert.deepEqual((await read(text)).drafts, [], text);
      assert.ok((await read(text)).notes.length > 0, text);
    }
  });

  it('lets no member reach what every object has', async () => {
    const imported = await read(
      '[{"name":"Fest","date":"2026-05-01","__proto__":{"polluted":1},"title":{"__proto__":"x","de":"y"}}]',
    );
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    assert.equal(imported.drafts.length, 1);
  });
});
