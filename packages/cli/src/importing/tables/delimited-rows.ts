import Papa from 'papaparse';
import type {ImportNote} from '../importer.js';
import type {DelimitedText} from './delimiter.js';

/** The cells of a text, by row. */
export interface ParsedRows {
  readonly rows: readonly string[][];
  readonly notes: readonly ImportNote[];
}

/** After so many quotes that nobody closed, quotes are no quotes in this file. */
const MOST_OPEN_QUOTES = 50;

const damaged = (row: number, cells: readonly string[]): ImportNote => ({
  code: 'damaged',
  place: {row},
  value: cells.join(' ').slice(0, 60),
  detail: '"',
});

/** The cells of a line of which one was opened by a quote and never closed: it ends with its line. */
const brokenRow = (cells: readonly string[], delimiter: string): string[] => {
  const at = cells.findIndex((cell) => cell.includes('\n'));
  const [line = ''] = (cells[at] ?? cells.at(-1) ?? '').split('\n', 1);
  return [...cells.slice(0, at), ...line.split(delimiter)];
};

/**
 * The quote after which the parser lost its way: it took the rest of the file, or a row more, for one cell. Quotes within
 * a cell that are not doubled do no harm.
 */
const openQuote = ({data, errors}: Papa.ParseResult<string[]>, width: number): Papa.ParseError | undefined =>
  errors.find(({code, row = 0}) => {
    const cells = data[row] ?? [];
    const isTorn = cells.length !== width && cells.some((cell) => cell.includes('\n'));
    return code === 'MissingQuotes' || (code === 'InvalidQuotes' && isTorn);
  });

interface Stretch extends ParsedRows {
  /** What follows a line on which the parser lost its way. */
  readonly rest: string;
}

/** The rows until the parser loses its way, and the line on which it does. @param above how many rows come before */
const parseStretch = (text: string, {delimiter, quoteChar, above}: Settings): Stretch => {
  const result = Papa.parse<string[]>(text, {delimiter, newline: '\n', quoteChar});
  const {data} = result;
  const lost = openQuote(result, above.width ?? data[0]?.length ?? 0);
  const end = lost?.row ?? data.length;
  const rows = data.slice(0, end);
  if (!lost) return {rows, notes: [], rest: ''};
  const cells = brokenRow(data[end] ?? [], delimiter);
  const next = text.indexOf('\n', lost.index);
  return {
    rows: [...rows, cells],
    notes: [damaged(above.count + end + 1, cells)],
    rest: next < 0 ? '' : text.slice(next + 1),
  };
};

interface Settings {
  readonly delimiter: string;
  readonly quoteChar: string;
  readonly above: {readonly count: number; readonly width: number | undefined};
}

/** Parses by RFC 4180; a quote that is never closed costs the rest of its line, not of the file. */
export const parseRows = ({text, delimiter}: DelimitedText): ParsedRows => {
  const stretches: Stretch[] = [];
  let [rest, count, width] = [text, 0, undefined as number | undefined];
  while (rest !== '') {
    const quoteChar = stretches.length < MOST_OPEN_QUOTES ? '"' : '\0';
    const stretch = parseStretch(rest, {delimiter, quoteChar, above: {count, width}});
    stretches.push(stretch);
    count += stretch.rows.length;
    width ??= stretch.rows[0]?.length;
    ({rest} = stretch);
  }
  return {rows: stretches.flatMap(({rows}) => rows), notes: stretches.flatMap(({notes}) => notes)};
};
