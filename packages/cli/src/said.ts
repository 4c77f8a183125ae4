const saysNothing = (value: unknown): boolean => {
  if (value === undefined || value === '') return true;
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.keys(value).length === 0;
};

type Said<T> = {[K in keyof T]?: Exclude<T[K], undefined>};

/** An object without the fields that say nothing: undefined, empty texts, lists and objects. */
export const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => !saysNothing(value))) as Said<T>;
