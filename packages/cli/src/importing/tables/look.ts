import type {KindName} from '@mitmach/feed';
import {automaticMap} from '../columns/headers.js';
import {kindShapes} from '../columns/fields.js';
import {isEmpty} from '../columns/read-field.js';
import type {ReadSheet} from '../csv.js';
import type {ColumnMap, ImportOptions, SourceData} from '../importer.js';
import {findTable, type Sheet} from './table.js';

/** What the header of a table says, if its rows are of a kind. */
export interface KindGuess {
  readonly kind: KindName;
  readonly columns: ColumnMap;
  /** Columns that no word is known for. */
  readonly unknown: readonly string[];
  /** Required fields for which there is no column. */
  readonly missing: readonly string[];
}

/** What somebody has to see of a table to say what its columns are. */
export interface TableLook {
  readonly names: readonly string[];
  /** The first rows, cells in the order of the names, as a spreadsheet would show them. */
  readonly samples: readonly (readonly string[])[];
  readonly rowCount: number;
  /** Of a workbook, the sheets that can be seen. */
  readonly sheets: readonly string[];
  /** What the rows may be, the likeliest first. */
  readonly guesses: readonly KindGuess[];
}

const SAMPLES = 3;

const kinds: readonly KindName[] = ['events', 'opportunities', 'organizations', 'news', 'milestones'];

/** Parts of a time are as good as the whole: `start.date` gives a start. */
const isGiven = (field: string, columns: ColumnMap): boolean =>
  Object.keys(columns).some((target) => target.split(/[.[]/, 1)[0] === field);

const guessOf = (names: readonly string[], kind: KindName): KindGuess => {
  const {columns, unknown} = automaticMap(names, kind);
  const required = kindShapes[kind].required ?? [];
  return {kind, columns, unknown, missing: required.filter((field) => !isGiven(field, columns))};
};

const byLikelihood = (a: KindGuess, b: KindGuess): number =>
  a.missing.length - b.missing.length ||
  a.unknown.length - b.unknown.length ||
  (kindShapes[b.kind].required?.length ?? 0) - (kindShapes[a.kind].required?.length ?? 0);

const shown = (cell: unknown): string => {
  if (isEmpty(cell)) return '';
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).slice(0, 80);
};

const samplesOf = (sheet: Sheet, kind: KindName): Pick<TableLook, 'names' | 'samples' | 'rowCount'> => {
  const {table} = findTable(sheet, {kind});
  const {names, find} = table;
  const rows = table.rows.filter(({row}) => row.some((cell) => !isEmpty(cell)));
  const samples = rows.slice(0, SAMPLES).map(({row}) => names.map((name) => shown(find(name)?.(row))));
  return {names, samples, rowCount: rows.length};
};

const readSheet = async (
  data: SourceData,
  {type, sheet}: {readonly type: 'csv' | 'xlsx'} & Pick<ImportOptions, 'sheet'>,
): Promise<ReadSheet> =>
  type === 'csv'
    ? (await import('../csv.js')).readCsvSheet(data, {})
    : (await import('../xlsx.js')).readXlsxSheet(data, sheet);

/**
 * Looks at a table before it is imported: its columns with their first cells, and what its rows most likely are.
 * Undefined where it cannot be read; the importer then says why. Never throws.
 */
export const lookAtTable = async (
  data: SourceData,
  options: {readonly type: 'csv' | 'xlsx'} & Pick<ImportOptions, 'sheet'>,
): Promise<TableLook | undefined> => {
  const {sheet, names: sheets = []} = await readSheet(data, options);
  if (!sheet) return undefined;
  const looks = kinds.map((kind) => ({...samplesOf(sheet, kind), kind}));
  const ranked = looks.map((look) => ({look, guess: guessOf(look.names, look.kind)}));
  ranked.sort((a, b) => byLikelihood(a.guess, b.guess));
  const [best] = ranked;
  if (!best || best.look.names.length === 0) return undefined;
  const {names, samples, rowCount} = best.look;
  return {names, samples, rowCount, sheets, guesses: ranked.map(({guess}) => guess)};
};
