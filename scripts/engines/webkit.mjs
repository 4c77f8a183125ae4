import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {startGuarded} from './guard.mjs';
import {isProgram, programOnPath} from './programs.mjs';
import {WebDriverSession} from './webdriver.mjs';

/** @typedef {{driver: string, display: string, browser: string}} WebKitPrograms */

/** Where distributions keep the small browser that comes with WebKitGTK's library. */
const LIBRARY_FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

/** Leaves 800 × 600 pixels to the page, as in the other browsers, below the window's own bar. */
const WINDOW = {width: 800, height: 638};

/** @param {string} folder @returns {string[]} the folders in it */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => join(folder, name));
}

/** @returns {string | undefined} the newest MiniBrowser, which lies in a folder such as `webkit2gtk-4.1` */
function findMiniBrowser() {
  return LIBRARY_FOLDERS.flatMap((folder) => [folder, ...foldersIn(folder)])
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(isProgram)
    .sort()
    .at(-1);
}

/** @returns {WebKitPrograms | undefined} what it takes to show pages in WebKitGTK; undefined unless all of it is there */
export function findWebKit() {
  const driver = programOnPath(['WebKitWebDriver']);
  const display = programOnPath(['Xvfb']);
  const browser = findMiniBrowser();
  return driver && display && browser ? {driver, display, browser} : undefined;
}

/** A screen that nobody sees. */
class VirtualDisplay {
  #server;

  /** @param {import('./guard.mjs').GuardedProgram} server @param {string} name for `DISPLAY` */
  constructor(server, name) {
    this.#server = server;
    this.name = name;
  }

  /** @param {string} path of Xvfb @returns {Promise<VirtualDisplay>} with a number that no other display has */
  static async start(path) {
    const screen = ['-displayfd', '3', '-terminate', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'];
    const server = startGuarded(path, screen);
    const broken = server.ended.then((output) => {
      throw new Error(`Xvfb does not start. ${output}`);
    });
    const number = new Promise((done) => {
      server.channel.once('data', done);
    });
    return new VirtualDisplay(server, `:${String(await Promise.race([number, broken])).trim()}`);
  }

  end() {
    return this.#server.end();
  }
}

/** WebKitGTK on a display of its own. */
class WebKit {
  #display;
  #session;

  /** @param {VirtualDisplay} display @param {WebDriverSession} session */
  constructor(display, session) {
    this.#display = display;
    this.#session = session;
  }

  /** @param {WebKitPrograms} programs @returns {Promise<WebKit>} */
  static async start({driver, display: displayServer, browser}) {
    const display = await VirtualDisplay.start(displayServer);
    try {
      const session = await WebDriverSession.start(driver, {
        capabilities: {
          'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
          // A page's tests may be over before it is loaded.
          pageLoadStrategy: 'none',
        },
        // No bridge for screen readers: it would start services that outlive the browser.
        env: {DISPLAY: display.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'},
      });
      await session.resize(WINDOW);
      return new WebKit(display, session);
    } catch (error) {
      await display.end();
      throw error;
    }
  }

  /** @param {string} url */
  open(url) {
    return this.#session.open(url);
  }

  /** @returns {Promise<string>} */
  url() {
    return this.#session.url();
  }

  async end() {
    await this.#session.end();
    await this.#display.end();
  }
}

/**
 * Shows the runner's pages in WebKitGTK, one after the other.
 *
 * @implements {import('@web/test-runner-core').BrowserLauncher}
 */
class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webkitgtk';
  concurrency = 1;
  #programs;
  /** @type {Promise<WebKit> | undefined} */
  #browser;
  /** @type {string | undefined} the runner's name for the page that is shown */
  #shown;

  /** @param {WebKitPrograms} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(id, url) {
    this.#shown = id;
    await this.#open(url);
  }

  isActive(id) {
    return this.#shown === id;
  }

  /** The runner asks when the page is gone, and breaks off where nobody answers. */
  async getBrowserUrl() {
    try {
      const browser = await this.#browser;
      return await browser?.url();
    } catch {
      return undefined;
    }
  }

  async stopSession() {
    this.#shown = undefined;
    // What still runs in the page must not disturb the next one.
    await this.#open('about:blank');
    return {};
  }

  async startDebugSession() {
    throw new Error('Nobody sees WebKitGTK here: debug in another browser.');
  }

  async stop() {
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.end();
  }

  /** A browser that fails is replaced for the next page. */
  async #open(url) {
    try {
      this.#browser ??= WebKit.start(this.#programs);
      const browser = await this.#browser;
      await browser.open(url);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }
}

/** @param {WebKitPrograms} programs @returns {import('@web/test-runner-core').BrowserLauncher} */
export function webkitLauncher(programs) {
  return new WebKitLauncher(programs);
}
