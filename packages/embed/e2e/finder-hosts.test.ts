import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {STRICT_POLICY} from '../../../scripts/server.mjs';
import {onDayOfFeed} from './calendar-page.js';
import {feed, files, htmlPage, keepViolations, loader, script, violations} from './drafts.js';
import {FinderPage} from './finder-page.js';
import {Site, type Visit} from './visit.js';

const finderOf = (attributes = ''): string =>
  `<mitmach-finder src="${feed}" ${attributes}><a href="${feed}">Alle Angebote</a></mitmach-finder>`;

const module = `<script type="module" src="${files}finder.js"></script>`;

/** Comes to every part of a finder. */
const walk = async (finder: FinderPage): Promise<void> => {
  await finder.isThere();
  await finder.finder.locator('.search').fill('Hund');
  await finder.finder.locator('mark').first().waitFor();
  await finder.finder.locator('.search').fill('');
  await finder.unfold('Wann');
  await finder.finder.locator('table.slots').waitFor();
  await finder.button('Stadtplan').click();
  await finder.finder.locator('.map-drawing > svg').waitFor();
  await finder.openTheRest();
};

describe('a finder on another page', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = async (
    html: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Visit & {readonly finder: FinderPage}> => {
    site.put('/host.html', html, headers);
    const visit = await site.visit('/host.html', {}, async (page) => {
      await keepViolations(page);
      await onDayOfFeed(page);
    });
    return {...visit, finder: new FinderPage(visit.page)};
  };

  it('has all its parts and their styles under the strict policy, and no report', async () => {
    const {page, finder, noise} = await open(htmlPage(finderOf('deep-links'), module), {
      'Content-Security-Policy': STRICT_POLICY,
    });
    await walk(finder);
    const display = await finder.finder
      .locator('.guided-chips')
      .first()
      .evaluate((list) => getComputedStyle(list).display);
    assert.match(display, /flex|grid/);
    assert.deepEqual([await violations(page), noise.errors, noise.console, noise.foreign], [[], [], [], []]);
  });

  it('describes its offers to search engines where the page wants it', async () => {
    const {page, finder, noise} = await open(htmlPage(finderOf('json-ld'), module));
    await finder.isThere();
    const data = page.locator('mitmach-finder > script[type="application/ld+json"]');
    await data.waitFor({state: 'attached'});
    const described = JSON.parse((await data.textContent()) ?? '') as unknown[];
    assert.deepEqual([described.length, noise.errors, noise.console], [20, [], []]);
  });

  it('comes by the loader', async () => {
    const {finder, noise} = await open(htmlPage(loader + finderOf()));
    await walk(finder);
    assert.deepEqual(noise, {console: [], errors: [], foreign: []});
  });

  it('comes from mitmach.all.js alone', async () => {
    const {finder, noise} = await open(htmlPage(script(`${files}mitmach.all.js`) + finderOf()));
    await walk(finder);
    assert.deepEqual(noise, {console: [], errors: [], foreign: []});
  });

  it('asks the server of the tiles only after a press that names it', async () => {
    const {page, finder, noise} = await open(
      htmlPage(finderOf('layout="map" tiles="https://tiles.example/{z}/{x}/{y}.png"'), module),
    );
    await page.route('https://tiles.example/**', (route) => route.fulfill({status: 204, body: ''}));
    await finder.isThere();
    const before = [...noise.foreign];
    const show = finder.button('Straßenkarte von tiles.example zeigen');
    await show.click();
    await page.waitForRequest(/tiles\.example/).catch(() => undefined);
    assert.deepEqual(before, []);
    assert.ok(
      noise.foreign.length > 0 && noise.foreign.every((url) => url.startsWith('https://tiles.example/')),
    );
  });

  it('keeps what is remembered out of the address without deep links', async () => {
    const {page, finder} = await open(htmlPage(finderOf(), module));
    await finder.isThere();
    await finder
      .button(/^Merken/)
      .first()
      .click();
    await finder.button('1 gemerkt').click();
    await finder.finder.getByText('Die Liste bleibt, bis Sie diese Seite verlassen.').waitFor();
    assert.equal(new URL(page.url()).hash, '');
  });
});
