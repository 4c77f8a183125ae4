import {limits} from './limits.js';
import {
  formatPath,
  shortly,
  type Path,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
} from './problems.js';
import {keeps, withoutTags, type RuleName} from './schema/rules.js';
import {sharedNodes} from './schema/shared.generated.js';
import type {Node, NodeOf, Schema} from './table.js';

/** Nothing of the value can be kept. */
const broken = Symbol('broken');
/** The value is to be left out, its surroundings can be kept. */
const dropped = Symbol('dropped');
/** The object around the value is to be left out. */
const droppedObject = Symbol('droppedObject');

/** What cutting a text may leave of a character that takes two places. */
const halfCharacter = /[\ud800-\udbff]$/;

/** What becomes of an unfit link: it is left out, or the object that makes no sense without it. */
const linkOutcomes: Readonly<Record<string, symbol>> = {link: dropped, essentialLink: droppedObject};

type Result = unknown;
type JsonObject = Readonly<Record<string, unknown>>;

const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

/** Whether a JSON value is an object. */
export const isObject = (value: unknown): value is JsonObject => typeOf(value) === 'object';

/** The type of the values of a node; the others see to it themselves. */
const types: Readonly<Partial<Record<Node[0], string>>> = {
  s: 'string',
  n: 'number',
  b: 'boolean',
  a: 'list',
  o: 'object',
  r: 'object',
};

/**
 * Reads one value by the table of the schema. Copies what the schema knows, mends what can be mended (HTML tags, unsafe
 * links, over-long texts and lists), reports everything. Leniently read, whatever part is broken is left out instead of the whole.
 */
class Reader {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[];
  readonly #nodes: readonly Node[];
  readonly #isLenient: boolean;

  constructor(nodes: readonly Node[], path: Path, isLenient: boolean) {
    this.#nodes = nodes;
    this.#path = [...path];
    this.#isLenient = isLenient;
  }

  read(index: number, value: unknown): Result {
    const node = this.#node(index);
    const expected = types[node[0]];
    if (expected && typeOf(value) !== expected) return this.#wrongType(expected, value);
    switch (node[0]) {
      case 's':
        return this.#text(node, value as string);
      case 'n':
        return this.#number(node, value as number);
      case 'e':
        return this.#choice(node, value);
      case 'a':
        return this.#list(node, value as unknown[]);
      case 'o':
        return this.#object(node, value as JsonObject);
      case 'r':
        return this.#record(node, value as JsonObject);
      case 'u':
        return this.#union(node, value);
      default:
        return value;
    }
  }

