/** Where something stands in a text; both count from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A path that is looked for. */
interface Wanted {
  readonly path: string;
  /** In the order of the paths asked for. */
  readonly index: number;
  /** Where the key begins that is looked for next. */
  readonly at: number;
}

interface Search {
  readonly text: string;
  /** Where each wanted value begins, or the key before it, or what it is missing in. */
  readonly offsets: Uint32Array;
}

/** Where a key ends that begins at `from`: `.` and `[` begin the next, `]` ends a place in a list. */
const endOfKey = (path: string, from: number): number => {
  for (let at = from; at < path.length; at += 1) {
    const sign = path[at];
    if (sign === '.' || sign === '[' || sign === ']') return at;
  }
  return path.length;
};

const startOfNext = (path: string, end: number): number => {
  const at = path[end] === ']' ? end + 1 : end;
  return path[at] === '.' || path[at] === '[' ? at + 1 : at;
};

/** What is looked for within each child, by its key. */
const byChild = (wanted: readonly Wanted[]): Map<string, Wanted[]> => {
  const children = new Map<string, Wanted[]>();
  for (const {path, index, at} of wanted) {
    if (at >= path.length) continue;
    const end = endOfKey(path, at);
    const key = path.slice(at, end);
    const next = {path, index, at: startOfNext(path, end)};
    const others = children.get(key);
    if (others) others.push(next);
    else children.set(key, [next]);
  }
  return children;
};

const space = /[ \t\n\r]*/y;
const skipSpace = (text: string, from: number): number => {
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
};

const endOfString = (text: string, from: number): number => {
  let end = from;
  do end = text.indexOf('"', end + 1);
  while (isEscaped(text, end));
  return end < 0 ? text.length : end + 1;
};

const isEscaped = (text: string, at: number): boolean => {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
};

const mark = /["{}[\]]/g;
const scalar = /[^,\]}\s]*/y;

/** Where a value ends that nobody looks into. */
const endOfValue = (text: string, from: number): number => {
  const first = text[from];
  if (first === '"') return endOfString(text, from);
  if (first !== '{' && first !== '[') {
    scalar.lastIndex = from;
    scalar.test(text);
    return scalar.lastIndex;
  }
  let depth = 0;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '"') mark.lastIndex = endOfString(text, found.index);
    else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
};

const decoded = (literal: string): string =>
  literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);

/** Goes through a value whose text is known to be JSON; gives where it ends. Only as deep as the wanted paths are. */
const visit = (search: Search, from: number, wanted: readonly Wanted[]): number => {
  const {text} = search;
  const children = byChild(wanted);
  if (children.size === 0) return endOfValue(text, from);
  if (text[from] === '{') return visitObject(search, from, children);
  return text[from] === '[' ? visitList(search, from, children) : endOfValue(text, from);
};

const visitChild = (search: Search, {from, key}: {from: number; key: number}, wanted?: Wanted[]): number => {
  if (!wanted) return endOfValue(search.text, from);
  for (const {index} of wanted) search.offsets[index] = key;
  return visit(search, from, wanted);
};

const visitObject = (search: Search, from: number, children: Map<string, Wanted[]>): number => {
  const {text} = search;
  let at = skipSpace(text, from + 1);
  while (text[at] === '"') {
    const end = endOfString(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    const wanted = children.get(decoded(text.slice(at, end)));
    at = skipSpace(text, visitChild(search, {from: value, key: at}, wanted));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
};

const visitList = (search: Search, from: number, children: Map<string, Wanted[]>): number => {
  const {text} = search;
  let at = skipSpace(text, from + 1);
  for (let index = 0; at < text.length && text[at] !== ']'; index += 1) {
    const wanted = children.get(String(index));
    at = skipSpace(text, visitChild(search, {from: at, key: at}, wanted));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return at + 1;
};

/** Gives line and column of offsets; the beginnings of lines are looked for once. */
export const placeFinder = (text: string): ((offset: number) => TextPlace) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1};
  };
};

/**
 * Where values stand in the text of a JSON document, by their paths (`events[17].start`), in their order; of one that is
 * not there, the place of what it is missing in. The text is gone through once, however many paths there are. Of several
 * equal keys the last counts, as in `JSON.parse`. A key with `.`, `[` or `]` in it cannot be told from two.
 * @param text that `JSON.parse` takes
 */
export const placesIn = (text: string, paths: readonly string[]): TextPlace[] => {
  const offsets = new Uint32Array(paths.length);
  const wanted = paths.map((path, index) => ({path, index, at: path.startsWith('[') ? 1 : 0}));
  visit({text, offsets}, skipSpace(text, 0), wanted);
  return Array.from(offsets, placeFinder(text));
};
