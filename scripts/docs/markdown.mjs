import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {ROOT} from '../root.mjs';

/**
 * @typedef {object} Block what stands between two fences
 * @property {string} path of its document, from the root
 * @property {number} line of the opening fence
 * @property {string} language
 * @property {string} text
 * @property {string} note what a comment right above says it is no whole of: `<!-- fragment: the page has the script -->`
 */

const FENCE = /^(\s*)```(\w*)\s*$/;
const COMMENT = /^\s*<!-- (?:fragment: )?(.+?) -->\s*$/;

/** @param {string} folder from the root @param {RegExp} pattern of names @param {boolean} [recursive] @returns {string[]} */
function namesIn(folder, pattern, recursive = false) {
  const names = readdirSync(join(ROOT, folder), {recursive}).map((name) => String(name).split(sep).join('/'));
  return names
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));
}

/** @returns {string[]} the documents that people read in the repository, from the root */
export function documents() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/README.md`);
  return [
    ...namesIn('.', /\.md$|^llms\.txt$/),
    ...namesIn('docs', /\.md$/, true),
    ...packages.filter((path) => existsSync(join(ROOT, path))),
  ];
}

/** @param {string} path from the root @returns {string} */
export const textOf = (path) => readFileSync(join(ROOT, path), 'utf8');

/** @param {string[]} lines @param {number} index of a fence @returns {string} why the block is not whole, if it says so */
function noteAbove(lines, index) {
  for (let above = index - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    const comment = COMMENT.exec(line)?.[1];
    if (comment === undefined && line.trim() !== '') return '';
    if (line.includes('<!-- fragment: ')) return comment ?? '';
  }
  return '';
}

/** @param {string} path of a document @returns {Block[]} */
export function blocksOf(path) {
  const lines = textOf(path).split('\n');
  const blocks = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, indent = '', language] = FENCE.exec(lines[index] ?? '') ?? [];
    if (language === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === '```');
    if (end < 0) throw new Error(`${path}:${index + 1} opens a block that nothing closes.`);
    const text = lines.slice(index + 1, end).map((line) => line.slice(indent.length));
    blocks.push({path, line: index + 1, language, text: text.join('\n'), note: noteAbove(lines, index)});
    index = end;
  }
  return blocks;
}

/** @param {...string} languages @returns {Block[]} all blocks of these, in all documents */
export const blocksIn = (...languages) =>
  documents()
    .flatMap(blocksOf)
    .filter(({language}) => languages.includes(language));

/** @param {string} text of a document @returns {string} without its blocks and comments, line by line as before */
export function proseOf(text) {
  const blank = (part) => part.replaceAll(/[^\n]/g, '');
  return text.replaceAll(/^\s*```[^]*?^\s*```\s*$/gm, blank).replaceAll(/<!--[^]*?-->/g, blank);
}
