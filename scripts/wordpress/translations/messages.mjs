import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';

/**
 * @typedef {object} Message
 * @property {string} text in English
 * @property {string} [context] what WordPress adds to texts of block.json
 * @property {string[]} files that say it, from the plugin's folder
 * @property {string[]} notes for translators
 */

const PHP =
  /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*('(?:\\.|[^'\\])*')\s*,\s*'mitmach'/g;
const SCRIPT = /\b__\(\s*('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")\s*,\s*'mitmach'/g;
const NOTE = /\/\*\s*translators:\s*(.*?)\s*\*\//g;

/** The fields of block.json that WordPress translates, each with the context in which it looks it up. */
const BLOCK_FIELDS = {
  title: 'block title',
  description: 'block description',
  keywords: 'block keyword',
};

/** @param {string} literal with its quotation marks @returns {string} */
const unquoted = (literal) => literal.slice(1, -1).replace(/\\(['"\\])/g, '$1');

/**
 * @param {string} source @param {number} index where a text is asked for
 * @returns {string[]} the note for translators on the same line or the one before
 */
function notesBefore(source, index) {
  const lines = source.slice(0, index).split('\n').slice(-2).join('\n');
  return [...lines.matchAll(NOTE)].map(([, note]) => note);
}

/** @param {string} source @param {RegExp} pattern @returns {Omit<Message, 'files'>[]} */
const inSource = (source, pattern) =>
  [...source.matchAll(pattern)].map((match) => ({
    text: unquoted(match[1]),
    notes: notesBefore(source, match.index),
  }));

/** @param {string} source of block.json @returns {Omit<Message, 'files'>[]} */
function inBlock(source) {
  const block = JSON.parse(source);
  return Object.entries(BLOCK_FIELDS).flatMap(([field, context]) =>
    [block[field]].flat().map((text) => ({text, context, notes: []})),
  );
}

/** @param {string} path @param {string} source @returns {Omit<Message, 'files'>[]} what a file says to people */
function messagesOf(path, source) {
  if (path.endsWith('block.json')) return inBlock(source);
  if (path.endsWith('.js')) return inSource(source, SCRIPT);
  if (!path.endsWith('.php')) return [];
  const description = /^ \* Description: +(.*)$/m.exec(source);
  const own = description ? [{text: description[1], notes: ['description of the plugin']}] : [];
  return [...own, ...inSource(source, PHP)];
}

/** @param {{text: string, context?: string}} message @returns {string} what tells it from others, as in an MO file */
export const keyOf = ({text, context}) => (context === undefined ? text : `${context}\u0004${text}`);

/**
 * All that the plugin says to people, in the order of its files.
 *
 * @param {string} folder of the plugin, absolute
 * @returns {Message[]}
 */
export function messagesIn(folder) {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) =>
    path.split(sep).join('/'),
  );
  /** @type {Map<string, Message>} */
  const messages = new Map();
  for (const path of paths.filter((each) => /\.(php|js|json)$/.test(each)).sort()) {
    for (const message of messagesOf(path, readFileSync(join(folder, path), 'utf8'))) {
      const known = messages.get(keyOf(message)) ?? {...message, files: []};
      if (!known.files.includes(path)) known.files.push(path);
      messages.set(keyOf(message), known);
    }
  }
  return [...messages.values()];
}
