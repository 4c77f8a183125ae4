/** The Zod schema of the feed as tables that the reader goes by: a page need not load Zod, nor the kinds it does not show. */
import * as z from 'zod/mini';
import {envelope, kinds} from '../../packages/feed/src/schema/document.ts';
import {itemFields} from '../../packages/feed/src/schema/parts.ts';
import {rules} from '../../packages/feed/src/schema/rules.ts';

/** @type {unknown[]} */
const nodes = [];
/** Where a node stands by its text, so that none stands twice. @type {Map<string, number>} */
const places = new Map();

const place = (node) => {
  const text = JSON.stringify(node);
  if (!places.has(text)) places.set(text, nodes.push(node) - 1);
  return places.get(text);
};

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

const fields = (shape, ofOptional) =>
  Object.fromEntries(
    Object.entries(shape)
      .filter(([, schema]) => isOptional(schema) === ofOptional)
      .map(([name, schema]) => [name, nodeOf(unwrapped(schema))]),
  );

/** @type {Record<string, (definition: any) => unknown[]>} */
const writers = {
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
    nodeOf(definition.element),
    bound(definition, 'min_length', 'minimum') ?? 0,
    bound(definition, 'max_length', 'maximum'),
  ],
  object: ({shape}) => ['o', fields(shape, false), fields(shape, true)],
  record: (definition) => [
    'r',
    nodeOf(definition.keyType),
    nodeOf(definition.valueType),
    checksOf(definition).length,
  ],
  union: ({options}) => ['u', ...options.map(nodeOf)],
};

function nodeOf(schema) {
  const definition = schema._zod.def;
  const write = writers[definition.type];
  if (!write) throw new Error(`The reader's table has no form for the Zod type "${definition.type}".`);
  return place(write(definition));
}

/** What all kinds share comes first, so that a kind's own nodes go on from there. */
const envelopeRoot = nodeOf(z.partial(envelope));
for (const name of Object.keys(itemFields)) nodeOf(unwrapped(itemFields[name]));
const shared = nodes.length;

/** Numbers a kind's nodes after the shared ones, so that a page loads those of the kinds it shows only. */
const ownNodes = (schema) => {
  const root = nodeOf(schema);
  const own = nodes.splice(shared);
  for (const [text, at] of places) if (at >= shared) places.delete(text);
  return {root, own};
};

const lines = (list) => list.map((node) => `  ${JSON.stringify(node)},`).join('\n');
const header = '// Written by scripts/generate/feed-table.mjs from the Zod schema; do not edit.\n';

/** The modules by their path from the root. @type {Record<string, string>} */
export const modules = {
  'packages/feed/src/schema/shared.generated.ts': `${header}import type {Node} from '../table.js';

export const sharedNodes: readonly Node[] = [
${lines(nodes)}
];

export const envelopeRoot = ${envelopeRoot};
`,
};

for (const [name, schema] of Object.entries(kinds)) {
  const {root, own} = ownNodes(schema);
  modules[`packages/feed/src/schema/${name}.generated.ts`] = `${header}import type {Kind} from '../kinds.js';

export const ${name}: Kind<'${name}'> = {
  name: '${name}',
  nodes: [
${lines(own)}
  ],
  root: ${root},
};
`;
}
