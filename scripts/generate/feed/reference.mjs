import {readFileSync} from 'node:fs';
import './on-sources.mjs';
import {fieldTable, table} from './types.mjs';

const {limits} = await import('../../../packages/feed/src/limits.ts');
const {itemFields} = await import('../../../packages/feed/src/schema/parts.ts');
const {feedDocument, kinds} = await import('../../../packages/feed/src/schema/document.ts');
const {everyItem, feed, objects, values} = await import('../../../packages/feed/src/schema/descriptions.ts');

/** @param {string} name of a file beside this one @returns {string} */
const beside = (name) => readFileSync(new URL(name, import.meta.url), 'utf8').trim();

/** @type {Record<keyof typeof limits, string>} */
const limitMeanings = {
  documentBytes: 'bytes in one document, before compression',
  text: 'characters in a text',
  summary: 'characters in a summary',
  token: 'characters in an id, a link, a name',
  items: 'items of one kind in one document',
  list: 'entries in a list of the document, or in a list of dates',
  itemList: 'entries in a list within an item',
  starts: 'starts of a recurring event',
  pages: 'further documents of one kind',
  problems: 'problems reported of one item, or of all that is around the items',
};

/** The objects whose fields are those of another. @type {Record<string, string>} */
const SAID_ELSEWHERE = {
  EventOverride: 'All fields of an [Event](#event) but `recurrence`, and none of them is required.',
};

/** @type {Map<unknown, string>} names of the kinds in the document, by their schemas */
const namesOfKinds = new Map(Object.entries(kinds).map(([name, schema]) => [schema, name]));

const section = (name, ...paragraphs) => [`### ${name}`, objects[name].meaning, ...paragraphs].join('\n\n');

/** @param {string} name of an item's object @returns {string} the fields that are its own */
function itemSection(name) {
  const {schema} = objects[name];
  const {shape} = schema._zod.def;
  const isOwn = (field) => shape[field] !== itemFields[field];
  return section(name, `In the document: \`${namesOfKinds.get(schema)}\`.`, fieldTable(objects[name], isOwn));
}

const partSection = (name) => section(name, SAID_ELSEWHERE[name] ?? fieldTable(objects[name]));

/** @returns {string} a whole feed, which is one */
function example() {
  const text = beside('example.json');
  feedDocument().parse(JSON.parse(text));
  return text;
}

/** @returns {string} limits.ts as a list */
function limitList() {
  const lines = Object.entries(limits).map(([name, limit]) => {
    if (!limitMeanings[name]) throw new Error(`Say in reference.mjs what the limit "${name}" is about.`);
    return `- ${limit.toLocaleString('en')} ${limitMeanings[name]}`;
  });
  return lines.join('\n');
}

/** @returns {string} the values as a table */
function valueTable() {
  const rows = Object.entries(values).map(([name, {schema, meaning, example}]) => {
    const {type, entries} = schema._zod.def;
    const options =
      type === 'enum'
        ? ` One of ${Object.values(entries)
            .map((each) => `\`${each}\``)
            .join(', ')}.`
        : '';
    return [name, meaning + options, `\`${JSON.stringify(example)}\``];
  });
  return table([['Name', 'Meaning', 'Example'], ...rows]);
}

/** @returns {string} the reference of the feed in Markdown */
export function reference() {
  const names = Object.keys(objects);
  const isKind = (name) => namesOfKinds.has(objects[name].schema);
  const contents = {
    example: example(),
    limits: limitList(),
    document: fieldTable(feed),
    everyItem: fieldTable(everyItem),
    items: names.filter(isKind).map(itemSection).join('\n\n'),
    parts: names
      .filter((name) => !isKind(name))
      .map(partSection)
      .join('\n\n'),
    values: valueTable(),
  };
  return `${beside('reference.md').replace(/{{(\w+)}}/g, (_, name) => contents[name])}\n`;
}
