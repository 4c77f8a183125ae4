import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {ROOT} from '../root.mjs';

/** @typedef {{type: string, text: string | Buffer}} Content */

/** The page that all modules run in, by its path on the server. */
export const PAGE = '/bench/';
const DOCUMENT =
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title><body></body></html>';

/** The modules that run in pages, by their paths on the server; the styles that one imports stand beside it. */
const MODULES = {
  '/bench/parse.js': './parse.page.mjs',
  '/bench/search/search.js': './search/search.page.mjs',
  '/bench/stage.js': './stage.page.mjs',
  '/bench/nothing.js': './nothing.page.mjs',
  '/bench/calendar/plain.js': './calendar/plain.page.mjs',
  '/bench/calendar/mitmach.js': './calendar/mitmach.page.mjs',
  '/bench/calendar/fullcalendar.js': './calendar/fullcalendar.page.mjs',
  '/bench/calendar/event-calendar.js': './calendar/event-calendar.page.mjs',
  '/bench/timeline/plain.js': './timeline/plain.page.mjs',
  '/bench/timeline/mitmach.js': './timeline/mitmach.page.mjs',
  '/bench/timeline/timelinejs.js': './timeline/timelinejs.page.mjs',
  '/bench/timeline/vis.js': './timeline/vis.page.mjs',
  '/bench/ticker/plain.js': './ticker/plain.page.mjs',
  '/bench/ticker/mitmach.js': './ticker/mitmach.page.mjs',
};

/** @param {string[]} files of TimelineJS @returns {Record<string, string>} their addresses, by path on the server */
function timelineJs(files) {
  // Its front door is its style sheet, and it opens no other.
  const folder = new URL('../', import.meta.resolve('@knight-lab/timelinejs/dist/css/timeline.css'));
  return Object.fromEntries(
    files.map((file) => [`/bench/timeline/timelinejs/${file}`, new URL(file, folder).href]),
  );
}

/** What others publish ready for a page, by its path on the server. */
const PUBLISHED = {
  '/bench/calendar/event-calendar.min.js': import.meta
    .resolve('@event-calendar/build/dist/event-calendar.min.js'),
  '/bench/calendar/event-calendar.min.css': import.meta
    .resolve('@event-calendar/build/dist/event-calendar.min.css'),
  ...timelineJs(['js/timeline.js', 'js/locale/de.json', 'css/timeline.css', 'css/icons/tl-icons.woff2']),
};

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** @param {string} ending of a name @param {string | Buffer} text @returns {Content} */
const content = (ending, text) => ({type: TYPES[ending], text});

/** @param {string} path of a module @param {string} file @returns {Promise<[string, Content][]>} it and all it imports */
async function bundled(path, file) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    absWorkingDir: ROOT,
    tsconfig: 'tsconfig.base.json',
    conditions: ['@mitmach/source', 'production'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: ROOT,
  });
  return outputFiles.map(({path: output, text}) => {
    const ending = extname(output);
    return [path.replace('.js', ending), content(ending, text)];
  });
}

/**
 * What the pages need that lies nowhere as a file.
 *
 * @param {[string, object | string][]} extra feeds and pages, by path on the server
 * @returns {Promise<Map<string, Content>>} by path on the server
 */
export async function contents(extra) {
  const modules = Object.entries(MODULES).map(([path, file]) => bundled(path, file));
  return new Map([
    [PAGE, content('.html', DOCUMENT)],
    ...(await Promise.all(modules)).flat(),
    ...Object.entries(PUBLISHED).map(([path, file]) => [
      path,
      content(extname(path), readFileSync(new URL(file))),
    ]),
    ...extra.map(([path, what]) => [
      path,
      typeof what === 'string' ? content('.html', what) : content('.json', JSON.stringify(what)),
    ]),
  ]);
}
