import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {ROOT} from '../root.mjs';

/**
 * @typedef {object} Difference
 * @property {string} name of the picture
 * @property {string} sentence that says how it differs
 * @property {Record<'expected' | 'actual' | 'diff', Buffer | undefined>} images PNG
 */

const FOLDER = join(ROOT, 'visual-differences');

const STYLES = `
  body {margin: 24px; font: 16px/1.5 system-ui, sans-serif; color-scheme: light dark}
  section {margin-block: 40px}
  .images {display: flex; flex-wrap: wrap; gap: 16px}
  figure {flex: 1 1 300px; margin: 0}
  img {max-width: 100%; border: 1px solid #888}
`;

/** Forgets what an earlier run has shown. */
export function clearReport() {
  rmSync(FOLDER, {recursive: true, force: true});
}

/** @param {Difference} difference @returns {string} */
function sectionOf({name, sentence, images}) {
  const figures = Object.keys(images)
    .filter((kind) => images[kind])
    .map(
      (kind) =>
        `<figure><figcaption>${kind}</figcaption><img src="${name}-${kind}.png" alt="${kind}"></figure>`,
    );
  return `<section><h2>${name}</h2><p>${sentence}</p><div class="images">${figures.join('')}</div></section>`;
}

/**
 * Writes what differs as pictures, and one page to look at them.
 *
 * @param {Difference[]} differences
 * @returns {string} the path of the page, from the root
 */
export function writeReport(differences) {
  mkdirSync(FOLDER, {recursive: true});
  for (const {name, images} of differences) {
    for (const [kind, image] of Object.entries(images)) {
      if (image) writeFileSync(join(FOLDER, `${name}-${kind}.png`), image);
    }
  }
  const page = join(FOLDER, 'index.html');
  const sections = differences.map(sectionOf).join('\n');
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title><style>${STYLES}</style><h1>Pictures that differ</h1>${sections}</html>\n`,
  );
  return relative(ROOT, page);
}
