import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {KindName} from '@mitmach/feed';
import {automaticMap} from './headers.js';

const targets = (headers: string, kind: KindName = 'events'): Record<string, unknown> => ({
  ...automaticMap(headers.split(';'), kind).columns,
});

describe('automaticMap', () => {
  it('knows the words of German, English and Danish tables', () => {
    const expected = {
      title: 'a',
      'start.date': 'b',
      'start.time': 'c',
      'location.name': 'd',
      description: 'e',
    };
    for (const headers of [
      'Titel;Datum;Uhrzeit;Veranstaltungsort;Beschreibung',
      'Title;Date;Time;Venue;Description',
      'Overskrift;Dato;Klokkeslæt;Sted;Beskrivelse',
      'event_title;start-date;start_time;LOCATION;Content',
    ]) {
      assert.deepEqual(Object.keys(targets(headers)), Object.keys(expected), headers);
    }
  });

  it('takes "Ort" for the town in a table of addresses, and for the place elsewhere', () => {
    assert.deepEqual(targets('Titel;Ort'), {title: ['Titel'], 'location.name': ['Ort']});
    assert.deepEqual(targets('Titel;PLZ;Ort'), {
      title: ['Titel'],
      'location.address.postalCode': ['PLZ'],
      'location.address.city': ['Ort'],
    });
  });

  it('joins street and number', () => {
    const street = 'location.address.street';
    assert.deepEqual(targets('Straße;Hausnummer')[street], ['{Straße} {Hausnummer}']);
    assert.deepEqual(targets('Straße;Nr.;Titel')[street], ['{Straße} {Nr.}']);
    assert.deepEqual(targets('Nr.;Titel;Straße')[street], ['Straße']);
  });

  it('reads languages in headers', () => {
    assert.deepEqual(Object.keys(targets('Titel;Titel (dänisch);description_dk;Beschreibung EN')), [
      'title',
      'title.da',
      'description.da',
      'description.en',
    ]);
  });

  it('takes a header that is a target itself', () => {
    assert.deepEqual(Object.keys(targets('title;location.address.city;start;image.url')), [
      'title',
      'location.address.city',
      'start',
      'image.url',
    ]);
  });

  it('goes by the kind of the items', () => {
    assert.deepEqual(Object.keys(targets('Verein;E-Mail;Telefon;Sprechzeiten', 'organizations')), [
      'name',
      'contact.email',
      'contact.phone',
      'openingHours',
    ]);
    assert.deepEqual(Object.keys(targets('Angebot;Verein;Zielgruppe;Stadtteil;Telefon', 'opportunities')), [
      'title',
      'organization',
      'targetGroups',
      'locations.district',
      'apply.phone',
    ]);
    assert.deepEqual(Object.keys(targets('Überschrift;Datum;Text', 'news')), [
      'title',
      'published',
      'description',
    ]);
    assert.deepEqual(Object.keys(targets('Ereignis;Jahr;Phase', 'milestones')), ['title', 'date', 'phase']);
  });

  it('names the columns that it does not know', () => {
    assert.deepEqual(automaticMap(['Titel', 'Laufende Nummer', 'constructor'], 'events').unknown, [
      'Laufende Nummer',
      'constructor',
    ]);
  });
});
