import {LinkedText} from '../values/linked-text.js';

/** A cell that is a formula, as far as it can be taken without working it out. */
export interface FormulaCell {
  readonly value: string | LinkedText;
  /** It stays the text of the formula. */
  readonly isUnread: boolean;
}

const text = String.raw`"((?:[^"]|"")*)"`;
/** In every language of Excel; its languages separate by `;` or by `,`. */
const hyperlink = new RegExp(String.raw`^=\s*HYPERLINK\(\s*${text}\s*(?:[;,]\s*${text}\s*)?\)$`, 'i');
/** How tables keep the zeros of `="0461"`. */
const kept = new RegExp(`^=${text}$`);

/** What only looks like one: numbers with a sign, telephone numbers, bullets, words after a dash. */
const harmless = /^[+-](?:\s|[\d\s()/.,–-]*$|[^(=!|]*$)/;

const unquoted = (quoted: string): string => quoted.replaceAll('""', '"');

/**
 * Takes a cell that begins like a formula: a HYPERLINK gives its text and its address, `="0461"` its text, every other
 * stays the text that it is. Undefined for a cell that is no formula.
 */
export const readFormula = (cell: string): FormulaCell | undefined => {
  if (!/^[=@+\-\t\r]/.test(cell) || harmless.test(cell)) return undefined;
  const [, constant] = kept.exec(cell) ?? [];
  if (constant !== undefined) return {value: unquoted(constant), isUnread: false};
  const [, url, words = url] = hyperlink.exec(cell.trim()) ?? [];
  if (url !== undefined) {
    return {value: new LinkedText(unquoted(words ?? url), unquoted(url)), isUnread: false};
  }
  return {value: cell, isUnread: true};
};
