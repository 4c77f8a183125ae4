import {LinkedText} from '../values/linked-text.js';
import {readCell, type CellContext, type CellValue, type RawCell} from './cell.js';
import {TooLargeError} from './unpacking.js';
import {attribute, readXml} from './xml.js';

/** Where a cell is, both from 0. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells that show one value together, both ends included. */
interface Merge {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export interface SheetContent {
  readonly rows: CellValue[][];
  /** Formulas that say nothing. */
  readonly unread: readonly {readonly place: CellPlace; readonly text: string}[];
  /** Ids of relationships to the addresses that cells lead to. */
  readonly links: readonly {readonly place: CellPlace; readonly relationship: string}[];
  readonly merges: readonly Merge[];
  /** Rows or columns beyond what is read. */
  readonly isCut: boolean;
  /** The data break off or are wrong after the last row. */
  readonly isDamaged: boolean;
}

/** Lists of items are smaller; what one cell at the far end of a sheet would cost is more than a page can bear. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 1_000;
const LONGEST_MERGE = 10_000;

/** `B12` → row 11, column 1. */
const placeOf = (address: string): CellPlace | undefined => {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (digits === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {row: Number(digits) - 1, column};
};

type OpenCell = {-readonly [K in keyof RawCell]: RawCell[K]} & {place: CellPlace};

const isWithin = ({row, column}: CellPlace): boolean => row < MOST_ROWS && column < MOST_COLUMNS;

/** Takes up the cells of a sheet as its elements come. */
class SheetReader {
  readonly rows: CellValue[][] = [];
  readonly unread: {place: CellPlace; text: string}[] = [];
  readonly links: {place: CellPlace; relationship: string}[] = [];
  readonly merges: Merge[] = [];
  isCut = false;
  readonly #context: CellContext;
  #row = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  /** The part of a cell that the next text belongs to. */
  #part: 'value' | 'inline' | 'formula' | undefined;
  #isReading = false;

  constructor(context: CellContext) {
    this.#context = context;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'hyperlink') this.#addLink(attributes);
    else if (name === 'mergeCell') this.#addMerge(attributes);
    else if (this.#cell) this.#openPart(name);
  }

  text(text: string): void {
    if (this.#cell && this.#part) this.#cell[this.#part] = (this.#cell[this.#part] ?? '') + text;
  }

  close(name: string): void {
    this.#part = undefined;
    if (name === 'rPh') this.#isReading = false;
    if (name !== 'c' || !this.#cell) return;
    this.#addCell(this.#cell);
    this.#cell = undefined;
  }

  #openRow({r: number}: Readonly<Record<string, string>>): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
  }

  #openCell({r: address = '', t: type = 'n', s: style = '0'}: Readonly<Record<string, string>>): void {
    const place = placeOf(address) ?? {row: this.#row, column: this.#column + 1};
    this.#column = place.column;
    this.#cell = {place, type, style: Number(style), value: undefined, inline: undefined, formula: undefined};
  }

  #openPart(name: string): void {
    const parts = {v: 'value', t: 'inline', f: 'formula'} as const;
    if (name === 'rPh') this.#isReading = true;
    this.#part = name in parts && !this.#isReading ? parts[name as keyof typeof parts] : undefined;
  }

  #addCell({place, ...cell}: OpenCell): void {
    const {value, unread} = readCell(cell, this.#context);
    if (unread !== undefined) this.unread.push({place, text: unread});
    if (value === null || value === '') return;
    if (isWithin(place) && place.row >= 0) this.#put(place, value);
    else this.isCut = true;
  }

  #put({row, column}: CellPlace, value: CellValue): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  #addLink(attributes: Readonly<Record<string, string>>): void {
    const place = placeOf((attributes['ref'] ?? '').split(':', 1)[0] ?? '');
    const relationship = attribute(attributes, 'id');
    if (place && relationship !== undefined) this.links.push({place, relationship});
  }

  #addMerge({ref = ''}: Readonly<Record<string, string>>): void {
    const [from, to] = ref.split(':').map(placeOf);
    if (from && to && to.row - from.row < LONGEST_MERGE) this.merges.push({from, to});
  }
}

/** Reads the cells of a sheet as they arrive; what was read before damaged data is kept. */
export const readSheet = async (
  part: AsyncIterable<Uint8Array>,
  context: CellContext,
): Promise<SheetContent> => {
  const reader = new SheetReader(context);
  const {rows, unread, links, merges} = reader;
  let isDamaged = false;
  try {
    await readXml(part, {
      open: (name, attributes) => reader.open(name, attributes),
      text: (text) => reader.text(text),
      close: (name) => reader.close(name),
    });
  } catch (error) {
    if (rows.length === 0 || error instanceof TooLargeError) throw error;
    isDamaged = true;
  }
  return {rows, unread, links, merges, isCut: reader.isCut, isDamaged};
};

/** The value of cells that are one across several rows stands in each of them: a date for three events. */
export const fillMerges = (rows: CellValue[][], merges: readonly Merge[]): void => {
  for (const {from, to} of merges) {
    const value = rows[from.row]?.[from.column] ?? null;
    if (value === null) continue;
    for (let row = from.row + 1; row <= Math.min(to.row, rows.length - 1); row += 1) {
      const cells = rows[row];
      // A row with nothing else in it is no entry of its own.
      if (!cells || cells.every((cell) => cell === null)) continue;
      while (cells.length <= from.column) cells.push(null);
      cells[from.column] ??= value;
    }
  }
};

/** Cells that lead somewhere say their address too. */
export const addLinks = (
  rows: CellValue[][],
  links: SheetContent['links'],
  addresses: ReadonlyMap<string, string>,
): void => {
  for (const {place, relationship} of links) {
    const address = addresses.get(relationship);
    const cells = rows[place.row];
    const text = cells?.[place.column];
    if (cells && address !== undefined && typeof text === 'string') {
      cells[place.column] = new LinkedText(text, address);
    }
  }
};
