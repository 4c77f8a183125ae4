import {jsonPath} from '../columns/json-path.js';

/** The list of items in a JSON document. */
export interface FoundItems {
  readonly items: readonly unknown[];
  /** Where it stands; empty for the document itself. */
  readonly path: string;
}

/** Lists deeper than this belong to items. */
const DEEPEST = 3;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects by their ids, `{"a1": {…}, "a2": {…}}`, are a list too. */
const asList = (value: unknown): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value as readonly unknown[];
  const entries = isObject(value) ? Object.values(value) : [];
  return entries.length > 0 && entries.every(isObject) ? entries : undefined;
};

const isListOfItems = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((entry) => typeof entry === 'object' && entry !== null);

const listsIn = (object: JsonObject, path: string, depth: number): FoundItems[] =>
  Object.entries(object).flatMap(([key, value]): FoundItems[] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (isListOfItems(value)) return [{items: value, path: at}];
    return isObject(value) && depth < DEEPEST ? listsIn(value, at, depth + 1) : [];
  });

/**
 * Finds the items of a document: at a path, or in the document itself, or in the longest list of objects in it, or the
 * object that it is as a single item. Undefined where the path leads to no list, or nothing is there.
 */
export const findItems = (document: unknown, path?: string): FoundItems | undefined => {
  if (path !== undefined) {
    const items = asList(jsonPath(path)(document));
    return items && {items, path};
  }
  if (Array.isArray(document)) return {items: document, path: ''};
  if (!isObject(document)) return undefined;
  const [longest] = listsIn(document, '', 1).sort((a, b) => b.items.length - a.items.length);
  if (longest) return longest;
  // A list that is empty is one all the same, `{"events": []}`.
  const empty = Object.entries(document).find(([, value]) => Array.isArray(value) && value.length === 0);
  return empty ? {items: [], path: empty[0]} : {items: [document], path: ''};
};
