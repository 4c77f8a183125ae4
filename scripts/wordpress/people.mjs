import {chromium} from 'playwright-core';
import {browserFlags, findBrowser} from '../browser.mjs';
import {demoFeed} from './demo-feed.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{page: Page, requests: string[], errors: string[]}} Visit `requests`: addresses; `errors`: uncaught ones
 */

const PASSWORD = 'password';

/** Milliseconds: PHP's own server is slow where the machine has much else to do. */
const PATIENCE = 60_000;

/** People in front of a site, each in a browser of their own. */
export class People {
  #url;
  #browser;
  /** @type {Map<string, import('playwright-core').BrowserContext>} */
  #signedIn = new Map();
  /** @type {import('playwright-core').BrowserContext[]} */
  #visitors = [];

  /** @param {string} url of the site @param {import('playwright-core').Browser} browser */
  constructor(url, browser) {
    this.#url = url;
    this.#browser = browser;
  }

  /** @param {string} url of the site @returns {Promise<People>} */
  static async at(url) {
    const browser = await chromium.launch({executablePath: await findBrowser(), args: browserFlags()});
    return new People(url, browser);
  }

  /** @param {string} name of a user @returns {Promise<Page>} a new page, signed in */
  async as(name) {
    const known = this.#signedIn.get(name);
    if (known) return known.newPage();
    const context = await this.#browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      viewport: {width: 1400, height: 1000},
    });
    context.setDefaultTimeout(PATIENCE);
    this.#signedIn.set(name, context);
    const page = await context.newPage();
    await page.goto(`${this.#url}/wp-login.php`);
    await page.fill('#user_login', name);
    await page.fill('#user_pass', PASSWORD);
    await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
    return page;
  }

  /**
   * Somebody who is not signed in opens a page, on the day on which the demo feed was written.
   *
   * @param {string} address
   * @param {import('playwright-core').BrowserContextOptions} [options]
   * @returns {Promise<Visit>}
   */
  async visit(address, options = {}) {
    const context = await this.#browser.newContext({locale: 'en-GB', ...options});
    context.setDefaultTimeout(PATIENCE);
    this.#visitors.push(context);
    const page = await context.newPage();
    const requests = [];
    const errors = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.setFixedTime(demoFeed.updated);
    await page.goto(address);
    return {page, requests, errors};
  }

  /** Closes all pages; who is signed in stays so. */
  async closePages() {
    const pages = [...this.#signedIn.values()].flatMap((context) => context.pages());
    const visitors = this.#visitors.splice(0);
    await Promise.all([...pages, ...visitors].map((each) => each.close()));
  }

  /** Signs everybody out. */
  async signOut() {
    const contexts = [...this.#signedIn.values()];
    this.#signedIn.clear();
    await Promise.all(contexts.map((context) => context.close()));
  }

  async leave() {
    await this.#browser.close();
  }
}
