import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';

/**
 * @typedef {import('./camera.mjs').Picture} Picture
 * @typedef {import('playwright-core').Page} Page
 */

const WIDTHS = [320, 768, 1280];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

/** What a sheet of A4 leaves between margins of 1 cm, in CSS pixels. */
const PAPER_WIDTH = 718;

/** @param {Page} page shows the page as its editors would write it for readers of Arabic */
async function inArabic(page) {
  await page.addInitScript(() => {
    /* global document */
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(document.documentElement, {lang: 'ar', dir: 'rtl'});
    });
  });
}

/** @param {Page} page shows the page when its feed is gone */
async function withoutFeed(page) {
  await page.route('**/feed.json', (route) => route.fulfill({status: 404, body: ''}));
}

const PRESETS = ['kern', 'high-contrast', 'print-friendly'];

/** @param {string} preset @returns {(page: Page) => Promise<void>} shows the page as a site that has chosen it */
const withPreset = (preset) => async (page) => {
  await page.addInitScript((href) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href}));
    });
  }, `/packages/embed/dist/presets/${preset}.css`);
};

/** @returns {Picture[]} the looks that come with the widgets */
function presetPictures() {
  return ['calendar', 'finder'].flatMap((name) =>
    PRESETS.map((preset) => ({
      name: `${name}-preset-${preset}`,
      path: `/demo/${name}.html`,
      width: 1280,
      prepare: withPreset(preset),
    })),
  );
}

/** @param {string} name of a page in `demo/` @returns {Picture[]} */
function picturesOf(name) {
  const path = `/demo/${name}.html`;
  const inSchemes = SCHEMES.flatMap((scheme) =>
    WIDTHS.map((width) => ({name: `${name}-${width}-${scheme}`, path, width, scheme})),
  );
  const mirrored = WIDTHS.map((width) => ({name: `${name}-${width}-ar`, path, width, prepare: inArabic}));
  const printed = {name: `${name}-print`, path, width: PAPER_WIDTH, media: 'print'};
  return [...inSchemes, ...mirrored, printed];
}

/** @returns {Picture[]} every page of the demo in every way a visitor may meet it, two in the presets, and one without its feed */
export function demoPictures() {
  const names = readdirSync(join(ROOT, 'demo'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''));
  const failed = SCHEMES.flatMap((scheme) =>
    WIDTHS.map((width) => ({
      name: `index-failed-${width}-${scheme}`,
      path: '/demo/strategy.html',
      width,
      scheme,
      prepare: withoutFeed,
    })),
  );
  return [...names.flatMap(picturesOf), ...presetPictures(), ...failed];
}
