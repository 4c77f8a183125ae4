/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list as it stands; an empty one where there is none. */
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text that looks like an ISO day; undefined where it is anything else: the item is broken then, as its check shows. */
export const dayIn = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** Milliseconds since 1970 of an RFC 3339 text; NaN where it is anything else. */
export const instantIn = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN);
