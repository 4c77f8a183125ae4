import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';

/** @param {string} name of an installed package @returns {string} */
export function versionOf(name) {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}
