import {isDateFormat} from './date-formats.js';
import {attribute, readXml} from './xml.js';

/** Gives the pieces of a part of the workbook; nothing where it is not there. */
export type OpenPart = (name: string) => AsyncIterable<Uint8Array>;

/** To another part or address, by its id. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, `worksheet`. */
  readonly type: string;
  /** Path in the archive; an address where it leads out of it. */
  readonly target: string;
}

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
  /** Id of the relationship to its part. */
  readonly relationship: string;
}

/** What is said of the workbook as a whole. */
export interface Workbook {
  readonly sheets: readonly SheetName[];
  /** Days are counted from 1904 on, as old programs for the Macintosh did. */
  readonly isFrom1904: boolean;
}

/** `xl/workbook.xml` and `../a.xml` → `a.xml`. */
const resolvePath = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
};

/** Where the relationships of a part stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
const relationshipsPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The relationships of a part, of the whole package for an empty name. */
export const readRelationships = async (open: OpenPart, part: string): Promise<Relationship[]> => {
  const found: Relationship[] = [];
  await readXml(open(relationshipsPath(part)), {
    open: (name, {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode}) => {
      if (name !== 'Relationship') return;
      const isOutside = mode === 'External';
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isOutside ? target : resolvePath(part, target),
      });
    },
  });
  return found;
};

/** The names of the sheets, in their order. */
export const readWorkbook = async (part: AsyncIterable<Uint8Array>): Promise<Workbook> => {
  const sheets: SheetName[] = [];
  let isFrom1904 = false;
  await readXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const {name: title = '', state} = attributes;
      const relationship = attribute(attributes, 'id') ?? '';
      sheets.push({name: title, isHidden: state !== undefined && state !== 'visible', relationship});
    },
  });
  return {sheets, isFrom1904};
};

/** `_x000D_` is how a workbook writes a carriage return (ECMA-376 part 1, §22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The texts that cells refer to by their numbers. Readings of Japanese words, which stand beside, are left out. */
export const readSharedStrings = async (part: AsyncIterable<Uint8Array>): Promise<string[]> => {
  const strings: string[] = [];
  let [text, isText, isReading] = ['', false, false];
  await readXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
};

/** For each style of cells, whether it shows dates or times. */
export const readDateStyles = async (part: AsyncIterable<Uint8Array>): Promise<boolean[]> => {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isOfCells = false;
  await readXml(part, {
    open: (name, {numFmtId = '', formatCode = ''}) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) {
        styles.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
};
