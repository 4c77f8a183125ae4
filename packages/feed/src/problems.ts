/** What can be wrong with a feed, by code; each has an entry in `docs/problems.md`. */
export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'wrong-value'
  | 'wrong-format'
  | 'unsafe-link'
  | 'html-in-text'
  | 'too-long'
  | 'too-many'
  | 'duplicate-id'
  | 'page-failed';

/** One thing that is wrong with a feed. `explainProblem` puts it into words. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON path in the document, `events[17].start`; for an item from `pages`, the page's address and `#` before it. */
  readonly path: string;
  /** What stands there, where that helps; long texts are cut. */
  readonly value?: string;
  /** What is expected instead: a type, a rule's name, values, a limit. */
  readonly expected?: string;
  /** The whole item is left out because of it, and maybe of others too. */
  readonly isItemLost?: true;
}

/** What a problem says besides its place. */
export type ProblemDetails = Omit<Problem, 'code' | 'path'>;

export type Path = readonly (string | number)[];

/** `['events', 17, 'start']` → `events[17].start`. */
export const formatPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );

/** A value for a problem: texts and numbers as they are, else what it is. */
export const shortly = (value: unknown): string => {
  if (typeof value === 'string') return `"${value.slice(0, 60)}${value.length > 60 ? '…' : ''}"`;
  return typeof value === 'number' || typeof value === 'boolean' || value === null
    ? String(value)
    : Array.isArray(value)
      ? 'a list'
      : 'an object';
};
