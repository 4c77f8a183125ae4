import type {KindName} from '@mitmach/feed';
import {fold} from '@mitmach/logic';
import type {ColumnMap, ImportNote, ImportOptions, Place, TermRef} from '../importer.js';
import {readDefaults, type Defaults} from './defaults.js';
import {timeFieldOf, type TimeField} from './event-times.js';
import type {FieldContext} from './field-reading.js';
import {automaticMap} from './headers.js';
import {valueSource, type Column, type FindColumn} from './sources.js';
import {targetOf, type Target} from './target.js';

/** Entries of a source that have the same columns. */
export interface Table<Row> {
  /** Names of the columns, as far as they are known, for mapping them by their words. */
  readonly names: readonly string[];
  readonly find: FindColumn<Row>;
  readonly rows: readonly {readonly row: Row; readonly place: Place}[];
  /** Where the names stand. */
  readonly header?: Place;
  /** Absolute address to which relative links refer. */
  readonly base?: string | undefined;
}

/** How rows become items. */
export interface Plan<Row> {
  readonly kind: KindName;
  readonly context: FieldContext;
  readonly fields: readonly {readonly target: Target; readonly read: Column<Row>}[];
  readonly times: readonly {readonly field: TimeField; readonly read: Column<Row>}[];
  readonly id: Column<Row> | undefined;
  readonly defaults: Defaults;
  readonly notes: readonly ImportNote[];
}

/** A word that stands in the config exactly goes before one that differs in its case. */
const termFinder = (terms: ImportOptions['terms']): FieldContext['termOf'] => {
  const entries = Object.entries(terms ?? {});
  const byWord = new Map<string, TermRef | null>([
    ...entries.map(([word, term]) => [fold(word).trim(), term] as const),
    ...entries,
  ]);
  return byWord.size === 0
    ? () => undefined
    : (word) => (byWord.has(word) ? byWord.get(word) : byWord.get(fold(word).trim()));
};

/** What the fields of a source are read by. @param base absolute address to which relative links refer */
export const fieldContext = (options: ImportOptions, base: string | undefined): FieldContext => {
  const {language, timeZone, dateOrder, terms} = options;
  return {language, timeZone, dateOrder, base, termOf: termFinder(terms)};
};

/** Columns in which sources keep their own ids. */
const idNames = ['id', 'uid', 'guid'];

const findId = <Row>(find: FindColumn<Row>): Column<Row> | undefined => {
  for (const name of idNames) {
    const column = find(name);
    if (column) return column;
  }
  return undefined;
};

const told = (columns: ColumnMap): string =>
  Object.entries(columns)
    .map(([target, names]) => `${typeof names === 'string' ? names : names.join(', ')} → ${target}`)
    .join('; ');

interface MapWithNotes {
  readonly columns: ColumnMap;
  readonly notes: readonly ImportNote[];
}

/** The map of the config, or one by the words of the header, which is told where a word is unknown. */
const mapFor = <Row>(
  {names, header = {}}: Table<Row>,
  {columns}: ImportOptions,
  kind: KindName,
): MapWithNotes => {
  if (columns && Object.keys(columns).length > 0) return {columns, notes: []};
  const map = automaticMap(names, kind);
  const notes = map.unknown.map((value, index): ImportNote => {
    const note = {code: 'unknown-column', place: header, value: value.slice(0, 60)} as const;
    return index === 0 ? {...note, detail: told(map.columns)} : note;
  });
  return {columns: map.columns, notes};
};

interface Entries<Row> {
  readonly fields: {target: Target; read: Column<Row>}[];
  readonly times: {field: TimeField; read: Column<Row>}[];
  id: Column<Row> | undefined;
  readonly notes: ImportNote[];
}

const readMap = <Row>(columns: ColumnMap, table: Table<Row>, kind: KindName): Entries<Row> => {
  const entries: Entries<Row> = {fields: [], times: [], id: undefined, notes: []};
  const place = table.header ?? {};
  for (const [name, entry] of Object.entries(columns)) {
    const {read, missing} = valueSource(entry, table.find);
    for (const value of missing) entries.notes.push({code: 'unknown-column', place, field: name, value});
    const time = kind === 'events' ? timeFieldOf(name) : undefined;
    const target = time ? undefined : targetOf(name, kind);
    if (time) entries.times.push({field: time, read});
    else if (target?.path[0] === 'id') entries.id = read;
    else if (target) entries.fields.push({target, read});
    else {
      entries.notes.push({
        code: 'bad-value',
        place: {},
        field: `columns.${name}`,
        value: String(entry).slice(0, 60),
        detail: kind,
      });
    }
  }
  return entries;
};

const isTitle = ({target}: {target: Target}): boolean =>
  target.path[0] === 'title' || target.path[0] === 'name';

/** Works out once for all rows from which column each field comes, and how it is read. */
export const planOf = <Row>(table: Table<Row>, options: ImportOptions): Plan<Row> => {
  const {kind = 'events'} = options;
  const context = fieldContext(options, table.base);
  const map = mapFor(table, options, kind);
  const {fields, times, id, notes} = readMap(map.columns, table, kind);
  const defaults = readDefaults(options, {kind, context});
  return {
    kind,
    context,
    // Titles first, so that notes on the other fields can name the item.
    fields: [...fields.filter(isTitle), ...fields.filter((field) => !isTitle(field))],
    times,
    id: id ?? findId(table.find),
    defaults,
    notes: [...map.notes, ...notes, ...defaults.notes],
  };
};
