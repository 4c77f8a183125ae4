import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {constants, deflateRawSync} from 'node:zlib';
import {acceptedItems, noteTexts, onlyItem} from '../testing/imported-items.js';
import type {Imported, ImportOptions} from './importer.js';
import {importXlsx} from './xlsx.js';

interface File {
  readonly name: string;
  readonly data: Buffer;
  readonly isStored?: boolean;
  /** As it lies in the archive, where it is not made of the data. */
  readonly packed?: Buffer;
  /** What the archive says of its size, where that is a lie. */
  readonly declaredSize?: number;
  readonly flags?: number;
}

const header = (signature: number, numbers: readonly (readonly [number, 2 | 4])[]): Buffer => {
  const bytes = Buffer.alloc(4 + numbers.reduce((sum, [, length]) => sum + length, 0));
  bytes.writeUInt32LE(signature);
  let at = 4;
  for (const [number, length] of numbers) at = bytes.writeUIntLE(number, at, length);
  return bytes;
};

/** A ZIP archive. */
const zip = (files: readonly File[]): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {name, data, isStored = false, declaredSize = data.length, flags = 0, ...more} of files) {
    const packed = more.packed ?? (isStored ? data : deflateRawSync(data));
    const title = Buffer.from(name);
    const common = [
      [flags, 2],
      [isStored ? 0 : 8, 2],
      [0, 4],
      [0, 4],
      [packed.length, 4],
      [declaredSize, 4],
      [title.length, 2],
      [0, 2],
    ] as const;
    const local = Buffer.concat([header(0x04034b50, [[20, 2], ...common]), title, packed]);
    directory.push(
      header(0x02014b50, [[20, 2], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]),
      title,
    );
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const end = header(0x06054b50, [
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...bodies, ...directory, end]);
};

const file = (name: string, xml: string): File => ({name, data: Buffer.from(xml)});

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (entries: readonly string[]): string =>
  `<Relationships>${entries
    .map((entry) => {
      const [id = '', type = '', target = '', mode = ''] = entry.split(' ');
      return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
    })
    .join('')}</Relationships>`;

interface Book {
  /** The content of `sheetData`, and what follows it. */
  readonly sheet: string;
  readonly after?: string;
  readonly strings?: string;
  readonly properties?: string;
  readonly more?: readonly File[];
}

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]dddd, d. mmmm yyyy"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
const [DAY, MOMENT, TIME, LONG_DAY, DAYS] = [1, 2, 3, 4, 5];

const partsOf = ({sheet, after = '', strings = '', properties = '', more = []}: Book): File[] => [
  file('_rels/.rels', rels(['rId1 officeDocument xl/workbook.xml'])),
  file(
    'xl/workbook.xml',
    `<workbook xmlns:r="x"><workbookPr ${properties}/><sheets><sheet name="Alt" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Termine" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  file(
    'xl/_rels/workbook.xml.rels',
    rels([
      'rId1 worksheet worksheets/sheet1.xml',
      'rId9 worksheet /xl/worksheets/old.xml',
      'rId2 sharedStrings sharedStrings.xml',
      'rId3 styles styles.xml',
    ]),
  ),
  file('xl/sharedStrings.xml', `<sst>${strings}</sst>`),
  file('xl/styles.xml', STYLES),
  file('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${sheet}</sheetData>${after}</worksheet>`),
  file(
    'xl/worksheets/old.xml',
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c><c r="B1" t="inlineStr"><is><t>Datum</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Früher</t></is></c><c r="B2" t="inlineStr"><is><t>1.5.25</t></is></c></row></sheetData></worksheet>',
  ),
  ...more,
];

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
const row = (at: number, ...cells: readonly string[]): string => {
  const placed = cells.map((cell, index) =>
    cell.replace('<c', `<c r="${String.fromCharCode(65 + index)}${at}"`),
  );
  return `<row r="${at}">${placed.join('')}</row>`;
};
const HEAD = row(1, text('Titel'), text('Datum'), text('Uhrzeit'), text('Ende'));

