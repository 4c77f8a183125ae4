import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import {importGancio} from './gancio.js';
import type {Imported} from './importer.js';
import {importMobilizon} from './mobilizon.js';

const read = (
  events: readonly unknown[],
  url: string | undefined = 'https://gancio.example/api/events?start=1',
): Promise<Imported> => importText(importGancio, JSON.stringify(events), {url});

const event = (fields: object = {}): object => ({
  id: 5,
  title: 'Konzert im Park',
  slug: 'konzert-im-park',
  description: '<p>Mit <strong>Band</strong></p>',
  multidate: false,
  start_datetime: Date.parse('2026-11-28T18:00:00Z') / 1000,
  end_datetime: Date.parse('2026-11-28T20:00:00Z') / 1000,
  media: [{url: 'abc.jpg', name: 'Die Band', focalpoint: [0, -0.5], width: 800, height: 600}],
  online_locations: [],
  tags: ['musik'],
  place: {name: 'Park', address: 'Am Park 1, 24937 Flensburg', latitude: 54.78, longitude: 9.43},
  recurrent: null,
  parentId: null,
  ...fields,
});

describe('importGancio', () => {
  it('reads an event', async () => {
    const imported = await read([event()]);
    assert.deepEqual(onlyItem(imported, 'events'), {
      id: '5',
      title: 'Konzert im Park',
      start: '2026-11-28T19:00',
      end: '2026-11-28T21:00',
      url: 'https://gancio.example/event/konzert-im-park',
      description: 'Mit **Band**',
      image: {
        url: 'https://gancio.example/media/abc.jpg',
        alt: 'Die Band',
        width: 800,
        height: 600,
        focalPoint: {x: 0.5, y: 0.25},
      },
      location: {
        name: 'Park',
        address: {street: 'Am Park 1', postalCode: '24937', city: 'Flensburg'},
        geo: {lat: 54.78, lon: 9.43},
      },
      keywords: ['musik'],
    });
    assert.deepEqual(imported.notes, []);
  });

  it('reads an event without end, picture and coordinates, from a file', async () => {
    const bare = event({
      end_datetime: null,
      media: [],
      place: {name: 'Park', address: 'Hafenspitze', latitude: null, longitude: null},
    });
    const imported = await importText(importGancio, JSON.stringify([bare]));
    const {end, image, url, location} = onlyItem(imported, 'events');
    assert.deepEqual([end, image, url], [undefined, undefined, undefined]);
    assert.deepEqual(location, {name: 'Park', address: {street: 'Hafenspitze'}});
    assert.deepEqual(imported.notes, []);
  });

  it('takes the dates of a series and passes over the series itself', async () => {
    const imported = await read([
      event({id: 1, recurrent: {frequency: '1w'}}),
      event({id: 2, parentId: 1}),
      event({id: 3, recurrent: {frequency: '1w'}}),
    ]);
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({id}) => id),
      ['2', '3'],
    );
    assert.deepEqual(noteTexts(imported), ['passed-over']);
  });

  it('leaves out what has no time, or one beyond all time', async () => {
    const imported = await read([
      event({id: 1, start_datetime: 1e15}),
      event({id: 2, start_datetime: 'x'}),
      event(),
      7,
    ]);
    assert.equal(onlyItem(imported, 'events').id, '5');
    assert.equal(imported.notes.filter(({isItemLost}) => isItemLost).length, 2);
  });

  it('says what is no answer of Gancio', async () => {
    const {notes} = await importText(importGancio, '{"error": 1}');
    assert.deepEqual(
      notes.map(({code, detail}) => [code, detail]),
      [['unreadable', 'Gancio']],
    );
  });
});

describe('importMobilizon', () => {
  it('reads the calendar of a group', async () => {
    const lines = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:https://mobilizon.example/events/1',
      'DTSTART:20261128T180000Z',
      'SUMMARY:Treffen',
      'DESCRIPTION:<p>Hallo <b>Welt</b></p>',
      'URL:https://mobilizon.example/events/1',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    assert.deepEqual(onlyItem(await importText(importMobilizon, lines.join('\r\n')), 'events'), {
      id: 'https://mobilizon.example/events/1',
      title: 'Treffen',
      start: '2026-11-28T19:00',
      url: 'https://mobilizon.example/events/1',
      description: 'Hallo **Welt**',
    });
  });
});
