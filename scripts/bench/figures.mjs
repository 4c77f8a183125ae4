import {readFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {parseRows} from './parse.mjs';
import {renderRows} from './render.mjs';
import {openSite} from './site.mjs';

/**
 * @typedef {object} TransferRow
 * @property {string} entry the file that a page names
 * @property {number} raw bytes of it and of all it imports
 * @property {number} gzip
 * @property {number} brotli
 */

/**
 * @typedef {object} Figures
 * @property {string} browser the name that it gives itself
 * @property {number} cores
 * @property {number} load programs that wanted one of them in the last minute; 0 on Windows, which does not tell
 * @property {import('./parse.mjs').ParseRow[]} parse
 * @property {import('./render.mjs').RenderRow[]} render
 * @property {TransferRow[]} transfer
 */

/** @returns {TransferRow[]} what a page downloads before each entry can show something */
function transferRows() {
  const {entries} = JSON.parse(readFileSync(join(ROOT, 'packages/embed/dist/sizes.json'), 'utf8'));
  return Object.entries(entries).map(([entry, {raw, gzip, brotli}]) => ({entry, raw, gzip, brotli}));
}

/** @returns {Promise<Figures>} everything, taken one after the other in one browser; the bundle must be built */
export async function takeFigures() {
  const [load] = loadavg();
  const site = await openSite();
  try {
    const parse = await parseRows(site);
    const render = await renderRows(site);
    const machine = {browser: site.browser, cores: availableParallelism(), load};
    return {...machine, parse, render, transfer: transferRows()};
  } finally {
    await site.close();
  }
}
