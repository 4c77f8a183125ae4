import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importText, noteTexts, onlyItem, acceptedItems} from '../testing/imported-items.js';
import type {Imported} from './importer.js';
import {importTribe} from './tribe.js';

const read = (...events: readonly unknown[]): Promise<Imported> =>
  importText(importTribe, JSON.stringify({events, next_rest_url: 'https://verein.example/2'}), {
    url: 'https://verein.example/wp-json/tribe/events/v1/events',
    terms: {intern: null},
  });

const event = (fields: object = {}): object => ({
  id: 12,
  status: 'publish',
  url: 'https://verein.example/termin/flohmarkt/',
  title: 'Flohmarkt &amp; Caf&eacute;',
  description: '<p>Bringt <em>Kuchen</em> mit.</p>',
  excerpt: '',
  image: {url: 'https://verein.example/bild.jpg', width: 800, height: 600},
  all_day: false,
  start_date: '2026-11-28 14:00:00',
  end_date: '2026-11-28 18:00:00',
  utc_start_date: '2026-11-28 13:00:00',
  timezone: 'Europe/Berlin',
  cost: 'Kostenlos',
  website: 'https://flohmarkt.example/',
  modified_utc: '2026-11-01 08:00:00',
  venue: {
    venue: 'Bürgerhaus',
    address: 'Hauptstraße 1',
    zip: '24937',
    city: 'Flensburg',
    country: 'Deutschland',
    geo_lat: 54.78,
    geo_lng: '9.43',
  },
  organizer: [
    {
      organizer: 'Nachbarn e.&nbsp;V.',
      phone: '0461 1234',
      website: 'https://nachbarn.example/',
      email: 'post@nachbarn.example',
    },
  ],
  categories: [{name: 'Markt'}, {name: 'Intern'}],
  tags: [{name: 'Trödel'}],
  featured: true,
  ...fields,
});

describe('importTribe', () => {
  it('reads an event with its place and organizer', async () => {
    const imported = await read(event());
    const organization = 'nachbarn-e-v-';
    const {organization: id = '', ...item} = onlyItem(imported, 'events');
    assert.ok(id.startsWith(organization));
    assert.deepEqual(item, {
      id: '12',
      title: 'Flohmarkt & Café',
      start: '2026-11-28T14:00',
      end: '2026-11-28T18:00',
      url: 'https://verein.example/termin/flohmarkt/',
      description: 'Bringt _Kuchen_ mit.\n\n<https://flohmarkt.example/>',
      image: {url: 'https://verein.example/bild.jpg', alt: '', width: 800, height: 600},
      location: {
        name: 'Bürgerhaus',
        address: {street: 'Hauptstraße 1', postalCode: '24937', city: 'Flensburg', country: 'Deutschland'},
        geo: {lat: 54.78, lon: 9.43},
      },
      free: true,
      categories: ['Markt'],
      keywords: ['Trödel'],
      featured: true,
      updated: '2026-11-01T09:00:00+01:00',
    });
    assert.deepEqual(onlyItem(imported, 'organizations'), {
      id,
      name: 'Nachbarn e. V.',
      url: 'https://nachbarn.example/',
      contact: {phone: '0461 1234', email: 'post@nachbarn.example'},
    });
    assert.deepEqual([imported.next, imported.notes], [['https://verein.example/2'], []]);
  });

  it('reads days with the last of them, and places that are missing', async () => {
    const days = {all_day: true, start_date: '2026-12-24 00:00:00', end_date: '2026-12-26 23:59:59'};
    const day = {...days, id: 13, end_date: '2026-12-24 23:59:59'};
    const imported = await read(event({...days, venue: [], organizer: []}), event(day));
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({start, end, location, organization}) => [
        [start, end],
        [location !== undefined, organization !== undefined],
      ]),
      [
        [
          ['2026-12-24', '2026-12-26'],
          [false, false],
        ],
        [
          ['2026-12-24', undefined],
          [true, true],
        ],
      ],
    );
  });

  it('reads prices, states and online events', async () => {
    const imported = await read(
      event({cost: '5 €', event_status: 'canceled'}),
      event({
        id: 13,
        end_date: '2026-11-28 14:00:00',
        virtual_url: 'https://meet.example/x',
        cost: '10–15 €',
        image: false,
      }),
    );
    const [cancelled, online] = acceptedItems(imported, 'events');
    assert.deepEqual([cancelled?.price, cancelled?.status], [{amount: 5, currency: 'EUR'}, 'cancelled']);
    assert.deepEqual([online?.price, online?.onlineUrl], [{note: '10–15 €'}, 'https://meet.example/x']);
    assert.equal(acceptedItems(imported, 'organizations').length, 1);
  });

  it('keeps the times that the site shows, in its zone, or in the feed’s where the site’s is none', async () => {
    const imported = await read(event({timezone: 'Europe/Helsinki'}), event({id: 13, timezone: 'UTC+1'}));
    const items = acceptedItems(imported, 'events');
    assert.deepEqual(
      items.map(({start, timeZone}) => [start, timeZone]),
      [
        ['2026-11-28T14:00', 'Europe/Helsinki'],
        ['2026-11-28T14:00', undefined],
      ],
    );
    assert.deepEqual(noteTexts(imported), ['unknown-zone timezone UTC+1']);
  });

  it('passes over drafts, and leaves out events without a start that can be read', async () => {
    const imported = await read(event({status: 'draft'}), event({start_date: 'bald'}), event({id: 13}));
    assert.equal(onlyItem(imported, 'events').id, '13');
    assert.deepEqual(noteTexts(imported), ['passed-over', 'bad-date start bald', 'missing-field start']);
  });

  it('says what is no answer of the plugin', async () => {
    const {notes} = await importText(importTribe, '[]');
    assert.deepEqual(
      notes.map(({code, detail}) => [code, detail]),
      [['unreadable', 'The Events Calendar']],
    );
  });
});
