import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import {importFreinet} from './freinet.js';
import type {Imported} from './importer.js';

const URL = 'https://freinet.example/query/api/MatchingServiceEndpoint.php?agencyId=25&accessKey=x';

const read = (text: string, options: Parameters<typeof importText>[2] = {}): Promise<Imported> =>
  importText(importFreinet, text, options);

const offer = (inner = '', id = '7'): string =>
  `<angebot angebotsId="${id}"><angebotsname>Lesepaten gesucht</angebotsname>${inner}</angebot>`;
const answer = (...offers: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<angebote>\n${offers.join('\n')}\n</angebote>`;

describe('importFreinet reads the XML of an agency', () => {
  it('with all fields of an offer, and its facility', async () => {
    const imported = await read(
      answer(
        offer(`<kurz_beschreibung>Vorlesen &amp; zuhören</kurz_beschreibung>
          <beschreibung><![CDATA[<p>Kindern <b>vorlesen</b>.</p>]]></beschreibung>
          <einrichtungsname>Lesewelt e. V.</einrichtungsname>
          <strasse>Hauptstraße 1</strasse><plz>24937</plz><ort>Flensburg</ort><geo_breite>54.78</geo_breite><geo_laenge>9,43</geo_laenge>
          <avatar>https://freinet.example/media/a.jpg</avatar><anzahl_gesuche>3</anzahl_gesuche>
          <erstellt>1767225600</erstellt><bearbeitet>1769904000</bearbeitet>
          <globalbereiche><bereich>Bildung</bereich><bereich>Kinder &amp; Jugend</bereich></globalbereiche>
          <kenntnisse><kenntnis>Vorlesen</kenntnis></kenntnisse><zielgruppen><zielgruppe>Kinder</zielgruppe></zielgruppen>
          <ZeitlicherRahmen>2 Stunden pro Woche</ZeitlicherRahmen>
          <Anforderungen>Führungszeugnis
Geduld</Anforderungen><Leistungen>Versicherung; Kaffee</Leistungen>
          <contact>Anna Muster, lesen@lesewelt.example</contact>`),
      ),
      {url: URL, terms: {Kinder: null, bildung: {vocabulary: 'topics', id: 'bildung'}}},
    );
    const {organization, ...item} = onlyItem(imported, 'opportunities');
    assert.deepEqual(item, {
      id: '7',
      title: 'Lesepaten gesucht',
      url: 'https://www.freinet-online.de/query/iframe/detail.php?agid=25&styleid=1&frametyp=2&detail=7',
      summary: 'Vorlesen & zuhören',
      description: 'Kindern **vorlesen**.',
      image: {url: 'https://freinet.example/media/a.jpg', alt: ''},
      topics: ['bildung'],
      causes: ['Kinder & Jugend'],
      activities: ['Vorlesen'],
      locations: [
        {
          address: {street: 'Hauptstraße 1', postalCode: '24937', city: 'Flensburg'},
          geo: {lat: 54.78, lon: 9.43},
        },
      ],
      commitment: {kind: 'regular', note: '2 Stunden pro Woche'},
      requirements: ['police-certificate', 'Geduld'],
      benefits: ['Versicherung; Kaffee'],
      places: 3,
      apply: {instructions: 'Anna Muster, lesen@lesewelt.example', email: 'lesen@lesewelt.example'},
      published: '2026-01-01T01:00:00+01:00',
      updated: '2026-02-01T01:00:00+01:00',
    });
    const facility = onlyItem(imported, 'organizations');
    assert.deepEqual([facility.id, facility.name], [organization, 'Lesewelt e. V.']);
    assert.deepEqual(imported.notes, []);
  });

  it('with HTML that stands in it as elements', async () => {
    const imported = await read(
      answer(offer('<beschreibung><p>Kindern <b>vorlesen</b> &amp; zuhören</p></beschreibung>')),
    );
    assert.equal(onlyItem(imported, 'opportunities').description, 'Kindern **vorlesen** & zuhören');
  });

  it('and says of an offer for which nobody is sought that it is filled', async () => {
    const imported = await read(
      answer(offer('<anzahl_gesuche>0</anzahl_gesuche><geo_breite>0</geo_breite><geo_laenge>0</geo_laenge>')),
    );
    const {status, places, locations} = onlyItem(imported, 'opportunities');
    assert.deepEqual([status, places, locations], ['filled', undefined, undefined]);
  });

  it('and puts a time that no field holds into the text', async () => {
    const imported = await read(answer(offer('<ZeitlicherRahmen>zur Erntezeit</ZeitlicherRahmen>')));
    const {commitment, description} = onlyItem(imported, 'opportunities');
    assert.deepEqual([commitment, description], [undefined, 'Zeitlicher Rahmen: zur Erntezeit']);
  });

  it('that breaks off as far as it goes, and says in which line the lost offer begins', async () => {
    const text = answer(offer(), offer('<beschreibung>Ein langer Text</beschreibung>', '8'));
    const imported = await read(text.slice(0, text.indexOf('langer')));
    assert.equal(onlyItem(imported, 'opportunities').id, '7');
    assert.deepEqual(imported.notes, [
      {code: 'damaged', place: {line: 4, item: 'Lesepaten gesucht'}, detail: '</angebot>', isItemLost: true},
    ]);
  });

  it('with bare ampersands, and without offers', async () => {
    const imported = await read(answer(offer('<einrichtungsname>Kaffee & Kuchen</einrichtungsname>')));
    assert.equal(onlyItem(imported, 'organizations').name, 'Kaffee & Kuchen');
    assert.deepEqual(await read(answer()), {drafts: [], notes: []});
  });

  it('but no page and no other document', async () => {
    for (const text of ['<html><head><title>Anmelden</title></head></html>', '', '{"a": 1}', '<rss/>', 'x']) {
      const {drafts, notes} = await read(text);
      assert.deepEqual([drafts, notes.map(({code}) => code)], [[], ['unreadable']], text);
    }
  });
});

describe('importFreinet reads an export as JSON', () => {
  const exported = {
    id: '12',
    name: 'Garten pflegen',
    org: 'Gartenfreunde',
    ort: 'Flensburg',
    address: 'Steeler Str. 261, 24937 Flensburg',
    orgAddress: 'Gartenweg 2, 24937 Flensburg',
    description: '<p>Unkraut <em>jäten</em></p>',
    orgDescription: '<p>Wir gärtnern.</p>',
    avatar: '',
    homepage: 'https://gartenfreunde.example/',
    categories: ['Natur'],
    targets: [],
    stadtteile: ['1 Ortsunabhängig', 'Nordstadt', 'Altstadt'],
    timeframe: 'vormittags',
    requirements: '',
    benefits: '',
    barrierefreiheit: 'stufenlos',
  };

  it('with places, districts and times', async () => {
    const imported = await read(JSON.stringify([exported]));
    const {organization, ...item} = onlyItem(imported, 'opportunities');
    assert.ok(organization);
    assert.deepEqual(item, {
      id: '12',
      title: 'Garten pflegen',
      description: 'Unkraut _jäten_',
      causes: ['Natur'],
      availability: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day}-morning`),
      remote: 'fully',
      locations: [
        {
          address: {street: 'Steeler Str. 261', postalCode: '24937', city: 'Flensburg'},
          district: 'Nordstadt',
        },
        {district: 'Altstadt'},
      ],
      accessibilityNote: 'stufenlos',
    });
    assert.deepEqual(onlyItem(imported, 'organizations'), {
      id: organization,
      name: 'Gartenfreunde',
      url: 'https://gartenfreunde.example/',
      description: 'Wir gärtnern.',
      location: {address: {street: 'Gartenweg 2', postalCode: '24937', city: 'Flensburg'}},
    });
  });

  it('and leaves out offers without a title and second ones of an id', async () => {
    const imported = await read(JSON.stringify([{id: '1'}, exported, {...exported, name: 'Noch einmal'}, 7]));
    assert.equal(acceptedItems(imported, 'opportunities').length, 1);
    assert.deepEqual(noteTexts(imported), ['missing-field title', 'duplicate-id id 12']);
  });
});

const file = join(process.env['MITMACH_REAL_DATA'] ?? '', 'freinet-offers-essen.json');

describe('importFreinet reads real offers', () => {
  for (const name of process.env['MITMACH_REAL_DATA'] && existsSync(file) ? [file] : []) {
    it('and makes an opportunity of each of the 429, with organizations that are there', async () => {
      const imported = await read(await readFile(name, 'utf8'));
      const items = acceptedItems(imported, 'opportunities');
      const known = new Set(acceptedItems(imported, 'organizations').map(({id}) => id));
      assert.equal(items.length, 429);
      assert.ok(items.every(({organization}) => organization !== undefined && known.has(organization)));
    });
  }
});
