import * as z from 'zod/mini';
import './on-sources.mjs';

const {envelope, kinds} = await import('../../../packages/feed/src/schema/document.ts');
const {itemFields} = await import('../../../packages/feed/src/schema/parts.ts');
const {rules} = await import('../../../packages/feed/src/schema/rules.ts');

/** @typedef {import('zod/v4/core').$ZodType} Schema */

const checksOf = ({checks = []}) => checks.map((check) => check._zod.def);
const bound = (definition, name, property) =>
  checksOf(definition).find(({check}) => check === name)?.[property] ?? null;

/** The rule that the checks of a text stand for: their error message is its name. */
const ruleOf = (definition) =>
  checksOf(definition)
    .map(({error}) => error?.({}))
    .find((name) => name in rules);

const text = (definition) => {
  const rule = ruleOf(definition);
  return [
    's',
    bound(definition, 'min_length', 'minimum') ?? 0,
    bound(definition, 'max_length', 'maximum'),
    ...(rule ? [rule] : []),
  ];
};

const isOptional = ({_zod: {def}}) => def.type === 'optional';
const unwrapped = (schema) => (isOptional(schema) ? unwrapped(schema._zod.def.innerType) : schema);

/** The nodes of the table, each of which stands once, and their numbers. */
class Table {
  /** @type {unknown[]} */
  nodes = [];
  /** Where a node stands, by its text. @type {Map<string, number>} */
  #places = new Map();

  /** @param {Schema} schema @returns {number} the number of its node */
  numberOf(schema) {
    const definition = schema._zod.def;
    const write = this.#writers[definition.type];
    if (!write) throw new Error(`The reader's table has no form for the Zod type "${definition.type}".`);
    return this.#place(write(definition));
  }

  /** @param {number} from @returns {unknown[]} the nodes from there on; they are no longer in the table */
  cut(from) {
    for (const [node, at] of this.#places) if (at >= from) this.#places.delete(node);
    return this.nodes.splice(from);
  }

  #place(node) {
    const key = JSON.stringify(node);
    if (!this.#places.has(key)) this.#places.set(key, this.nodes.push(node) - 1);
    return this.#places.get(key);
  }

  #fields(shape, ofOptional) {
    return Object.fromEntries(
      Object.entries(shape)
        .filter(([, schema]) => isOptional(schema) === ofOptional)
        .map(([name, schema]) => [name, this.numberOf(unwrapped(schema))]),
    );
  }

  /** @type {Record<string, (definition: any) => unknown[]>} */
  #writers = {
    string: text,
    number: (definition) => [
      'n',
      bound(definition, 'greater_than', 'value'),
      bound(definition, 'less_than', 'value'),
      bound(definition, 'multiple_of', 'value') ? 1 : 0,
    ],
    boolean: () => ['b'],
    enum: ({entries}) => ['e', ...Object.values(entries)],
    literal: ({values}) => ['e', ...values],
    array: (definition) => [
      'a',
      this.numberOf(definition.element),
      bound(definition, 'min_length', 'minimum') ?? 0,
      bound(definition, 'max_length', 'maximum'),
    ],
    object: ({shape}) => ['o', this.#fields(shape, false), this.#fields(shape, true)],
    record: (definition) => [
      'r',
      this.numberOf(definition.keyType),
      this.numberOf(definition.valueType),
      checksOf(definition).length,
    ],
    union: ({options}) => ['u', ...options.map((option) => this.numberOf(option))],
  };
}

const header = '// Written by scripts/generate/feed-table.mjs from the Zod schema; do not edit.\n';
const lines = (nodes) => nodes.map((node) => `  ${JSON.stringify(node)},`).join('\n');

/** What every item may carry stands once: the kinds refer to it. */
const linesOfKind = (nodes, common) => {
  const isCommon = (fields) => Object.entries(common).every(([name, number]) => fields[name] === number);
  const own = (fields) => Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in common)));
  return nodes
    .map((node) => {
      if (node[0] !== 'o' || !isCommon(node[2])) return `  ${JSON.stringify(node)},`;
      const rest = JSON.stringify(own(node[2])).slice(1);
      return `  ['o', ${JSON.stringify(node[1])}, {...itemFields, ${rest}],`;
    })
    .join('\n');
};

const sharedModule = (nodes, common, envelopeRoot) => `${header}import type {Node} from '../table.js';

export const sharedNodes: readonly Node[] = [
${lines(nodes)}
];

/** The optional fields that every item may carry. */
export const itemFields = ${JSON.stringify(common)};

export const envelopeRoot = ${envelopeRoot};
`;

const importOf = (text) =>
  text.includes('...itemFields') ? "import {itemFields} from './shared.generated.js';\n" : '';

const kindModule = (name, text, root) => `${header}import type {Kind} from '../kinds.js';
${importOf(text)}
export const ${name}: Kind<'${name}'> = {
  name: '${name}',
  nodes: [
${text}
  ],
  root: ${root},
};
`;

/**
 * What all kinds share comes first; a kind's own nodes go on from there, so that a page loads only those of the kinds
 * that it shows.
 *
 * @returns {Record<string, string>} the modules by their path from the root
 */
export function tableModules() {
  const table = new Table();
  const envelopeRoot = table.numberOf(z.partial(envelope));
  const numbered = Object.entries(itemFields).map(([name, schema]) => [
    name,
    schema,
    table.numberOf(unwrapped(schema)),
  ]);
  const common = Object.fromEntries(
    numbered.filter(([, schema]) => isOptional(schema)).map(([name, , number]) => [name, number]),
  );
  const shared = table.nodes.length;
  const folder = 'packages/feed/src/schema';
  const modules = {[`${folder}/shared.generated.ts`]: sharedModule(table.nodes, common, envelopeRoot)};
  for (const [name, schema] of Object.entries(kinds)) {
    const root = table.numberOf(schema);
    modules[`${folder}/${name}.generated.ts`] = kindModule(
      name,
      linesOfKind(table.cut(shared), common),
      root,
    );
  }
  return modules;
}
