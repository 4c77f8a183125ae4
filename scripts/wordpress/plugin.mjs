import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {ROOT} from '../root.mjs';
import {SetUpError} from '../set-up.mjs';
import {compiledTranslations} from './translations.mjs';

const PLUGIN = join(ROOT, 'packages', 'wordpress', 'plugin');
const BUNDLE = join(ROOT, 'packages', 'embed', 'dist');

/** What pages load, and the licences of what is in it. */
const FOR_PAGES = /\.(js|css|html)$|^THIRD-PARTY-NOTICES\.txt$/;

/** @param {string} folder absolute @returns {string[]} the files below it, with slashes, in a stable order */
export const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();

/** @returns {string} the version of this repository, and so of the plugin */
export const version = () => JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** @param {string} target @throws {SetUpError} where nothing is built */
function copyBundle(target) {
  if (!existsSync(join(BUNDLE, 'mitmach.js'))) {
    throw new SetUpError('packages/embed/dist has no mitmach.js: npm run build makes it.');
  }
  for (const path of filesBelow(BUNDLE).filter((each) => !each.startsWith('types/'))) {
    if (FOR_PAGES.test(path)) cpSync(join(BUNDLE, path), join(target, path));
  }
}

/**
 * Puts the plugin together as a site needs it: its own files, the built widgets in a folder named after the version,
 * translations as WordPress reads them, the licence.
 *
 * @param {string} target folder to make, absolute
 * @throws {SetUpError} where the widgets are not built
 */
export function assemblePlugin(target) {
  cpSync(PLUGIN, target, {recursive: true});
  copyBundle(join(target, 'assets', version()));
  mkdirSync(join(target, 'languages'), {recursive: true});
  for (const [name, content] of Object.entries(compiledTranslations())) {
    writeFileSync(join(target, 'languages', name), content);
  }
  cpSync(join(ROOT, 'LICENSE'), join(target, 'LICENSE'));
}
