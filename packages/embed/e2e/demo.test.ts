import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeFindings} from './axe.js';
import {Site} from './visit.js';

const titles = [
  'Die Umsetzung beginnt',
  'Einstimmiger Beschluss der Strategie',
  'Umfrage in fünf Sprachen',
  'Aus Wünschen werden Maßnahmen',
  'Die Stadt fragt, 140 Menschen antworten',
  'Ein Konzept für das Dankesagen',
  'Flensburg wird Engagierte Stadt',
  'Engagement wird Ziel der Stadt',
];

const entries = (page: Page) => page.locator('mitmach-timeline ol.timeline > li');
const brokenFeed = (page: Page): Promise<unknown> =>
  page.route('**/feed.json', (route) => route.fulfill({status: 404, body: 'gone'}));

describe('demo/strategy.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows the eight milestones of the feed', async () => {
    const {page} = await site.visit('/demo/strategy.html');
    await entries(page).first().waitFor();
    assert.deepEqual(await page.locator('mitmach-timeline h2').allTextContents(), titles);
  });

  it('asks no other server, stores nothing, leaves no global and says nothing', async () => {
    const {page, noise} = await site.visit('/demo/strategy.html');
    await entries(page).first().waitFor();
    await page.locator('mitmach-timeline img').last().scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const known = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      const globals = Object.getOwnPropertyNames(window).filter(
        (name) => !known.has(name) && !/^\d+$/.test(name),
      );
      return {globals, cookie: document.cookie, stored: localStorage.length + sessionStorage.length};
    });
    // Lit says on the page which versions of it are there; nobody else may.
    const fromLit = [
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ];
    assert.deepEqual(
      left.globals.filter((name) => !fromLit.includes(name)),
      [],
    );
    assert.deepEqual([left.cookie, left.stored, noise], ['', 0, {console: [], errors: [], foreign: []}]);
  });

  it('shows the failed state when the feed is gone, and the milestones when it is back and retry is pressed', async () => {
    const {page} = await site.visit('/demo/strategy.html', {}, brokenFeed);
    const retry = page.getByRole('button', {name: 'Erneut versuchen'});
    await retry.waitFor();
    await page.getByText('Die Daten sind unter ihrer Adresse nicht zu finden.').first().waitFor();
    await page.unroute('**/feed.json');
    await retry.press('Enter');
    await entries(page).first().waitFor();
    assert.equal(await entries(page).count(), titles.length);
  });

  it('leaves the way to the content when the feed is gone', async () => {
    const {page} = await site.visit('/demo/strategy.html', {}, brokenFeed);
    await page.getByRole('button').waitFor();
    assert.ok(await page.getByRole('link', {name: 'Alle Meilensteine'}).isVisible());
  });

  it('has its content in reach without JavaScript', async () => {
    const {page} = await site.visit('/demo/strategy.html', {javaScriptEnabled: false});
    assert.ok(await page.getByRole('link', {name: 'Alle Meilensteine'}).isVisible());
  });

  it('is walked through by keyboard, link by link', async () => {
    const {page} = await site.visit('/demo/strategy.html');
    await entries(page).first().waitFor();
    const inOrder = ['header a', 'mitmach-timeline .frame a:visible', 'footer a'];
    const links = (await Promise.all(inOrder.map((part) => page.locator(part).allTextContents()))).flat();
    const reached: string[] = [];
    while (reached.length < links.length) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        let {activeElement} = document;
        while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
        return activeElement?.textContent ?? '';
      });
      reached.push(focused);
    }
    assert.deepEqual(reached, links);
  });

  for (const width of [320, 768, 1280]) {
    it(`needs no scrolling sideways at ${String(width)} pixels`, async () => {
      const {page} = await site.visit('/demo/strategy.html', {viewport: {width, height: 800}});
      await entries(page).first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const language of ['de', 'en', 'da', 'ar', 'fa']) {
      it(`has nothing for axe to find, ${colorScheme}, in "${language}"`, async () => {
        const {page} = await site.visit('/demo/strategy.html', {colorScheme});
        await page.evaluate((lang) => {
          document.documentElement.lang = lang;
        }, language);
        await page.locator(`mitmach-timeline .frame[lang=${language}] li`).first().waitFor();
        assert.deepEqual(await axeFindings(page), []);
      });
    }
  }

  it('prints all milestones, with the addresses of their links', async () => {
    const {page} = await site.visit('/demo/strategy.html');
    await entries(page).first().waitFor();
    await page.emulateMedia({media: 'print'});
    const printed = await page
      .locator('mitmach-timeline a:visible')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    assert.match(printed, /http/);
  });

  it('goes forward when motion and colours are forced', async () => {
    const {page} = await site.visit('/demo/strategy.html', {forcedColors: 'active', reducedMotion: 'reduce'});
    await entries(page).first().waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });
});

describe('a page with a feed that misbehaves', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const withFeed = async (address: string) => {
    const visit = await site.visit('/demo/strategy.html', {}, (page) =>
      page.addInitScript((src) => {
        addEventListener('DOMContentLoaded', () => {
          document.querySelector('mitmach-timeline')?.setAttribute('src', src);
        });
      }, address),
    );
    return visit;
  };

  it('refuses 30 MB with a sentence', async () => {
    const {page, noise} = await withFeed('/faults/large?mb=30');
    await page.getByText('Die Daten sind zu umfangreich').first().waitFor();
    assert.ok(
      noise.console.some((line) => line.includes('larger than 25 MB')),
      noise.console.join('\n'),
    );
  });

  it('names the missing header when another server does not allow the page to read it', async () => {
    const elsewhere = site.url.replace('localhost', '127.0.0.1');
    const {page, noise} = await withFeed(`${elsewhere}/faults/no-cors`);
    await page.getByText('nicht erreichbar').first().waitFor();
    await page.waitForTimeout(100);
    assert.ok(
      noise.console.some((line) => line.includes('Access-Control-Allow-Origin')),
      noise.console.join('\n'),
    );
  });

  it('says that it takes long, and shows the milestones when they come', async () => {
    const {page} = await withFeed('/faults/slow?ms=5500');
    await page.getByText('Das dauert länger als sonst').first().waitFor();
    await page.getByText('Ratsbeschluss zur Strategie').first().waitFor();
  });

  it('throws nothing into the page, whatever comes', async () => {
    const thrown: string[] = [];
    for (const name of [
      'html',
      'truncated',
      'empty-body',
      'not-a-feed',
      'version-2',
      '500?x',
      'all-bad',
      'one-bad',
    ]) {
      const {page, noise} = await withFeed(`/faults/${name}`);
      await page.locator('mitmach-timeline .status, mitmach-timeline .note').first().waitFor();
      thrown.push(...noise.errors);
    }
    assert.deepEqual(thrown, []);
  });
});
