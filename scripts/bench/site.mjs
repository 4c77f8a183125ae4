import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {browserFlags, findBrowser} from '../browser.mjs';
import {handleFault} from '../faults.mjs';
import {ROOT} from '../root.mjs';
import {startServer} from '../server.mjs';
import {contents, PAGE} from './contents.mjs';

/** @typedef {(name: string, argument?: unknown) => Promise<any>} Call runs a function of the page's module */
/** @typedef {{page: import('playwright-core').Page, call: Call}} Visit */

/**
 * @typedef {object} Site
 * @property {string} browser its name and version
 * @property {string} url without a slash at the end
 * @property {(path: string) => Promise<Call>} open a page with this module, by its path on the server
 * @property {(path: string) => Promise<Visit>} visit likewise, as somebody from Flensburg who was never there
 * @property {(path: string) => number} brotli bytes of a file that is served from memory
 * @property {() => Promise<void>} close
 */

/** Pages that are isolated like this get a clock of 5 µs instead of 100. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * @param {Map<string, import('./contents.mjs').Content>} files
 * @returns {Promise<Awaited<ReturnType<typeof startServer>>>} the repository's files, generated feeds, and the pages
 */
async function serve(files) {
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

/** Whoever visits a feed of Flensburg reads German and lives by the same clock. */
const VISITOR = {viewport: {width: 1280, height: 900}, locale: 'de-DE', timezoneId: 'Europe/Berlin'};

/** @param {import('playwright-core').Browser} browser @param {string} url of the page for modules */
function visits(browser, url) {
  return async (path) => {
    const page = await browser.newPage(VISITOR);
    await page.goto(url);
    return {page, call: caller(page, path)};
  };
}

/**
 * A server and a browser for measuring. Its pages may collect garbage when they want, so that none is left over from
 * one measurement to the next.
 *
 * @param {[string, object | string][]} [extra] feeds and pages, by path on the server
 * @returns {Promise<Site>}
 */
export async function openSite(extra = []) {
  const executablePath = await findBrowser();
  const files = await contents(extra);
  const server = await serve(files);
  const args = [...browserFlags(), '--js-flags=--expose-gc'];
  const browser = await chromium.launch({executablePath, args}).catch(async (error) => {
    await server.close();
    throw error;
  });
  const visit = visits(browser, server.url + PAGE);
  return {
    browser: `Chromium ${browser.version()}`,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(server.url + PAGE);
      return caller(page, path);
    },
    visit,
    url: server.url,
    brotli: (path) => brotliCompressSync(files.get(path).text).length,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
