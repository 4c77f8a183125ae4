import {readFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {SetUpError} from '../set-up.mjs';
import {calendarFeeds, calendarFigures} from './calendar.mjs';
import {toolFigures} from './cli.mjs';
import {loaderFigures, loaderPages} from './loader.mjs';
import {parseRows} from './parse.mjs';
import {searchFigures} from './search.mjs';
import {openSite} from './site.mjs';
import {tickerFeeds, tickerFigures} from './ticker.mjs';
import {timelineFeeds, timelineFigures} from './timeline.mjs';

/**
 * @typedef {object} TransferRow
 * @property {string} entry the file that a page names
 * @property {number} raw bytes of it and of all it imports
 * @property {number} gzip
 * @property {number} brotli
 */

/**
 * @typedef {object} Figures
 * @property {string} browser the name that it gives itself
 * @property {number} cores
 * @property {number} load programs that wanted one of them in the last minute; 0 on Windows, which does not tell
 * @property {import('./parse.mjs').ParseRow[]} [parse]
 * @property {import('./calendar.mjs').CalendarFigures} [calendar]
 * @property {import('./timeline.mjs').TimelineCase[]} [timeline]
 * @property {import('./ticker.mjs').TickerCase[]} [ticker]
 * @property {import('./search.mjs').SearchFigures} [search]
 * @property {import('./cli.mjs').ToolRow[]} [tool]
 * @property {import('./loader.mjs').LoaderFigures} [loader]
 * @property {TransferRow[]} [transfer]
 */

/** @returns {TransferRow[]} what a page downloads before each entry can show something */
function transferRows() {
  const {entries} = JSON.parse(readFileSync(join(ROOT, 'packages/embed/dist/sizes.json'), 'utf8'));
  return Object.entries(entries).map(([entry, {raw, gzip, brotli}]) => ({entry, raw, gzip, brotli}));
}

/** How each part is taken, in the order in which they are. */
const PARTS = {
  parse: parseRows,
  calendar: calendarFigures,
  timeline: timelineFigures,
  ticker: tickerFigures,
  search: searchFigures,
  tool: toolFigures,
  loader: loaderFigures,
  transfer: transferRows,
};

/** What some parts need on the site. */
const FEEDS = {calendar: calendarFeeds, timeline: timelineFeeds, ticker: tickerFeeds, loader: loaderPages};

/**
 * @param {string[]} wanted names of parts; all where there are none
 * @returns {string[]} in the order in which they are taken
 * @throws {SetUpError} for a name that no part has
 */
export function partsOf(wanted) {
  const names = Object.keys(PARTS);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new SetUpError(`There is no benchmark "${unknown}"; there are ${names.join(', ')}.`);
  }
  return wanted.length === 0 ? names : names.filter((name) => wanted.includes(name));
}

/**
 * Takes the figures one after the other in one browser; the bundle must be built.
 *
 * @param {string[]} parts as `partsOf` gives them
 * @returns {Promise<Figures>}
 */
export async function takeFigures(parts) {
  const [load] = loadavg();
  const site = await openSite(parts.flatMap((part) => FEEDS[part]?.() ?? []));
  try {
    const figures = {browser: site.browser, cores: availableParallelism(), load};
    for (const part of parts) figures[part] = await PARTS[part](site);
    return figures;
  } finally {
    await site.close();
  }
}
