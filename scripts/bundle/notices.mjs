import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** @param {string} id of a module @returns {string | undefined} the folder of the foreign package that it is from */
function packageFolder(id) {
  if (!id.includes('/node_modules/')) return undefined;
  let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''));
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** @param {string} folder @returns {boolean} whether it has a package.json with a name; some mark only a module type */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  if (dirname(folder) === folder) throw new Error('A module in node_modules belongs to no package.');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name !== undefined;
}

/** Packages that say their licence and author in `package.json` alone; looked at one by one. */
const NAMED_ONLY = new Set(['@nodable/entities']);

/** @param {string} folder @returns {string} what its authors want to be said wherever their code goes */
function noticeOf(folder) {
  const {name, version, license, author} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  if (file === undefined && NAMED_ONLY.has(name) && license === 'MIT') {
    return `${name} ${version} (${license})\n\nBy ${author.name ?? author}. The package brings no text of its licence.\n`;
  }
  if (file === undefined) throw new Error(`${name} brings no licence text, and so cannot be bundled.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** @param {import('rollup').OutputBundle} bundle @returns {string[]} of the foreign packages whose code is in it */
function foldersOf(bundle) {
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
    .filter(([, {renderedLength}]) => renderedLength > 0)
    .map(([id]) => packageFolder(id))
    .filter((folder) => folder !== undefined);
}

/**
 * Adds `THIRD-PARTY-NOTICES.txt` with the licences of the packages whose code is in the files, because the comments in
 * them are taken out. Builds that share the plugin share the file.
 *
 * @returns {import('rollup').Plugin}
 */
export function notices() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      for (const folder of foldersOf(bundle)) folders.add(folder);
      const texts = [...folders].map(noticeOf).sort();
      const source = [`The files in this folder contain code of:\n`, ...texts].join(
        `\n${'-'.repeat(72)}\n\n`,
      );
      this.emitFile({type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source});
    },
  };
}
