import {importRows, type Column, type Table} from './columns.js';
import {jsonPath} from './columns/json-path.js';
import {decodeText} from './decode.js';
import {unreadable} from './entries/refusal.js';
import type {Imported, Importer, ImportNote, ImportOptions, SourceData} from './importer.js';
import {findItems, type FoundItems} from './json/items.js';
import {importSheet} from './tables/table.js';
import {jsonFault} from '../validate/json-fault.js';

/** So many items show which fields there are. */
const ITEMS_LOOKED_AT = 200;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of the fields, those of objects within with their paths. */
const fieldNames = (items: readonly unknown[]): string[] => {
  const names = new Set<string>();
  for (const item of items.slice(0, ITEMS_LOOKED_AT).filter(isObject)) {
    for (const [name, value] of Object.entries(item)) {
      names.add(name);
      if (isObject(value)) for (const inner of Object.keys(value)) names.add(`${name}.${inner}`);
    }
  }
  return [...names];
};

const finder =
  (items: readonly unknown[]): Table<unknown>['find'] =>
  (path): Column<unknown> | undefined => {
    const read = jsonPath(path);
    return items.some((item) => read(item) !== undefined) ? read : undefined;
  };

const importItems = ({items, path}: FoundItems, {url}: SourceData, options: ImportOptions): Imported => {
  const rows = items.map((row, index) => ({row, place: {path: `${path}[${index}]`}}));
  const notes = rows
    .filter(({row}) => !isObject(row))
    .map(({place}): ImportNote => ({code: 'passed-over', place, isItemLost: true}));
  const objects = rows.filter(({row}) => isObject(row));
  const table = {names: fieldNames(items), find: finder(items), rows: objects, base: url};
  const imported = importRows(table, options);
  return {...imported, notes: [...notes, ...imported.notes]};
};

const importDocument = (document: unknown, data: SourceData, options: ImportOptions): Imported => {
  const found = findItems(document, options.items);
  if (!found) {
    const note = {code: 'unreadable', place: {path: options.items ?? ''}, field: 'items'} as const;
    return {drafts: [], notes: [note]};
  }
  const isTable = found.items.length > 0 && found.items.every((row) => Array.isArray(row));
  if (!isTable) return importItems(found, data, options);
  return importSheet({rows: found.items as unknown[][], isCounted: false, base: data.url}, options);
};

/**
 * Items from JSON of any shape, by a column map whose columns are paths (`address.city`, `tags[0]`, `dates[*].start`) or
 * by the names of its fields. The list of items is at the path `items` of the options, or is found: the document itself, or
 * the longest list of objects in it. HTML in texts becomes rich text.
 */
export const importJson: Importer = (data, options) => {
  const {text, notes} = decodeText(data);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const line = jsonFault(text)?.line;
    return {drafts: [], notes: [...notes, unreadable(text, 'JSON', line === undefined ? {} : {line})]};
  }
  const imported = importDocument(document, data, options);
  return {...imported, notes: [...notes, ...imported.notes]};
};
