import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from './root.mjs';

/**
 * @typedef {object} Packed a package as it would be published
 * @property {string} name
 * @property {string} folder of its sources, from the root
 * @property {string} tarball absolute path
 * @property {Set<string>} files what is in it, from its folder
 */

/** @param {string} folder from the root @returns {any} its package.json */
export const manifestOf = (folder) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

/** @returns {string[]} the folders of the packages that are published, from the root */
export const publishedFolders = () =>
  manifestOf('.').workspaces.filter((folder) => manifestOf(folder).private !== true);

/**
 * Packs all packages that are published.
 *
 * @param {string} place a folder for the tarballs, absolute
 * @returns {Packed[]}
 * @throws with what npm said when it cannot
 */
export function packAll(place) {
  const folders = publishedFolders();
  const choice = folders.flatMap((folder) => ['--workspace', folder]);
  const {status, stdout, stderr} = spawnSync(
    'npm',
    ['pack', '--json', '--pack-destination', place, ...choice],
    {cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32'},
  );
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  const folderOf = new Map(folders.map((folder) => [manifestOf(folder).name, folder]));
  return JSON.parse(stdout).map(({name, filename, files}) => ({
    name,
    folder: folderOf.get(name),
    tarball: join(place, filename),
    files: new Set(files.map(({path}) => path)),
  }));
}
