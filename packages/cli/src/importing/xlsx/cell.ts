import {readFormula} from '../tables/formulas.js';
import {momentOfSerial} from '../values/date-number.js';
import {LinkedText} from '../values/linked-text.js';
import {startOf} from '../values/moment.js';
import {unescaped} from './workbook.js';

/** A cell as it stands in a sheet. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`; `n` where none is said. */
  readonly type: string;
  readonly style: number;
  /** The content of its `v`, undefined where there is none. */
  readonly value: string | undefined;
  /** The text that stands in the cell itself. */
  readonly inline: string | undefined;
  /** Without the equals sign. */
  readonly formula: string | undefined;
}

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** For each style, whether it shows dates. */
  readonly dateStyles: readonly boolean[];
  readonly isFrom1904: boolean;
}

/** The content of a cell: dates and times in the notation of ISO 8601. */
export type CellValue = string | number | boolean | LinkedText | null;

/** From the calendar that begins in 1904 to the one that begins in 1900, in days. */
const LATER_EPOCH = 1462;

const dateOf = (serial: number, {isFrom1904}: CellContext): CellValue => {
  const {value} = momentOfSerial(isFrom1904 && serial >= 1 ? serial + LATER_EPOCH : serial);
  return value === undefined ? serial : (startOf(value) ?? value.time ?? serial);
};

const numberOf = ({value = '', style}: RawCell, context: CellContext): CellValue => {
  const number = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) return null;
  return context.dateStyles[style] === true ? dateOf(number, context) : number;
};

const contentOf = (cell: RawCell, context: CellContext): CellValue => {
  const {type, value = '', inline = ''} = cell;
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? null;
    case 'str':
    case 'd':
      return unescaped(value);
    case 'inlineStr':
      return unescaped(inline);
    case 'b':
      return value === '1';
    case 'e':
      return null;
    default:
      return numberOf(cell, context);
  }
};

export interface CellReading {
  readonly value: CellValue;
  /** What could not be taken: the error that a formula gives, or a formula that was never worked out. */
  readonly unread?: string;
}

const linkOf = ({formula}: RawCell): LinkedText | undefined => {
  const value = formula === undefined ? undefined : readFormula(`=${formula}`)?.value;
  return value instanceof LinkedText ? value : undefined;
};

/** Reads a cell. Of a formula the last result counts; a HYPERLINK says its address too. */
export const readCell = (cell: RawCell, context: CellContext): CellReading => {
  const {type, formula} = cell;
  const value = contentOf(cell, context);
  const link = linkOf(cell);
  if (link) {
    return {value: typeof value === 'string' && value !== '' ? new LinkedText(value, link.url) : link};
  }
  if (type === 'e') return {value, unread: cell.value ?? '#'};
  const isOpen = formula !== undefined && cell.value === undefined;
  return isOpen ? {value, unread: `=${formula}`} : {value};
};
