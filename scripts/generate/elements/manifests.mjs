import {create, ts} from '@custom-elements-manifest/analyzer';
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {definitionsPlugin, optionsPlugin, typeExportsPlugin} from './plugins.mjs';
import {publicOnly} from './public.mjs';

/**
 * @typedef {import('./public.mjs').Manifest} Manifest
 * @typedef {{name: string, folder: string, manifest: Manifest}} PackageOfElements `folder` from the root
 */

const NOT_PUBLISHED = /\.(test|driver)\.ts$|^testing\//;

/** @param {string} root @param {string} folder @returns {import('typescript').SourceFile[]} what a package is made of */
function sourcesIn(root, folder) {
  const source = `${folder}/src`;
  return readdirSync(join(root, source), {recursive: true, encoding: 'utf8'})
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !NOT_PUBLISHED.test(path))
    .sort()
    .map((path) => {
      const content = readFileSync(join(root, source, path), 'utf8');
      return ts.createSourceFile(`${source}/${path}`, content, ts.ScriptTarget.ES2022, true);
    });
}

/** @param {string} root @param {string} folder @returns {any} its package.json */
const packageIn = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** @param {Manifest} manifest @returns {any[]} the declarations of its elements, in the order of their modules */
export const elementsOf = ({modules}) =>
  modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName !== undefined);

/**
 * @param {PackageOfElements[]} packages
 * @param {any} event in the manifest of an element
 * @returns {string[]} the names of what it carries, besides what every event does
 */
export function carriedBy(packages, {type}) {
  const declarations = packages
    .flatMap(({manifest}) => manifest.modules)
    .flatMap((module) => module.declarations);
  const members = declarations.find(({name}) => name === type.text)?.members ?? [];
  return members.map(({name}) => name);
}

/**
 * The custom elements manifests (schema 1.0) of the packages that have elements. The sources of all packages are read
 * at once, because an element inherits attributes from a class in another package.
 *
 * @param {string} root folder of the repository, absolute
 * @returns {PackageOfElements[]}
 * @throws when an option cannot be understood or is not described
 */
export function readManifests(root) {
  const folders = packageIn(root, '.').workspaces;
  const modules = folders.flatMap((folder) => sourcesIn(root, folder));
  const plugins = [optionsPlugin(), definitionsPlugin(), typeExportsPlugin()];
  const all = create({modules, plugins, context: {dev: false}});
  const names = new Map(folders.map((folder) => [folder, packageIn(root, folder).name]));
  return folders
    .map((folder) => ({folder, name: names.get(folder), manifest: publicOnly(all, folder, names)}))
    .filter(({manifest}) => elementsOf(manifest).length > 0);
}
