import {LinkedText} from '../values/linked-text.js';
import {isEmpty} from './read-field.js';

/** Gives the content of a column in a row. */
export type Column<Row> = (row: Row) => unknown;

/** Finds a column by the name that the config writes; undefined where there is none. */
export type FindColumn<Row> = (name: string) => Column<Row> | undefined;

/** Where the value of a field comes from. */
export interface ValueSource<Row> {
  readonly read: Column<Row>;
  /** Names of columns that are not there. */
  readonly missing: readonly string[];
}

const hole = /\{([^{}]+)\}/g;

const inWords = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (value instanceof LinkedText) return value.text;
  return Array.isArray(value) ? value.map(inWords).filter(Boolean).join(', ') : '';
};

/** Signs that stand alone when what they separate is empty. */
const tidied = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/(?:\s*[,;/|]){2,}/g, ',')
    .replace(/^(?:[,;:/|–-]+(?=\s|$)|\s)+|(?:\s[,;:/|–-]+|[,;]|\s)+$/g, '');

/** `{street} {number}`: empty where all its columns are. */
const template = <Row>(text: string, find: FindColumn<Row>): ValueSource<Row> => {
  const names = [...text.matchAll(hole)].map(([, name = '']) => name.trim());
  const columns = new Map(names.map((name) => [name, find(name)]));
  const missing = names.filter((name) => columns.get(name) === undefined);
  const read: Column<Row> = (row) => {
    const words = new Map(names.map((name) => [name, inWords(columns.get(name)?.(row))]));
    const isFilled = [...words.values()].some((word) => word !== '');
    return isFilled
      ? tidied(text.replace(hole, (_, name: string) => words.get(name.trim()) ?? ''))
      : undefined;
  };
  return {read, missing};
};

const sourceOf = <Row>(name: string, find: FindColumn<Row>): ValueSource<Row> => {
  const column = find(name);
  if (column) return {read: column, missing: []};
  return /\{[^{}]+\}/.test(name) ? template(name, find) : {read: () => undefined, missing: [name]};
};

/**
 * The source of a field by its entry in a column map: a column, a template, or several of them, of which the first that is
 * not empty counts. A column is missing only where none of the others is there.
 */
export const valueSource = <Row>(
  entry: string | readonly string[],
  find: FindColumn<Row>,
): ValueSource<Row> => {
  const names = typeof entry === 'string' ? [entry] : entry;
  const sources = names.map((name) => sourceOf(name, find));
  const good = sources.filter(({missing}) => missing.length === 0);
  const used = good.length > 0 ? good : sources;
  const [first] = used;
  if (first && used.length === 1) return first;
  return {
    read: (row) => used.map(({read}) => read(row)).find((value) => !isEmpty(value)),
    missing: good.length > 0 ? [] : sources.flatMap(({missing}) => missing),
  };
};
