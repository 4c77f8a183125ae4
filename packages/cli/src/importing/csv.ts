import {decodeText} from './decode.js';
import {unreadable} from './entries/refusal.js';
import {pageTitle} from './html/page.js';
import type {Importer, ImportNote} from './importer.js';
import {findDelimiter} from './tables/delimiter.js';
import {parseRows} from './tables/delimited-rows.js';
import {readFormula} from './tables/formulas.js';
import {formulaNote, importSheet} from './tables/table.js';

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

/**
 * Items from a table in CSV (RFC 4180), with any of `;`, `,`, tab or `|`, a header in German, English or Danish or by a
 * column map. Rows are counted as spreadsheets do: the header is row 1.
 */
export const importCsv: Importer = (data, options) => {
  const {text, notes} = decodeText(data);
  if (text.trim() === '' || pageTitle(text) !== undefined) {
    return {drafts: [], notes: [...notes, unreadable(text, 'CSV')]};
  }
  const lines = text.replace(/\r\n?/g, '\n');
  const delimited = findDelimiter(lines, options);
  const parsed = parseRows(delimited);
  const found: ImportNote[] = [...notes, ...parsed.notes];
  const rows = withoutFormulas(parsed.rows, found);
  const imported = importSheet(
    {rows, isCounted: true, isOpenEnded: !lines.endsWith('\n'), base: data.url},
    options,
  );
  return {...imported, notes: [...found, ...imported.notes]};
};
