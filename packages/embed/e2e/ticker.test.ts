import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {axeFindingsInAllLooks, nothingFound} from './axe.js';
import {demoPage, TickerPage, visitTicker} from './ticker-page.js';
import {Site} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};
const grants = 'Bis zu 500 Euro für kleine Ideen';

describe('demo/news.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows one headline of seven, six cards and ten news, asks no other server and says nothing', async () => {
    const {page, ticker, noise} = await visitTicker(site, demoPage());
    const counts = await page
      .locator('mitmach-ticker')
      .evaluateAll((all) => all.map((element) => element.shadowRoot?.querySelectorAll('.item').length));
    await page.mouse.wheel(0, 2_000);
    await ticker.button(grants).click();
    await ticker.dialog.locator('.item-detail').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(counts, [7, 6, 10]);
    assert.deepEqual(noise, quiet);
  });

  it('has its content in reach without JavaScript', async () => {
    const {page} = await site.visit(demoPage(), {javaScriptEnabled: false});
    for (const name of ['Schlagzeilen', 'Was ist los?', 'Alle Meldungen']) {
      assert.ok(await page.getByRole('link', {name}).isVisible(), name);
    }
  });

  it('shows more by keyboard, and the first of them has the focus', async () => {
    const {page, ticker} = await visitTicker(site, demoPage());
    await ticker.button(/^\d weitere zeigen$/).focus();
    await page.keyboard.press('Enter');
    await ticker.titles.nth(10).waitFor();
    assert.equal(await ticker.focused(), await ticker.titles.nth(10).innerText());
    assert.ok((await ticker.titles.count()) > 15);
  });

  it('opens an item by keyboard, and gives the focus back when Escape closes it', async () => {
    const {page, ticker} = await visitTicker(site, demoPage());
    await ticker.button(grants).focus();
    await page.keyboard.press('Enter');
    await ticker.dialog.waitFor();
    const inDialog = await ticker.focused();
    await page.keyboard.press('Escape');
    await ticker.dialog.waitFor({state: 'detached'});
    assert.deepEqual([inDialog, await ticker.focused()], [grants, grants]);
  });

  it('opens what its address names, and the item of the address after a reload', async () => {
    const {page, ticker} = await visitTicker(site, demoPage());
    await ticker.button(grants).click();
    await ticker.dialog.waitFor();
    const address = page.url();
    await page.reload();
    await ticker.dialog.waitFor();
    const afterReload = await ticker.dialog.locator('#dialog-title').innerText();
    const other = await visitTicker(site, address);
    await other.ticker.dialog.waitFor();
    const titles = [afterReload, await other.ticker.dialog.locator('#dialog-title').innerText()];
    assert.match(address, /#mitmach\.ticker=open:/);
    assert.deepEqual(titles, [grants, grants]);
  });

  it('closes with Back what was opened, opens it again with Forward, and stays on the page', async () => {
    const {page, ticker} = await visitTicker(site, demoPage());
    await ticker.button(grants).click();
    await ticker.dialog.waitFor();
    await page.goBack();
    await ticker.dialog.waitFor({state: 'detached'});
    const {pathname, hash} = new URL(page.url());
    await page.goForward();
    await ticker.dialog.waitFor();
    assert.deepEqual([pathname, hash], ['/demo/news.html', '']);
  });

  it('filters by category, says how many are left, and keeps that in the address', async () => {
    const {page, ticker} = await visitTicker(site, demoPage());
    await ticker.ticker.locator('details.filters > summary').click();
    await ticker.ticker.locator('details.facet summary').first().click();
    await ticker.ticker.getByLabel('Hinweis').check();
    const chosen = ticker.ticker.locator('.active-filters li');
    await chosen.first().waitFor();
    const titles = await ticker.titles.allInnerTexts();
    await page.reload();
    await chosen.first().waitFor();
    assert.deepEqual(await ticker.titles.allInnerTexts(), titles);
    assert.ok(titles.length > 1 && titles.length < 10, titles.join());
    assert.match(await chosen.first().innerText(), /^Hinweis/);
  });

  it('tells what is on: news, events with date and place, opportunities with their effort', async () => {
    const {page} = await visitTicker(site, demoPage());
    const cards = new TickerPage(page, page.locator('mitmach-ticker').nth(1));
    const lines = (await cards.ticker.locator('.item .line').allInnerTexts()).join('\n');
    assert.match(lines, /Nachricht/);
    assert.match(lines, /Veranstaltung\s+\S+ \d+\. \S+.*\p{L}/u);
    assert.match(lines, /Mitmachangebot\s+(Einmalig|Regelmäßig|Ab und zu|Zeit frei wählbar)/);
  });

  for (const width of [320, 768, 1280]) {
    it(`needs no scrolling sideways, ${String(width)} pixels wide, nor with an item open`, async () => {
      const {page, ticker} = await visitTicker(site, demoPage(), {viewport: {width, height: 700}});
      await ticker.ticker.locator('details.filters > summary').click();
      const closed = await page.evaluate(() => document.documentElement.scrollWidth);
      await ticker.button(grants).click();
      await ticker.dialog.locator('.item-detail').waitFor();
      const inDialog = await ticker.dialog.evaluate(
        ({scrollWidth, clientWidth}) => scrollWidth - clientWidth,
      );
      assert.deepEqual([closed, inDialog], [width, 0]);
    });
  }
});

describe('what axe finds in demo/news.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const layout of ['list', 'cards', 'headline', 'marquee']) {
    it(`is nothing, layout ${layout}`, async () => {
      const {page, ticker} = await visitTicker(site, demoPage(), {reducedMotion: 'reduce'});
      await ticker.ticker.evaluate((element, name) => {
        element.setAttribute('layout', name);
      }, layout);
      const isThere = (): Promise<void> => ticker.ticker.locator(`[part=${layout}]`).waitFor();
      assert.deepEqual(await axeFindingsInAllLooks(page, ticker.ticker, isThere), nothingFound);
    });
  }

  it('is nothing, an item and the filters open', async () => {
    const {page, ticker} = await visitTicker(site, demoPage('open:news:award-nominees'));
    await ticker.ticker.locator('details.filters > summary').evaluate((summary: HTMLElement) => {
      summary.click();
    });
    const isThere = (): Promise<void> => ticker.ticker.locator('dialog[open] .item-detail').waitFor();
    assert.deepEqual(await axeFindingsInAllLooks(page, ticker.ticker, isThere), nothingFound);
  });
});
