import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page, Request} from 'playwright-core';
import {onDayOfFeed} from './calendar-page.js';
import {htmlPage, script} from './drafts.js';
import {root, Site} from './visit.js';

/* What docs/privacy.md says, as far as a browser can tell. */

const town = 'https://city.example';

const widgetTag = (name: string): string =>
  `<mitmach-${name} src="${town}/feed.json"><a href="${town}/">Alles</a></mitmach-${name}>`;

/** A town's server, which tries to leave a cookie with its feed. */
const serveTown = (page: Page): Promise<unknown> =>
  page.route(`${town}/**`, (route) => {
    const {pathname} = new URL(route.request().url());
    const file = pathname.startsWith('/mitmach/')
      ? pathname.replace('/mitmach/', '/packages/embed/dist/')
      : `/demo/feed${pathname}`;
    const cookie = pathname === '/feed.json' ? {'Set-Cookie': 'visitor=1; SameSite=None; Secure'} : {};
    return route.fulfill({path: root + file, headers: {'Access-Control-Allow-Origin': '*', ...cookie}});
  });

/** Everything that a page can keep on a device. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: typeof caches === 'undefined' ? 0 : (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const nothingKept = {cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0};

/** What a visitor does with each widget. */
const visitors: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  calendar: async (page) => {
    await page.getByRole('searchbox').fill('Geheimnis');
    await page.getByRole('button', {name: 'Filter zurücksetzen'}).first().click();
    await page.locator('mitmach-calendar button.chip').filter({visible: true}).last().click();
    await page.locator('mitmach-calendar dialog[open]').waitFor();
  },
  finder: async (page) => {
    await page.getByRole('searchbox').fill('Geheimnis');
    await page.getByText('Geheimnis').first().waitFor();
    await page.getByRole('searchbox').fill('');
    await page
      .getByRole('button', {name: /^Merken/})
      .first()
      .click();
    await page.locator('mitmach-finder .title').first().click();
    await page.locator('mitmach-finder dialog[open]').waitFor();
  },
  timeline: (page) => page.locator('mitmach-timeline img').last().scrollIntoViewIfNeeded(),
  ticker: async (page) => {
    await page.locator('mitmach-ticker button.title, mitmach-ticker .title button').first().click();
    await page.locator('mitmach-ticker dialog[open]').waitFor();
  },
};

describe('what a widget does with its visitors', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  /** A club's page with a widget that comes from the town's server. */
  const visitClub = async (name: string): Promise<{page: Page; asked: Request[]}> => {
    const asked: Request[] = [];
    site.put('/club.html', htmlPage(script(`${town}/mitmach/mitmach.js`) + widgetTag(name)));
    const {page} = await site.visit('/club.html', {}, async (fresh) => {
      fresh.on('request', (request) => asked.push(request));
      await serveTown(fresh);
      await onDayOfFeed(fresh);
    });
    await page.locator('[part=frame][aria-busy=false]').first().waitFor();
    return {page, asked};
  };

  for (const [name, act] of Object.entries(visitors)) {
    it(`keeps nothing on the device of who uses <mitmach-${name}>`, async () => {
      const {page} = await visitClub(name);
      await act(page);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await kept(page), nothingKept);
      assert.deepEqual(await page.context().cookies(), []);
    });

    it(`asks the town's server alone, and tells it nothing that was typed into <mitmach-${name}>`, async () => {
      const {page, asked} = await visitClub(name);
      await act(page);
      await page.waitForLoadState('networkidle');
      const addresses = asked.map((request) => request.url()).filter((url) => !url.startsWith(site.url));
      assert.ok(addresses.length > 2);
      assert.deepEqual(
        addresses.filter((url) => !url.startsWith(`${town}/`) || /Geheimnis|[?#]/i.test(url)),
        [],
      );
      assert.deepEqual(
        asked.filter((request) => request.method() !== 'GET' || request.postData() !== null),
        [],
      );
    });
  }

  it('asks for the feed without cookies, and without the page that it is on', async () => {
    const {page, asked} = await visitClub('timeline');
    await page.waitForLoadState('networkidle');
    const feed = asked.find((request) => request.url() === `${town}/feed.json`);
    const {cookie, referer} = (await feed?.allHeaders()) ?? {};
    assert.ok(feed);
    assert.deepEqual([cookie, referer], [undefined, undefined]);
  });

  it('would be seen keeping a cookie, had it asked for the feed as pages usually ask', async () => {
    const {page} = await visitClub('timeline');
    await page.evaluate(
      (address) => fetch(address, {mode: 'no-cors', credentials: 'include'}),
      `${town}/feed.json`,
    );
    assert.deepEqual(
      (await page.context().cookies()).map(({name}) => name),
      ['visitor'],
    );
  });

  it('keeps nothing either as a page in an iframe', async () => {
    const address = `/packages/embed/dist/frame.html?widget=timeline&lang=de&src=${encodeURIComponent('/demo/feed/feed.json')}`;
    const {page, noise} = await site.visit(address);
    await page.locator('mitmach-timeline li').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      [await kept(page), await page.context().cookies(), noise.foreign],
      [nothingKept, [], []],
    );
  });

  it('asks for no calendar of Google or Microsoft before somebody follows the link', async () => {
    const {page, asked} = await visitClub('calendar');
    await visitors['calendar']?.(page);
    await page.locator('.add-to-calendar > summary').click();
    const links = page.locator('a[href^="https://calendar.google.com/"], a[href^="https://outlook."]');
    await links.first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((request) => /google|outlook|live\.com/.test(new URL(request.url()).host)),
      [],
    );
  });
});
