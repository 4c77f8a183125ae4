import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {axeFindings} from './axe.js';
import {hostFingerprint, readWidgets, untilWidgetsShow} from './host-page.js';
import {root, Site, type Visit} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};
const pages = readdirSync(join(root, 'demo/hosts')).filter((name) => /\.x?html$/.test(name));

/** What has to be done before the widgets of a page can be seen. */
const reveal: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'hidden-tab.html': (page) => page.click('#tab'),
  'in-details.html': (page) => page.click('summary'),
  'moved-nodes.html': (page) => page.waitForSelector('html[data-done]'),
};

/** How many widgets a page shows. */
const counts: Readonly<Record<string, number>> = {
  'arabic-content.html': 2,
  'base-href.html': 2,
  'document-write.html': 2,
  'hidden-tab.html': 2,
  'in-a-form.html': 2,
  'in-a-table.html': 2,
  'in-details.html': 2,
  'in-shadow.html': 2,
  'late.html': 2,
  'moved-nodes.html': 2,
  'thirty.html': 30,
  'xhtml.xhtml': 2,
};

describe('a page that is hard on widgets', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = async (name: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const visit = await site.visit(`/demo/hosts/${name}`, {reducedMotion: 'reduce', ...options});
    await reveal[name]?.(visit.page);
    await untilWidgetsShow(visit.page, counts[name] ?? 4);
    await visit.page.waitForLoadState('networkidle');
    return visit;
  };

  for (const name of pages) {
    it(`has readable widgets and a quiet console: ${name}`, async () => {
      const {page, noise} = await open(name);
      const widgets = await readWidgets(page);
      for (const {tag, smallest, isAligned, overflow} of widgets) {
        assert.ok(smallest >= 12, `${tag} has text of ${String(smallest)} px`);
        assert.ok(isAligned, `${tag} takes on how the page sets its texts`);
        assert.ok(overflow <= 0, `${tag} is ${String(overflow)} px wider than its place`);
      }
      assert.deepEqual(noise, quiet);
    });
  }

  for (const name of pages.filter((each) => !each.startsWith('moved'))) {
    it(`is as it was without them: ${name}`, async () => {
      const {page} = await open(name);
      const withWidgets = await hostFingerprint(page);
      const {page: alone} = await site.visit(`/demo/hosts/${name}`, {}, async (visited) => {
        await visited.route('**/packages/embed/dist/**', (route) => route.abort());
      });
      await reveal[name]?.(alone);
      await alone.waitForLoadState('networkidle');
      assert.deepEqual(withWidgets, await hostFingerprint(alone));
    });
  }

  it('keeps its focus and its place while widgets start', async () => {
    const {page} = await site.visit('/demo/hosts/in-a-form.html', {}, async (visited) => {
      await visited.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          document.querySelector('input')?.focus();
        });
      });
    });
    await untilWidgetsShow(page, 2);
    const state = await page.evaluate(() => [document.activeElement?.localName, scrollX, scrollY]);
    assert.deepEqual(state, ['input', 0, 0]);
  });

  it('is not sent by Enter in a field of a widget inside its form, nor told what is typed there', async () => {
    const {page} = await open('in-a-form.html');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, {heard});
      addEventListener('keydown', ({key}) => heard.push(key));
    });
    await page.locator('mitmach-finder input[type=search]').first().fill('Garten');
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /in-a-form\.html/);
    assert.equal(
      await page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard.includes('x')),
      false,
    );
  });

  it('has nothing that axe finds in a page zoomed to 400 percent', async () => {
    const {page} = await open('zoomed.html', {viewport: {width: 320, height: 256}});
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    const findings = await axeFindings(page);
    assert.deepEqual(
      [widest, findings.filter((finding) => !/landmark-one-main|region/.test(finding))],
      [320, []],
    );
  });

  it('shows borders and pressed buttons where colours are forced', async () => {
    const {page, noise} = await open('zoomed.html', {forcedColors: 'active'});
    const border = await page
      .locator('mitmach-calendar .views button')
      .first()
      .evaluate((button) => getComputedStyle(button).borderTopStyle);
    assert.deepEqual([border, noise], ['solid', quiet]);
  });
});

describe('a page that one comes back to', () => {
  let site: Site;
  before(async () => {
    site = await Site.open({hasBackForwardCache: true});
  });
  after(() => site.close());

  it('comes back from the back-forward cache as it was left', async () => {
    const {page} = await site.visit('/demo/hosts/zoomed.html');
    await untilWidgetsShow(page, 4);
    await page.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.goto(`${site.url}/demo/hosts/rtl.html`);
    // What drives the page waits for one that loads, and this one does not: so the browser is asked itself.
    const browser = await page.context().newCDPSession(page);
    const ask = async (expression: string): Promise<unknown> =>
      (await browser.send('Runtime.evaluate', {expression})).result.value;
    await ask('void setTimeout(() => history.back())');
    // A browser may have no such cache ("masked"); what the page itself did against it has a name of its own.
    const comeBack = `(() => {
      const [{notRestoredReasons}] = performance.getEntriesByType('navigation');
      const reasons = (notRestoredReasons?.reasons ?? []).map(({reason}) => reason).filter((name) => name !== 'masked');
      const shown = [...document.body.querySelectorAll('*')].filter(({localName, shadowRoot}) =>
        /^mitmach-(?!feed)/.test(localName) && shadowRoot?.querySelector('li, td'));
      const isBack = document.documentElement.dataset.persisted === 'true' || notRestoredReasons;
      return location.pathname.endsWith('/zoomed.html') && isBack && shown.length === 4 ? ['back', ...reasons].join() : '';
    })()`;
    let come: unknown = '';
    for (let tries = 0; tries < 100 && !come; tries += 1) {
      await new Promise((done) => setTimeout(done, 100));
      come = await ask(comeBack).catch(() => '');
    }
    assert.equal(come, 'back');
  });
});
