import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContextOptions, type Locator, type Page} from 'playwright-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.mjs';
import {startServer, STRICT_POLICY} from '../../../scripts/server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The strictest policy under which the desk works, its preview included: that is a frame, which reads a `blob:`. */
const DESK_POLICY = `${STRICT_POLICY.replace("connect-src 'self'", "connect-src 'self' blob:")}; frame-src 'self'`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  readonly run: (
    context: Document,
    options: {readonly runOnly: readonly string[]; readonly iframes: boolean},
  ) => Promise<{violations: {id: string; nodes: {target: string[]}[]}[]}>;
}

/** What a page asked for, as method and address. */
interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
}

/** The feed desk on its page. */
export class DeskPage {
  readonly page: Page;
  readonly requests: Request[] = [];
  /** Errors, warnings and broken rules, as the console says them. */
  readonly noise: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) =>
      this.requests.push({method: request.method(), url: request.url(), body: request.postData()}),
    );
    page.on('console', (message) => this.noise.push(`${message.type()}: ${message.text()}`));
    // From the first listener on, the browser asks the test for files; that takes it a moment.
    page.on('filechooser', () => undefined);
    page.on('pageerror', (error) => this.noise.push(`thrown: ${error.message}`));
  }

  get desk(): Locator {
    return this.page.locator('mitmach-feed-desk');
  }

  get status(): Locator {
    return this.desk.locator('[role=status]');
  }

  get rows(): Locator {
    return this.desk.locator('.row');
  }

  button(name: string | RegExp): Locator {
    return this.desk.getByRole('button', {name});
  }

  tab(name: string): Locator {
    return this.desk.getByRole('tab', {name});
  }

  /** Gives it files as the button does. */
  async choose(...files: readonly (string | {name: string; text: string})[]): Promise<void> {
    const given = await Promise.all(
      files.map(async (file) =>
        typeof file === 'string'
          ? {name: file.replace(/^.*\//, ''), mimeType: '', buffer: await readFile(file)}
          : {name: file.name, mimeType: '', buffer: Buffer.from(file.text)},
      ),
    );
    await this.desk.locator('input[type=file]').setInputFiles(given);
  }

  /** Downloads the feed by a click, and gives where the file lies and what is in it. */
  async download(): Promise<{path: string; feed: Record<string, unknown>}> {
    await this.tab('Herunterladen').click();
    const download = this.page.waitForEvent('download');
    await this.button('feed.json herunterladen').click();
    return readDownload(await (await download).path());
  }

  /** What axe finds wrong, in one line each; the widgets in the preview have tests of their own. */
  async axe(): Promise<string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async (runOnly) => {
      const {axe} = globalThis as unknown as {axe: Axe};
      const {violations} = await axe.run(document, {runOnly, iframes: false});
      return violations.map(
        ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`,
      );
    }, axeRules);
  }
}

/** What a downloaded file says. */
export const readDownload = async (path: string): Promise<{path: string; feed: Record<string, unknown>}> => ({
  path,
  feed: JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>,
});

/** A browser, and a server with the repository's own pages under the strict policy. */
export class DeskSite {
  readonly url: string;
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;

  private constructor(url: string, browser: Browser, close: () => Promise<void>) {
    this.url = url;
    this.#browser = browser;
    this.#close = close;
  }

  static async open(): Promise<DeskSite> {
    const headers = {'Content-Security-Policy': DESK_POLICY};
    const {url, close} = await startServer({port: 0, root, headers});
    const browser = await chromium.launch({executablePath: await findBrowser(), args: browserFlags()});
    return new DeskSite(url, browser, close);
  }

  /** The page of the desk in a browser of its own, watched from the first request. */
  async visit(options: BrowserContextOptions = {}): Promise<DeskPage> {
    const context = await this.#browser.newContext({
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      bypassCSP: false,
      ...options,
    });
    const desk = new DeskPage(await context.newPage());
    await desk.page.goto(`${this.url}/demo/feed-desk.html`);
    await desk.desk.locator('.start').waitFor();
    return desk;
  }

  async leave(): Promise<void> {
    await Promise.all(this.#browser.contexts().map(async (context) => context.close()));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#close();
  }
}
