/**
 * @typedef {object} Plan
 * @property {string} title
 * @property {number} most documents that it is measured with: with more it would take minutes
 * @property {number} every how many queries one is timed
 */

/** Who is compared, apart from the code that does it, which runs in pages only. @type {Record<string, Plan>} */
export const PLANS = {
  mitmach: {title: 'mitmach', most: Infinity, every: 1},
  miniSearch: {title: 'MiniSearch 7.2', most: 10_000, every: 4},
  fuse: {title: 'Fuse 7.5', most: 10_000, every: 20},
  naive: {title: 'substring', most: Infinity, every: 1},
};

export const NAMES = Object.keys(PLANS);
