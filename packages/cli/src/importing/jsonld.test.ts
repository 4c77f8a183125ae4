import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported} from './importer.js';
import {importJsonLd} from './jsonld.js';

const PAGE = 'https://verein.example/termine/';
const read = (text: string): Promise<Imported> => importText(importJsonLd, text, {url: PAGE});
const script = (thing: unknown): string =>
  `<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`;
const page = (...things: readonly unknown[]): string =>
  `<!doctype html>\n<html><head><title>Termine</title></head>\n<body><p>a < b\n${things.map(script).join('\n')}</body></html>`;

const event = (fields: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'MusicEvent',
  name: 'Konzert &amp; Tanz',
  startDate: '2026-11-28T19:00:00+01:00',
  endDate: '2026-11-28T21:00+01:00',
  doorTime: '2026-11-28T18:30+01:00',
  description: '<p>Mit <b>Band</b></p>',
  url: 'konzert/',
  ...fields,
});

describe('importJsonLd reads events', () => {
  it('with all that they say', async () => {
    const imported = await read(
      page(
        event({
          eventStatus: 'https://schema.org/EventRescheduled',
          previousStartDate: '2026-11-27T19:00+01:00',
          eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
          location: [
            {
              '@type': 'Place',
              name: 'Aula',
              address: {
                streetAddress: 'Am Markt 1',
                postalCode: '24937',
                addressLocality: 'Flensburg',
                addressCountry: {name: 'DE'},
              },
              geo: {latitude: '54.78', longitude: 9.43},
            },
            {'@type': 'VirtualLocation', url: 'https://meet.example/k'},
          ],
          image: [
            {'@type': 'ImageObject', url: '/bild.jpg', caption: 'Die Band', width: 800, height: 600},
            '/b.jpg',
          ],
          offers: [
            {
              price: '12.50',
              priceCurrency: 'EUR',
              url: 'https://karten.example/',
              availability: 'https://schema.org/SoldOut',
            },
          ],
          organizer: {'@type': 'NGO', name: 'Musikfreunde', url: 'https://musik.example/'},
          maximumAttendeeCapacity: 100,
          typicalAgeRange: '12-99',
          inLanguage: 'de',
          keywords: 'Musik, Tanz',
        }),
      ),
    );
    const {organization, ...item} = onlyItem(imported, 'events');
    assert.deepEqual(item, {
      id: 'https://verein.example/termine/konzert/',
      title: 'Konzert & Tanz',
      start: '2026-11-28T19:00',
      end: '2026-11-28T21:00',
      doorTime: '2026-11-28T18:30',
      status: 'rescheduled',
      previousStart: '2026-11-27T19:00',
      attendance: 'hybrid',
      url: 'https://verein.example/termine/konzert/',
      onlineUrl: 'https://meet.example/k',
      location: {
        name: 'Aula',
        address: {street: 'Am Markt 1', postalCode: '24937', city: 'Flensburg', country: 'DE'},
        geo: {lat: 54.78, lon: 9.43},
      },
      description: 'Mit **Band**',
      image: {url: 'https://verein.example/bild.jpg', alt: 'Die Band', width: 800, height: 600},
      price: {amount: 12.5, currency: 'EUR'},
      registration: {url: 'https://karten.example/'},
      capacity: 100,
      remaining: 0,
      minimumAge: 12,
      maximumAge: 99,
      languages: ['de'],
      keywords: ['Musik', 'Tanz'],
    });
    const organizer = onlyItem(imported, 'organizations');
    assert.deepEqual([organizer.id, organizer.name], [organization, 'Musikfreunde']);
    assert.deepEqual(imported.notes, []);
  });

  it('of whole days, free, online, at a place in one line', async () => {
    const imported = await read(
      page(
        event({
          startDate: '2026-12-24',
          endDate: '2026-12-26',
          doorTime: undefined,
          isAccessibleForFree: true,
          location: 'Aula, Am Markt 1, 24937 Flensburg',
          eventStatus: 'EventCancelled',
        }),
      ),
    );
    const {start, end, free, location, status} = onlyItem(imported, 'events');
    assert.deepEqual([start, end, free, status], ['2026-12-24', '2026-12-26', true, 'cancelled']);
    assert.deepEqual(location, {
      name: 'Aula',
      address: {street: 'Am Markt 1', postalCode: '24937', city: 'Flensburg'},
    });
  });

  it('in graphs, lists, lists of items and events within events, each once', async () => {
    const named = (name: string): object => event({name, url: undefined});
    const imported = await read(
      page(
        {'@graph': [{'@type': 'WebSite', name: 'x'}, named('A')]},
        [named('B'), named('A')],
        {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', item: named('C')}]},
        event({name: 'D', url: undefined, subEvent: [named('E')]}),
      ),
    );
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({title}) => title),
      ['A', 'B', 'C', 'D', 'E'],
    );
  });

  it('and notes a schedule, at the start of which they stand', async () => {
    const schedule = {
      '@type': 'Schedule',
      startDate: '2026-11-28',
      startTime: '19:00',
      repeatFrequency: 'P1W',
    };
    const imported = await read(
      page(event({startDate: undefined, endDate: undefined, eventSchedule: schedule})),
    );
    assert.equal(onlyItem(imported, 'events').start, '2026-11-28T19:00');
    assert.deepEqual(noteTexts(imported), ['bad-rule recurrence P1W']);
  });

  it('in another language than the feed’s, which their texts say', async () => {
    const {title, description} = onlyItem(await read(page(event({inLanguage: 'da'}))), 'events');
    assert.deepEqual([title, description], [{da: 'Konzert & Tanz'}, {da: 'Mit **Band**'}]);
  });

  it('whose organizer stands elsewhere on the page, and no person', async () => {
    const club = {
      '@type': 'SportsClub',
      '@id': '#club',
      name: 'Ruderer',
      email: 'post@ruderer.example',
      telephone: '0461 1234',
      sameAs: ['https://a.example/'],
    };
    const imported = await read(
      page(
        club,
        event({organizer: {'@id': '#club'}}),
        event({url: 'b/', organizer: {'@type': 'Person', name: 'Anna'}}),
      ),
    );
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({organization}) => organization),
      ['#club', undefined],
    );
    assert.deepEqual(onlyItem(imported, 'organizations'), {
      id: '#club',
      name: 'Ruderer',
      contact: {email: 'post@ruderer.example', phone: '0461 1234'},
      sameAs: ['https://a.example/'],
    });
  });
});

