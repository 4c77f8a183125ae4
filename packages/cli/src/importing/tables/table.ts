import {isEmpty} from '../columns/read-field.js';
import {importRows, type Column, type Table} from '../columns.js';
import type {Imported, ImportNote, ImportOptions} from '../importer.js';
import {columnKey, headerIndex, type Cells, type HeaderOptions} from './header.js';

/** A table as a spreadsheet shows it. */
export interface Sheet {
  readonly rows: Cells;
  /** Whether every row should have as many cells as the header: so in CSV, where cells that lack shift others. */
  readonly isCounted: boolean;
  /** The last line does not end, so that it may have been cut off. */
  readonly isOpenEnded?: boolean;
  /** Absolute address to which relative links refer. */
  readonly base?: string | undefined;
}

type Row = readonly unknown[];

/** 0 → `A`, 26 → `AA`, as spreadsheets name their columns. */
const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetters(Math.floor(index / 26) - 1)}${columnLetters(index % 26)}`;

/** How many columns there are: in CSV those of the header, for more is a mistake of a row. */
const widthOf = (header: Row, {rows, isCounted}: Sheet): number =>
  isCounted && header.length > 0
    ? header.length
    : Math.max(0, ...rows.slice(0, 1000).map(({length}) => length));

const headerNames = (header: Row, sheet: Sheet): string[] =>
  Array.from({length: widthOf(header, sheet)}, (_, index) => {
    const name = header[index];
    return isEmpty(name) ? '' : String(name).replace(/\s+/g, ' ').trim();
  });

const firstFilled = (indexes: readonly number[]): Column<Row> => {
  const [index = 0] = indexes;
  if (indexes.length === 1) return (row) => row[index];
  return (row) => indexes.map((each) => row[each]).find((cell) => !isEmpty(cell));
};

const columnFinder = (names: readonly string[]): Table<Row>['find'] => {
  const byKey = new Map<string, number[]>();
  names.forEach((name, index) => {
    const key = columnKey(name === '' ? columnLetters(index) : name);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  return (name) => {
    const indexes = byKey.get(columnKey(name));
    return indexes && firstFilled(indexes);
  };
};

const filledLength = (row: Row): number => {
  let {length} = row;
  while (length > 0 && isEmpty(row[length - 1])) length -= 1;
  return length;
};

const countNote = (row: Row, width: number): Pick<ImportNote, 'value' | 'detail'> | undefined => {
  const filled = filledLength(row);
  if (filled === 0 || (filled <= width && row.length >= width)) return undefined;
  return {value: String(Math.max(filled, Math.min(row.length, width))), detail: String(width)};
};

/** Rows with another number of cells than the header; the last one may be where a file breaks off. */
const countNotes = ({rows, isOpenEnded = false}: Sheet, header: number): ImportNote[] => {
  const width = filledLength(rows[header] ?? []);
  return rows.flatMap((row, index): ImportNote[] => {
    const count = index > header ? countNote(row, width) : undefined;
    if (!count) return [];
    const isCutOff = isOpenEnded && index === rows.length - 1 && row.length < width;
    return [{code: isCutOff ? 'damaged' : 'wrong-column-count', place: {row: index + 1}, ...count}];
  });
};

/** Says that a formula is not understood, by the letters of its column. */
export const formulaNote = ({row, column}: {row: number; column: number}, formula: string): ImportNote => ({
  code: 'formula',
  place: {row: row + 1},
  field: columnLetters(column),
  value: formula.slice(0, 60),
});

/** Whether there is anything in an unnamed column, so that it is worth a name. */
const hasContent = (rows: Cells, index: number): boolean => rows.some((row) => !isEmpty(row[index]));

/** A table with the row of its header found. */
export interface FoundTable {
  readonly table: Table<Row>;
  /** Index of the row with the names of the columns; -1 where there is none. */
  readonly at: number;
}

/** Finds the header of a sheet, by which its columns are called; what has none is called by its letters. */
export const findTable = (sheet: Sheet, options: HeaderOptions): FoundTable => {
  const {rows, base} = sheet;
  const at = headerIndex(rows, options);
  const names = headerNames(rows[at] ?? [], sheet);
  const body = rows.slice(at + 1);
  const shown = names.map((name, index) =>
    name === '' && hasContent(body, index) ? columnLetters(index) : name,
  );
  const table: Table<Row> = {
    names: shown.filter((name) => name !== ''),
    find: columnFinder(names),
    rows: body.map((row, index) => ({row, place: {row: at + index + 2}})),
    header: {row: Math.max(at, 0) + 1},
    base,
  };
  return {table, at};
};

/**
 * Turns a table into items. Its header is looked for, its rows are counted as spreadsheets show them, the first being 1. A
 * row with too many or too few cells is kept as far as it goes, and told.
 */
export const importSheet = (sheet: Sheet, options: ImportOptions): Imported => {
  const {table, at} = findTable(sheet, options);
  const imported = importRows(table, options);
  const counts = sheet.isCounted && at >= 0 ? countNotes(sheet, at) : [];
  return {...imported, notes: [...counts, ...imported.notes]};
};
