import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** @param {string} path @returns {boolean} whether a program is there that may be run */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string[]} names the best first @returns {string | undefined} where the first one that is installed lies */
export function programOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}