  #node(index: number): Node {
    return sharedNodes[index] ?? this.#nodes[index - sharedNodes.length] ?? ['b'];
  }

  #report(code: ProblemCode, details?: ProblemDetails): void {
    this.#add({code, path: formatPath(this.#path), ...details});
  }

  #add(problem: Problem): void {
    if (this.problems.length < limits.problems) this.problems.push(problem);
  }

  #broken(code: ProblemCode, details?: ProblemDetails): typeof broken {
    this.#report(code, this.#isLenient ? details : {...details, isItemLost: true});
    return broken;
  }

  #wrongType(expected: string, value: unknown): typeof broken {
    return value === undefined
      ? this.#broken('missing')
      : this.#broken('wrong-type', {value: shortly(value), expected});
  }

  #at(key: string | number, index: number, value: unknown): Result {
    this.#path.push(key);
    const result = this.read(index, value);
    this.#path.pop();
    return this.#isLenient && result === broken ? dropped : result;
  }

  #text([, minimum, maximum, rule]: NodeOf<'s'>, value: string): Result {
    if (rule === 'text') return this.#words(maximum, value);
    if (value.length < minimum) return this.#unfit(rule, 'missing');
    if (value.length > maximum) return this.#unfit(rule, 'too-long', {expected: String(maximum)});
    if (!rule || keeps(rule, value)) return value;
    const code = rule in linkOutcomes ? 'unsafe-link' : 'wrong-format';
    return this.#unfit(rule, code, {value: shortly(value), expected: rule});
  }

  #words(maximum: number, value: string): string {
    let text = value;
    if (!keeps('text', text)) {
      this.#report('html-in-text');
      text = withoutTags(text);
    }
    if (text.length <= maximum) return text;
    this.#report('too-long', {expected: String(maximum)});
    const cut = text.slice(0, maximum - 1).replace(halfCharacter, '');
    return `${cut.trimEnd()}…`;
  }

  #unfit(rule: RuleName | undefined, code: ProblemCode, details?: ProblemDetails): Result {
    const outcome = rule && linkOutcomes[rule];
    if (!outcome) return this.#broken(code, details);
    this.#report(code, details);
    return outcome;
  }

  #number([, minimum, maximum, isWhole]: NodeOf<'n'>, value: number): Result {
    const isGood =
      Number.isFinite(value) &&
      value >= (minimum ?? value) &&
      value <= (maximum ?? value) &&
      (!isWhole || Number.isInteger(value));
    return isGood ? value : this.#broken('wrong-value', {value: String(value)});
  }

  #choice([, ...values]: NodeOf<'e'>, value: unknown): Result {
    if (values.includes(value as string)) return value;
    const expected = values.join(', ');
    return typeof value === 'string'
      ? this.#broken('wrong-value', {value: shortly(value), expected})
      : this.#wrongType(expected, value);
  }

  #list([, element, minimum, maximum]: NodeOf<'a'>, value: unknown[]): Result {
    const most = maximum ?? Infinity;
    if (value.length > most) this.#report('too-many', {expected: String(most)});
    const kept: unknown[] = [];
    let isBroken = false;
    for (let at = 0; at < value.length && at < most; at += 1) {
      const result = this.#at(at, element, value[at]);
      if (typeof result !== 'symbol') kept.push(result);
      else if (result === broken || minimum > 0) isBroken = true;
    }
    if (isBroken) return broken;
    return kept.length < minimum ? this.#broken('missing') : kept;
  }

  #object([, required, optional]: NodeOf<'o'>, value: JsonObject): Result {
    const kept: Record<string, unknown> = {};
    const failures = new Set<Result>();
    const put = (key: string, result: Result): void => {
      if (typeof result === 'symbol') failures.add(result);
      else kept[key] = result;
    };
    for (const key of Object.keys(required)) {
      const result = this.#at(key, required[key] ?? 0, own(value, key));
      put(key, result === dropped ? broken : result);
    }
    for (const key of Object.keys(optional)) {
      const field = own(value, key);
      if (field !== undefined) put(key, this.#at(key, optional[key] ?? 0, field));
    }
    if (failures.has(broken)) return broken;
    return failures.has(droppedObject) ? dropped : kept;
  }

  #record([, key, element, minimum]: NodeOf<'r'>, value: JsonObject): Result {
    const kept: [string, unknown][] = [];
    let isBroken = false;
    for (const name of Object.keys(value)) {
      const named = this.#at(name, key, name);
      const result = named === name ? this.#at(name, element, value[name]) : named;
      if (result === broken) isBroken = true;
      else if (typeof result !== 'symbol') kept.push([name, result]);
    }
    if (isBroken) return broken;
    return kept.length < minimum ? this.#broken('missing') : Object.fromEntries(kept);
  }

  /** The first option that fits; else one that can be mended; else the one broken furthest inside, least often. */
  #union([, ...options]: NodeOf<'u'>, value: unknown): Result {
    const tries: {result: Result; problems: readonly Problem[]}[] = [];
    for (const option of options) {
      const reader = new Reader(this.#nodes, this.#path, this.#isLenient);
      const result = reader.read(option, value);
      if (reader.problems.length === 0) return result;
      tries.push({result, problems: reader.problems});
    }
    const nearness = ({problems}: {problems: readonly Problem[]}): number =>
      (problems[0]?.path.length ?? 0) - problems.length / (limits.problems + 1);
    tries.sort((a, b) => nearness(b) - nearness(a));
    const best = tries.find(({result}) => result !== broken) ?? tries[0];
    for (const problem of best?.problems ?? []) this.#add(problem);
    return best?.result;
  }
}

/** What `read` found; `value` is undefined where nothing could be kept. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON value by a schema. The input is not changed; unknown fields are left out.
 * @param path of the value in its document, for the problems
 */
export const read = <T>({nodes, root}: Schema, value: unknown, path: Path): Reading<T> =>
  readBy(new Reader(nodes, path, false), root, value);

/** The same for a value of which any good part is worth keeping. */
export const readLeniently = <T>({nodes, root}: Schema, value: unknown): Reading<T> =>
  readBy(new Reader(nodes, [], true), root, value);

const readBy = <T>(reader: Reader, root: number, value: unknown): Reading<T> => {
  const result = reader.read(root, value);
  return {value: typeof result === 'symbol' ? undefined : (result as T), problems: reader.problems};
};
