import {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.mjs';
import {handleFault} from '../../../scripts/faults.mjs';
import {startServer} from '../../../scripts/server.mjs';

/** What a page did besides showing itself. */
interface Noise {
  readonly console: string[];
  readonly errors: string[];
  /** Addresses of other servers that it asked. */
  readonly foreign: string[];
}

export interface Visit {
  readonly page: Page;
  readonly noise: Noise;
  /** Addresses that it asked for, in this order. */
  readonly requests: string[];
}

/** A page that is on the site for a test only. */
interface Draft {
  readonly body: string | AsyncIterable<string>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The repository's folder. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** A browser, and a server with the repository's own pages. */
export class Site {
  readonly url: string;
  readonly #browser: Browser;
  readonly #drafts: Map<string, Draft>;
  readonly #close: () => Promise<void>;

  private constructor(
    {url, close}: Awaited<ReturnType<typeof startServer>>,
    browser: Browser,
    drafts: Map<string, Draft>,
  ) {
    this.url = url;
    this.#browser = browser;
    this.#drafts = drafts;
    this.#close = close;
  }

  /**
   * @param hasBackForwardCache whether a page that one comes back to may be as it was left; what drives the browser waits
   * for one that loads
   */
  static async open({hasBackForwardCache = false} = {}): Promise<Site> {
    const drafts = new Map<string, Draft>();
    const handle: typeof handleFault = (request, response) => {
      const draft = drafts.get(request.url ?? '');
      if (!draft) return handleFault(request, response);
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...draft.headers});
      Readable.from(draft.body).pipe(response);
      return true;
    };
    const server = await startServer({port: 0, root, headers: {}, handle});
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: browserFlags(),
      ignoreDefaultArgs: hasBackForwardCache ? ['--disable-back-forward-cache'] : [],
    });
    return new Site(server, browser, drafts);
  }

  /**
   * Puts a page on the site, for as long as it is open; without other `headers` it is HTML. A body in pieces is for one
   * visit: it is sent as its pieces come.
   */
  put(path: string, body: Draft['body'], headers: Draft['headers'] = {}): void {
    this.#drafts.set(path, {body, headers});
  }

  /** Closes all pages that were visited: what still runs in them would take its time from the next test. */
  async leave(): Promise<void> {
    await Promise.all(this.#browser.contexts().map(async (context) => context.close()));
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#close();
  }

  /**
   * A page in a browser of its own, watched from the first request; `prepare` runs before anything is loaded.
   * @param path on the site, or an address elsewhere
   */
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
    const requests: string[] = [];
    page.on('request', (request) => {
      requests.push(request.url());
      const {origin, protocol} = new URL(request.url());
      if (origin !== this.url && protocol.startsWith('http')) noise.foreign.push(request.url());
    });
    await prepare(page);
    await page.goto(path.startsWith('/') ? this.url + path : path);
    return {page, noise, requests};
  }
}
