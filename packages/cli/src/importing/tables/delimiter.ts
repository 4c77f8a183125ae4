import Papa from 'papaparse';
import {headerScore, type HeaderOptions} from './header.js';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE = 50_000;
const SAMPLE_ROWS = 30;

/** Excel says the delimiter in a line of its own, `sep=;`. */
const declared = /^sep=(.)\n/i;

const rowsBy = (sample: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(sample, {delimiter, newline: '\n', preview: SAMPLE_ROWS}).data.filter(
    (row) => row.length > 1 || row[0] !== '',
  );

interface Trial {
  readonly delimiter: string;
  /** Names of columns that are known. */
  readonly score: number;
  /** Rows that have as many cells as most have. */
  readonly alike: number;
  /** How many cells these have. */
  readonly width: number;
}

const tryDelimiter = (sample: string, delimiter: string, options: HeaderOptions): Trial => {
  const rows = rowsBy(sample, delimiter);
  const counts = new Map<number, number>();
  for (const {length} of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[width, alike] = [1, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const score = Math.max(0, ...rows.slice(0, 10).map((row) => headerScore(row, options)));
  return {delimiter, score, alike: alike / Math.max(rows.length, 1), width};
};

/** Known names count most, then that rows are alike, then how many cells they have. */
const compare = (a: Trial, b: Trial): number =>
  b.score - a.score || Number(b.width > 1) - Number(a.width > 1) || b.alike - a.alike || b.width - a.width;

export interface DelimitedText {
  readonly delimiter: string;
  /** Without the line that says the delimiter. */
  readonly text: string;
}

/** Finds what separates the cells of a table: the sign under which most of its header is known and its rows are alike. */
export const findDelimiter = (text: string, options: HeaderOptions): DelimitedText => {
  const [line = '', said] = declared.exec(text.slice(0, 10)) ?? [];
  if (said !== undefined) return {delimiter: said, text: text.slice(line.length)};
  const sample = text.slice(0, SAMPLE);
  const trials = DELIMITERS.map((delimiter) => tryDelimiter(sample, delimiter, options));
  const [best] = trials.sort(compare);
  return {delimiter: best?.delimiter ?? ';', text};
};
