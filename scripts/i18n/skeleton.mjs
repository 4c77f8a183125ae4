import {formsOf, pluralForms} from './compare.mjs';

/** @typedef {import('./catalogues.mjs').Texts} Texts */

/** A line of a catalogue that says where a language is loaded from. */
const ENTRY = /^( *)(?:'[\w-]+'|\w+): (.*import\('.*\/)([\w-]+)(\.js'\)\)?,)$/gm;

/** @param {string} name @returns {string} as the key of an object */
const keyOf = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** @param {string} text @returns {string} as it stands in a module */
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** @param {string} language @param {Texts[string]} text @returns {string} English in the forms of the language */
function placeholder(language, text) {
  if (typeof text === 'string') return quoted(text);
  const forms = formsOf(text);
  const lines = pluralForms(language).map((form) => `${form}: ${quoted(forms[form] ?? forms.other)}`);
  return `{${lines.join(', ')}}`;
}

/**
 * A file for a new language, with the English texts in the place of those to come.
 *
 * @param {string} language
 * @param {Texts} english
 * @param {string} model a file of another language, which knows what to import
 * @returns {string} a module, not formatted
 */
export function skeleton(language, english, model) {
  const [head] = model.split('export default {');
  const foot = model.slice(model.lastIndexOf('} satisfies'));
  const lines = Object.entries(english).map(
    ([key, text]) => `  ${keyOf(key)}: ${placeholder(language, text)},`,
  );
  return `${head}export default {\n${lines.join('\n')}\n${foot}`;
}

/**
 * @param {string} source of a catalogue
 * @param {string} language
 * @returns {string} the same with a line for the language after those of the others
 * @throws where it has no line to go by
 */
export function withLanguage(source, language) {
  const last = [...source.matchAll(ENTRY)].at(-1);
  if (!last) throw new Error('The catalogue has no line that loads a language.');
  const [line, indent = '', middle = '', other = '', end = ''] = last;
  const added = `${indent}${keyOf(language)}: ${middle.replace(`'${other}'`, `'${language}'`)}${language}${end}`;
  return source.replace(line, `${line}\n${added}`);
}
