import {createHash} from 'node:crypto';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** @typedef {{raw: number, gzip: number, brotli: number}} Size in bytes, compressed as well as it goes */

/** @param {string | Uint8Array} content @returns {Size} */
function sizeOf(content) {
  const buffer = Buffer.from(content);
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length};
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, {level: 9}).length,
    brotli: brotliCompressSync(buffer, {params}).length,
  };
}

/** @param {string | Uint8Array} content @returns {string} as in the `integrity` attribute */
function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** @param {Record<string, any>} bundle @param {string} entry @returns {string[]} it and all that it imports statically */
function firstPaintFiles(bundle, entry) {
  const files = new Set([entry]);
  for (const file of files) for (const imported of bundle[file]?.imports ?? []) files.add(imported);
  return [...files];
}

/** @param {Size[]} sizes @returns {Size} */
function sum(sizes) {
  const total = {raw: 0, gzip: 0, brotli: 0};
  for (const size of sizes) for (const unit of Object.keys(total)) total[unit] += size[unit];
  return total;
}

/**
 * Adds `integrity.json` (file → sha384) and `sizes.json` (`files`: file → size; `entries`: entry → the files that a page
 * downloads before the first paint, and their size together).
 *
 * @returns {import('rollup').Plugin}
 */
export function manifest() {
  return {
    name: 'manifest',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle)
          .filter(({type}) => type === 'chunk')
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const files = Object.fromEntries(chunks.map(({fileName, code}) => [fileName, sizeOf(code)]));
        const integrity = Object.fromEntries(chunks.map(({fileName, code}) => [fileName, integrityOf(code)]));
        const entries = Object.fromEntries(
          chunks
            .filter(({isEntry}) => isEntry)
            .map(({fileName}) => {
              const needed = firstPaintFiles(bundle, fileName);
              return [fileName, {files: needed, ...sum(needed.map((file) => files[file]))}];
            }),
        );
        const emit = (fileName, value) =>
          this.emitFile({type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n`});
        emit('integrity.json', integrity);
        emit('sizes.json', {files, entries});
      },
    },
  };
}
