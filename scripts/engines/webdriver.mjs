import {setTimeout as pause} from 'node:timers/promises';
import {freePort} from './free-port.mjs';
import {startGuarded} from './guard.mjs';

/** Milliseconds until a driver has to be there. */
const START_TIME = 20_000;

/** Milliseconds until a driver has to answer. */
const ANSWER_TIME = 60_000;

/** @param {string} method @param {string} address @param {object} [body] @returns {Promise<any>} the answer's value */
async function call(method, address, body) {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_TIME),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

/** @param {string} server @throws when it is not there in time */
async function untilReady(server) {
  const deadline = performance.now() + START_TIME;
  for (;;) {
    const status = await call('GET', `${server}/status`).catch(() => undefined);
    if (status?.ready === true) return;
    if (performance.now() > deadline) throw new Error(`The WebDriver at ${server} does not answer.`);
    await pause(50);
  }
}

/** One window of a browser, by the classic WebDriver protocol (W3C Recommendation of 2018). */
export class WebDriverSession {
  #driver;
  #address;

  /** @param {import('./guard.mjs').GuardedProgram} driver @param {string} address of the session */
  constructor(driver, address) {
    this.#driver = driver;
    this.#address = address;
  }

  /**
   * Starts a driver on a port of its own, and through it a browser.
   *
   * @param {string} path of a driver that takes `--port`
   * @param {{capabilities: Record<string, unknown>, env: Record<string, string>}} options of the browser
   * @returns {Promise<WebDriverSession>}
   * @throws when the browser does not start
   */
  static async start(path, {capabilities, env}) {
    const port = await freePort();
    const driver = startGuarded(path, [`--port=${port}`], {env});
    const server = `http://127.0.0.1:${port}`;
    try {
      await untilReady(server);
      const wanted = {capabilities: {alwaysMatch: capabilities}};
      const {sessionId} = await call('POST', `${server}/session`, wanted);
      return new WebDriverSession(driver, `${server}/session/${sessionId}`);
    } catch (error) {
      await driver.end();
      throw error;
    }
  }

  /** @param {string} url @returns {Promise<void>} when the page is there as far as the session's strategy waits for it */
  async open(url) {
    await call('POST', `${this.#address}/url`, {url});
  }

  /** @returns {Promise<string>} the address of the page that is shown */
  url() {
    return call('GET', `${this.#address}/url`);
  }

  /** @param {{width: number, height: number}} size of the whole window in pixels */
  async resize(size) {
    await call('POST', `${this.#address}/window/rect`, size);
  }

  /** Ends the browser and its driver. */
  end() {
    return this.#driver.end();
  }
}
