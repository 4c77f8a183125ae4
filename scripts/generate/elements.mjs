/**
 * What is known about the elements, for everybody who does not read their sources: the custom elements manifest, data
 * for editors, types for JSX and the tables of the READMEs, all from the comments above the classes and their fields.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {isMain, ROOT} from '../root.mjs';
import {editorData} from './elements/editor-data.mjs';
import {jsxTypes} from './elements/jsx.mjs';
import {readManifests} from './elements/manifests.mjs';
import {readmePart, withPart} from './elements/readme.mjs';

/** @typedef {Record<string, string>} Files contents by path from the root */

/** @param {string} path from the root @param {string} content @returns {Promise<string>} in the format of the project */
async function formatted(path, content) {
  const filepath = join(ROOT, path);
  return format(content, {...(await resolveConfig(filepath)), filepath});
}

/** @param {string} path from the root @param {unknown} value @returns {Promise<string>} */
const formattedJson = (path, value) => formatted(path, JSON.stringify(value));

/** @param {string} path of a README @param {string} part @returns {Promise<Files>} only what is generated is formatted */
async function readmeFile(path, part) {
  const file = join(ROOT, path);
  if (!existsSync(file)) return {};
  return {[path]: withPart(readFileSync(file, 'utf8'), await formatted(path, part))};
}

/** @returns {Promise<Files>} all that is generated about the elements */
export async function elementFiles() {
  const packages = readManifests(ROOT);
  /** @type {Files} */
  const files = {};
  for (const each of packages) {
    const {folder, name, manifest} = each;
    const at = (file) => `${folder}/${file}`;
    files[at('custom-elements.json')] = await formattedJson(at('custom-elements.json'), manifest);
    files[at('html-custom-data.json')] = await formattedJson(
      at('html-custom-data.json'),
      editorData(manifest),
    );
    files[at('jsx.d.ts')] = await formatted(at('jsx.d.ts'), jsxTypes(name, manifest));
    Object.assign(files, await readmeFile(at('README.md'), readmePart(packages, each)));
  }
  return files;
}

/** @param {string} root absolute @param {Files} files @returns {string[]} the paths of those that are other, or absent */
export function staleIn(root, files) {
  const isStale = (path) =>
    !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== files[path];
  return Object.keys(files).filter(isStale);
}

if (isMain(import.meta.url)) {
  const files = await elementFiles();
  const stale = staleIn(ROOT, files);
  if (process.argv.includes('--check')) {
    for (const path of stale) console.error(`${path} is out of date: npm run build writes it anew.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const path of stale) writeFileSync(join(ROOT, path), files[path]);
  }
}
