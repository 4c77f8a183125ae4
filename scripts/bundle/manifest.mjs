import {createHash} from 'node:crypto';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** @typedef {{raw: number, gzip: number, brotli: number}} Size in bytes, compressed as well as it goes */
/** @typedef {{content: string | Uint8Array, isEntry: boolean, imports: string[]}} Made a file that pages load */

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

/** @param {import('rollup').OutputAsset | import('rollup').OutputChunk} file @returns {Made | undefined} */
function madeOf(file) {
  if (file.type === 'chunk') {
    // No page names the texts of a language: they are loaded by what does.
    const isEntry = file.isEntry && !file.fileName.startsWith('locales/');
    return {content: file.code, isEntry, imports: file.imports};
  }
  return file.fileName.endsWith('.css') ? {content: file.source, isEntry: true, imports: []} : undefined;
}

/** @param {Map<string, Made>} made @param {string} entry @returns {string[]} it and all that it imports statically */
function firstPaintFiles(made, entry) {
  const files = new Set([entry]);
  for (const file of files) for (const imported of made.get(file)?.imports ?? []) files.add(imported);
  return [...files];
}

/** @param {Size[]} sizes @returns {Size} */
function sum(sizes) {
  const total = {raw: 0, gzip: 0, brotli: 0};
  for (const size of sizes) for (const unit of Object.keys(total)) total[unit] += size[unit];
  return total;
}

/** @param {Map<string, Made>} made @returns what `integrity.json` and `sizes.json` say */
function reportOn(made) {
  const names = [...made.keys()].sort();
  const table = (value) =>
    Object.fromEntries(names.map((name) => [name, value(made.get(name)?.content ?? '')]));
  const files = table(sizeOf);
  const entries = names
    .filter((name) => made.get(name)?.isEntry)
    .map((name) => {
      const needed = firstPaintFiles(made, name);
      return [name, {files: needed, ...sum(needed.map((file) => files[file]))}];
    });
  return {integrity: table(integrityOf), sizes: {files, entries: Object.fromEntries(entries)}};
}

/**
 * Adds `integrity.json` (file → sha384) and `sizes.json` (`files`: file → size; `entries`: entry → the files that a page
 * downloads before the first paint, and their size together). Builds that share the plugin share the two files: each
 * adds its own to those of the builds before it.
 *
 * @returns {import('rollup').Plugin}
 */
export function manifest() {
  /** @type {Map<string, Made>} */
  const made = new Map();
  return {
    name: 'manifest',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          const entry = madeOf(file);
          if (entry) made.set(name, entry);
        }
        const {integrity, sizes} = reportOn(made);
        const emit = (fileName, value) =>
          this.emitFile({type: 'asset', fileName, source: `${JSON.stringify(value, null, 2)}\n`});
        emit('integrity.json', integrity);
        emit('sizes.json', sizes);
      },
    },
  };
}
