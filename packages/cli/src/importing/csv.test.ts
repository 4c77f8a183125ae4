import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import {importCsv} from './csv.js';
import type {Imported, ImportOptions} from './importer.js';

const read = (text: string, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importText(importCsv, text, options);

const titles = (imported: Imported): unknown[] => acceptedItems(imported, 'events').map(({title}) => title);

const import1252 = async (text: string, mediaType?: string): Promise<Imported> =>
  importCsv(
    {bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)), mediaType, name: 'list.csv'},
    {language: 'de', timeZone: 'Europe/Berlin', now: 0},
  );

describe('importCsv', () => {
  it('finds what separates the cells', async () => {
    for (const sign of [';', ',', '\t', '|']) {
      const text = [
        ['Titel', 'Datum', 'Ort'],
        ['Tanz', '1.5.26', 'Mühle'],
      ]
        .map((row) => row.join(sign))
        .join('\n');
      const {title, start, location} = onlyItem(await read(text), 'events');
      assert.deepEqual([title, start, location?.name], ['Tanz', '2026-05-01', 'Mühle'], sign);
    }
  });

  it('does not take the comma of numbers and texts for a separator', async () => {
    const imported = await read('Titel;Datum;Lat;Lon\nA, B, C;1.5.26;54,78;9,43\nD, E, F;2.5.26;54,79;9,44');
    const [first] = acceptedItems(imported, 'events');
    assert.deepEqual([first?.title, first?.location?.geo], ['A, B, C', {lat: 54.78, lon: 9.43}]);
    assert.deepEqual(imported.notes, []);
  });

  it('reads a list of titles alone without tearing them apart', async () => {
    assert.deepEqual(titles(await read('Titel\nTanz, Musik und mehr\n', {defaults: {start: '2026-05-01'}})), [
      'Tanz, Musik und mehr',
    ]);
  });

  it('follows the line in which Excel says the separator, and counts rows after it', async () => {
    const imported = await read('sep=|\r\nTitel|Datum\r\nA;B|1.5.26\r\n|2.5.26');
    assert.deepEqual(titles(imported), ['A;B']);
    assert.equal(imported.notes[0]?.place.row, 3);
  });

  it('reads quoted cells with separators, quotes and lines in them', async () => {
    const imported = await read(
      'Titel;Datum;Beschreibung\r\n"Der ""Club""; offen";1.5.26;"Eins\r\n\r\nZwei"\r\nB;2.5.26;\r\n',
    );
    const [first] = acceptedItems(imported, 'events');
    assert.deepEqual([first?.title, first?.description], ['Der "Club"; offen', 'Eins\n\nZwei']);
    assert.deepEqual(titles(imported).length, 2);
  });

  it('finds the header below titles and empty lines, and counts rows as spreadsheets do', async () => {
    const imported = await read(
      'Programm 2026;;\n\nStand: Mai;;\nTitel;Datum;Ort\nA;1.5.26;x\n\nB;32.5.26;y\n',
    );
    assert.deepEqual(titles(imported), ['A']);
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.row]),
      [['bad-date', 7]],
    );
  });

  it('reads a table without a header by the letters of its columns', async () => {
    const imported = await read('Tanz;1.5.26\nMusik;2.5.26', {columns: {title: 'A', start: 'b'}});
    assert.deepEqual(titles(imported), ['Tanz', 'Musik']);
    assert.equal(imported.drafts[0]?.place.row, 1);
  });

  it('keeps rows with too many or too few cells as far as they go, and tells which', async () => {
    const imported = await read('Titel;Datum;Ort\nA;1.5.26\nB;1.5.26;x;y;z\nC;1.5.26;x;;\nD\n');
    assert.deepEqual(titles(imported), ['A', 'B', 'C']);
    assert.deepEqual(imported.notes, [
      {code: 'wrong-column-count', place: {row: 2}, value: '2', detail: '3'},
      {code: 'wrong-column-count', place: {row: 3}, value: '5', detail: '3'},
      {code: 'wrong-column-count', place: {row: 5}, value: '1', detail: '3'},
      {code: 'missing-field', place: {row: 5, item: 'D'}, field: 'start', isItemLost: true},
    ]);
  });

  it('loses no more than a line to a quote that nobody closes', async () => {
    const imported = await read('Titel;Datum;Text\nA;1.5.26;x\nB;2.5.26;"offen\nC;3.5.26;y\nD;4.5.26;z');
    assert.deepEqual(titles(imported), ['A', 'B', 'C', 'D']);
    assert.deepEqual(imported.notes, [
      {code: 'damaged', place: {row: 3}, value: 'B 2.5.26 offen', detail: '"'},
    ]);
  });

  it('loses no more than a line to such a quote among good ones', async () => {
    const imported = await read('Titel;Datum;Text\n"A";1.5.26;"offen\n"B";2.5.26;"gut"\n"C";3.5.26;"gut"');
    assert.deepEqual(titles(imported), ['A', 'B', 'C']);
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.row]),
      [['damaged', 2]],
    );
  });

  it('keeps a cell with quotes in it that are not doubled', async () => {
    const imported = await read(
      'Titel;Datum;Text\n"Der "Club" lädt ein";1.5.26;"Zum\n"Fest" am See"\nB;2.5.26;\n',
    );
    assert.deepEqual(titles(imported), ['Der "Club" lädt ein', 'B']);
    assert.deepEqual(imported.notes, []);
  });

  it('tells where the last line breaks off', async () => {
    const imported = await read('Titel;Datum;Ort\nA;1.5.26;x\nB;2.5');
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.row]),
      [
        ['damaged', 3],
        ['bad-date', 3],
      ],
    );
  });

  it('takes text and address of a HYPERLINK, and the text of a constant', async () => {
    const imported = await read(
      'Titel;Datum;Verein;PLZ\n"=HYPERLINK(""https://a.example/1"";""Zum Fest"")";1.5.26;"=HYPERLINK(""https://club.example"",""Club"")";"=""01067"""',
    );
    const {title, url, organization, location} = onlyItem(imported, 'events');
    assert.deepEqual(
      [title, url, organization, location?.address?.postalCode],
      ['Zum Fest', 'https://a.example/1', 'Club', '01067'],
    );
    assert.deepEqual(imported.notes, []);
  });

  it('takes every other formula for plain text, and tells', async () => {
    const imported = await read(
      "Titel;Datum\n=1+1;1.5.26\n@cmd;1.5.26\n+cmd|' /C calc'!A0;1.5.26\n=HYPERLINK(A1);1.5.26",
    );
    assert.deepEqual(titles(imported), ['=1+1', '@cmd', "+cmd|' /C calc'!A0", '=HYPERLINK(A1)']);
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.row]),
      [
        ['formula', 2],
        ['formula', 3],
        ['formula', 4],
        ['formula', 5],
      ],
    );
  });

  it('takes numbers with a sign and words after a dash for what they are', async () => {
    const columns = {
      name: 'Verein',
      'contact.phone': 'Tel',
      'location.geo.lat': 'Lat',
      'location.geo.lon': 'Lon',
      openingHours: 'Zeit',
    };
    const imported = await read('Verein;Tel;Lat;Lon;Zeit\nClub;+49 461 12-34;-1,5;+9,5;- abends -', {
      kind: 'organizations',
      columns,
    });
    const {contact, location, openingHours} = onlyItem(imported, 'organizations');
    assert.deepEqual(
      [contact?.phone, location?.geo, openingHours],
      ['+49 461 12-34', {lat: -1.5, lon: 9.5}, '- abends -'],
    );
    assert.deepEqual(imported.notes, []);
  });

  it('reads the encodings that spreadsheets write', async () => {
    const text = 'Titel;Datum\nÜbung für Gäste;1.5.26';
    assert.deepEqual(titles(await read(`\ufeff${text}`)), ['Übung für Gäste']);
    const western = await import1252(text);
    assert.deepEqual(titles(western), ['Übung für Gäste']);
    assert.deepEqual(noteTexts(western), ['encoding']);
    assert.deepEqual(noteTexts(await import1252(text, 'text/csv; charset=windows-1252')), []);
    const utf16 = Uint8Array.from(
      Array.from(`\ufeff${text}`).flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    );
    const imported = await importCsv(
      {bytes: utf16, name: 'list.csv'},
      {language: 'de', timeZone: 'Europe/Berlin', now: 0},
    );
    assert.deepEqual(titles(imported), ['Übung für Gäste']);
  });

  it('names the columns that it does not know, and says which it knows', async () => {
    const imported = await read('Titel;Datum;Farbe;;Nummer\nA;1.5.26;rot;noch etwas;5');
    assert.deepEqual(imported.notes, [
      {code: 'unknown-column', place: {row: 1}, value: 'Farbe', detail: 'Titel → title; Datum → start.date'},
      {code: 'unknown-column', place: {row: 1}, value: 'D'},
      {code: 'unknown-column', place: {row: 1}, value: 'Nummer'},
    ]);
  });

  it('says what else than a table it got', async () => {
    const page = await read('<!DOCTYPE html><html><head><title>Anmelden</title></head><body></body></html>');
    assert.deepEqual(page.notes, [
      {code: 'unreadable', place: {}, value: 'Anmelden', detail: 'HTML: Anmelden'},
    ]);
    assert.deepEqual((await read('  \n')).notes, [{code: 'unreadable', place: {}, detail: '0 B'}]);
    assert.deepEqual((await read('')).drafts, []);
    const noise = await read('\u0000\u0001PK;x\n');
    assert.deepEqual(noise.drafts, []);
    assert.ok(noise.notes.length > 0 || noise.drafts.length === 0);
  });

  it('reads a table with a header alone as one without items', async () => {
    assert.deepEqual(await read('Titel;Datum\n'), {drafts: [], notes: []});
  });

  it('takes time in proportion to the number of rows', async () => {
    const lines = (count: number): string =>
      `Titel;Datum;Ort;Text\n${Array.from({length: count}, (_, at) => `Fest ${at};${(at % 28) + 1}.5.26;"Haus ""${at}""";Ein Text, etwas länger`).join('\n')}`;
    const costOf = async (count: number): Promise<number> => {
      const start = process.cpuUsage();
      assert.equal((await read(lines(count))).drafts.length, count);
      const {user, system} = process.cpuUsage(start);
      return user + system;
    };
    await costOf(2_000);
    const [few, many] = [await costOf(4_000), await costOf(40_000)];
    assert.ok(many < few * 30, `${few} µs for 4,000 rows, ${many} µs for 40,000`);
  });
});
