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
import {readmePart, toolsPart, withPart} from './elements/readme.mjs';
import {UMBRELLA, umbrellaManifest} from './elements/umbrella.mjs';
import {webTypes} from './elements/web-types.mjs';

/**
 * @typedef {Record<string, string>} Files contents by path from the root
 * @typedef {import('./elements/manifests.mjs').PackageOfElements} PackageOfElements
 */

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

/** @param {string} folder from the root @returns {any} its package.json */
const packageIn = (folder) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

/** @param {PackageOfElements} one @returns {Promise<Files>} what tools read about its elements */
async function dataFiles({folder, name, manifest}) {
  const {version} = packageIn(folder);
  const data = {
    'custom-elements.json': manifest,
    'html-custom-data.json': editorData(manifest),
    'web-types.json': webTypes({name, version}, manifest),
  };
  /** @type {Files} */
  const files = {};
  for (const [file, value] of Object.entries(data)) {
    const path = `${folder}/${file}`;
    files[path] = await formattedJson(path, value);
  }
  return files;
}

/** @param {PackageOfElements[]} packages @returns {PackageOfElements} the umbrella, with the elements it stands on */
function umbrellaOf(packages) {
  const {name, dependencies} = packageIn(UMBRELLA);
  const below = packages.filter((each) => dependencies[each.name] !== undefined);
  return {name, folder: UMBRELLA, manifest: umbrellaManifest(below)};
}

/** @returns {Promise<Files>} all that is generated about the elements */
export async function elementFiles() {
  const packages = readManifests(ROOT);
  const umbrella = umbrellaOf(packages);
  /** @type {Files} */
  const files = {};
  for (const each of [...packages, umbrella]) {
    const types = `${each.folder}/jsx.d.ts`;
    const readme = `${each.folder}/README.md`;
    Object.assign(files, await dataFiles(each));
    const door = each === umbrella ? `${each.name}/elements` : each.name;
    files[types] = await formatted(types, jsxTypes(each.name, each.manifest, door));
    const part = each === umbrella ? toolsPart(each.name) : readmePart(packages, each);
    Object.assign(files, await readmeFile(readme, part));
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
