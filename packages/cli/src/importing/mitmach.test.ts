import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported} from './importer.js';
import {importMitmach} from './mitmach.js';

const URL = 'https://stadt.example/feeds/feed.json';
const read = (document: unknown, url: string | undefined = URL): Promise<Imported> =>
  importText(importMitmach, JSON.stringify(document), {url});

const feed = (fields: object = {}): object => ({
  specVersion: '1.0',
  title: 'Stadt',
  language: 'de',
  timeZone: 'Europe/Berlin',
  ...fields,
});

describe('importMitmach', () => {
  it('takes items of all kinds as they stand', async () => {
    const items = {
      organizations: [{id: 'o', name: 'Verein', sameAs: ['https://a.example/']}],
      opportunities: [{id: 'p', title: 'Helfen', requirements: ['training', 'Geduld'], _local: {x: 1}}],
      events: [
        {
          id: 'e',
          title: 'Fest',
          start: '2026-11-28T19:00',
          recurrence: {rule: 'FREQ=WEEKLY', overrides: {'2026-12-05T19:00': {title: 'Feier'}}},
        },
      ],
      news: [{id: 'n', title: {de: 'Neu', da: 'Nyt'}, published: '2026-11-22T10:00:00+01:00'}],
      milestones: [{id: 'm', title: 'Start', date: '2018-03'}],
    };
    const imported = await read(feed(items));
    for (const kind of ['organizations', 'events', 'news', 'milestones'] as const) {
      assert.deepEqual(acceptedItems(imported, kind), items[kind]);
    }
    assert.deepEqual(
      imported.drafts.find(({kind}) => kind === 'opportunities')?.item,
      items.opportunities[0],
    );
    assert.deepEqual(imported.notes, []);
  });

  it('makes relative links absolute, in fields and in texts', async () => {
    const imported = await read(
      feed({
        news: [
          {
            id: 'n',
            title: 'Neu',
            published: '2026-11-22T10:00:00+01:00',
            url: '../neu',
            image: {url: 'bild.jpg', alt: ''},
            description: 'Zum **[Plan](/plan_(1).pdf)**:\n\n- a\n   1. b*c\n\nEnde',
            attachments: [{url: 'a.pdf', title: 'A'}],
          },
        ],
      }),
    );
    assert.deepEqual(onlyItem(imported, 'news'), {
      id: 'n',
      title: 'Neu',
      published: '2026-11-22T10:00:00+01:00',
      url: 'https://stadt.example/neu',
      image: {url: 'https://stadt.example/feeds/bild.jpg', alt: ''},
      description: 'Zum [**Plan**](https://stadt.example/plan_\\(1\\).pdf):\n\n- a\n   1. b*c\n\nEnde',
      attachments: [{url: 'https://stadt.example/feeds/a.pdf', title: 'A'}],
    });
  });

  it('tells what is gone, brings terms along and names further documents', async () => {
    const imported = await read(
      feed({
        events: [{id: 'e', deleted: true}],
        vocabularies: {topics: [{id: 'sport', label: {de: 'Sport', da: 'Idræt'}}]},
        pages: {events: ['events-1.json', 'https://x.example/2.json'], news: ['events-1.json']},
      }),
    );
    assert.deepEqual(imported.deleted, [{kind: 'events', id: 'e'}]);
    assert.deepEqual(imported.terms, [
      {vocabulary: 'topics', id: 'sport', label: {de: 'Sport', da: 'Idræt'}},
    ]);
    assert.deepEqual(imported.next, [
      'https://stadt.example/feeds/events-1.json',
      'https://x.example/2.json',
    ]);
  });

  it('says the language of texts and the zone of times where they are others than the feed’s', async () => {
    const imported = await read(
      feed({
        language: 'da',
        timeZone: 'Europe/Copenhagen',
        events: [
          {
            id: 'e',
            title: 'Fest',
            start: '2026-11-28T19:00',
            keywords: ['a'],
            location: {name: 'Hus', district: 'x'},
          },
        ],
        opportunities: [{id: 'p', title: 'Hjælp', benefits: ['training', 'Kaffe']}],
        vocabularies: {topics: [{id: 't', label: 'Idræt'}]},
      }),
    );
    assert.deepEqual(onlyItem(imported, 'events'), {
      id: 'e',
      title: {da: 'Fest'},
      start: '2026-11-28T19:00',
      timeZone: 'Europe/Copenhagen',
      keywords: [{da: 'a'}],
      location: {name: {da: 'Hus'}, district: 'x'},
    });
    assert.deepEqual(onlyItem(imported, 'opportunities').benefits, ['training', {da: 'Kaffe'}]);
    assert.deepEqual(imported.terms?.[0]?.label, {da: 'Idræt'});
  });

  it('keeps the good items and says what is wrong with the others, and where', async () => {
    const imported = await read(
      feed({
        events: [
          {id: 'gone', deleted: true},
          {id: 'a', title: 'Ohne Zeit'},
          {id: 'b', title: 'Gut <b>so</b>', start: '2026-11-28', url: 'javascript:x', minimumAge: 3},
          {id: 'b', title: 'Noch einer', start: '2026-11-28'},
        ],
      }),
    );
    assert.deepEqual(onlyItem(imported, 'events'), {
      id: 'b',
      title: 'Gut so',
      start: '2026-11-28',
      minimumAge: 3,
    });
    assert.deepEqual(imported.drafts[0]?.place, {path: 'events[2]', item: 'Gut so'});
    assert.deepEqual(
      imported.notes.map(({code, place, field, isItemLost}) => [code, place.item, field, isItemLost]).sort(),
      [
        ['duplicate-id', 'Noch einer', 'id', true],
        ['html-dropped', 'Gut <b>so</b>', 'title', undefined],
        ['missing-field', 'Ohne Zeit', 'start', true],
        ['unsafe-link', 'Gut <b>so</b>', 'url', undefined],
      ],
    );
  });

  it('reads a further document that is a list alone', async () => {
    const events = [{id: 'e', title: 'Fest', start: '2026-11-28'}];
    assert.deepEqual(acceptedItems(await read(events), 'events'), events);
    const people = [{id: 'p', title: 'Helfen'}];
    assert.deepEqual(acceptedItems(await read(people), 'opportunities'), people);
  });

  it('refuses what is no feed of this version', async () => {
    for (const document of [{}, {specVersion: '2.0'}, 'x', null, 7]) {
      const {drafts, notes} = await read(document);
      assert.deepEqual(
        [drafts, notes.map(({code, detail}) => [code, detail])],
        [[], [['unreadable', 'mitmach 1.x']]],
      );
    }
    const [note] = (await importText(importMitmach, '<html><title>x</title>')).notes;
    assert.deepEqual([note?.code, note?.detail], ['unreadable', 'HTML: x']);
  });

  it('leaves items of dangerous names alone', async () => {
    const imported = await importText(
      importMitmach,
      '{"specVersion":"1.0","title":"x","language":"de","timeZone":"UTC","__proto__":{"x":1},"news":[{"id":"__proto__","title":"t","published":"2026-11-22T10:00:00Z","__proto__":{"y":1}}]}',
    );
    assert.equal(onlyItem(imported, 'news').id, '__proto__');
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('keeps relative links out where the address of the feed is not known', async () => {
    const document = feed({
      news: [{id: 'n', title: 't', published: '2026-11-22T10:00:00Z', url: 'x', image: {url: 'y', alt: ''}}],
    });
    const imported = await importText(importMitmach, JSON.stringify(document));
    assert.deepEqual(onlyItem(imported, 'news'), {id: 'n', title: 't', published: '2026-11-22T10:00:00Z'});
    assert.deepEqual(noteTexts(imported), ['unsafe-link url x', 'unsafe-link url y']);
  });
});
