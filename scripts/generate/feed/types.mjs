import './on-sources.mjs';

const {objects, values} = await import('../../../packages/feed/src/schema/descriptions.ts');

/** Where the reference says what a type is, by its schema. @type {Map<unknown, string>} */
const links = new Map([
  ...Object.entries(objects).map(([name, {schema}]) => [schema, `[${name}](#${name.toLowerCase()})`]),
  ...Object.entries(values).map(([name, {schema}]) => [schema, `[${name}](#types-of-values)`]),
]);

/** @param {any} definition of a number in Zod @param {string} kind of a bound */
const bound = ({checks = []}, kind) =>
  checks.map((check) => check._zod.def).find(({check}) => check === kind)?.value;

const inCode = (options) => options.map((option) => `\`${option}\``).join(', ');

/** @type {Record<string, (definition: any) => string>} */
const writers = {
  optional: ({innerType}) => typeOf(innerType),
  array: ({element}) => `list of ${typeOf(element)}`,
  record: ({keyType, valueType}) => `${typeOf(valueType)} by ${typeOf(keyType)}`,
  union: ({options}) => options.map(typeOf).join(' or '),
  enum: ({entries}) => inCode(Object.values(entries)),
  literal: ({values: options}) => inCode(options),
  boolean: () => '`true`, `false`',
  number: (definition) =>
    `number from ${bound(definition, 'greater_than')} to ${bound(definition, 'less_than')}`,
};

/** @param {any} schema of Zod @returns {string} its type in Markdown */
function typeOf(schema) {
  const link = links.get(schema);
  if (link) return link;
  const {def} = schema._zod;
  const write = writers[def.type];
  if (!write) throw new Error(`The reference has no words for the Zod type "${def.type}".`);
  return write(def);
}

/** @param {string[][]} rows the first one is the head @returns {string} as a table in Markdown */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * @param {any} object one of the described
 * @param {(name: string) => boolean} [isShown] whether a field belongs in the table
 * @returns {string} its fields, the required ones first
 */
export function fieldTable({schema, fields}, isShown = () => true) {
  const {shape} = schema._zod.def;
  const isRequired = (name) => shape[name]._zod.def.type !== 'optional';
  const names = Object.keys(shape).filter(isShown);
  const sorted = [...names.filter(isRequired), ...names.filter((name) => !isRequired(name))];
  return table([
    ['Field', 'Type', 'Required', 'Meaning'],
    ...sorted.map((name) => [
      `\`${name}\``,
      typeOf(shape[name]),
      isRequired(name) ? 'yes' : '',
      fields[name],
    ]),
  ]);
}
