import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {packagedBrowser} from './browser/packaged.mjs';
import {ROOT} from './root.mjs';
import {startServer} from './server.mjs';
import {explain, setUp, SetUpError} from './set-up.mjs';
import {visualPictures} from './visual/pictures.mjs';

/**
 * @typedef {import('./visual/pictures.mjs').VisualPicture} VisualPicture
 * @typedef {import('./visual/report.mjs').Difference} Difference
 */

/** Pages at a time: what they do most is to wait until nothing more comes. */
const PAGES = 4;

const FOLDER = join(ROOT, 'visual');

/** @param {string} name of a picture @returns {string} where the accepted one is */
const fileOf = (name) => join(FOLDER, `${name}.png`);

/** @param {string} name @param {Buffer} actual @param {typeof import('./visual/compare.mjs').compare} compare @returns {Difference | undefined} */
function differenceOf(name, actual, compare) {
  if (!existsSync(fileOf(name))) {
    const sentence = `${name}: there is no accepted picture yet.`;
    return {name, sentence, images: {expected: undefined, actual, diff: undefined}};
  }
  const expected = readFileSync(fileOf(name));
  const {pixels, differs, diff} = compare(expected, actual);
  if (!differs) return undefined;
  return {name, sentence: `${name}: ${pixels} pixels differ.`, images: {expected, actual, diff}};
}

/** @param {VisualPicture[]} pictures @param {(picture: VisualPicture) => Promise<void>} work */
async function withEach(pictures, work) {
  const queue = pictures.values();
  const lane = async () => {
    for (const picture of queue) await work(picture);
  };
  await Promise.all(Array.from({length: PAGES}, lane));
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {VisualPicture[]} pictures
 * @param {(name: string, actual: Buffer) => void} keep
 */
async function takeAll(browser, pictures, keep) {
  // What is not installed before cannot be imported before.
  const {take} = await import('./visual/camera.mjs');
  await withEach(pictures, async (picture) => keep(picture.name, await take(browser, picture)));
}

/** Removes accepted pictures of states that are not looked at any more. */
function removeOthers() {
  const wanted = new Set(visualPictures().map(({name}) => `${name}.png`));
  const others = readdirSync(FOLDER).filter((name) => name.endsWith('.png') && !wanted.has(name));
  for (const name of others) rmSync(join(FOLDER, name));
}

/** @param {import('playwright-core').Browser} browser @param {VisualPicture[]} pictures become what is expected */
async function accept(browser, pictures) {
  const {compare, pack} = await import('./visual/compare.mjs');
  let written = 0;
  await takeAll(browser, pictures, (name, actual) => {
    // What is the same to the eye keeps its bytes, so that the history does not grow.
    if (differenceOf(name, actual, compare) === undefined) return;
    writeFileSync(fileOf(name), pack(actual));
    written += 1;
  });
  removeOthers();
  console.log(`${written} of ${pictures.length} pictures were accepted anew.`);
}

/** @param {import('playwright-core').Browser} browser @param {VisualPicture[]} pictures @returns {Promise<boolean>} whether all are as expected */
async function compareAll(browser, pictures) {
  const [{compare}, {clearReport, writeReport}] = await Promise.all([
    import('./visual/compare.mjs'),
    import('./visual/report.mjs'),
  ]);
  clearReport();
  const differences = [];
  await takeAll(browser, pictures, (name, actual) => {
    const difference = differenceOf(name, actual, compare);
    if (difference === undefined) return;
    differences.push(difference);
    console.log(difference.sentence);
  });
  console.log(`${pictures.length - differences.length} of ${pictures.length} pictures are as expected.`);
  if (differences.length === 0) return true;
  console.log(
    `Look at ${writeReport(differences)}, then mend it, or take it on: npm run test:visual -- --accept`,
  );
  return false;
}

/** @param {VisualPicture[]} pictures @param {boolean} isAccepting @returns {Promise<boolean>} whether all is well */
async function lookAtAll(pictures, isAccepting) {
  const [{launchPinned}, {handlerOf}] = await Promise.all([
    import('./visual/pinned.mjs'),
    import('./visual/site.mjs'),
  ]);
  const server = await startServer({port: 0, root: ROOT, handle: handlerOf(pictures)});
  const browser = await launchPinned(server.url);
  try {
    if (!isAccepting) return await compareAll(browser, pictures);
    await accept(browser, pictures);
    return true;
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Compares pictures of the key states with those that were accepted, in the one browser where they can be compared.
 *
 * @param {{isAccepting: boolean, only: string}} options `only`: a part of the names
 * @returns {Promise<boolean>} whether all are as expected; true where nothing can be compared
 */
async function testVisual({isAccepting, only}) {
  const pictures = visualPictures().filter(({name}) => name.includes(only));
  if (pictures.length === 0) throw new SetUpError(`No picture has "${only}" in its name.`);
  await setUp();
  if ((await packagedBrowser()) === undefined) {
    console.log(
      'No pictures are compared: @sparticuz/chromium, the browser of all of them, is for Linux on x64.',
    );
    return true;
  }
  const {build} = await import('./build.mjs');
  await build({quiet: true, generated: false});
  return lookAtAll(pictures, isAccepting);
}

try {
  const {values, positionals} = parseArgs({
    options: {accept: {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  const isAsExpected = await testVisual({isAccepting: values.accept, only: positionals[0] ?? ''});
  if (!isAsExpected) process.exitCode = 1;
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