describe('importJsonLd reads', () => {
  it('articles', async () => {
    const imported = await read(
      page({
        '@type': ['NewsArticle', 'Article'],
        headline: 'Neues Boot',
        datePublished: '2026-11-22T10:00:00+01:00',
        dateModified: '2026-11-23T10:00:00+01:00',
        description: 'Ein Boot für alle',
        articleBody: 'Erste Zeile.\nZweite *Zeile*.',
        author: [{'@type': 'Person', name: 'Anna', url: '/anna'}, 'Bo'],
        image: '/boot.jpg',
        articleSection: 'Verein',
        mainEntityOfPage: {'@id': 'https://verein.example/boot'},
      }),
    );
    assert.deepEqual(onlyItem(imported, 'news'), {
      id: 'https://verein.example/boot',
      title: 'Neues Boot',
      url: 'https://verein.example/boot',
      published: '2026-11-22T10:00:00+01:00',
      updated: '2026-11-23T10:00:00+01:00',
      summary: 'Ein Boot für alle',
      description: 'Erste Zeile.\nZweite \\*Zeile\\*.',
      image: {url: 'https://verein.example/boot.jpg', alt: ''},
      categories: ['Verein'],
      authors: [{name: 'Anna', url: 'https://verein.example/anna'}, {name: 'Bo'}],
    });
  });

  it('a document of JSON-LD', async () => {
    const imported = await read(
      JSON.stringify([event(), {'@type': 'schema:NGO', name: 'V', address: 'Am Markt 1, 24937 Flensburg'}]),
    );
    assert.equal(onlyItem(imported, 'events').start, '2026-11-28T19:00');
    assert.deepEqual(onlyItem(imported, 'organizations').location, {
      address: {street: 'Am Markt 1', postalCode: '24937', city: 'Flensburg'},
    });
  });
});

describe('importJsonLd meets bad input:', () => {
  it('a broken script loses nothing else, and is noted by its line', async () => {
    const imported = await read(page('{"@type": "Event", }', event()));
    assert.equal(acceptedItems(imported, 'events').length, 1);
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.line]),
      [['damaged', 4]],
    );
  });

  it('scripts wrapped as for XHTML are read', async () => {
    const imported = await read(page(`//<![CDATA[\n${JSON.stringify(event())}\n//]]>`));
    assert.equal(acceptedItems(imported, 'events').length, 1);
  });

  it('things of a kind that is not wanted are left out', async () => {
    const imported = await importText(importJsonLd, page({'@type': 'NGO', name: 'V', url: '/v'}, event()), {
      url: PAGE,
      kind: 'events',
    });
    assert.deepEqual(
      imported.drafts.map(({kind}) => kind),
      ['events'],
    );
  });

  it('a page without JSON-LD is unreadable', async () => {
    const {notes} = await read('<html><head><title>Termine</title></head></html>');
    assert.deepEqual(
      notes.map(({code, detail}) => [code, detail]),
      [['unreadable', 'HTML: Termine']],
    );
  });

  it('things of other types, references alone and events without a start are left out', async () => {
    const imported = await read(
      page({'@type': 'Recipe', name: 'x'}, {'@type': 'Event', '@id': '#e'}, event({startDate: undefined})),
    );
    assert.deepEqual(imported.drafts, []);
    assert.deepEqual(noteTexts(imported), ['missing-field start']);
  });

  it('deep nesting takes no time', {timeout: 20_000}, async () => {
    const deep = `${'{"@graph":['.repeat(5000)}${JSON.stringify(event())}${']}'.repeat(5000)}`;
    assert.deepEqual((await read(page(deep))).drafts, []);
    await read(`<html>${'<div>'.repeat(50_000)}`);
  });
});
