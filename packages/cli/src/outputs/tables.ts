import Papa from 'papaparse';
import type {KindName} from '@mitmach/feed';
import {kinds} from '../items/check.js';
import {isObject, kindNames} from '../items/item.js';
import type {OutputContext} from './context.js';
import type {OutputFile} from './output-file.js';

/** Beyond this a cell is cut: Excel takes 32,767 characters. */
const LONGEST_CELL = 32_000;

/** Parts of an item that are no cells: dates that follow from the rule. */
const LEFT_OUT: ReadonlySet<string> = new Set(['recurrence.occurrences']);

/**
 * What begins so is a formula for a spreadsheet, which may call other programs and addresses. An apostrophe makes it a
 * text; Excel does not show it.
 */
const withoutFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cellOf = (value: unknown): string | number => {
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return withoutFormula(text.slice(0, LONGEST_CELL));
};

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Puts the values of an item into columns that are called by their way in it, `location.address.city`. */
const fillRow = (row: Map<string, string | number>, value: unknown, path: string): void => {
  if (LEFT_OUT.has(path)) return;
  if (Array.isArray(value) && value.every(isPlain)) row.set(path, withoutFormula(value.join(', ')));
  else if (isPlain(value)) row.set(path, cellOf(value));
  else if (path === 'recurrence.overrides') row.set(path, JSON.stringify(value).slice(0, LONGEST_CELL));
  else for (const [key, part] of Object.entries(value as object)) fillRow(row, part, `${path}.${key}`);
};

const rowOf = (item: object): ReadonlyMap<string, string | number> => {
  const row = new Map<string, string | number>();
  for (const [field, value] of Object.entries(item)) if (!field.startsWith('_')) fillRow(row, value, field);
  return row;
};

/** What belongs together stands together: `title`, `title.de`, `title.en`. */
const columnsOf = (rows: readonly ReadonlyMap<string, unknown>[]): readonly string[] => {
  const groups = new Map<string, Set<string>>([['id', new Set(['id'])]]);
  for (const row of rows) {
    for (const column of row.keys()) {
      const group = column.split('.', 1)[0] ?? '';
      const columns = groups.get(group);
      if (columns) columns.add(column);
      else groups.set(group, new Set([column]));
    }
  }
  return [...groups.values()].flatMap((columns) => [...columns]);
};

const tableOf = (items: readonly object[]): string => {
  const rows = items.filter(isObject).map(rowOf);
  const fields = columnsOf(rows);
  const data = rows.map((row) => fields.map((field) => row.get(field) ?? ''));
  // With this mark Excel takes it for UTF-8.
  return `\ufeff${Papa.unparse({fields: [...fields], data}, {delimiter: ';', newline: '\r\n'})}\r\n`;
};

/**
 * The items of a kind as a table, `events.csv`: one row each, one column a value, called as in the feed. UTF-8 with a
 * byte order mark, `;` between cells and CRLF at the end, which is what a German Excel opens by a double click, and all
 * others on import. Texts that a spreadsheet would take for a formula begin with an apostrophe. Undefined where the feed
 * has no such item.
 */
const tableFile = (kind: KindName, {feed}: OutputContext): OutputFile | undefined => {
  const items = feed.select(kinds[kind]);
  return items.length === 0 ? undefined : {name: `${kind}.csv`, data: tableOf(items)};
};

/** A table for each kind that the feed has. */
export const tableFiles = (context: OutputContext): readonly OutputFile[] =>
  kindNames.map((kind) => tableFile(kind, context)).filter((file) => file !== undefined);
