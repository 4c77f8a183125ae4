import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {STRICT_POLICY} from '../../../scripts/server.mjs';
import {axeFindings} from './axe.js';
import {files, htmlPage, keepViolations, timeline, untilShown, violations} from './drafts.js';
import {Site} from './visit.js';

/** Each page, how many milestones each of its timelines shows, and which schemes it is made for. */
const pages = [
  {path: '/demo/club.html', counts: [4, 3], schemes: ['light']},
  {path: '/demo/city.html', counts: [2, 2, 2, 8], schemes: ['light', 'dark']},
  {path: '/demo/rtl.html', counts: [8, 3], schemes: ['light', 'dark']},
  {path: '/demo/csp.html', counts: [8], schemes: ['light', 'dark']},
] as const;

const titles = (page: Page, index: number): Promise<string[]> =>
  page.locator('mitmach-timeline').nth(index).locator('h3').allTextContents();

describe('the demo pages', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const {path, counts, schemes} of pages) {
    it(`${path} shows its timelines, asks no other server and says nothing`, async () => {
      const {page, noise} = await site.visit(path);
      await untilShown(page, counts);
      assert.deepEqual(noise, {console: [], errors: [], foreign: []});
    });

    it(`${path} has a link to the content without JavaScript`, async () => {
      const {page} = await site.visit(path, {javaScriptEnabled: false});
      const links = page.locator('main a[href="feed/feed.json"], aside a[href="feed/feed.json"]');
      assert.equal(await links.count(), counts.length);
      assert.ok(await links.first().isVisible());
    });

    it(`${path} needs no scrolling sideways, however narrow or wide`, async () => {
      const {page} = await site.visit(path);
      await untilShown(page, counts);
      const widths = [];
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({width, height: 800});
        widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
      }
      assert.deepEqual(widths, [320, 768, 1280]);
    });

    for (const colorScheme of schemes) {
      it(`${path} has nothing for axe to find, ${colorScheme}`, async () => {
        const {page} = await site.visit(path, {colorScheme});
        await untilShown(page, counts);
        assert.deepEqual(await axeFindings(page), []);
      });
    }

    it(`${path} leads to the other pages`, async () => {
      const {page} = await site.visit(path);
      const links = page.locator('.examples a');
      const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const answers = await Promise.all(addresses.map(async (address) => (await fetch(address)).status));
      assert.ok(answers.length > 7 && answers.every((status) => status === 200), answers.join(' '));
      assert.equal(await page.locator('.examples [aria-current=page]').getAttribute('href'), path.slice(6));
    });
  }

  it('show each field of the city by its own filter, and the whole by the link of the page', async () => {
    const {page} = await site.visit('/demo/city.html');
    await untilShown(page, [2, 2, 2, 8]);
    assert.deepEqual(await Promise.all([0, 1, 2].map((index) => titles(page, index))), [
      ['Ein Konzept für das Dankesagen', 'Umfrage in fünf Sprachen'],
      ['Flensburg wird Engagierte Stadt', 'Die Stadt fragt, 140 Menschen antworten'],
      ['Engagement wird Ziel der Stadt', 'Einstimmiger Beschluss der Strategie'],
    ]);
    assert.equal((await titles(page, 3))[0], 'Die Umsetzung beginnt');
  });

  it('show the club’s line untouched by the habits of its theme', async () => {
    const {page} = await site.visit('/demo/club.html');
    await untilShown(page, [4, 3]);
    const styles = await page
      .locator('aside mitmach-timeline h3')
      .first()
      .evaluate((heading) => {
        const {textTransform, letterSpacing, fontSize} = getComputedStyle(heading);
        return {textTransform, letterSpacing, isReadable: parseFloat(fontSize) >= 15};
      });
    assert.deepEqual(styles, {textTransform: 'none', letterSpacing: 'normal', isReadable: true});
    const bullets = await page
      .locator('main mitmach-timeline .rich-text ul')
      .first()
      .evaluate((list) => getComputedStyle(list).listStyleType);
    assert.equal(bullets, 'disc');
  });

  it('show Arabic and Persian from right to left', async () => {
    const {page} = await site.visit('/demo/rtl.html');
    await untilShown(page, [8, 3]);
    const frames = await page
      .locator('mitmach-timeline .frame')
      .evaluateAll((all) =>
        all.map((frame) => [frame.getAttribute('lang'), getComputedStyle(frame).direction]),
      );
    assert.deepEqual(frames, [
      ['ar', 'rtl'],
      ['fa', 'rtl'],
    ]);
    assert.equal((await titles(page, 0))[0], 'بدء التنفيذ');
    assert.equal((await titles(page, 1))[0], 'آغاز اجرا');
    const isDotRight = await page
      .locator('mitmach-timeline')
      .first()
      .evaluate((element) => {
        const entry = element.shadowRoot?.querySelector('.entry') as Element;
        const content = entry.querySelector('.content') as Element;
        return content.getBoundingClientRect().right < entry.getBoundingClientRect().right;
      });
    assert.ok(isDotRight);
  });
});

