import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeFindingsInAllLooks, nothingFound} from './axe.js';
import {demoPage, visitDraft, visitTimeline} from './timeline-page.js';
import {Site} from './visit.js';

const film = {
  date: '2024',
  media: {kind: 'video', url: 'https://video.example.org/embed/42', title: 'Ein Film'},
};
const long = 'Ein Satz von vielen. '.repeat(60).trim();

/** The player of another server, as far as a page needs it. */
const withPlayer = (page: Page): Promise<unknown> =>
  page.route('https://video.example.org/**', (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Player</title>'}),
  );

describe('what a timeline shows', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('asks for a film of another server when somebody presses the button that names it, and not before', async () => {
    const {page, timeline, noise} = await visitDraft(
      site,
      {milestones: [film], attributes: ''},
      {prepare: withPlayer},
    );
    const before = [...noise.foreign];
    assert.ok(await timeline.timeline.getByText('video.example.org').first().isVisible());
    await timeline.button('Video abspielen').click();
    await page.waitForLoadState('networkidle');
    assert.deepEqual([before, noise.foreign], [[], ['https://video.example.org/embed/42']]);
  });

  it('is on paper in full and in order, whatever the layout, without what can be pressed', async () => {
    const items = [2013, 2016, 2020].map((year) => ({
      date: String(year),
      description: `${long} Ende ${String(year)}.`,
    }));
    for (const layout of ['vertical', 'alternating', 'horizontal', 'compact']) {
      const {page, timeline} = await visitDraft(site, {
        milestones: items,
        attributes: `layout="${layout}" order="ascending" navigator="years" filters="text order" deep-links`,
      });
      await page.emulateMedia({media: 'print'});
      const tops = await timeline.titles.evaluateAll((all) =>
        all.map((title) => title.getBoundingClientRect().top),
      );
      const words = await timeline.timeline.locator('ol.timeline').innerText();
      const ends = ['Ende 2013.', 'Ende 2016.', 'Ende 2020.'].map((end) => words.indexOf(end));
      assert.deepEqual(
        tops,
        tops.toSorted((a, b) => a - b),
        layout,
      );
      assert.ok(
        ends.every((end) => end >= 0),
        layout,
      );
      assert.equal(await timeline.timeline.getByRole('button').filter({visible: true}).count(), 0, layout);
    }
  });

  it('does not move where the reader wants no motion, and does where motion is welcome', async () => {
    const motions = await Promise.all(
      (['reduce', 'no-preference'] as const).map(async (reducedMotion) => {
        const {page, timeline} = await visitTimeline(site, demoPage(), {reducedMotion});
        const names = await timeline.entries
          .locator('.content')
          .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).animationName))]);
        const strip = page.locator('mitmach-timeline').first().locator('.strip');
        return [...names, await strip.evaluate((each) => getComputedStyle(each).scrollBehavior)];
      }),
    );
    assert.deepEqual(motions, [
      ['none', 'auto'],
      ['settle', 'smooth'],
    ]);
  });

  for (const width of [320, 768, 1280]) {
    it(`needs no scrolling sideways, ${String(width)} pixels wide, with the filters open`, async () => {
      const {page, timeline} = await visitTimeline(site, demoPage(), {viewport: {width, height: 700}});
      await timeline.timeline.locator('details.filters > summary').click();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  for (const layout of ['vertical', 'alternating', 'horizontal', 'compact']) {
    it(`bears odd years and 300 in one of them, layout ${layout}`, async () => {
      const milestones = [
        {date: '9999'},
        {date: '0000'},
        {date: '-9999'},
        {},
        {date: 'irgendwann'},
        ...Array.from({length: 300}, () => ({date: '2024'})),
      ];
      const {page, timeline, noise} = await visitDraft(
        site,
        {milestones, attributes: `layout="${layout}" navigator="years"`},
        {viewport: {width: 320, height: 640}},
      );
      const stops = await timeline.timeline.locator('.stop').allInnerTexts();
      assert.deepEqual(noise.errors, []);
      assert.ok(
        stops.some((stop) => stop.startsWith('2024 300')),
        stops.join(),
      );
      assert.match(
        await timeline.timeline.locator('[part=note]').last().innerText(),
        /^\d Einträge sind fehlerhaft/,
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });

    it(`is calm with one milestone and with none, layout ${layout}`, async () => {
      const attributes = `layout="${layout}" navigator="years" filters="text" deep-links`;
      const one = await visitDraft(site, {milestones: [{date: '2024'}], attributes});
      assert.deepEqual([await one.timeline.titles.allInnerTexts(), one.noise.console], [['Titel 0'], []]);
      const body = `<mitmach-timeline src="/faults/empty" ${attributes}></mitmach-timeline>`;
      site.put(
        '/demo/none.html',
        `<script type="module" src="/packages/embed/dist/timeline.js"></script>${body}`,
      );
      const {page, noise} = await site.visit('/demo/none.html');
      await page.getByText('Hier gibt es noch keine Meilensteine.').waitFor();
      assert.deepEqual(noise.console, []);
    });
  }
});

describe('what axe finds in demo/timeline.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const layout of ['vertical', 'alternating', 'horizontal', 'compact']) {
    it(`is nothing, layout ${layout}, the filters open`, async () => {
      const {page, timeline} = await visitTimeline(site, demoPage('at:strategy-2020'), {
        reducedMotion: 'reduce',
      });
      await timeline.timeline.evaluate((element, name) => {
        element.setAttribute('layout', name);
      }, layout);
      const isThere = (): Promise<void> => timeline.timeline.locator(`ol.${layout}`).waitFor();
      await isThere();
      await timeline.timeline.locator('details.filters > summary').click();
      assert.deepEqual(await axeFindingsInAllLooks(page, timeline.timeline, isThere), nothingFound);
    });
  }
});