const readBytes = async (bytes: Uint8Array, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importXlsx({bytes, name: 'list.xlsx'}, {language: 'de', timeZone: 'Europe/Berlin', now: 0, ...options});
const read = (book: Book, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  readBytes(zip(partsOf(book)), options);

describe('importXlsx', () => {
  it('reads dates and times as they are shown', async () => {
    const imported = await read({
      sheet:
        HEAD +
        row(2, text('Tanz'), number(46354, DAY), number(0.79166666666667, TIME), number(0.0625, TIME)) +
        row(3, text('Lesung'), number(46354.8125, MOMENT)) +
        row(4, text('Markt'), number(46355, LONG_DAY)) +
        row(5, text('Chor'), text('1.5.26'), text('17 Uhr')),
    });
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({title, start, end}) => [title, start, end]),
      [
        ['Tanz', '2026-11-28T19:00', '2026-11-29T01:30'],
        ['Lesung', '2026-11-28T19:30', undefined],
        ['Markt', '2026-11-29', undefined],
        ['Chor', '2026-05-01T17:00', undefined],
      ],
    );
    assert.deepEqual(imported.notes, []);
    assert.equal(imported.drafts[2]?.place.row, 4);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const imported = await read({
      sheet: HEAD + row(2, text('Tanz'), number(44892, DAY)),
      properties: 'date1904="1"',
    });
    assert.equal(onlyItem(imported, 'events').start, '2026-11-28');
  });

  it('takes numbers for numbers whatever words their format adds', async () => {
    const columns = {title: 'T', start: 'D', capacity: 'P', free: 'F', 'location.address.postalCode': 'PLZ'};
    const imported = await read(
      {
        sheet:
          row(1, text('T'), text('D'), text('P'), text('F'), text('PLZ')) +
          row(
            2,
            text('Tanz'),
            number(46354, DAY),
            number(46354, DAYS),
            '<c t="b"><v>1</v></c>',
            number(24939),
          ),
      },
      {columns},
    );
    const {capacity, free, location} = onlyItem(imported, 'events');
    assert.deepEqual([capacity, free, location], [46354, true, {address: {postalCode: '24939'}}]);
  });

  it('reads shared texts with their parts, and what they write for signs', async () => {
    const strings =
      '<si><t>Titel</t></si><si><r><t>Fett</t></r><r><rPr><b/></rPr><t xml:space="preserve"> &amp; mehr</t></r><rPh><t>nichts</t></rPh></si><si><t>a_x000A_b</t></si>';
    const shared = (index: number): string => `<c t="s"><v>${index}</v></c>`;
    const imported = await read({
      strings,
      sheet:
        row(1, shared(0), text('Datum'), text('Text')) + row(2, shared(1), number(46354, DAY), shared(2)),
    });
    const {title, description} = onlyItem(imported, 'events');
    assert.deepEqual([title, description], ['Fett & mehr', 'a\nb']);
  });

  it('takes the last results of formulas, and tells which have none', async () => {
    const imported = await read({
      sheet:
        HEAD +
        row(
          2,
          '<c t="str"><f>A1&amp;"x"</f><v>Fest</v></c>',
          `<c s="${DAY}"><f>TODAY()</f><v>46354</v></c>`,
        ) +
        row(3, text('Ohne'), '<c><f>B2+1</f></c>') +
        row(4, text('Fehler'), '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    });
    assert.deepEqual(
      [onlyItem(imported, 'events').title, onlyItem(imported, 'events').start],
      ['Fest', '2026-11-28'],
    );
    assert.deepEqual(
      imported.notes.map(({code, place, value}) => [code, place.row, value]),
      [
        ['formula', 3, '=B2+1'],
        ['formula', 4, '#DIV/0!'],
        ['missing-field', 3, undefined],
        ['missing-field', 4, undefined],
      ],
    );
  });

  it('keeps the addresses of cells that are links', async () => {
    const imported = await read({
      sheet:
        HEAD +
        row(2, text('Fest'), number(46354, DAY)) +
        row(
          3,
          '<c t="str"><f>HYPERLINK("https://b.example","Markt")</f><v>Markt</v></c>',
          number(46354, DAY),
        ),
      after: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="B2" r:id="rId7"/></hyperlinks>',
      more: [
        file('xl/worksheets/_rels/sheet1.xml.rels', rels(['rId1 hyperlink https://a.example/fest External'])),
      ],
    });
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({url}) => url),
      ['https://a.example/fest', 'https://b.example'],
    );
  });

  it('gives each row the date that they show together', async () => {
    const imported = await read({
      sheet:
        HEAD +
        row(2, text('A'), number(46354, DAY)) +
        row(3, text('B')) +
        row(4, text('C'), number(46355, DAY)) +
        row(5),
      after: '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="B4:B5"/></mergeCells>',
    });
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({start}) => start),
      ['2026-11-28', '2026-11-28', '2026-11-29'],
    );
  });

  it('reads the first sheet that can be seen, or the one that is asked for', async () => {
    const book = {sheet: HEAD + row(2, text('Fest'), number(46354, DAY))};
    assert.equal(onlyItem(await read(book), 'events').title, 'Fest');
    for (const sheet of [1, 'alt']) {
      assert.equal(onlyItem(await read(book, {sheet}), 'events').title, 'Früher');
    }
    for (const sheet of [3, 'Neu']) {
      assert.deepEqual((await read(book, {sheet})).notes, [
        {code: 'unreadable', place: {}, field: 'sheet', detail: 'Alt, Termine'},
      ]);
    }
  });

  it('reads cells without addresses, with prefixes, and in broken order', async () => {
    const sheet =
      '<x:row><x:c t="inlineStr"><x:is><x:t>Titel</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Datum</x:t></x:is></x:c></x:row><x:row r="5"><x:c r="B5" s="99"><x:v>46354</x:v></x:c><x:c r="A5" t="inlineStr"><x:is><x:t>Fest</x:t></x:is></x:c></x:row>';
    const imported = await read({sheet});
    assert.equal(onlyItem(imported, 'events').start, '2026-11-28');
    assert.equal(imported.drafts[0]?.place.row, 5);
  });

  it('is not brought down by a cell at the far end of a sheet', async () => {
    const imported = await read({
      sheet: `${HEAD}${row(2, text('Fest'), number(46354, DAY))}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    });
    assert.equal(onlyItem(imported, 'events').title, 'Fest');
    assert.deepEqual(noteTexts(imported), ['too-large']);
  });

  it('refuses an archive that says it is too large', async () => {
    const files = partsOf({sheet: HEAD}).map((part) =>
      part.name.includes('sheet1') ? {...part, declaredSize: 200_000_000} : part,
    );
    assert.deepEqual((await readBytes(zip(files))).notes, [
      {code: 'unreadable', place: {}, detail: '100 MB'},
    ]);
  });

  it('refuses an archive that hides how large it is, as soon as that shows', async () => {
    // Each piece unpacks to a megabyte, and the last block is empty.
    const megabyte = deflateRawSync(Buffer.alloc(1_000_000, ' '), {finishFlush: constants.Z_SYNC_FLUSH});
    const packed = Buffer.concat([...Array.from({length: 150}, () => megabyte), Buffer.from([3, 0])]);
    const files = partsOf({sheet: ''}).map((part) =>
      part.name.includes('sheet1') ? {...part, packed, declaredSize: 1_000} : part,
    );
    const bomb = zip(files);
    assert.ok(bomb.length < 200_000);
    assert.deepEqual((await readBytes(bomb)).notes, [{code: 'unreadable', place: {}, detail: '100 MB'}]);
  });

  it('does not unpack what it does not read', async () => {
    const picture = {name: 'xl/media/image1.png', data: Buffer.alloc(10), declaredSize: 4_000_000_000};
    const imported = await read({sheet: HEAD + row(2, text('Fest'), number(46354, DAY)), more: [picture]});
    assert.equal(onlyItem(imported, 'events').title, 'Fest');
  });

  it('leaves entities of a document’s own as they are', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const files = partsOf({sheet: HEAD + row(2, text('&b;'), number(46354, DAY))}).map((part) =>
      part.name.includes('sheet1') ? {...part, data: Buffer.concat([Buffer.from(xml), part.data])} : part,
    );
    assert.equal(onlyItem(await readBytes(zip(files)), 'events').title, '&b;');
  });

  it('keeps the rows before a place where a file is damaged, and tells', async () => {
    const rows = Array.from({length: 3_000}, (_, at) =>
      row(at + 2, text(`Fest ${Math.sin(at)}`), number(46354, DAY)),
    );
    const files = partsOf({sheet: HEAD + rows.join('')});
    const bytes = zip(files);
    const packed = deflateRawSync(files.find(({name}) => name.includes('sheet1'))?.data ?? '');
    bytes.fill(
      0xff,
      bytes.indexOf(packed) + Math.floor(packed.length / 2),
      bytes.indexOf(packed) + packed.length - 10,
    );
    const imported = await readBytes(bytes);
    assert.ok(imported.drafts.length > 500 && imported.drafts.length < 2_900, String(imported.drafts.length));
    assert.equal(imported.notes[0]?.code, 'damaged');
  });

  it('says what else than a workbook it got', async () => {
    const detailOf = async (bytes: Uint8Array): Promise<unknown> => {
      const {drafts, notes} = await readBytes(bytes);
      assert.deepEqual([drafts, notes.length, notes[0]?.code], [[], 1, 'unreadable']);
      return notes[0]?.detail;
    };
    const whole = zip(partsOf({sheet: HEAD}));
    assert.equal(await detailOf(Buffer.from('Titel;Datum')), '.xlsx');
    assert.equal(await detailOf(Buffer.from('<html><title>Anmelden</title>')), 'HTML: Anmelden');
    assert.equal(await detailOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), '.xls');
    assert.equal(await detailOf(Buffer.alloc(0)), '0 B');
    assert.equal(await detailOf(whole.subarray(0, whole.length / 2)), '.xlsx');
    assert.equal(await detailOf(zip([file('a.txt', 'x')])), '.xlsx');
    assert.equal(
      await detailOf(zip(partsOf({sheet: HEAD}).map((part) => ({...part, flags: 1})))),
      'encrypted',
    );
  });

  it('reads archives whose files are not packed', async () => {
    const files = partsOf({sheet: HEAD + row(2, text('Fest'), number(46354, DAY))}).map((part) => ({
      ...part,
      isStored: true,
    }));
    assert.equal(onlyItem(await readBytes(zip(files)), 'events').title, 'Fest');
  });

  it('never throws on bytes that are wrong anywhere', async () => {
    const whole = zip(partsOf({sheet: HEAD + row(2, text('Fest'), number(46354, DAY))}));
    for (let at = 0; at < whole.length; at += 97) {
      const bytes = Buffer.from(whole);
      bytes[at] = 255 - (bytes[at] ?? 0);
      const {drafts, notes} = await readBytes(bytes);
      assert.ok(drafts.length <= 1 && Array.isArray(notes), String(at));
    }
  });
});
