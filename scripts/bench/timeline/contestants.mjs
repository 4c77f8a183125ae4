import {versionOf} from '../installed.mjs';

/** @typedef {'plain' | 'mitmach' | 'timelinejs' | 'vis'} Name */

/**
 * @typedef {object} Contestant
 * @property {string} module its path on the server
 * @property {string} title what the table calls it
 * @property {string[]} files what a page downloads for it, by their paths on the server; mitmach's are counted there
 */

const FOLDER = '/bench/timeline';

/** @type {Record<Name, Contestant>} */
export const CONTESTANTS = {
  plain: {
    module: `${FOLDER}/plain.js`,
    title: 'plain DOM',
    files: [`${FOLDER}/plain.js`, `${FOLDER}/plain.css`],
  },
  mitmach: {module: `${FOLDER}/mitmach.js`, title: 'mitmach', files: []},
  timelinejs: {
    module: `${FOLDER}/timelinejs.js`,
    title: `TimelineJS ${versionOf('@knight-lab/timelinejs')}`,
    files: [
      `${FOLDER}/timelinejs.js`,
      `${FOLDER}/timelinejs/js/timeline.js`,
      `${FOLDER}/timelinejs/js/locale/de.json`,
      `${FOLDER}/timelinejs/css/timeline.css`,
      `${FOLDER}/timelinejs/css/icons/tl-icons.woff2`,
    ],
  },
  vis: {
    module: `${FOLDER}/vis.js`,
    title: `vis-timeline ${versionOf('vis-timeline')}`,
    files: [`${FOLDER}/vis.js`, `${FOLDER}/vis.css`],
  },
};
