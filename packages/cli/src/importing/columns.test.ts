import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import {importCsv} from './csv.js';
import type {Imported, ImportOptions} from './importer.js';

const table = (lines: readonly string[], options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importText(importCsv, lines.join('\n'), options);

describe('importRows', () => {
  it('maps the columns of the config, whatever their case and spaces', async () => {
    const imported = await table(['Was;W o;wann', 'Tanz;Mühle;1.5.26'], {
      columns: {title: ' was', 'location.name': 'Wo', start: 'WANN'},
    });
    const {title, location, start} = onlyItem(imported, 'events');
    assert.deepEqual([title, location, start], ['Tanz', {name: 'Mühle'}, '2026-05-01']);
    assert.deepEqual(imported.notes, []);
  });

  it('joins columns by a template, without the signs around empty ones', async () => {
    const options = {
      columns: {
        title: 'T',
        start: '{D} {Z}',
        'location.address.street': '{S} {N}',
        summary: '{A}, {B} ({C})',
      },
    };
    const imported = await table(
      ['T;D;Z;S;N;A;B;C', 'x;1.5.26;19 Uhr;Ring;5;a;b;c', 'y;1.5.26;;Ring;;a;;'],
      options,
    );
    const [first, second] = acceptedItems(imported, 'events');
    assert.deepEqual(
      [first?.start, first?.location?.address, first?.summary],
      ['2026-05-01T19:00', {street: 'Ring 5'}, 'a, b (c)'],
    );
    assert.deepEqual(
      [second?.start, second?.location?.address, second?.summary],
      ['2026-05-01', {street: 'Ring'}, 'a'],
    );
  });

  it('takes the first of several columns that is not empty', async () => {
    const columns = {title: ['Titel', 'Name', 'Title'], start: 'D'};
    const imported = await table(['Titel;Name;D', ';Fest;1.5.26'], {columns});
    assert.equal(onlyItem(imported, 'events').title, 'Fest');
    assert.deepEqual(imported.notes, []);
  });

  it('notes a column that is not there once, and one whose target is no field', async () => {
    const columns = {title: 'T', start: 'D', summary: 'Fehlt', farbe: 'T'};
    const imported = await table(['T;D', 'a;1.5.26', 'b;2.5.26'], {columns});
    assert.equal(imported.drafts.length, 2);
    assert.deepEqual(imported.notes, [
      {code: 'unknown-column', place: {row: 1}, field: 'summary', value: 'Fehlt'},
      {code: 'bad-value', place: {}, field: 'columns.farbe', value: 'T', detail: 'events'},
    ]);
  });

  it('puts texts of several languages into one, and mends codes of countries', async () => {
    const columns = {title: 'T', 'title.dk': 'D', start: 'S', 'description.da': 'B'};
    const imported = await table(['T;D;S;B', 'Fest;Fest på dansk;1.5.26;Tekst', 'Nur;;1.5.26;'], {columns});
    const [first, second] = acceptedItems(imported, 'events');
    assert.deepEqual(first?.title, {de: 'Fest', da: 'Fest på dansk'});
    assert.deepEqual(first.description, {da: 'Tekst'});
    assert.equal(second?.title, 'Nur');
  });

  it('takes the date that the rows lack from the defaults, and ends after midnight where the end is earlier', async () => {
    const options = {columns: {title: 'T', start: 'auf', end: 'zu'}, defaults: {start: '2026-11-28'}};
    const imported = await table(
      ['T,auf,zu', 'a,17:00,23:00', 'b,19:30,02:00', 'c,,', 'd,18 Uhr,24:00'],
      options,
    );
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({start, end}) => [start, end]),
      [
        ['2026-11-28T17:00', '2026-11-28T23:00'],
        ['2026-11-28T19:30', '2026-11-29T02:00'],
        ['2026-11-28', undefined],
        ['2026-11-28T18:00', '2026-11-29T00:00'],
      ],
    );
    assert.deepEqual(imported.notes, []);
  });

  it('does not put the usual date in place of one that it cannot read', async () => {
    const options = {columns: {title: 'T', start: 'S'}, defaults: {start: '2026-11-28'}};
    const imported = await table(['T;S', 'a;05/01/2026', 'b;abends'], options);
    assert.deepEqual(imported.drafts, []);
    assert.deepEqual(
      imported.notes.map(({isItemLost, ...note}) => [note.field, note.value, isItemLost]),
      [
        ['start', '05/01/2026', true],
        ['start', 'abends', true],
      ],
    );
  });

  it('keeps the day of an event whose time it cannot read, and tells', async () => {
    const imported = await table(['Titel;Datum;Uhrzeit', 'a;1.5.26;nach Absprache']);
    assert.equal(onlyItem(imported, 'events').start, '2026-05-01');
    assert.deepEqual(noteTexts(imported), ['bad-time start.time nach Absprache']);
    assert.equal(imported.notes[0]?.isItemLost, undefined);
  });

  it('reads a time from–to as start and end', async () => {
    const imported = await table([
      'Titel;Datum;Uhrzeit',
      'a;1.5.26;19–21 Uhr',
      'b;28.–30.11.2026;',
      'c;1.5.26;22:00-02:00',
    ]);
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({start, end}) => [start, end]),
      [
        ['2026-05-01T19:00', '2026-05-01T21:00'],
        ['2026-11-28', '2026-11-30'],
        ['2026-05-01T22:00', '2026-05-02T02:00'],
      ],
    );
  });

  it('leaves an end out that is on an earlier day, or that says a time where the start says none', async () => {
    const imported = await table([
      'Titel;Beginn;Ende',
      'a;2.5.26 19:00;1.5.26 21:00',
      'b;1.5.26;21:00',
      'c;1.5.26 19:00;1.5.26',
    ]);
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({start, end}) => [start, end]),
      [
        ['2026-05-02T19:00', undefined],
        ['2026-05-01', undefined],
        ['2026-05-01T19:00', undefined],
      ],
    );
    assert.deepEqual(noteTexts(imported), ['bad-date end 1.5.26 21:00', 'bad-time end 21:00']);
  });

  it('gives every item what it lacks of the defaults, in objects too, and nothing that it has', async () => {
    const options: Partial<ImportOptions> = {
      columns: {title: 'T', start: 'D', 'location.name': 'O', topics: 'Th', organization: 'V'},
      defaults: {
        organization: 'stadt',
        'location.address.city': 'Flensburg',
        location: {address: {country: 'DE'}},
        topics: ['kultur'],
        languages: 'dk',
        farbe: 'rot',
      },
    };
    const imported = await table(['T;D;O;Th;V', 'a;1.5.26;Mühle;sport;club', 'b;1.5.26;;;'], options);
    const [first, second] = acceptedItems(imported, 'events');
    assert.deepEqual(first?.location, {name: 'Mühle', address: {city: 'Flensburg', country: 'DE'}});
    assert.deepEqual([first.organization, first.topics, first.languages], ['club', ['sport'], ['da']]);
    assert.deepEqual(second?.location, {address: {city: 'Flensburg', country: 'DE'}});
    assert.deepEqual([second.organization, second.topics], ['stadt', ['kultur']]);
    assert.deepEqual(noteTexts(imported), ['bad-value defaults.farbe "rot"']);
  });

  it('sends words where the config says, drops those it drops, and keeps all others', async () => {
    const options: Partial<ImportOptions> = {
      columns: {title: 'T', start: 'D', categories: 'K', keywords: 'S'},
      terms: {
        Musik: {vocabulary: 'categories', id: 'musik'},
        sport: {vocabulary: 'topics', id: 'sport'},
        Nord: {vocabulary: 'districts', id: 'nordstadt'},
        Intern: null,
        Bildung: {vocabulary: 'causes', id: 'bildung'},
      },
    };
    const imported = await table(
      ['T;D;K;S', 'a;1.5.26;"musik, SPORT, Intern, Tanz";Nord, draußen', 'b;1.5.26;Bildung;'],
      options,
    );
    const [first, second] = acceptedItems(imported, 'events');
    assert.deepEqual(
      [first?.categories, first?.topics, first?.keywords, first?.location],
      [['musik', 'Tanz'], ['sport'], ['draußen'], {district: 'nordstadt'}],
    );
    assert.equal(second?.categories, undefined);
    assert.deepEqual(noteTexts(imported), ['bad-value causes bildung']);
  });

  it('takes the own ids of a source, also where the config does not map them', async () => {
    const columns = {title: 'T', start: 'D'};
    const imported = await table(['ID;T;D', '17;a;1.5.26', '18;b;1.5.26'], {columns});
    assert.deepEqual(
      imported.drafts.map(({id}) => id),
      ['17', '18'],
    );
  });

  it('gives the same ids when rows are moved, and numbers equal rows', async () => {
    const rows = ['a;1.5.26', 'b;1.5.26', 'a;2.5.26', 'a;1.5.26'];
    const ids = async (lines: readonly string[]) =>
      (await table(['Titel;Datum', ...lines])).drafts.map(({id}) => id);
    const [first = '', second, third, repeated] = await ids(rows);
    assert.equal(repeated, `${first}-2`);
    assert.deepEqual(await ids([...rows].reverse()), [first, third, second, repeated]);
    const imported = await table(['Titel;Datum', ...rows]);
    assert.deepEqual(imported.notes, [
      {code: 'duplicate-id', place: {row: 5, item: 'a'}, field: 'id', value: first, detail: `${first}-2`},
    ]);
  });

  it('loses a row without a title or a date, says so, and keeps the others', async () => {
    const imported = await table(['Titel;Datum;Ort', ';1.5.26;x', 'b;;x', 'c;1.5.26;x', ';;', 'd;31.2.26;x']);
    assert.deepEqual(
      imported.drafts.map(({item}) => item['title']),
      ['c'],
    );
    assert.deepEqual(imported.notes, [
      {code: 'missing-field', place: {row: 2}, field: 'title', isItemLost: true},
      {code: 'missing-field', place: {row: 3, item: 'b'}, field: 'start', isItemLost: true},
      {code: 'bad-date', place: {row: 6, item: 'd'}, field: 'start.date', value: '31.2.26', isItemLost: true},
    ]);
  });

  it('leaves only the field out that it cannot read', async () => {
    const imported = await table(
      ['Titel;Datum;Lat;Lon;Plätze;E-Mail;Link', 'a;1.5.26;54,78;neun;viele;x;javascript:alert(1)'],
      {
        columns: {
          title: 'Titel',
          start: 'Datum',
          'location.geo.lat': 'Lat',
          'location.geo.lon': 'Lon',
          capacity: 'Plätze',
          'registration.email': 'E-Mail',
          url: 'Link',
        },
      },
    );
    assert.deepEqual(Object.keys(onlyItem(imported, 'events')).sort(), ['id', 'start', 'title']);
    assert.deepEqual(noteTexts(imported), [
      'bad-number location.geo.lon neun',
      'bad-number capacity viele',
      'bad-value registration.email x',
      'unsafe-link url javascript:alert(1)',
      'missing-field location.geo.lon',
    ]);
  });

  it('takes the first of several addresses and tells', async () => {
    const imported = await table(['Titel;Datum;Link', 'a;1.5.26;https://a.example/,https://b.example/']);
    assert.equal(onlyItem(imported, 'events').url, 'https://a.example/');
    assert.deepEqual(noteTexts(imported), ['bad-value url https://a.example/,https://b.example/']);
  });

  it('turns HTML into rich text, plain text into itself, and leaves Markdown alone', async () => {
    const columns = {title: 'T', published: 'D', description: 'B'};
    const imported = await table(
      [
        'T;D;B',
        '"Kunst &amp; Kultur";1.5.26;"<p>Ein <b>Fest</b></p><img src=""https://a.example/b.jpg"" alt=""Bild"">"',
        'b;1.5.26;2 * 3 _x_ # 5',
        'c;1.5.26;Siehe [hier](https://a.example)',
      ],
      {kind: 'news', columns},
    );
    const [first, second, third] = acceptedItems(imported, 'news');
    assert.deepEqual([first?.title, first?.description], ['Kunst & Kultur', 'Ein **Fest**']);
    assert.deepEqual(first?.image, {url: 'https://a.example/b.jpg', alt: 'Bild'});
    assert.equal(second?.description, '2 * 3 \\_x\\_ # 5');
    assert.equal(third?.description, 'Siehe [hier](https://a.example)');
  });

  it('refuses a table without a column for the title in one note', async () => {
    const imported = await table(['Farbe;Datum', 'rot;1.5.26', 'blau;1.5.26']);
    assert.deepEqual(imported.drafts, []);
    assert.deepEqual(imported.notes.at(-1), {
      code: 'unreadable',
      place: {row: 1},
      field: 'title',
      detail: 'Farbe, Datum',
    });
    assert.equal(imported.notes.filter(({code}) => code === 'missing-field').length, 0);
  });

  it('lets no name in a table reach what every object has', async () => {
    const columns = {
      title: 'T',
      start: 'D',
      '__proto__.polluted': 'X',
      'constructor.prototype.polluted': 'X',
      'title.__proto__': 'X',
    };
    const imported = await table(['T;D;X;__proto__;constructor', 'a;1.5.26;ja;x;y'], {columns});
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    assert.equal(onlyItem(imported, 'events').title, 'a');
  });
});
