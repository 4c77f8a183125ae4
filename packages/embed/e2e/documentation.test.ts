import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {blocksIn} from '../../../scripts/docs/markdown.mjs';
import {onDayOfFeed} from './calendar-page.js';
import {feed, loader} from './drafts.js';
import {untilWidgetsShow} from './host-page.js';
import {root, Site} from './visit.js';

/** The addresses of the documents: a town's server with a release and a feed, and this repository by `npm start`. */
const fileAt = (address: string): string | undefined => {
  const {host, pathname} = new URL(address);
  if (host === 'localhost:8080') return pathname;
  if (!host.endsWith('.example')) return undefined;
  const [, tool] = /^\/mitmach\/configurator\/(.+)$/.exec(pathname) ?? [];
  if (tool !== undefined) return `/packages/configurator/dist/page/${tool}`;
  const [, widgets] = /^\/mitmach\/(?:[\d.]+\/)?(.+)$/.exec(pathname) ?? [];
  return widgets === undefined ? `/demo/feed${pathname}` : `/packages/embed/dist/${widgets}`;
};

const serveExamples = (page: Page): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const file = fileAt(route.request().url());
    if (file === undefined) return route.continue();
    const headers = {'Access-Control-Allow-Origin': '*'};
    return route.fulfill({path: root + file, headers}).catch(() => route.fulfill({status: 404, headers}));
  });

/** What a page has around a fragment. */
const around = `${loader}<link rel="alternate" type="application/mitmach+json" href="${feed}">`;

/** The widgets in the page itself; those in a frame are looked for there. */
const widgetsIn = (html: string): number =>
  [...html.matchAll(/<mitmach-(?!feed|configurator)|data-mitmach="/g)].length;

const framesIn = (html: string): number => html.split('frame.html?widget=').length - 1;

/** The elements for people who set widgets and feeds up. */
const toolsIn = (html: string): string[] =>
  html.match(/(?<=<)mitmach-(?:configurator|feed-desk)(?=[\s>])/g) ?? [];

describe('the HTML in the documents', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const {path, line, text, note} of blocksIn('html')) {
    const isWhole = note === '';
    const what = isWhole ? 'alone in a file' : `in a page that has the script (${note})`;
    it(`shows its widgets ${what}: ${path}:${String(line)}`, async () => {
      // A file with these lines and nothing else, as somebody has it who tries them.
      site.put('/page.html', isWhole ? text : around + text);
      const failed: string[] = [];
      const {page, noise} = await site.visit('/page.html', {}, async (fresh) => {
        fresh.on('response', (response) => {
          if (response.status() >= 400) failed.push(response.url());
        });
        await onDayOfFeed(fresh);
        await serveExamples(fresh);
      });
      await page.waitForLoadState('networkidle');
      const tools = toolsIn(text);
      for (const tool of tools) await page.locator(tool).getByRole('button').first().waitFor();
      // The configurator makes one for its preview.
      const inFrames = page.frames().slice(1);
      for (const frame of inFrames) await frame.locator('li, td').filter({visible: true}).first().waitFor();
      await untilWidgetsShow(page, widgetsIn(text));
      const shown = widgetsIn(text) + framesIn(text) + tools.length;
      assert.ok(!isWhole || shown > 0, 'A block without a widget says what it is a fragment of.');
      assert.deepEqual([failed, noise.console, noise.errors], [[], [], []]);
    });
  }
});
