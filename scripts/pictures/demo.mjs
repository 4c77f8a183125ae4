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

/** @returns {Picture[]} every page of the demo in every way a visitor may meet it, and one page without its feed */
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
  return [...names.flatMap(picturesOf), ...failed];
}
