import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDone, listen} from '../stories/story.page.mjs';

/** @typedef {import('./camera.mjs').Picture} Picture */

const WIDTH = 768;
const LONGEST_STORY = 30_000;

/** @param {import('playwright-core').Page} page */
async function listenToStorybook(page) {
  await page.addInitScript(listen);
}

/** @param {import('playwright-core').Page} page @returns {Promise<unknown>} when the story has been played to its end */
function untilPlayed(page) {
  return page.waitForFunction(isDone, undefined, {timeout: LONGEST_STORY});
}

/** @param {string} folder of a built Storybook @returns {Picture[]} one of each story */
export function storyPictures(folder) {
  const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({type}) => type === 'story')
    .map(({id}) => ({
      name: `story-${id}`,
      path: `/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`,
      width: WIDTH,
      prepare: listenToStorybook,
      ready: untilPlayed,
    }));
}
