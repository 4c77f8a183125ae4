import {readFileSync} from 'node:fs';

/**
 * Adds a file beside the scripts, as it is.
 *
 * @param {string} fileName
 * @param {string} path of the source, absolute
 * @returns {import('rollup').Plugin}
 */
export function copy(fileName, path) {
  return {
    name: 'copy',
    generateBundle() {
      this.emitFile({type: 'asset', fileName, source: readFileSync(path, 'utf8')});
    },
  };
}
