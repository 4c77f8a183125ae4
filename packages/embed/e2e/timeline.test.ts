import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {demoPage, visitTimeline} from './timeline-page.js';
import {Site} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};
const survey = 'Umfrage in fünf Sprachen';
const decision = 'Einstimmiger Beschluss der Strategie';

describe('demo/timeline.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('shows eight milestones in three layouts, asks no other server and says nothing', async () => {
    const {page, noise} = await visitTimeline(site, demoPage());
    await page.locator('mitmach-timeline').last().scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const lists = await page.locator('mitmach-timeline').evaluateAll((all) =>
      all.map((element) => {
        const list = element.shadowRoot?.querySelector('ol.timeline');
        return `${list?.className.split(' ')[1] ?? ''} ${String(list?.children.length)}`;
      }),
    );
    assert.deepEqual(lists, ['horizontal 8', 'alternating 8', 'compact 8']);
    assert.deepEqual(noise, quiet);
  });

  it('has its content in reach without JavaScript', async () => {
    const {page} = await site.visit(demoPage(), {javaScriptEnabled: false});
    for (const name of [
      'Die Meilensteine, einer nach dem anderen',
      'Alle Meilensteine',
      'Der Weg in Kürze',
    ]) {
      assert.ok(await page.getByRole('link', {name}).isVisible(), name);
    }
  });

  it('finds words, counts what is left, and brings all back', async () => {
    const {timeline} = await visitTimeline(site, demoPage());
    await timeline.timeline.getByRole('searchbox').fill('fragebogen arabisch');
    await timeline.comes(
      () => timeline.titles.count(),
      (count) => count === 1,
    );
    const found = await timeline.titles.allInnerTexts();
    const said = await timeline.timeline.locator('[role=status]').innerText();
    await timeline.timeline.getByRole('searchbox').fill('Schach bei Mondlicht');
    await timeline.button('Filter zurücksetzen').click();
    await timeline.comes(
      () => timeline.titles.count(),
      (count) => count === 8,
    );
    assert.deepEqual([found, said, await timeline.titles.count()], [[survey], '1 Meilenstein', 8]);
  });

  it('filters by phase and topic, oldest first, and keeps that in the address', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage());
    await timeline.timeline.locator('details.filters > summary').click();
    await timeline.timeline.locator('details.facet summary').first().click();
    await timeline.timeline.getByLabel('Gemeinsam beraten').check();
    await timeline.button('Älteste zuerst').click();
    const chosen = timeline.timeline.locator('.active-filters li');
    const titles = await timeline.comes(
      () => timeline.titles.allInnerTexts(),
      (all) => all.length === 3,
    );
    await page.reload();
    await chosen.first().waitFor();
    assert.deepEqual(await timeline.titles.allInnerTexts(), titles);
    assert.equal(titles.at(-1), survey);
    assert.match(page.url(), /#mitmach\.timeline=phases:dialogue;order:ascending$/);
  });

  it('goes to the milestone that the address names, again after a reload and after Back', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage('at:strategy-2021'));
    const isThere = async (): Promise<[string, boolean]> => [
      await timeline.comes(
        () => timeline.focused(),
        (words) => words === decision,
      ),
      await timeline.isInView(decision),
    ];
    const first = await isThere();
    await page.reload();
    await timeline.isThere();
    const afterReload = await isThere();
    await page.goto(`${site.url}/demo/calendar.html`);
    await page.goBack();
    await timeline.isThere();
    const afterBack = await timeline.timeline.locator('.at :is(h3)').innerText();
    assert.deepEqual([first, afterReload, afterBack], [[decision, true], [decision, true], decision]);
  });

  it('copies the link of a milestone, which leads to it', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await timeline.button(`Link zu „${survey}“ kopieren`).click();
    await timeline.timeline.getByText('Link kopiert').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await visitTimeline(site, link);
    assert.equal(await other.timeline.timeline.locator('.at :is(h3)').innerText(), survey);
  });

  it('shows the link to copy by hand where copying is not allowed', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {
      prepare: (visited) =>
        visited.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        }),
    });
    await timeline.button(`Link zu „${survey}“ kopieren`).click();
    const field = timeline.timeline.getByLabel('Diesen Link kopieren:');
    assert.match(await field.inputValue(), /#mitmach\.timeline=at:strategy-2020$/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1280);
  });

  it('opens what the sidebar keeps short, one milestone or all of them', async () => {
    const {timeline} = await visitTimeline(site, demoPage(), {place: 'sidebar'});
    const texts = timeline.timeline.locator('.rest').filter({visible: true});
    await timeline.button(`Einzelheiten zu „${survey}“`).click();
    await timeline.comes(
      () => texts.count(),
      (count) => count === 1,
    );
    await timeline.button('Alle Texte ganz anzeigen').click();
    await timeline.comes(
      () => texts.count(),
      (count) => count === 8,
    );
  });
});
