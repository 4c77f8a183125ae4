import {keyOf} from './messages.mjs';

/** @typedef {import('./messages.mjs').Message} Message */

/** @param {string} text @returns {string} as it stands in a PO file */
const quoted = (text) => `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;

/** @param {string} line @returns {string} the text in its quotation marks */
const unquoted = (line) =>
  line
    .slice(line.indexOf('"') + 1, line.lastIndexOf('"'))
    .replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

/** @param {string} block lines about one message @returns {Record<string, string>} `msgctxt`, `msgid`, `msgstr` */
function fieldsOf(block) {
  const fields = {};
  let field = '';
  for (const line of block.split('\n').filter((each) => /^(msg|")/.test(each))) {
    field = /^msg\w+/.exec(line)?.[0] ?? field;
    fields[field] = (fields[field] ?? '') + unquoted(line);
  }
  return fields;
}

/**
 * What a PO file translates. It may have contexts and texts over several lines, and no plurals: the plugin has none.
 *
 * @param {string} source
 * @returns {Map<string, string>} translations by `keyOf` the message; the header under ""
 */
export function readPo(source) {
  const entries = source
    .split(/\n{2,}/)
    .map(fieldsOf)
    .filter(({msgid}) => msgid !== undefined)
    .map(({msgctxt, msgid, msgstr}) => [keyOf({text: msgid, context: msgctxt}), msgstr ?? '']);
  return new Map(entries);
}

/** @param {Message} message @param {string} translation @returns {string} lines of a PO file */
function entryOf({text, context, files, notes}, translation) {
  return [
    ...notes.map((note) => `#. ${note}`),
    ...files.map((file) => `#: ${file}`),
    ...(context === undefined ? [] : [`msgctxt ${quoted(context)}`]),
    `msgid ${quoted(text)}`,
    `msgstr ${quoted(translation)}`,
  ].join('\n');
}

/** @param {string} header fields, one a line @returns {string} */
const headerOf = (header) =>
  ['msgid ""', 'msgstr ""', ...header.split(/(?<=\n)/).map((line) => quoted(line))].join('\n');

/**
 * A PO file, or without translations a template for one.
 *
 * @param {Message[]} messages
 * @param {Map<string, string>} translations by `keyOf` the message, with the header under ""
 * @returns {string}
 */
export function writePo(messages, translations) {
  const entries = messages.map((message) => entryOf(message, translations.get(keyOf(message)) ?? ''));
  return `${[headerOf(translations.get('') ?? ''), ...entries].join('\n\n')}\n`;
}
