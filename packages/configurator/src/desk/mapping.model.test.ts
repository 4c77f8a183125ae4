import {expect} from '@open-wc/testing';
import {absentFields, guessedMapping, isPlain, tableChoice, targetsFor} from './mapping.model.js';
import {lookAt as lookAtFile, readFile} from './read-file.js';
import type {Incoming} from './merge.model.js';
import type {Mapping} from './mapping.model.js';

const dataOf = (text: string): {bytes: Uint8Array; name: string} => ({
  bytes: new TextEncoder().encode(text),
  name: 'tabelle.csv',
});

type TableLook = NonNullable<Awaited<ReturnType<typeof lookAtFile>>>;

const lookAt = async (text: string): Promise<TableLook> => {
  const look = await lookAtFile(dataOf(text), 'csv');
  if (!look) throw new Error('This is no table.');
  return look;
};

const read = (text: string, look: TableLook, mapping: Mapping): Promise<Incoming> =>
  readFile(dataOf(text), 'csv', {
    language: 'de',
    timeZone: 'Europe/Berlin',
    now: Date.parse('2026-11-22T12:00Z'),
    table: tableChoice(look, mapping),
  });

describe('the mapping of a table', () => {
  it('need not be asked for where the header says all', async () => {
    expect(isPlain(await lookAt('Titel;Beginn;Ort\nFest;1.12.2026;Markt\n'))).to.equal(true);
  });

  for (const [why, text] of [
    ['a column is unknown', 'Titel;Beginn;Raumfarbe\nFest;1.12.2026;rot\n'],
    ['what is required is missing', 'Titel;Ort\nFest;Markt\n'],
    ['the rows may be of several kinds', 'Titel;Datum\nFest;1.12.2026\n'],
  ] as const) {
    it(`is asked for where ${why}`, async () => {
      expect(isPlain(await lookAt(text))).to.equal(false);
    });
  }

  it('makes items of columns that nobody guesses, once they are named', async () => {
    const text = 'Was wird;Los gehts\nFest;1.12.2026 19:00\n';
    const look = await lookAt(text);
    const mapping = {kind: 'events', targets: {'Was wird': 'title', 'Los gehts': 'start'}} as const;
    const {items} = await read(text, look, mapping);
    expect(items.map(({fields}) => [fields['title'], fields['start']])).to.deep.equal([
      ['Fest', '2026-12-01T19:00'],
    ]);
  });

  it('takes one day for all rows where only the clock is in the table', async () => {
    const text = 'Titel;Um\nFest;19:00\n';
    const look = await lookAt(text);
    const mapping: Mapping = {kind: 'events', targets: {Titel: 'title', Um: 'start.time'}};
    expect(absentFields(mapping)).to.deep.equal(['start']);
    const {items} = await read(text, look, {...mapping, defaults: {start: '2026-09-14'}});
    expect(items[0]?.fields['start']).to.equal('2026-09-14T19:00');
  });

  it('keeps a street and its number together as long as both are what they were guessed to be', async () => {
    const text = 'Titel;Beginn;Straße;Hausnummer\nFest;1.12.2026;Markt;7\n';
    const look = await lookAt(text);
    const mapping = guessedMapping(look, 'events');
    const address = async (each: Mapping): Promise<unknown> =>
      (await read(text, look, each)).items[0]?.fields['location'];
    expect(await address(mapping)).to.deep.equal({address: {street: 'Markt 7'}});
    const targets = {...mapping.targets, Hausnummer: 'location.room'};
    expect(await address({...mapping, targets})).to.deep.equal({address: {street: 'Markt'}, room: '7'});
  });

  it('offers fields that the importer knows', async () => {
    const look = await lookAt('a;b\n1;2\n');
    for (const kind of ['events', 'opportunities', 'organizations', 'news', 'milestones'] as const) {
      for (const target of targetsFor(kind)) {
        const {notes} = await read('a;b\nx;2\n', look, {kind, targets: {b: target}});
        expect(notes.filter(({field}) => field?.startsWith('columns.'))).to.deep.equal(
          [],
          `${kind} ${target}`,
        );
      }
    }
  });
});
