import {fold} from '@mitmach/logic';
import {knownHeaders} from '../columns/headers.js';
import type {ImportOptions} from '../importer.js';

/** The cells of a table by row; what a row lacks at its end is empty. */
export type Cells = readonly (readonly unknown[])[];

/** Rows above a header are titles and remarks; nobody writes more of them. */
const ROWS_LOOKED_AT = 10;

/** By what a header is recognized. */
export type HeaderOptions = Pick<ImportOptions, 'columns' | 'kind'>;

/** Names of columns are the same whatever their case and spaces. */
export const columnKey = (name: string): string => fold(name).replace(/[\s\u00a0]+/g, '');

/** The names that a column map speaks of, those in templates too. */
const namesInMap = (columns: NonNullable<ImportOptions['columns']>): ReadonlySet<string> =>
  new Set(
    Object.values(columns)
      .flat()
      .flatMap((name) => [name, ...[...name.matchAll(/\{([^{}]+)\}/g)].map(([, hole = '']) => hole)])
      .map(columnKey),
  );

/** How many of the cells are names of columns that the map of the config or the words of a kind know. */
export const headerScore = (row: readonly unknown[], {columns, kind = 'events'}: HeaderOptions): number => {
  const cells = row.map((cell) => (typeof cell === 'string' ? cell : ''));
  if (!columns || Object.keys(columns).length === 0) return knownHeaders(cells, kind);
  const names = namesInMap(columns);
  return cells.filter((cell) => cell !== '' && names.has(columnKey(cell))).length;
};

const isEmptyRow = (row: readonly unknown[]): boolean =>
  row.every((cell) => cell === '' || cell === null || cell === undefined);

/** Whether the map names columns as spreadsheets do, `A` to `ZZ`, so that the table needs no header. */
const isByLetters = ({columns}: HeaderOptions): boolean =>
  columns !== undefined &&
  [...namesInMap(columns)].every((name) => /^[a-z]{1,2}$/.test(name) || name.includes('{'));

/**
 * The index of the row with the names of the columns: the one in the first rows of which most are known, else the first
 * that is not empty. -1 where there is none.
 */
export const headerIndex = (rows: Cells, options: HeaderOptions): number => {
  const first = rows.findIndex((row) => !isEmptyRow(row));
  const scores = rows.slice(0, first + ROWS_LOOKED_AT).map((row) => headerScore(row, options));
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  return isByLetters(options) ? -1 : first;
};
