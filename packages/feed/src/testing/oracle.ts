import * as z from 'zod/mini';
import {formatPath, type Path, type Problem} from '../problems.js';
import {isObject, type Reading} from '../reader.js';

type Issue = z.core.$ZodIssue;

const pathOf = ({path}: Issue): Path => path as Path;

/** Where Zod sees issues, those of the options of a union included. */
const issuePaths = (issues: readonly Issue[], above: Path = []): Path[] =>
  issues.flatMap((issue) => {
    const path = [...above, ...pathOf(issue)];
    const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
    return [path, ...issuePaths(inner, path)];
  });

/** The problems that are neither where Zod sees an issue nor right above. */
const strayProblems = (problems: readonly Problem[], issues: readonly Issue[]): Problem[] => {
  const paths = issuePaths(issues).flatMap((path) => [path, path.slice(0, -1)]);
  const places = new Set(paths.map(formatPath));
  return problems.filter(({path}) => !places.has(path));
};

/** Whether two JSON values are the same, whatever the order of their fields. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (!(isContainer(a) && isContainer(b))) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
};

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What the reader does other than Zod, in words; empty when they agree. */
export const disagreements = (
  schema: z.ZodMiniType,
  value: unknown,
  {value: kept, problems}: Reading<unknown>,
): string[] => {
  const {success, data, error} = schema.safeParse(value);
  const stray = strayProblems(problems, error?.issues ?? []).map(({path, code}) => `${code} at ${path}`);
  const saysLost = problems.some(({isItemLost}) => isItemLost);
  const faults = {
    'sees nothing': !success && problems.length === 0,
    [`sees other things: ${stray.join(', ')}`]: stray.length > 0,
    'keeps another value': success && !isSame(data, kept),
    'keeps what Zod refuses': !success && kept !== undefined && !schema.safeParse(kept).success,
    'does not say whether it keeps anything': saysLost === (kept !== undefined),
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
};

type Definition = z.core.$ZodTypes['_zod']['def'];

/** The fields of a schema that none of the values has. */
export const unusedFields = (
  schema: z.core.$ZodType,
  values: readonly unknown[],
  path: Path = [],
): string[] => {
  const definition = schema._zod.def as Definition;
  switch (definition.type) {
    case 'optional':
      return unusedFields(definition.innerType, values, path);
    case 'array':
      return unusedFields(definition.element, values.flat(), path);
    case 'record':
      return unusedFields(definition.valueType, values.flatMap(fieldsOf), path);
    case 'union':
      return definition.options.flatMap((option) =>
        unusedFields(
          option,
          values.filter((value) => z.safeParse(option, value).success),
          path,
        ),
      );
    case 'object':
      return Object.entries(definition.shape).flatMap(([key, field]) => {
        const found = values.flatMap((value) => (isObject(value) && key in value ? [value[key]] : []));
        return found.length > 0 ? unusedFields(field, found, [...path, key]) : [formatPath([...path, key])];
      });
    default:
      return [];
  }
};

const fieldsOf = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : []);
