import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {onSources, run} from '../../cli/e2e/tool.js';
import {files, htmlPage} from './drafts.js';
import {root, Site} from './visit.js';

const widgets = ['calendar', 'finder', 'ticker', 'timeline'];

/** Whatever the feed's address on the site is, the tool reads the file. */
const feed = '/demo/feed/feed.json';
const element = (name: string): string =>
  `<mitmach-${name} src="${feed}" limit="8"><a href="${feed}">Der Feed</a></mitmach-${name}>`;
const head = `<link rel="stylesheet" href="${files}mitmach.css">`;

/** A page with one widget each, after the tool has been at it. */
const prerenderedPages = async (): Promise<ReadonlyMap<string, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'mitmach-prerender-'));
  try {
    const pages = new Map<string, string>();
    for (const name of widgets) {
      const page = join(folder, `${name}.html`);
      const script = `<script async src="${files}mitmach.js"></script>`;
      await writeFile(page, htmlPage(`${script}\n${element(name)}\n<p>Danach</p>`, head));
      const {code, err} = await run(
        [...onSources, 'prerender', page, '--feed', join(root, feed.slice(1))],
        folder,
      );
      assert.deepEqual([code, err], [0, ''], name);
      pages.set(name, await readFile(page, 'utf8'));
    }
    return pages;
  } finally {
    await rm(folder, {recursive: true});
  }
};

interface Seen {
  /** What a visitor could read in the widget, frame by frame: one word each. */
  readonly frames: readonly string[];
  readonly shift: number;
}

/** Looks at the page in every frame, from the first on. As a text, because the compiler adds helpers to functions. */
const watcher = `
  globalThis.seen = {frames: [], shift: 0};
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) seen.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const look = () => {
    const list = document.querySelector('[data-mitmach-prerendered]');
    if (list) {
      const frame = list.parentElement.shadowRoot?.querySelector('[part=frame][aria-busy=false]');
      const word = list.checkVisibility() ? 'list' : frame?.textContent.length > 100 ? 'widget' : 'nothing';
      if (seen.frames.at(-1) !== word) seen.frames.push(word);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

describe('a page that `mitmach prerender` has been at', () => {
  let site: Site;
  let pages: ReadonlyMap<string, string>;
  before(async () => {
    [site, pages] = [await Site.open(), await prerenderedPages()];
    for (const [name, html] of pages) site.put(`/prerendered-${name}.html`, html);
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const name of widgets) {
    it(`shows the items of <mitmach-${name}> without JavaScript`, async () => {
      const {page} = await site.visit(`/prerendered-${name}.html`, {javaScriptEnabled: false});
      const items = page.locator(`mitmach-${name} > [data-mitmach-prerendered] > li`);
      assert.equal(await items.count(), 8);
      for (const item of await items.all()) assert.ok((await item.innerText()).length > 10);
      assert.ok(await page.getByRole('link', {name: 'Der Feed'}).isVisible());
    });

    it(`never shows nothing while <mitmach-${name}> starts, and no list beside it`, async () => {
      const {page} = await site.visit(`/prerendered-${name}.html`, {}, async (fresh) => {
        await fresh.addInitScript(watcher);
        await fresh.route(`**${feed}`, async (route) => {
          await new Promise((done) => setTimeout(done, 300));
          await route.continue();
        });
      });
      await page.locator(`mitmach-${name} [part=frame][aria-busy=false]`).waitFor();
      const {frames, shift} = await page.evaluate(() => (globalThis as unknown as {seen: Seen}).seen);
      assert.deepEqual(frames, ['list', 'widget']);
      assert.ok(shift < 0.15, `Things moved by ${String(shift)}.`);
    });

    it(`is valid HTML with the items of <mitmach-${name}>`, async () => {
      const {results} = await new HtmlValidate({extends: ['html-validate:standard']}).validateString(
        pages.get(name) ?? '',
      );
      const messages = results.flatMap((each) =>
        each.messages.map(({ruleId, message}) => `${ruleId}: ${message}`),
      );
      assert.deepEqual(messages, []);
    });
  }
});
