import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {findBarriers, isDone, isSettled, listen, report} from './story.page.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./verdict.mjs').Seen} Seen
 * @typedef {Pick<Seen, 'console' | 'errors' | 'outside'>} Noise
 * @typedef {{id: string, title: string, name: string, type: 'story' | 'docs'}} Entry of index.json
 */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LONGEST_STORY = 30_000;
const LONGEST_WAIT = 2_000;

/** Storybook's own check is switched off: two at a time are refused. */
const QUIET = 'globals=a11y.manual:!true';

/** @returns {Noise} */
const silence = () => ({console: [], errors: [], outside: []});

/** One who opens the entries of a built Storybook in one tab, one after the other, each as a page of its own. */
export class Visitor {
  #page;
  #url;
  #noise = silence();

  /** @param {Page} page @param {string} url of the Storybook, without a slash at the end */
  constructor(page, url) {
    this.#page = page;
    this.#url = url;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#noise.console.push(message.text());
    });
    page.on('pageerror', (error) => this.#noise.errors.push(error.stack ?? error.message));
    page.on('request', (request) => {
      const {origin, protocol, href} = new URL(request.url());
      if (origin !== url && protocol.startsWith('http')) this.#noise.outside.push(href);
    });
  }

  /** @param {import('playwright-core').BrowserContext} context @param {string} url @returns {Promise<Visitor>} */
  static async in(context, url) {
    const page = await context.newPage();
    await page.addInitScript(listen);
    return new Visitor(page, url);
  }

  /** @param {Entry} entry is opened, and played if it is a story @returns {Promise<Seen>} */
  async visit({id, type}) {
    const noise = await this.#open(`/iframe.html?id=${id}&viewMode=${type}&${QUIET}`);
    const hasEnded = await this.#comesTrue(isDone, LONGEST_STORY);
    await this.#comesTrue(isSettled, LONGEST_WAIT);
    const {failures, expected} = await this.#page.evaluate(report);
    await this.#waitForConsole(expected, noise.console);
    if (!hasEnded) failures.push(`It did not come to its end within ${LONGEST_STORY / 1000} seconds.`);
    const barriers = await this.#barriers(type);
    return {...noise, failures, expected, barriers};
  }

  /** Opens Storybook itself, around the stories. @returns {Promise<Seen>} */
  async visitManager() {
    const noise = await this.#open('/index.html');
    await this.#page.getByRole('navigation').first().waitFor({timeout: LONGEST_STORY});
    await this.#page
      .frameLocator('#storybook-preview-iframe')
      .locator('.sbdocs h1')
      .waitFor({timeout: LONGEST_STORY});
    return {...noise, failures: [], expected: [], barriers: []};
  }

  /** @param {string} path @returns {Promise<Noise>} which is filled as long as nothing else is opened */
  async #open(path) {
    this.#noise = silence();
    const noise = this.#noise;
    await this.#page.goto(this.#url + path);
    return noise;
  }

  /** @param {() => boolean} condition @param {number} timeout in ms @returns {Promise<boolean>} whether it came true */
  #comesTrue(condition, timeout) {
    return this.#page.waitForFunction(condition, undefined, {timeout, polling: 50}).then(
      () => true,
      () => false,
    );
  }

  /** @param {string[]} patterns what the console shall be told @param {string[]} said what it was told so far */
  async #waitForConsole(patterns, said) {
    const end = Date.now() + LONGEST_WAIT;
    const isMissing = (source) => !said.some((text) => new RegExp(source).test(text));
    while (patterns.some(isMissing) && Date.now() < end) await this.#page.waitForTimeout(50);
  }

  /** @param {Entry['type']} type @returns {Promise<string[]>} */
  async #barriers(type) {
    await this.#page.evaluate(AXE);
    return this.#page.evaluate(findBarriers, type === 'docs' ? '#storybook-docs' : '#storybook-root');
  }
}
