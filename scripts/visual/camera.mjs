import {isSettled} from '../stories/story.page.mjs';
import {ORIGIN} from './pinned.mjs';
import {addressOf, NOW} from './site.mjs';

/** @typedef {import('./pictures.mjs').VisualPicture} VisualPicture */

const HEIGHTS = {320: 800, 800: 640, 1280: 640};

/** Waits until letters, images and what is drawn of them are there. Runs in the page. */
async function untilPainted() {
  /* global document, window */
  const roots = [document];
  for (const root of roots) {
    roots.push(...[...root.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot).filter(Boolean));
  }
  const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
  await document.fonts.ready;
  await Promise.all(
    images.filter(({loading}) => loading !== 'lazy').map((image) => image.decode().catch(() => {})),
  );
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise((done) => window.requestAnimationFrame(done));
  }
}

/** @param {import('playwright-core').Page} page @param {VisualPicture} picture */
async function settle(page, {act, isBusy = false}) {
  if (!isBusy) await page.waitForFunction(isSettled);
  await act?.(page);
  // Where the pointer is left something may be lit.
  await page.mouse.move(0, 0);
  await page.evaluate(untilPainted);
}

/**
 * Takes a picture of what a visitor sees at first, at a fixed moment, in Germany.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {VisualPicture} picture
 * @returns {Promise<Buffer>} PNG
 */
export async function take(browser, picture) {
  const {width, scheme = 'light', isBusy = false} = picture;
  const context = await browser.newContext({
    viewport: {width, height: HEIGHTS[width]},
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.goto(ORIGIN + addressOf(picture), {waitUntil: isBusy ? 'load' : 'networkidle'});
    await settle(page, picture);
    return await page.screenshot({animations: 'disabled', caret: 'hide'});
  } finally {
    await context.close();
  }
}
