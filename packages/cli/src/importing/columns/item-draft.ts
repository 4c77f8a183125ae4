import type {KindName} from '@mitmach/feed';
import type {TermRef} from '../importer.js';
import {isList, isObjectShape, type ObjectOf, type Shape} from './shapes.js';
import {targetOf, type Target} from './target.js';

/** An item as it is put together from the values of a row. */
export type ItemDraft = Record<string, unknown>;

type JsonObject = Readonly<Record<string, unknown>>;
type Path = Target['path'];

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with what `give` makes of the part at a path; whatever is in the way of the path is replaced. */
const putAt = (value: unknown, [key, ...rest]: Path, give: (present: unknown) => unknown): unknown => {
  if (key === undefined) return give(value);
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[key] = putAt(list[key], rest, give);
    return list;
  }
  const object = isObject(value) ? value : {};
  return {...object, [key]: putAt(object[key], rest, give)};
};

/** A text beside those in other languages. @param plain the language of texts for which none is said */
const withText = (present: unknown, text: string, [language, plain]: readonly [string, string]): unknown => {
  if (present === undefined) return language === plain ? text : {[language]: text};
  return {...(isObject(present) ? present : {[plain]: present}), [language]: text};
};

const joined = (present: unknown, value: unknown, shape: Shape): unknown => {
  if (Array.isArray(present) && Array.isArray(value)) {
    return [...new Set<unknown>([...(present as unknown[]), ...(value as unknown[])])];
  }
  if (!isObject(present) || !isObject(value)) return value;
  return isObjectShape(shape) ? withMissing(value, present, shape) : {...present, ...value};
};

/** A value on its way into a field. */
export interface PlacedValue {
  readonly target: Target;
  readonly value: unknown;
  /** Of texts for which none is said. */
  readonly language: string;
}

const besides = (present: unknown, {target, value, language: plain}: PlacedValue): unknown => {
  if (present === undefined && target.language === undefined) return value;
  const isBeside = typeof value === 'string' && (target.language !== undefined || isObject(present));
  return isBeside
    ? withText(present, value, [target.language ?? plain, plain])
    : joined(present, value, target.shape);
};

/**
 * Puts a value into its field. Lists are added to, texts stand beside those in other languages, anything else replaces
 * what was there.
 */
export const putValue = (item: ItemDraft, placed: PlacedValue): void => {
  const [first = '', ...rest] = placed.target.path;
  item[first] = putAt(item[first], rest, (present) => besides(present, placed));
};

const completed = (present: unknown, more: unknown, shape: Shape | undefined): unknown => {
  if (present === undefined) return more;
  if (shape === undefined) return present;
  if (isObjectShape(shape) && isObject(present) && isObject(more)) return withMissing(present, more, shape);
  // What every entry shall have is written once.
  const [first] = Array.isArray(more) ? (more as unknown[]) : [];
  if (!isList(shape) || !isObject(first) || !Array.isArray(present)) return present;
  return present.map((entry: unknown) => completed(entry, first, shape.list));
};

/** The object with all of `more` that it does not have, in objects within it too; texts and lists are not mixed. */
export const withMissing = (object: JsonObject, more: JsonObject, shape: ObjectOf): ItemDraft => {
  const whole: ItemDraft = {...object};
  for (const [key, value] of Object.entries(more)) {
    whole[key] = completed(
      whole[key],
      value,
      Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined,
    );
  }
  return whole;
};

/** The fields that terms of a vocabulary belong to; a kind has one of them at most. */
const termFields: Readonly<Record<TermRef['vocabulary'], readonly string[]>> = {
  topics: ['topics'],
  causes: ['causes'],
  activities: ['activities'],
  targetGroups: ['targetGroups'],
  categories: ['categories'],
  districts: ['location.district', 'locations.district'],
  phases: ['phase'],
};

/** The field of a kind that a term belongs to; undefined where it has none for the vocabulary. */
export const termTarget = ({vocabulary}: TermRef, kind: KindName): Target | undefined =>
  termFields[vocabulary].map((name) => targetOf(name, kind)).find((target) => target !== undefined);
