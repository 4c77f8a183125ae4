const FOLDER = '/bench/ticker';

/** @type {Record<'plain' | 'mitmach', import('../first-paint.mjs').Contestant>} */
export const CONTESTANTS = {
  plain: {
    module: `${FOLDER}/plain.js`,
    title: 'plain DOM',
    files: [`${FOLDER}/plain.js`, `${FOLDER}/plain.css`],
  },
  mitmach: {module: `${FOLDER}/mitmach.js`, title: 'mitmach', files: []},
};
