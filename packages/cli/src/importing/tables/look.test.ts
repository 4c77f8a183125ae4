import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importers} from '../index.js';
import {lookAtTable} from './look.js';

const table = (text: string): {bytes: Uint8Array; name: string} => ({
  bytes: new TextEncoder().encode(text),
  name: 'table.csv',
});

describe('lookAtTable', () => {
  it('says which columns there are, with their first cells, and what the rows most likely are', async () => {
    const look = await lookAtTable(
      table('Titel;Beginn;Ort;Raumfarbe\nFest;28.11.2026 19:00;Markt;rot\n;;;\nLauf;1.12.2026;Hafen;blau\n'),
      {type: 'csv'},
    );
    assert.deepEqual(look?.names, ['Titel', 'Beginn', 'Ort', 'Raumfarbe']);
    assert.deepEqual(look.samples, [
      ['Fest', '28.11.2026 19:00', 'Markt', 'rot'],
      ['Lauf', '1.12.2026', 'Hafen', 'blau'],
    ]);
    assert.equal(look.rowCount, 2);
    const [guess] = look.guesses;
    assert.equal(guess?.kind, 'events');
    assert.deepEqual([guess.missing, guess.unknown], [[], ['Raumfarbe']]);
  });

  it('names the required fields for which there is no column', async () => {
    const look = await lookAtTable(table('Was;Wann los\nFest;morgen\n'), {type: 'csv'});
    const events = look?.guesses.find(({kind}) => kind === 'events');
    assert.deepEqual(events?.missing, ['start']);
  });

  it('finds a header below a heading', async () => {
    const look = await lookAtTable(table('Unsere Termine;;\n\nTitel;Datum;Uhrzeit\nFest;1.12.2026;19:00\n'), {
      type: 'csv',
    });
    assert.deepEqual(look?.names, ['Titel', 'Datum', 'Uhrzeit']);
  });

  it('sees nothing in what is no table', async () => {
    assert.equal(await lookAtTable(table('<!doctype html><title>Wartung</title>'), {type: 'csv'}), undefined);
    assert.equal(await lookAtTable(table('PK no workbook'), {type: 'xlsx'}), undefined);
  });
});

describe('a row without what its kind requires', () => {
  it('is given as far as it can be read, beside the items', async () => {
    const {drafts, incomplete} = await importers.csv(
      table('Titel;Beginn;Ort\nFest;31.2.2026;Markt\nLauf;1.12.2026;Hafen\n'),
      {
        language: 'de',
        timeZone: 'Europe/Berlin',
        now: Date.parse('2026-11-22T12:00Z'),
      },
    );
    assert.equal(drafts.length, 1);
    assert.deepEqual(
      incomplete?.map(({kind, item, place}) => ({kind, item, place})),
      [{kind: 'events', item: {title: 'Fest', location: {name: 'Markt'}}, place: {row: 2, item: 'Fest'}}],
    );
  });
});
