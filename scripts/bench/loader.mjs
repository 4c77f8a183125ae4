import {aligned, milliseconds, spread} from './format.mjs';
import {median, runRounds, spreadOf} from './rounds.mjs';

/**
 * @typedef {object} LoaderFigures
 * @property {number} rounds
 * @property {import('./rounds.mjs').Spread} ratio of the page with the one line to the one that imports the widget
 * @property {number} direct milliseconds from the start of the first script to the first frame with an item
 * @property {number} oneLine likewise
 * @property {number} idle milliseconds of script on a page without widgets
 */

const BUNDLE = '/packages/embed/dist/';
const WIDGET = '<mitmach-timeline src="/demo/feed/feed.json"></mitmach-timeline>';

/** A page as the demo's are, and one with nothing for the loader to do but a thousand elements to look at. */
const page = (head, body) =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bench</title>${head}<body><h1>Bench</h1>${body}</body></html>`;
const LOADER = `<script async src="${BUNDLE}mitmach.js"></script>`;
const PARAGRAPHS = '<p>Ein <em>Absatz</em>.</p>'.repeat(500);
const PAGES = {
  direct: page(`<script type="module" src="${BUNDLE}timeline.js"></script>`, WIDGET),
  oneLine: page('', LOADER + WIDGET),
  idle: page('', PARAGRAPHS + LOADER),
  bare: page('', PARAGRAPHS),
};

const pathOf = (name) => `/bench/loader/${name}.html`;

/** @returns {[string, string][]} the pages that the site must serve for this, by path */
export const loaderPages = () => Object.entries(PAGES).map(([name, html]) => [pathOf(name), html]);

/** As a text, because it runs before any script of the page. */
const WATCH = `
  const look = () => {
    if (document.querySelector('mitmach-timeline')?.shadowRoot?.querySelector('[part=entry]')) {
      requestAnimationFrame(() => (globalThis.paintedAt = performance.now()));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

/** @param {import('./site.mjs').Site} site @param {string} name @returns {Promise<number>} milliseconds */
async function timeToPaint(site, name) {
  const {page: visited} = await site.visit('/bench/stage.js');
  try {
    await visited.addInitScript(WATCH);
    await visited.goto(site.url + pathOf(name));
    await visited.waitForFunction(() => globalThis.paintedAt !== undefined);
    return await visited.evaluate(() => {
      const scripts = performance.getEntriesByType('resource').filter(({name: url}) => url.endsWith('.js'));
      return globalThis.paintedAt - Math.min(...scripts.map(({startTime}) => startTime));
    });
  } finally {
    await visited.context().close();
  }
}

/** @param {import('./site.mjs').Site} site @param {string} name @returns {Promise<number>} milliseconds of script */
async function scriptTime(site, name) {
  const {page: visited} = await site.visit('/bench/stage.js');
  try {
    const session = await visited.context().newCDPSession(visited);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await visited.goto(site.url + pathOf(name), {waitUntil: 'networkidle'});
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'ScriptDuration').value * 1000;
  } finally {
    await visited.context().close();
  }
}

/**
 * @param {import('./site.mjs').Site} site
 * @returns {Promise<LoaderFigures>} what the one line costs a page that shows a widget, and one that shows none
 */
export async function loaderFigures(site) {
  const rounds = await runRounds({warmUps: 1, rounds: 15, seconds: 40, least: 5}, async (round) => {
    const sample = {};
    for (const name of round % 2 === 0 ? ['direct', 'oneLine'] : ['oneLine', 'direct']) {
      sample[name] = await timeToPaint(site, name);
    }
    sample.idle = (await scriptTime(site, 'idle')) - (await scriptTime(site, 'bare'));
    return sample;
  });
  const medianOf = (name) => median(rounds.map((each) => each[name]));
  return {
    rounds: rounds.length,
    ratio: spreadOf(rounds.map(({direct, oneLine}) => oneLine / direct)),
    direct: medianOf('direct'),
    oneLine: medianOf('oneLine'),
    idle: medianOf('idle'),
  };
}

/** @param {LoaderFigures} figures @returns {string} them for people */
export function loaderText({rounds, ratio, direct, oneLine, idle}) {
  const verdict = (value, target) => (value <= target ? 'reached' : 'missed');
  const lines = [
    ['', 'imported, ms', 'by the one line, ms', 'ratio', 'target', ''],
    [
      'from the first script to the first item painted',
      milliseconds(direct),
      milliseconds(oneLine),
      spread(ratio),
      '≤ 1.3',
      verdict(ratio.median, 1.3),
    ],
    ['script on a page without widgets', '', milliseconds(idle), '', '≤ 1 ms', verdict(idle, 1)],
  ];
  return `The one line, compared with a page that imports the same widget, ${rounds} rounds
${aligned(lines)}`;
}
