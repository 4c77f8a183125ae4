/*
 * Questions to a value of which nothing is known, as JSON gives it. What is not there, or is something else, is absent;
 * nothing that a document names `__proto__` or `constructor` is ever taken for what every object has.
 */

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Fields)[key]
    : undefined;

/** What stands at a path, `location.address.0`; undefined where there is nothing. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => step(inner, key), value);

/** The text at a path, a number as text too; without white space around it, empty where there is none. */
export const textAt = (value: unknown, path: string): string => {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
};

/** The number at a path, also one in quotation marks; undefined where there is none. */
export const numberAt = (value: unknown, path: string): number | undefined => {
  const text = textAt(value, path);
  const number = text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
};

/** The list at a path; a value alone is a list of one, and no value is an empty one. */
export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = at(value, path);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null || found === '' ? [] : [found];
};

/** The texts of the list at a path, without empty ones. */
export const textsAt = (value: unknown, path: string): readonly string[] =>
  listAt(value, path)
    .map((entry) => textAt({entry}, 'entry'))
    .filter((text) => text !== '');

/** Whether true, 1 or their texts stand at a path. */
export const isTrueAt = (value: unknown, path: string): boolean => {
  const found = at(value, path);
  return found === true || /^(true|1|yes)$/i.test(textAt(value, path));
};

/** The first of some paths at which there is a text. */
export const firstTextAt = (value: unknown, ...paths: readonly string[]): string =>
  paths.map((path) => textAt(value, path)).find((text) => text !== '') ?? '';
