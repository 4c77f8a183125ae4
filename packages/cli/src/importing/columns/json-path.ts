import {isEmpty} from './read-field.js';

/** The name of a member, a place in a list, or `*` for all. */
type Step = string | number;

/** `address.city`, `tags[0]`, `dates[*].start`, `['odd name']` → steps. */
const stepsOf = (path: string): readonly Step[] =>
  [...path.matchAll(/\[(\d+|\*)?\]|\[["']([^"']*)["']\]|([^.[\]]+)/g)].map(
    ([, place, quoted, name]) =>
      quoted ?? name?.trim() ?? (place === undefined || place === '*' ? '*' : Number(place)),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The member of that name, in whatever case; never one that is inherited. */
const member = (value: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (Object.hasOwn(value, name)) return value[name];
  const key = Object.keys(value).find((other) => other.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
};

const flat = (values: readonly unknown[]): unknown => {
  const found = values.flat().filter((value) => !isEmpty(value));
  return found.length > 0 ? found : undefined;
};

const follow = (value: unknown, steps: readonly Step[]): unknown => {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (!isObject(value)) return undefined;
  if (step === '*') return flat(Object.values(value).map((each) => follow(each, rest)));
  if (typeof step === 'number') return Array.isArray(value) ? follow(value[step], rest) : undefined;
  // Of a list without a place, the member of each.
  if (Array.isArray(value)) return flat(value.map((each) => follow(each, steps)));
  return follow(member(value, step), rest);
};

/**
 * What gets the value at a path of a JSON value: names of members separated by full stops, places in lists as `[0]`, all
 * members as `*` or `[]`. A member that has the whole path for its name comes first. Undefined where nothing is there.
 */
export const jsonPath = (path: string): ((value: unknown) => unknown) => {
  const steps = stepsOf(path);
  const isPlainName = steps.length === 1;
  return (value) => {
    const isOwn = !isPlainName && isObject(value) && Object.hasOwn(value, path);
    return isOwn ? value[path] : follow(value, steps);
  };
};
