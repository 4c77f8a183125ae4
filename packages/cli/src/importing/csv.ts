import {decodeText} from './decode.js';
import {unreadable} from './entries/refusal.js';
import {pageTitle} from './html/page.js';
import type {Importer, ImportNote, SourceData} from './importer.js';
import {findDelimiter} from './tables/delimiter.js';
import {parseRows} from './tables/delimited-rows.js';
import {readFormula} from './tables/formulas.js';
import type {HeaderOptions} from './tables/header.js';
import {formulaNote, importSheet, type Sheet} from './tables/table.js';

/** Formulas as what they show; what cannot be known of one stays its text, and is told. */
const withoutFormulas = (rows: readonly (readonly string[])[], notes: ImportNote[]): unknown[][] =>
  rows.map((cells, index) =>
    cells.map((cell, column) => {
      const formula = readFormula(cell);
      if (!formula) return cell;
      if (formula.isUnread) notes.push(formulaNote({row: index, column}, cell));
      return formula.value;
    }),
  );

/** What is read of a file before its rows become items. */
export interface ReadSheet {
  /** Absent where the file cannot be read. */
  readonly sheet?: Sheet | undefined;
  readonly notes: readonly ImportNote[];
  /** Of a workbook, the names of all sheets that can be seen. */
  readonly names?: readonly string[] | undefined;
}

/** The table in a CSV file. */
export const readCsvSheet = (data: SourceData, options: HeaderOptions): ReadSheet => {
  const {text, notes} = decodeText(data);
  if (text.trim() === '' || pageTitle(text) !== undefined) {
    return {notes: [...notes, unreadable(text, 'CSV')]};
  }
  const lines = text.replace(/\r\n?/g, '\n');
  const parsed = parseRows(findDelimiter(lines, options));
  const found: ImportNote[] = [...notes, ...parsed.notes];
  const rows = withoutFormulas(parsed.rows, found);
  return {
    sheet: {rows, isCounted: true, isOpenEnded: !lines.endsWith('\n'), base: data.url},
    notes: found,
  };
};

/**
 * Items from a table in CSV (RFC 4180), with any of `;`, `,`, tab or `|`, a header in German, English or Danish or by a
 * column map. Rows are counted as spreadsheets do: the header is row 1.
 */
export const importCsv: Importer = (data, options) => {
  const {sheet, notes} = readCsvSheet(data, options);
  if (!sheet) return {drafts: [], notes};
  const imported = importSheet(sheet, options);
  return {...imported, notes: [...notes, ...imported.notes]};
};
