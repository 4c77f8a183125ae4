import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The repository's root folder, absolute, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string} url a module's `import.meta.url` @returns {boolean} whether node was started with that module */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
