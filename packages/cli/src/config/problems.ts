import type {z} from 'zod';
import {similarTo} from '../texts/similar.js';
import {configJsonSchema} from './schema.js';

/** What can be wrong with `mitmach.config.json`. */
export type ConfigProblemCode =
  | 'no-file'
  | 'unreadable'
  | 'not-json'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'too-small'
  | 'too-large'
  | 'time-zone'
  | 'path-or-url'
  | 'same-source-id';

/** One thing that is wrong with the config; `explainConfigProblem` puts it into words. */
export interface ConfigProblem {
  readonly code: ConfigProblemCode;
  /** JSON path, `sources[2].type`; empty for the file as such. */
  readonly path: string;
  /** From 1, where the file could be read. */
  readonly line?: number | undefined;
  readonly value?: string | undefined;
  /** What is expected: a type, values, a limit, the name that was probably meant. */
  readonly expected?: string | undefined;
}

type Issue = z.core.$ZodIssue;
type JsonPath = readonly (string | number)[];
type FoundValue = Omit<ConfigProblem, 'path' | 'line'>;
type Found = FoundValue & {readonly path: JsonPath};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const valueAt = (document: unknown, path: JsonPath): unknown =>
  path.reduce((value, key) => (isObject(value) ? value[String(key)] : undefined), document);

const inWords = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** Of the ways in which a value could have been right, the one that got furthest. */
const bestOf = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({path}) => path.length));
  return branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
};

const typeProblem = (expected: string, path: JsonPath, value: unknown): Found =>
  value === undefined ? {code: 'missing', path} : {code: 'wrong-type', path, value: inWords(value), expected};

const CUSTOM: Readonly<Record<string, ConfigProblemCode>> = {
  'time-zone': 'time-zone',
  'path-or-url': 'path-or-url',
  'same-source-id': 'same-source-id',
};

const choiceProblem = (values: readonly unknown[], path: JsonPath, value: unknown): Found =>
  value === undefined
    ? {code: 'missing', path}
    : {code: 'wrong-value', path, value: inWords(value), expected: values.map(String).join(', ')};

const limitProblem = (code: 'too-small' | 'too-large', limit: number | bigint, value: string): FoundValue =>
  value === '""' || value === '[]' ? {code: 'missing'} : {code, value, expected: String(limit)};

/** What one issue of the schema says. */
const foundIn = (issue: Issue, path: JsonPath, value: unknown): Found => {
  const shown = inWords(value) ?? '';
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue.expected, path, value);
    case 'invalid_value':
      return choiceProblem(issue.values, path, value);
    case 'too_small':
      return {path, ...limitProblem('too-small', issue.minimum, shown)};
    case 'too_big':
      return {path, ...limitProblem('too-large', issue.maximum, shown)};
    case 'custom':
      return {code: CUSTOM[String(issue.params?.['code'])] ?? 'wrong-format', path, value: shown};
    default:
      return {code: 'wrong-format', path, value: shown};
  }
};

const problemsOf = (issue: Issue, before: JsonPath, document: unknown): readonly Found[] => {
  const path = [...before, ...(issue.path as JsonPath)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return bestOf(issue.errors).flatMap((inner) => problemsOf(inner, path, document));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      path: [...path, key],
      expected: similarTo(key, fieldNames()),
    }));
  }
  return [foundIn(issue, path, valueAt(document, path))];
};

const namesIn = (schema: unknown): readonly string[] => {
  if (!isObject(schema)) return [];
  const {properties} = schema;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return [...names, ...Object.values(schema).flatMap(namesIn)];
};

/** Of all parts of the config: whoever misspells a field may have put it at the wrong place, too. */
const fieldNames = (): ReadonlySet<string> => new Set(namesIn(configJsonSchema()));

const written = (path: JsonPath): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );

/** What the schema found in a document, in our own codes and without lines. */
export const configProblems = (issues: readonly Issue[], document: unknown): readonly ConfigProblem[] =>
  issues
    .flatMap((issue) => problemsOf(issue, [], document))
    .map(({path, ...found}) => ({...found, path: written(path)}));
