import {existsSync, mkdirSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {browserFlags} from './browser.mjs';
import {ROOT} from './root.mjs';
import {takeWhole, withPage} from './pictures/camera.mjs';
import {demoPictures} from './pictures/demo.mjs';
import {storyPictures} from './pictures/stories.mjs';
import {startServer} from './server.mjs';
import {explain, setUp, SetUpError} from './set-up.mjs';
import {STORYBOOK} from './stories/build.mjs';

/**
 * @typedef {import('./pictures/camera.mjs').Picture} Picture
 * @typedef {import('playwright-core').Browser} Browser
 */

/** Two pages at a time: more would only wait for each other. */
const PAGES = 2;

const FOLDER = join(ROOT, 'screenshots');

/** What people see who look at the repository; it is written only when asked for, as fonts differ between machines. */
const README_PICTURE = join(ROOT, 'docs', 'screenshot.png');
const README_BYTES = 150_000;

/** From here on two milestones fill a window: one of words alone, and one with a list, links and an image. */
const README_MILESTONE = 3;
const README_MARGIN = 24;

/** @param {Browser} browser @param {string} url of the site */
async function takeReadmePicture(browser, url) {
  const picture = {name: 'readme', url, path: '/demo/index.html', width: 1280};
  await withPage(browser, picture, async (page) => {
    const milestone = page.locator('mitmach-timeline ol.timeline > li').nth(README_MILESTONE);
    const {y} = await milestone.boundingBox();
    await page.evaluate((top) => globalThis.scrollTo(0, top), y - README_MARGIN);
    await page.screenshot({path: README_PICTURE});
  });
  const {size} = statSync(README_PICTURE);
  if (size > README_BYTES) {
    throw new SetUpError(`docs/screenshot.png has ${size} bytes, but may have ${README_BYTES}.`);
  }
}

/** @param {Browser} browser @param {{url: string, pictures: Picture[]}} site says where each picture is */
async function takePictures(browser, {url, pictures}) {
  const queue = pictures.values();
  const work = async () => {
    for (const picture of queue) {
      const path = join(FOLDER, `${picture.name}.png`);
      await withPage(browser, {...picture, url}, (page) => takeWhole(page, path));
      console.log(relative(ROOT, path));
    }
  };
  await Promise.all(Array.from({length: PAGES}, work));
}

/** @param {string} root of a site @param {(url: string) => Promise<void>} visit while the site is served */
async function withSite(root, visit) {
  const server = await startServer({port: 0, root});
  try {
    await visit(server.url);
  } finally {
    await server.close();
  }
}

/** @param {string} only a part of the names @returns {{root: string, pictures: Picture[]}[]} by site */
function wantedPictures(only) {
  const hasStories = existsSync(join(STORYBOOK, 'index.json'));
  if (!hasStories) console.log('There is no Storybook to take pictures of: npm run build:storybook.');
  const sites = [
    {root: ROOT, pictures: demoPictures()},
    {root: STORYBOOK, pictures: hasStories ? storyPictures(STORYBOOK) : []},
  ];
  return sites
    .map(({root, pictures}) => ({root, pictures: pictures.filter(({name}) => name.includes(only))}))
    .filter(({pictures}) => pictures.length > 0);
}

/** @param {Browser} browser @param {string} only a part of the names @throws {SetUpError} when no name has it */
async function takeAll(browser, only) {
  const sites = wantedPictures(only);
  if (sites.length === 0) throw new SetUpError(`No picture has "${only}" in its name.`);
  mkdirSync(FOLDER, {recursive: true});
  for (const {root, pictures} of sites) {
    await withSite(root, (url) => takePictures(browser, {url, pictures}));
  }
}

/**
 * Takes pictures of the demo's pages and of the stories into `screenshots/`, for people to look at; asserts nothing.
 *
 * @param {{readme: boolean, only: string}} options `readme`: only the picture of the README; `only`: a part of the names
 */
async function screenshots({readme, only}) {
  await setUp({browser: true});
  // What is not installed before cannot be imported before.
  const {build} = await import('./build.mjs');
  const {chromium} = await import('playwright-core');
  await build({quiet: true, generated: false});
  const browser = await chromium.launch({executablePath: process.env.CHROME_PATH, args: browserFlags()});
  try {
    if (readme) await withSite(ROOT, (url) => takeReadmePicture(browser, url));
    else await takeAll(browser, only);
  } finally {
    await browser.close();
  }
}

try {
  const {values, positionals} = parseArgs({
    options: {readme: {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  await screenshots({...values, only: positionals[0] ?? ''});
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
