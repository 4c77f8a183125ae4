import type {Kind} from './kinds.js';
import {limits} from './limits.js';
import {
  formatPath,
  shortly,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
} from './problems.js';
import {isObject, read} from './reader.js';

/** An item as it stands in the document: an object with an id, nothing else is known of it yet. */
export type RawItem = Readonly<Record<string, unknown>> & {readonly id: string};

/** What to pick, decided on raw items so that only those shown are checked. */
export interface Selection {
  /** Must not throw on any value. */
  readonly where?: (raw: RawItem) => boolean;
  /** Order; without it the feed's own. */
  readonly compare?: (a: RawItem, b: RawItem) => number;
  /** Most items to give. */
  readonly limit?: number;
}

interface Entry<T> {
  readonly raw: RawItem;
  /** Where it stands: the name of its list, and its place in it. */
  readonly root: string;
  readonly index: number;
  checked: boolean;
  value: T | undefined;
}

/**
 * The items of one kind, each checked when it is first asked for. Tombstones are left out silently, a second item of
 * the same id and whatever is no item are left out and reported.
 */
export class Items<T> {
  readonly problems: Problem[] = [];
  /** How many items are left out because of an error. */
  lost = 0;
  readonly #kind: Kind;
  readonly #entries = new Map<string, Entry<T>>();
  readonly #unchecked: Entry<T>[] = [];
  #raw: readonly RawItem[] | undefined;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  /** How many items there are, broken ones included as long as they were not checked. */
  get size(): number {
    return this.#entries.size;
  }

  /** The items as they stand, the same list as long as none is added or found broken. */
  get raw(): readonly RawItem[] {
    return (this.#raw ??= [...this.#entries.values()].map(({raw}) => raw));
  }

  /** Takes up the items of one more document; `page` is its address when it is not the feed itself. */
  add(list: unknown, page = ''): void {
    if (list === undefined) return;
    this.#raw = undefined;
    const root = page === '' ? this.#kind.name : `${page}#${this.#kind.name}`;
    if (!Array.isArray(list)) {
      this.#report('wrong-type', [root], {value: shortly(list), expected: 'list'});
      return;
    }
    if (list.length > limits.items) this.#report('too-many', [root], {expected: String(limits.items)});
    list.slice(0, limits.items).forEach((raw: unknown, index) => {
      this.#take(raw, root, index);
    });
  }

  /** The item with this id; undefined where there is none or it is broken. */
  find(id: string): T | undefined {
    const entry = this.#entries.get(id);
    return entry && this.#check(entry);
  }

  /** The good items of a selection, in order. */
  select({where, compare, limit = Infinity}: Selection = {}): T[] {
    let entries = [...this.#entries.values()];
    if (where) entries = entries.filter(({raw}) => where(raw));
    if (compare) entries.sort((a, b) => compare(a.raw, b.raw));
    const found: T[] = [];
    for (const entry of entries) {
      if (found.length >= limit) break;
      const value = this.#check(entry);
      if (value !== undefined) found.push(value);
    }
    return found;
  }

  /** Checks items nobody asked for, until told to stop; true when none is left. */
  checkMore(shouldStop: () => boolean): boolean {
    for (let entry = this.#unchecked.at(-1); entry; entry = this.#unchecked.at(-1)) {
      if (shouldStop()) return false;
      this.#check(entry);
      this.#unchecked.pop();
    }
    return true;
  }

  #take(raw: unknown, root: string, index: number): void {
    if (!isObject(raw)) {
      this.#lose('wrong-type', [root, index], {value: shortly(raw), expected: 'object'});
      return;
    }
    const {id, deleted} = raw;
    if (deleted === true) return;
    if (typeof id !== 'string' || !id) {
      this.#lose('missing', [root, index, 'id']);
      return;
    }
    if (this.#entries.has(id)) {
      this.#report('duplicate-id', [root, index, 'id'], {value: shortly(id)});
      return;
    }
    const entry: Entry<T> = {raw: raw as RawItem, root, index, checked: false, value: undefined};
    this.#entries.set(id, entry);
    this.#unchecked.push(entry);
  }

  #check(entry: Entry<T>): T | undefined {
    if (entry.checked) return entry.value;
    entry.checked = true;
    const {value, problems} = read<T>(this.#kind, entry.raw, [entry.root, entry.index]);
    entry.value = value;
    if (value === undefined) {
      this.lost += 1;
      this.#raw = undefined;
      this.#entries.delete(entry.raw.id);
    }
    this.problems.push(...problems);
    return value;
  }

  #lose(code: ProblemCode, path: Path, details?: ProblemDetails): void {
    this.lost += 1;
    this.#report(code, path, {...details, isItemLost: true});
  }

  #report(code: ProblemCode, path: Path, details?: ProblemDetails): void {
    this.problems.push({code, path: formatPath(path), ...details});
  }
}
