import type {ReadSheet} from './csv.js';
import {decodeText} from './decode.js';
import {unreadable} from './entries/refusal.js';
import {pageTitle} from './html/page.js';
import type {Imported, Importer, ImportNote, ImportOptions, SourceData} from './importer.js';
import {formulaNote, importSheet} from './tables/table.js';
import {addLinks, fillMerges, readSheet, type SheetContent} from './xlsx/sheet.js';
import {TooLargeError, unpack, type Budget} from './xlsx/unpacking.js';
import {
  readDateStyles,
  readRelationships,
  readSharedStrings,
  readWorkbook,
  type OpenPart,
  type Relationship,
  type SheetName,
} from './xlsx/workbook.js';
import {readZip, type ZipDirectory} from './xlsx/zip.js';

/** Bytes of a workbook unpacked, all parts that are read together. */
const LARGEST_UNPACKED = 100_000_000;

const refused = (note: Partial<ImportNote>): ReadSheet => ({
  notes: [{code: 'unreadable', place: {}, ...note}],
});

/** Old Excel files, and new ones with a password, are of another format. */
const isOldExcel = ([first, second]: Uint8Array): boolean => first === 0xd0 && second === 0xcf;

const refuseFormat = (data: SourceData): ReadSheet => {
  if (isOldExcel(data.bytes)) return refused({detail: '.xls'});
  const {text} = decodeText({...data, bytes: data.bytes.subarray(0, 20_000)});
  const isPage = data.bytes.length === 0 || pageTitle(text) !== undefined;
  return isPage ? {notes: [unreadable(text, '.xlsx')]} : refused({detail: '.xlsx'});
};

const opener = (archive: Exclude<ZipDirectory, string>): OpenPart => {
  const budget: Budget = {bytes: LARGEST_UNPACKED};
  return async function* open(name) {
    const entry = archive.get(name);
    if (entry) yield* unpack(entry, budget);
  };
};

/** The sheet of that name or number (from 1); without one, the first that can be seen. */
const findSheet = (sheets: readonly SheetName[], wanted: ImportOptions['sheet']): SheetName | undefined => {
  if (typeof wanted === 'number') return sheets[wanted - 1];
  if (wanted === undefined) return sheets.find(({isHidden}) => !isHidden) ?? sheets[0];
  const key = wanted.trim().toLowerCase();
  return sheets.find(({name}) => name.trim().toLowerCase() === key);
};

const targetOfType = (relationships: readonly Relationship[], type: string): string =>
  relationships.find((relationship) => relationship.type === type)?.target ?? '';

interface Found {
  readonly sheets: readonly SheetName[];
  readonly content?: SheetContent;
}

const readWanted = async (open: OpenPart, wanted: ImportOptions['sheet']): Promise<Found> => {
  const path = targetOfType(await readRelationships(open, ''), 'officeDocument') || 'xl/workbook.xml';
  const {sheets, isFrom1904} = await readWorkbook(open(path));
  const sheet = findSheet(sheets, wanted);
  const relationships = await readRelationships(open, path);
  const part = relationships.find(({id}) => id === sheet?.relationship)?.target;
  if (!sheet || part === undefined) return {sheets};
  const strings = await readSharedStrings(open(targetOfType(relationships, 'sharedStrings')));
  const dateStyles = await readDateStyles(open(targetOfType(relationships, 'styles')));
  const content = await readSheet(open(part), {strings, dateStyles, isFrom1904});
  const addresses = content.links.length > 0 ? await readRelationships(open, part) : [];
  addLinks(content.rows, content.links, new Map(addresses.map(({id, target}) => [id, target])));
  fillMerges(content.rows, content.merges);
  return {sheets, content};
};

const contentNotes = ({unread, isCut, isDamaged, rows}: SheetContent): ImportNote[] => [
  ...(isDamaged ? [{code: 'damaged', place: {row: rows.length}} as const] : []),
  ...(isCut ? [{code: 'too-large', place: {row: rows.length}} as const] : []),
  ...unread.map(({place, text}) => formulaNote(place, text)),
];

const namesOf = (sheets: readonly SheetName[]): string[] => sheets.map(({name}) => name);

const readWorkbookSheet = async (data: SourceData, wanted: ImportOptions['sheet']): Promise<ReadSheet> => {
  const archive = readZip(data.bytes);
  if (archive === 'encrypted') return refused({detail: archive});
  if (archive === 'zip') return refuseFormat(data);
  const {sheets, content} = await readWanted(opener(archive), wanted);
  if (!content) {
    const detail = namesOf(sheets).join(', ');
    return refused(sheets.length === 0 ? {detail: '.xlsx'} : {field: 'sheet', detail});
  }
  return {
    sheet: {rows: content.rows, isCounted: false, base: data.url},
    notes: contentNotes(content),
    names: namesOf(sheets.filter(({isHidden}) => !isHidden)),
  };
};

/**
 * A sheet of an Excel workbook (.xlsx, ECMA-376). Of formulas the last results count, dates are taken for what they show,
 * and cells that are links say their addresses too. Parts are unpacked as they are read, and no more than 100 MB of them,
 * whatever the archive says of their sizes.
 */
export const readXlsxSheet = async (data: SourceData, wanted: ImportOptions['sheet']): Promise<ReadSheet> => {
  try {
    return await readWorkbookSheet(data, wanted);
  } catch (error) {
    return refused({detail: error instanceof TooLargeError ? '100 MB' : '.xlsx'});
  }
};

/** Items from a sheet of an Excel workbook. */
export const importXlsx: Importer = async (data, options): Promise<Imported> => {
  const {sheet, notes} = await readXlsxSheet(data, options.sheet);
  if (!sheet) return {drafts: [], notes};
  const imported = importSheet(sheet, options);
  return {...imported, notes: [...notes, ...imported.notes]};
};