describe('the strict policy', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('is that of demo/csp.html, and leaves the timeline with all its styles and no report', async () => {
    const {page, noise} = await site.visit('/demo/csp.html', {}, keepViolations);
    await untilShown(page, [8]);
    const policy = (await fetch(`${site.url}/demo/csp.html`)).headers.get('content-security-policy');
    assert.equal(policy, STRICT_POLICY);
    await page.locator('mitmach-timeline img').last().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    assert.deepEqual([await violations(page), noise.errors, noise.console], [[], [], []]);
    const styles = await page.locator('mitmach-timeline').evaluate(
      (element, wanted) =>
        wanted.map(([selector, pseudo, property]) => {
          const part = element.shadowRoot?.querySelector(selector) as Element;
          return getComputedStyle(part, pseudo).getPropertyValue(property);
        }),
      [
        ['ol.timeline', '', 'list-style-type'],
        ['.entry', '', 'display'],
        ['.entry', '', 'position'],
        ['.year', '', 'font-size'],
        ['.entry.done', '::after', 'inline-size'],
        ['.entry.done', '::after', 'border-radius'],
        ['.visually-hidden', '', 'clip-path'],
      ] as const,
    );
    assert.deepEqual(styles, ['none', 'grid', 'relative', '24px', '9px', '50%', 'inset(50%)']);
  });

  const modules = ['timeline', 'feed'].map(
    (name) => `<script type="module" src="${files}${name}.js"></script>`,
  );
  const scripts = [`<script async src="${files}mitmach.js"></script>`, ...modules];
  for (const [name, order] of [
    ['first', scripts],
    ['last', [...scripts].reverse()],
  ] as const) {
    it(`lets the loader come ${name} among other scripts`, async () => {
      const body = `<mitmach-feed src="/demo/feed/feed.json"><mitmach-timeline></mitmach-timeline></mitmach-feed>${timeline}`;
      site.put('/strict.html', htmlPage(body, order.join('')), {'Content-Security-Policy': STRICT_POLICY});
      const {page, noise} = await site.visit('/strict.html', {}, keepViolations);
      await untilShown(page, [8, 3]);
      assert.deepEqual([await violations(page), noise.errors, noise.console], [[], [], []]);
    });
  }
});

describe('mitmach.css', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const heights = (page: Page): Promise<number[]> =>
    page
      .locator('mitmach-timeline')
      .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().height)));

  for (const width of [320, 1280]) {
    it(`keeps the place that a widget of ${String(width)} pixels has while its feed is loading`, async () => {
      const sheet = `<link rel="stylesheet" href="${files}mitmach.css">`;
      const endless = '<mitmach-timeline src="/faults/stalled">…</mitmach-timeline>';
      site.put('/place.html', htmlPage(`<button>Start</button>${endless}<p>Danach</p>`, sheet));
      const {page} = await site.visit('/place.html', {viewport: {width, height: 900}});
      const reserved = await heights(page);
      await page.addScriptTag({url: `${files}mitmach.js`});
      await page.locator('mitmach-timeline .bone').first().waitFor();
      assert.deepEqual(await heights(page), reserved);
      assert.ok((reserved[0] ?? 0) > 300);
    });
  }

  it('keeps the place of a div, and lets go of it where there are no scripts', async () => {
    const sheet = `<link rel="stylesheet" href="${files}mitmach.css">`;
    const body =
      '<div data-mitmach="timeline">Etwas</div><p>Danach</p><mitmach-timeline>Etwas</mitmach-timeline>';
    site.put('/place.html', htmlPage(body, sheet));
    const boxes = async (javaScriptEnabled: boolean): Promise<boolean[]> => {
      const {page} = await site.visit('/place.html', {javaScriptEnabled});
      const tops = page.locator('div, p, mitmach-timeline');
      const all = await Promise.all([0, 1, 2].map((index) => tops.nth(index).boundingBox()));
      return all.map((box) => (box?.height ?? 0) > 300);
    };
    assert.deepEqual(await Promise.all([boxes(true), boxes(false)]), [
      [true, false, true],
      [false, false, false],
    ]);
  });

  const pages = ['strategy', 'calendar', 'finder', 'news', 'timeline', 'city'];
  for (const width of [320, 1280]) {
    for (const name of pages) {
      it(`keeps demo/${name}.html where it is, ${String(width)} pixels wide`, async () => {
        const {page} = await site.visit(
          `/demo/${name}.html`,
          {viewport: {width, height: 800}},
          async (fresh) => {
            await fresh.addInitScript(() => {
              const shifts: number[] = [];
              Object.assign(globalThis, {shifts});
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) {
                  shifts.push((entry as unknown as {value: number}).value);
                }
              }).observe({type: 'layout-shift', buffered: true});
            });
            await fresh.route('**/feed.json', async (route) => {
              await new Promise((done) => setTimeout(done, 300));
              await route.continue();
            });
          },
        );
        await page.locator('[part=frame][aria-busy=false]').first().waitFor();
        await page.waitForLoadState('networkidle');
        const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: number[]}).shifts);
        const sum = shifts.reduce((total, shift) => total + shift, 0);
        assert.ok(sum < 0.05, `Things moved by ${String(sum)}.`);
      });
    }
  }
});
