import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import './define.js';
import {FeedDeskDriver} from './feed-desk.driver.js';
import type {MitmachFeedDesk} from './feed-desk.element.js';

type Part = readonly [name: string, text: string];

const numbers = (...pairs: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(pairs.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of pairs) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
};

/** A ZIP archive whose parts are stored as they are. */
const zip = (parts: readonly Part[]): Blob => {
  const bodies: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let size = 0;
  for (const [name, text] of parts) {
    const title = new TextEncoder().encode(name);
    const data = new TextEncoder().encode(text);
    const common = [
      [0, 2],
      [0, 2],
      [0, 4],
      [0, 4],
      [data.length, 4],
      [data.length, 4],
      [title.length, 2],
      [0, 2],
    ] as const;
    const entry = numbers(
      [0x02014b50, 4],
      [20, 2],
      [20, 2],
      ...common,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    );
    bodies.push(
      numbers([0x04034b50, 4], [20, 2], ...common).slice().buffer,
      title.slice().buffer,
      data.slice().buffer,
    );
    directory.push(entry.slice().buffer, title.slice().buffer);
    offset += 30 + title.length + data.length;
    size += entry.length + title.length;
  }
  const count = parts.length;
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return new Blob([...bodies, ...directory, end.slice().buffer]);
};

const sheet = (rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return `<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`;
};

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const workbook = (): File => {
  const relationships = (
    ...targets: readonly (readonly [id: string, type: string, target: string])[]
  ): string =>
    `<Relationships>${targets
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const names = ['Hinweise', 'Termine'];
  const sheets = names.map((name, index) => `<sheet name="${name}" r:id="s${index}"/>`).join('');
  const blob = zip([
    ['_rels/.rels', relationships(['w', 'officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', `<workbook><sheets>${sheets}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(['s0', 'worksheet', 'worksheets/a.xml'], ['s1', 'worksheet', 'worksheets/b.xml']),
    ],
    ['xl/worksheets/a.xml', sheet([['Bitte lesen'], ['Nur das zweite Blatt zählt']])],
    [
      'xl/worksheets/b.xml',
      sheet([
        ['Titel', 'Beginn', 'Ort'],
        ['Hafenfest', '01.12.2026 19:00', 'Hafen'],
        ['Lauf', 'bald', 'Markt'],
      ]),
    ],
  ]);
  return new File([blob], 'plan.xlsx');
};

describe('<mitmach-feed-desk> with a workbook', () => {
  it('lets the sheet be chosen, and keeps a row without a day to be completed', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div lang="de"><mitmach-feed-desk></mitmach-feed-desk></div>`,
    );
    const driver = new FeedDeskDriver(frame.querySelector('mitmach-feed-desk') as MitmachFeedDesk);
    await driver.one('.start');
    await driver.drop(workbook());
    await driver.fill('map-sheet', 'Termine');
    await waitUntil(() => driver.text('.result').startsWith('2 Einträge'), 'The sheet is not read.', {
      timeout: 10_000,
    });
    expect(driver.text('.result')).to.equal('2 Einträge erkannt, 1 Zeile ist noch zu ergänzen');
    await driver.press('Übernehmen');
    await driver.one('.row .wrong');
    expect(driver.rows.map(({title, wrong}) => [title, wrong.length])).to.deep.equal([
      ['Lauf', 1],
      ['Hafenfest', 0],
    ]);
  });
});
