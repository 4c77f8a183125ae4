import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';

/** A copy of the demo's feed, whose own dates move with the days. */
const FEED = readFileSync(join(ROOT, 'visual', 'feed.json'), 'utf8');

/** When the feed was written. */
export const {updated: NOW} = JSON.parse(FEED);

const EMPTY = JSON.stringify({...JSON.parse(FEED), events: [], opportunities: [], news: [], milestones: []});

const FEEDS = {'/demo/feed/feed.json': FEED, '/visual/empty.json': EMPTY};

/** The font is that of `pinned.mjs`; the colours are what a browser has for its scheme. */
const LOOK = `
  html {color-scheme: light dark; font: 17px/1.5 'Noto Sans', 'Noto Sans Arabic'}
  body {margin: 16px}
`;

/** @param {import('./pictures.mjs').VisualPicture} picture @returns {string} a page with its widget and nothing else */
function pageOf({widget, attributes = '', src = '/demo/feed/feed.json', lang = 'de', preset}) {
  const tag = `mitmach-${widget}`;
  const files = '/packages/embed/dist';
  const link = preset === undefined ? '' : `<link rel="stylesheet" href="${files}/presets/${preset}.css">`;
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${tag}</title><style>${LOOK}</style>${link}
<script type="module" src="${files}/${widget}.js"></script></head>
<body><${tag} src="${src}" ${attributes}><a href="${src}">Feed</a></${tag}></body></html>`;
}

/**
 * Answers for what is on no disk: the pages of pictures, their feeds, and one feed that never comes.
 *
 * @param {import('./pictures.mjs').VisualPicture[]} pictures
 * @returns {import('../server.mjs').ServerOptions['handle']}
 */
export function handlerOf(pictures) {
  const pages = new Map(pictures.filter(({widget}) => widget).map((each) => [addressOf(each), pageOf(each)]));
  const send = (response, type, body) => {
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`});
    response.end(body);
    return true;
  };
  return ({url}, response) => {
    if (url === '/visual/slow.json') return true;
    if (url in FEEDS) return send(response, 'application/json', FEEDS[url]);
    return pages.has(url) && send(response, 'text/html', pages.get(url));
  };
}

/** @param {import('./pictures.mjs').VisualPicture} picture @returns {string} the path of its page */
export function addressOf({name, path}) {
  return path ?? `/visual/${name}.html`;
}
