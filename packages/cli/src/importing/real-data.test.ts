import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {acceptedItems} from '../testing/imported-items.js';
import {importCsv} from './csv.js';
import type {Importer, ImportOptions, Imported} from './importer.js';
import {importJson} from './json.js';

/** Where files lie that are too real for the repository. */
const folder = process.env['MITMACH_REAL_DATA'];

const read = async (importer: Importer, name: string, options: Partial<ImportOptions>): Promise<Imported> =>
  importer(
    {bytes: await readFile(join(folder ?? '', name)), name},
    {language: 'de', timeZone: 'Europe/Berlin', now: Date.parse('2026-11-22T12:00Z'), ...options},
  );

/** Without the files there is nothing to find out, and nothing to fail. */
const real = (title: string, test: () => Promise<void>): void => {
  if (folder !== undefined) it(title, test);
};

describe('files of real publishers', () => {
  it('are read where MITMACH_REAL_DATA says where they are', () => {
    assert.notEqual(folder, '');
  });

  real('give every venue of a culture night, in German and Danish', async () => {
    const columns = {
      title: 'event_title',
      start: 'venue_open',
      end: 'venue_close',
      'location.name': 'venue_name',
      'location.address.street': '{venue_street} {venue_housenumber}',
      'location.address.postalCode': 'venue_postal_code',
      'location.address.city': 'venue_city',
      'location.geo.lat': 'venue_lat',
      'location.geo.lon': 'venue_lon',
      keywords: 'event_tags',
      url: 'venue_url',
      'description.de': 'event_description_de',
      'description.dk': 'event_description_dk',
      'image.url': 'event_image',
    };
    const imported = await read(importCsv, 'kulturnacht-flensburg-2024.csv', {
      kind: 'events',
      columns,
      defaults: {start: '2024-09-14'},
    });
    const items = acceptedItems(imported, 'events');
    assert.equal(items.length, 24);
    assert.ok(
      items.every(({start, end, location}) => start.startsWith('2024-09-14T') && end && location?.geo),
    );
    assert.ok(
      items.some(
        ({description}) => typeof description === 'object' && 'da' in description && 'de' in description,
      ),
    );
    assert.ok(imported.notes.every(({isItemLost}) => !isItemLost));
  });

  real('give every offer of an agency by a column map', async () => {
    const columns = {
      title: 'name',
      organization: 'org',
      'locations.address.street': 'address',
      'locations.address.city': 'ort',
      'locations.district': 'stadtteile[0]',
      description: 'description',
      'image.url': 'avatar',
      url: 'homepage',
      causes: 'categories',
      targetGroups: 'targets',
    };
    const imported = await read(importJson, 'freinet-offers-essen.json', {kind: 'opportunities', columns});
    const items = acceptedItems(imported, 'opportunities');
    assert.equal(items.length, 429);
    assert.ok(
      items.every(({description = ''}) => !/<(?!https?:|mailto:)[a-z]/.test(JSON.stringify(description))),
    );
  });

  real('give school holidays without any map', async () => {
    const imported = await read(importJson, 'school-holidays-schleswig-holstein.json', {kind: 'events'});
    const items = acceptedItems(imported, 'events');
    assert.equal(items.length, 46);
    assert.ok(items.every(({start, end}) => end !== undefined && end >= start));
    assert.deepEqual(
      imported.drafts,
      (await read(importJson, 'school-holidays-schleswig-holstein.json', {})).drafts,
    );
  });
});
