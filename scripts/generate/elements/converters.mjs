/**
 * What the converters of `packages/ui/src/widget` let an attribute hold, in the words of each reader.
 *
 * @typedef {{name: string, arguments: (string | number)[]}} Converter as it is written in `@property`
 *
 * @typedef {object} Reading
 * @property {string} type of the attribute in the manifest, in TypeScript
 * @property {string} jsx what JSX may give, in TypeScript
 * @property {string} words for a table, in Markdown
 * @property {string[]} [values] all of them, where that is a list to choose from
 */

/** Up to here the numbers between two bounds are a list to choose from. */
const LONGEST_LIST = 12;

/** @param {string} words @returns {Reading} of any text */
const text = (words) => ({type: 'string', jsx: 'string', words});

/** @param {string[]} values @returns {Reading} */
function choice(...values) {
  const type = values.map((value) => `'${value}'`).join(' | ');
  return {type, jsx: type, words: values.map((value) => `\`${value}\``).join(', '), values};
}

/** @param {number} minimum @param {number} maximum @returns {Reading} JSX takes numbers and their digits alike */
function wholeNumber(minimum, maximum) {
  const words = [minimum, maximum].map((bound) => bound.toLocaleString('en')).join(' to ');
  if (maximum - minimum >= LONGEST_LIST) return {type: 'number', jsx: 'number | `${number}`', words};
  const values = Array.from({length: maximum - minimum + 1}, (_, index) => String(minimum + index));
  const type = values.join(' | ');
  return {type, jsx: `${type} | \`\${${type}}\``, words, values};
}

/** @param {string[]} values @returns {Reading} some of them in any order */
function choices(...values) {
  const type = values.map((value) => `'${value}'`).join(' | ');
  const words = `some of ${values.map((value) => `\`${value}\``).join(', ')}`;
  return {type: `(${type})[]`, jsx: 'string', words};
}

/** @param {string} attribute @returns {Reading} JSX gives booleans, and what a CMS makes of an attribute alone */
const flag = (attribute) => ({
  type: 'boolean',
  jsx: `boolean | '' | 'true' | 'false' | '${attribute}'`,
  words: 'on its own',
});

/** @type {Map<string, (...parameters: any[]) => Reading>} by the converter's name */
const READINGS = new Map([
  ['choice', choice],
  ['choices', choices],
  ['flag', flag],
  ['isoDate', () => text('a date such as `2026-11-15`')],
  ['wholeNumber', wholeNumber],
  ['text', () => text('text')],
  ['ids', () => text('ids separated by spaces')],
  ['duration', () => text('a time such as `15m`')],
]);

/**
 * @param {Converter} converter
 * @returns {Reading}
 * @throws when nobody has said here what the converter takes
 */
export function readingOf({name, arguments: parameters}) {
  const read = READINGS.get(name);
  if (read) return read(...parameters);
  throw new Error(`Say in scripts/generate/elements/converters.mjs what the converter "${name}" takes.`);
}
