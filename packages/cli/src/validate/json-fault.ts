import {placeFinder, type TextPlace} from './json-places.js';

/** What is wrong with a text that is no JSON: what was expected where it breaks off being JSON. */
export type JsonFault =
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'bad-string'
  | 'cut-short'
  | 'more-after-end'
  | 'web-page'
  | 'empty';

export interface PlacedFault extends TextPlace {
  readonly fault: JsonFault;
}

/** White space, then a sign, a text (RFC 8259 §7) or another value. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])))/uy;

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after-value';

interface Reading {
  state: State;
  /** Of the objects and lists that are open, the signs that close them. */
  readonly open: ('}' | ']')[];
}

const faults: Readonly<Record<State, JsonFault>> = {
  value: 'value-expected',
  'value-or-end': 'value-expected',
  key: 'key-expected',
  'key-or-end': 'key-expected',
  colon: 'colon-expected',
  'after-value': 'comma-expected',
};

const opens = (reading: Reading, sign: string): boolean => {
  if (reading.state !== 'value' && reading.state !== 'value-or-end') return false;
  if (sign === '{') {
    reading.open.push('}');
    reading.state = 'key-or-end';
  } else {
    reading.open.push(']');
    reading.state = 'value-or-end';
  }
  return true;
};

const closes = (reading: Reading, sign: string): boolean => {
  const mayEnd = ['value-or-end', 'key-or-end', 'after-value'].includes(reading.state);
  if (!mayEnd || reading.open.at(-1) !== sign) return false;
  reading.open.pop();
  reading.state = 'after-value';
  return true;
};

const separates = (reading: Reading, sign: string): boolean => {
  const expected = sign === ':' ? 'colon' : 'after-value';
  if (reading.state !== expected || (sign === ',' && reading.open.length === 0)) return false;
  reading.state = sign === ':' || reading.open.at(-1) === ']' ? 'value' : 'key';
  return true;
};

const takesText = (reading: Reading): boolean => {
  if (reading.state === 'colon' || reading.state === 'after-value') return false;
  reading.state = reading.state === 'key' || reading.state === 'key-or-end' ? 'colon' : 'after-value';
  return true;
};

const takesValue = (reading: Reading): boolean => {
  if (reading.state !== 'value' && reading.state !== 'value-or-end') return false;
  reading.state = 'after-value';
  return true;
};

const takes = (reading: Reading, [, sign, string]: RegExpExecArray): boolean => {
  if (string !== undefined) return takesText(reading);
  if (sign === undefined) return takesValue(reading);
  if (sign === '{' || sign === '[') return opens(reading, sign);
  return sign === '}' || sign === ']' ? closes(reading, sign) : separates(reading, sign);
};

const faultAt = (text: string, at: number, {state, open}: Reading): JsonFault => {
  if (at >= text.length) return 'cut-short';
  if (open.length === 0 && state === 'after-value') return 'more-after-end';
  const isString = text[at] === '"' && state !== 'colon' && state !== 'after-value';
  return isString ? 'bad-string' : faults[state];
};

/** What is wrong with a text that `JSON.parse` refuses, and where; undefined where nothing is. */
export const jsonFault = (text: string): PlacedFault | undefined => {
  if (/^\s*$/.test(text)) return {fault: 'empty', line: 1, column: 1};
  if (/^\s*<(!|\?|[a-z])/i.test(text)) return {fault: 'web-page', line: 1, column: 1};
  const reading: Reading = {state: 'value', open: []};
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found || !takes(reading, found)) break;
    at = token.lastIndex;
  }
  const space = /[ \t\n\r]*/y;
  space.lastIndex = at;
  space.test(text);
  at = space.lastIndex;
  const isWhole = at >= text.length && reading.open.length === 0 && reading.state === 'after-value';
  return isWhole ? undefined : {fault: faultAt(text, at, reading), ...placeFinder(text)(at)};
};
