import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {chromium} from 'playwright-core';
import {browserFlags, findBrowser} from '../browser.mjs';
import {handleFault} from '../faults.mjs';
import {ROOT} from '../root.mjs';
import {startServer} from '../server.mjs';

/** @typedef {(name: string, argument?: unknown) => Promise<any>} Call runs a function of the page's module */

/**
 * @typedef {object} Site
 * @property {string} browser its name and version
 * @property {(path: string) => Promise<Call>} open a page with this module, by its path on the server
 * @property {() => Promise<void>} close
 */

/** The modules that run in pages, by their paths on the server. */
const MODULES = {
  '/bench/parse.js': fileURLToPath(new URL('./parse.page.mjs', import.meta.url)),
  '/bench/render.js': fileURLToPath(new URL('./render.page.mjs', import.meta.url)),
};

const PAGE = '/bench/';
const DOCUMENT =
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title><body></body></html>';

/** Pages that are isolated like this get a clock of 5 µs instead of 100. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** @param {string} path of a module @returns {Promise<string>} it and all it imports, from the packages' sources */
async function bundled(path) {
  const {outputFiles} = await build({
    entryPoints: [path],
    absWorkingDir: ROOT,
    tsconfig: 'tsconfig.base.json',
    conditions: ['@mitmach/source', 'production'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/** @returns {Promise<Map<string, {type: string, text: string}>>} what is served from memory, by path */
async function contents() {
  const modules = await Promise.all(
    Object.entries(MODULES).map(async ([path, file]) => {
      return [path, {type: 'text/javascript; charset=utf-8', text: await bundled(file)}];
    }),
  );
  return new Map([[PAGE, {type: 'text/html; charset=utf-8', text: DOCUMENT}], ...modules]);
}

/** @returns {Promise<Awaited<ReturnType<typeof startServer>>>} the repository's files, generated feeds, and the pages */
async function serve() {
  const files = await contents();
  const handle = (req, res) => {
    const file = files.get(req.url ?? '');
    if (file === undefined) return handleFault(req, res);
    res.writeHead(200, {...ISOLATION, 'Content-Type': file.type}).end(file.text);
    return true;
  };
  return startServer({port: 0, root: ROOT, headers: ISOLATION, handle});
}

/** @param {import('playwright-core').Page} page @param {string} path of its module @returns {Call} */
function caller(page, path) {
  const run = async ([module, name, argument]) => (await import(module))[name](argument);
  return (name, argument) => page.evaluate(run, [path, name, argument]);
}

/**
 * A server and a browser for measuring. Its pages may collect garbage when they want, so that none is left over from
 * one measurement to the next.
 *
 * @returns {Promise<Site>}
 */
export async function openSite() {
  const executablePath = await findBrowser();
  const server = await serve();
  const args = [...browserFlags(), '--js-flags=--expose-gc'];
  const browser = await chromium.launch({executablePath, args}).catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    browser: `Chromium ${browser.version()}`,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(server.url + PAGE);
      return caller(page, path);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
