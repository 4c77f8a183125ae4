import {readFileSync} from 'node:fs';
import {minifyCss} from './minify-templates.mjs';

/**
 * Adds a shortened style sheet beside the scripts.
 *
 * @param {string} fileName
 * @param {string} path of the source, absolute
 * @returns {import('rollup').Plugin}
 */
export function styleSheet(fileName, path) {
  return {
    name: 'style-sheet',
    generateBundle() {
      const source = `${minifyCss(readFileSync(path, 'utf8'))}\n`;
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}
