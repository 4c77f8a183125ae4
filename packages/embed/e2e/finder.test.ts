import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {demoPage, FinderPage, visitFinder} from './finder-page.js';
import {onDayOfFeed} from './calendar-page.js';
import {feed, files, htmlPage} from './drafts.js';
import {Site} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};
const visits = 'Besuchsdienst: eine Stunde Zeit für einen Menschen';

describe('demo/finder.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows what is urgent before the rest, and twenty offers at a time', async () => {
    const {finder} = await visitFinder(site);
    const more = finder.button(/weitere zeigen$/);
    const urgent = await finder.finder
      .locator('.offer')
      .evaluateAll((all) => all.map((offer) => offer.querySelector('.badge.urgent') !== null));
    await more.click();
    const titles = await finder.titles();
    assert.ok(urgent.indexOf(false, 1) > 5 && urgent.lastIndexOf(true) < urgent.indexOf(false, 1));
    assert.deepEqual([urgent.length, titles.length, await finder.focused()], [20, 40, titles[20]]);
  });

  it('asks no other server and says nothing, whatever is opened', async () => {
    const {finder, noise} = await visitFinder(site);
    await finder.finder.locator('.search').fill('Hund');
    await finder.finder.locator('mark').first().waitFor();
    await finder.finder.locator('.search').fill('');
    await finder.unfold('Bereich');
    await finder.button('Stadtplan').click();
    await finder.finder.locator('.map-drawing > svg').waitFor();
    await finder.button('Karten').click();
    await finder.openTheRest();
    assert.deepEqual(noise, quiet);
  });

  it('has its content in reach without JavaScript', async () => {
    const {page} = await site.visit(demoPage(), {javaScriptEnabled: false});
    assert.ok(await page.getByRole('link', {name: 'Alle Angebote'}).isVisible());
  });

  it('loads its parts when they are used: nothing of the guide, the map or the detail at first', async () => {
    const {page, finder, requests} = await visitFinder(site);
    const atFirst = requests.length;
    await finder.button('Hilfe bei der Auswahl').click();
    await finder.finder.locator('.guided-title').waitFor();
    await page.waitForLoadState('networkidle');
    const later = requests.slice(atFirst).filter((address) => address.endsWith('.js'));
    assert.ok(later.length > 0);
    assert.ok(!requests.slice(0, atFirst).some((address) => address.includes('districts.geojson')));
  });

  it('never asks for the boundaries of the districts before the map is wanted', async () => {
    const {finder, requests} = await visitFinder(site);
    const before = requests.filter((address) => address.endsWith('.geojson')).length;
    await finder.button('Stadtplan').click();
    await finder.finder.locator('.map-drawing > svg').waitFor();
    assert.deepEqual([before, requests.filter((address) => address.endsWith('.geojson')).length], [0, 1]);
  });

  it('sets the filter by the map’s districts, by pointer and in the list', async () => {
    const {finder} = await visitFinder(site, demoPage('layout:map'));
    await finder.finder.locator('.map-drawing path[data-district=muerwik]').click();
    await finder.finder.locator('.map-list button[data-district=tarup]').click();
    assert.deepEqual(await finder.chosen(), ['Mürwik', 'Tarup']);
  });
});

describe('a link into demo/finder.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const state =
    'q:Zeit;causes:older-people,!sports;commitment:regular;sort:deadline;layout:cards;open:home-visits';

  it('leads to search, filters, order, layout and the offer that is open', async () => {
    const {finder} = await visitFinder(site, demoPage(state));
    await finder.dialog.locator('.contact').waitFor();
    await finder.finder.locator('mark').first().waitFor({state: 'attached'});
    const found = finder.finder;
    assert.deepEqual(
      [
        await finder.dialogTitle(),
        await found.locator('.search').inputValue(),
        await finder.chosen(),
        await found.locator('.sort select').inputValue(),
        await found.locator('.layouts [aria-pressed=true]').innerText(),
        await found.locator('.offers.cards').count(),
      ],
      [visits, 'Zeit', ['Leben im Alter', 'nicht Sport und Bewegung', 'Regelmäßig'], 'deadline', 'Karten', 1],
    );
  });

  it('shows after a reload what was there', async () => {
    const {page, finder} = await visitFinder(site);
    await finder.finder.locator('.search').fill('vorlesen');
    await finder.finder.locator('mark').first().waitFor();
    await finder.unfold('Vor Ort oder daheim');
    await finder.finder.getByLabel('Vor Ort', {exact: false}).first().check();
    const before = [await finder.heading(), ...(await finder.titles())];
    await page.reload();
    await finder.finder.locator('mark').first().waitFor();
    assert.deepEqual([await finder.heading(), ...(await finder.titles())], before);
    assert.deepEqual(await finder.chosen(), ['Vor Ort']);
  });

  it('lets Back close what was opened, Forward open it, and stays on the page', async () => {
    const {page, finder} = await visitFinder(site);
    const [title = ''] = await finder.titles();
    await finder.button(title).first().click();
    await finder.dialog.waitFor();
    await page.goBack();
    await finder.dialog.waitFor({state: 'detached'});
    const {pathname} = new URL(page.url());
    await page.goForward();
    await finder.dialog.waitFor();
    assert.deepEqual([pathname, await finder.dialogTitle()], ['/demo/finder.html', title]);
  });

  it('to an offer that is gone says so', async () => {
    const {finder} = await visitFinder(site, demoPage('open:nowhere'));
    await finder.dialog.getByText('Dieses Angebot gibt es hier nicht mehr').waitFor();
    assert.equal(await finder.dialogTitle(), 'Angebot nicht gefunden');
  });

  for (const broken of ['q:%E0%A4%A', ':;;:,sort', 'step:-1;within:x;layout:9', 'causes:%;open:', '%%%']) {
    it(`that is broken is ignored: ${broken}`, async () => {
      const {finder, noise} = await visitFinder(site, demoPage(broken));
      assert.ok(
        (await finder.titles()).length > 0 || (await finder.finder.locator('.nothing').count()) === 1,
      );
      assert.deepEqual(noise.errors, []);
    });
  }

  it('leaves alone what other scripts wrote into the fragment', async () => {
    const {page, finder} = await visitFinder(site, demoPage('', 'section-2&tab=three'));
    await finder.button('Karten').click();
    assert.equal(new URL(page.url()).hash, '#section-2&tab=three&mitmach.finder=layout:cards');
  });

  it('keeps bookmarks in the fragment, and shares them with another widget of the page', async () => {
    const widget = (key: string): string =>
      `<mitmach-finder src="${feed}" key="${key}" deep-links filters="none"><a href="${feed}">Angebote</a></mitmach-finder>`;
    site.put(
      '/two.html',
      htmlPage(widget('left') + widget('right'), `<script type="module" src="${files}finder.js"></script>`),
    );
    const {page} = await site.visit('/two.html', {}, onDayOfFeed);
    const finder = new FinderPage(page);
    await finder.isThere();
    const other = page.locator('mitmach-finder').nth(1);
    await finder.button(`Merken ${visits}`).click();
    await other.getByRole('button', {name: '1 gemerkt'}).waitFor();
    const address = await finder.remembered();
    await page.reload();
    await other.getByRole('button', {name: '1 gemerkt'}).click();
    await other.locator('.remembered .title', {hasText: visits}).waitFor();
    await other.getByRole('button', {name: `Entfernen ${visits}`}).click();
    await finder.button('1 gemerkt').waitFor({state: 'detached'});
    assert.deepEqual([address, await finder.remembered()], ['opportunities:home-visits', '']);
  });
});
