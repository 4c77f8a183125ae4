import {isSettled} from '../stories/story.page.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Picture
 * @property {string} name of the file, without its ending
 * @property {string} path of the page
 * @property {number} width of the window in CSS pixels
 * @property {'light' | 'dark'} [scheme] light unless told
 * @property {'screen' | 'print'} [media] the screen unless told
 * @property {(page: Page) => Promise<unknown>} [prepare] before the page is opened
 * @property {(page: Page) => Promise<unknown>} [ready] waits for what the page does by itself
 */

const HEIGHT = 800;

/** Milliseconds after which a widget that is still loading is shown as it is. */
const LONGEST_WAIT = 5_000;

/** Pixels, which no page needs but a list of thousands; Chromium paints no more than 16,384. */
const LONGEST_PICTURE = 12_000;

/** Walks through the page, as what is not seen is not loaded, and back to its beginning. Runs in the page. */
async function walkThrough() {
  /* global document, window */
  const frame = () => new Promise((done) => window.requestAnimationFrame(done));
  for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
    window.scrollTo(0, top);
    await frame();
    await frame();
  }
  window.scrollTo(0, 0);
  await frame();
}

/** @param {Page} page @returns {Promise<void>} when all its images are there, or broken */
async function untilImagesAreLoaded(page) {
  await page
    .locator('img')
    .evaluateAll((images) => Promise.all(images.map((image) => image.decode().catch(() => undefined))));
}

/** @param {Page} page @param {Picture} picture */
async function settle(page, {ready}) {
  await ready?.(page);
  await page.waitForFunction(isSettled, undefined, {timeout: LONGEST_WAIT}).catch(() => undefined);
  await page.evaluate(walkThrough);
  await untilImagesAreLoaded(page);
}

/**
 * Opens the page of a picture, waits until it is all there, and lets `look` have it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Picture & {url: string}} picture `url` is the server's, without a slash at the end
 * @param {(page: Page) => Promise<unknown>} look
 */
export async function withPage(browser, picture, look) {
  const {url, path, width, scheme = 'light', media = 'screen', prepare} = picture;
  const context = await browser.newContext({
    viewport: {width, height: HEIGHT},
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  try {
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(url + path, {waitUntil: 'networkidle'});
    await settle(page, picture);
    await page.emulateMedia({media});
    await look(page);
  } finally {
    await context.close();
  }
}

/** @param {Page} page @param {string} file where to keep a picture of the whole page, however long */
export async function takeWhole(page, file) {
  const size = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: Math.max(document.documentElement.scrollHeight, window.innerHeight),
  }));
  const height = Math.min(size.height, LONGEST_PICTURE);
  await page.screenshot({path: file, fullPage: true, clip: {x: 0, y: 0, width: size.width, height}});
}
