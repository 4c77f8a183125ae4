import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {feed, files, htmlPage, loader} from './drafts.js';
import {root, Site} from './visit.js';

interface Sizes {
  readonly entries: Readonly<Record<string, {readonly files: readonly string[]}>>;
}

const {entries} = JSON.parse(readFileSync(`${root}${files}sizes.json`, 'utf8')) as Sizes;

/** Descriptions, pictures and phases would bring parts of their own. */
const words = {
  specVersion: '1.0',
  title: 'Ein Netzwerk',
  language: 'de',
  timeZone: 'Europe/Berlin',
  milestones: [{id: 'begin', title: 'Der Anfang', date: '2013-05-06', summary: 'Alle an einem Tisch.'}],
};

interface Widget {
  readonly name: string;
  /** What it has on it once it shows something. */
  readonly content: string;
  /** Of the window, in pixels. */
  readonly wide: number;
  readonly src?: string;
}

const widgets: readonly Widget[] = [
  {name: 'calendar', content: '.day .chip', wide: 1280},
  {name: 'calendar', content: '.list-day .line', wide: 400},
  {name: 'finder', content: '.offer .title', wide: 1280},
  {name: 'finder', content: '.offer .title', wide: 400},
  {name: 'timeline', content: 'ol.timeline > li', wide: 1280, src: '/words.json'},
  {name: 'ticker', content: '.item .title', wide: 1280},
];

/** What a page may have before its first paint: the loader, and what `sizes.json` counts for a widget. */
const countedFor = (name: string): string[] =>
  [...(entries['mitmach.js']?.files ?? []), ...(entries[`${name}.js`]?.files ?? [])].sort();

/** Keeps back all other scripts for ever, and gives the names of those that were asked for and may come. */
const watchScripts = async (page: Page, counted: readonly string[]): Promise<Set<string>> => {
  const given = new Set<string>();
  await page.route(`**${files}**/*.js`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(files.length);
    if (!counted.includes(name)) return;
    given.add(name);
    await route.continue();
  });
  return given;
};

describe('the first paint', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const {name, content, wide, src = feed} of widgets) {
    it(`of a ${name} ${wide} pixels wide needs what sizes.json counts, and nothing else`, async () => {
      site.put('/words.json', JSON.stringify(words), {'Content-Type': 'application/json'});
      site.put('/page.html', htmlPage(`${loader}<mitmach-${name} src="${src}"></mitmach-${name}>`));
      const counted = countedFor(name);
      let given = new Set<string>();
      const {page} = await site.visit(
        '/page.html',
        {viewport: {width: wide, height: 800}},
        async (opened) => {
          given = await watchScripts(opened, counted);
        },
      );
      await page.locator(content).first().waitFor();
      assert.deepEqual([...given].sort(), counted);
    });
  }
});
