import {isList, isObjectShape, type ObjectOf, type Shape} from './shapes.js';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutProtocol = (url: string): string =>
  url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');

/** What stands in for a required field without saying anything new: no description, the address as its own words. */
const substitutes: Readonly<Record<string, (object: JsonObject) => unknown>> = {
  alt: () => '',
  title: ({url}) => (typeof url === 'string' ? withoutProtocol(url) : undefined),
};

interface Walk {
  readonly path: string;
  readonly missing: string[];
}

/** The first required field that neither is there nor can be stood in for. */
const fillRequired = (object: Record<string, unknown>, {required = []}: ObjectOf): string | undefined => {
  for (const key of required) object[key] ??= substitutes[key]?.(object);
  return required.find((key) => object[key] === undefined);
};

/** An object with all that the feed needs in it; undefined where that is missing. */
const completeObject = (value: JsonObject, shape: ObjectOf, at: Walk): JsonObject | undefined => {
  const whole: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    const inner = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    const kept = inner === undefined ? field : complete(field, inner, {...at, path: `${at.path}.${key}`});
    if (kept !== undefined) whole[key] = kept;
  }
  if (Object.keys(whole).length === 0) return undefined;
  const missing = fillRequired(whole, shape);
  if (missing === undefined) return whole;
  at.missing.push(`${at.path}.${missing}`);
  return undefined;
};

const complete = (value: unknown, shape: Shape, at: Walk): unknown => {
  if (isObjectShape(shape)) return isObject(value) ? completeObject(value, shape, at) : value;
  if (!isList(shape) || !Array.isArray(value)) return value;
  const entries = (value as readonly unknown[])
    .map((entry, index) => complete(entry, shape.list, {...at, path: `${at.path}[${index}]`}))
    .filter((entry) => entry !== undefined);
  return entries.length > 0 ? entries : undefined;
};

/**
 * The item without those objects in it that lack what the feed needs, because one of them would cost the whole item: an
 * image without an address, half a pair of coordinates. `incomplete` names what they lack, `location.geo.lon`.
 */
export const completeFields = (
  item: JsonObject,
  {fields}: ObjectOf,
): {readonly item: Record<string, unknown>; readonly incomplete: readonly string[]} => {
  const missing: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(item)) {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const value = item[key];
    const isPlain = typeof value !== 'object' || shape === undefined || typeof shape === 'string';
    const whole = isPlain ? value : complete(value, shape, {path: key, missing});
    if (whole !== undefined) kept[key] = whole;
  }
  return {item: kept, incomplete: missing};
};
