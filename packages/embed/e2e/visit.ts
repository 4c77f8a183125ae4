import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.mjs';
import {handleFault} from '../../../scripts/faults.mjs';
import {startServer} from '../../../scripts/server.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page did besides showing itself. */
export interface Noise {
  readonly console: string[];
  readonly errors: string[];
  /** Addresses of other servers that it asked. */
  readonly foreign: string[];
}

export interface Visit {
  readonly page: Page;
  readonly noise: Noise;
}

/** A browser, and a server with the repository's own pages. */
export class Site {
  readonly url: string;
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;

  private constructor(url: string, browser: Browser, close: () => Promise<void>) {
    this.url = url;
    this.#browser = browser;
    this.#close = close;
  }

  static async open(): Promise<Site> {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const server = await startServer({port: 0, root, headers: {}, handle: handleFault});
    const browser = await chromium.launch({executablePath: await findBrowser(), args: browserFlags()});
    return new Site(server.url, browser, () => server.close());
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#close();
  }

  /** A page in a browser of its own, watched from the first request; `prepare` runs before anything is loaded. */
  async visit(
    path: string,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Visit> {
    const context = await this.#browser.newContext({locale: 'de-DE', ...options});
    const page = await context.newPage();
    const noise: Noise = {console: [], errors: [], foreign: []};
    page.on('console', (message) => noise.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.errors.push(error.message));
    page.on('request', (request) => {
      const {origin, protocol} = new URL(request.url());
      if (origin !== this.url && protocol.startsWith('http')) noise.foreign.push(request.url());
    });
    await prepare(page);
    await page.goto(this.url + path);
    return {page, noise};
  }
}

/** What axe finds wrong, in one line each. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const {violations} = await axe.run(document, {runOnly: tags});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
  });
};
