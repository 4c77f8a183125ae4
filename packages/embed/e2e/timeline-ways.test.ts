import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {demoPage, visitDraft, visitTimeline} from './timeline-page.js';
import {Site} from './visit.js';

const telephone = {viewport: {width: 320, height: 640}, hasTouch: true, isMobile: true};

/** A finger that goes across something, in ten steps. */
const swipe = async (page: Page, selector: string, [from, to]: readonly [number, number]): Promise<void> => {
  const box = await page.locator(selector).boundingBox();
  assert.ok(box);
  const session = await page.context().newCDPSession(page);
  const y = Math.max(box.y, 0) + 150;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints: x === undefined ? [] : [{x, y}]});
  await touch('touchStart', from);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', from + ((to - from) * step) / 10);
  await touch('touchEnd');
};

describe('a timeline that lies from side to side', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('is walked through by keyboard alone: buttons, arrows, Home and End', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {place: 'strip'});
    const at = (wanted: string): Promise<string> =>
      timeline.comes(
        () => timeline.position(),
        (words) => words === wanted,
      );
    await timeline.button('Nächster Meilenstein').focus();
    await page.keyboard.press('Enter');
    const byButton = await at('2 von 8');
    await page.keyboard.press('Tab');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    const byArrows = await at('3 von 8');
    await page.keyboard.press('End');
    const atEnd = await at('8 von 8');
    await page.keyboard.press('Home');
    assert.deepEqual(
      [byButton, byArrows, atEnd, await at('1 von 8')],
      ['2 von 8', '3 von 8', '8 von 8', '1 von 8'],
    );
  });

  it('stops at both ends, and keeps the focus on the button', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {place: 'strip'});
    const back = timeline.button('Voriger Meilenstein');
    await back.focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(
      [await timeline.position(), await back.getAttribute('aria-disabled'), await timeline.focused()],
      ['1 von 8', 'true', 'Voriger Meilenstein'],
    );
  });

  it('goes to a phase by keyboard, and the focus to its first milestone', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {place: 'strip'});
    await timeline.timeline.locator('.stop[tabindex="0"]').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    const title = 'Einstimmiger Beschluss der Strategie';
    const focused = await timeline.comes(
      () => timeline.focused(),
      (words) => words === title,
    );
    const isInView = await timeline.comes(() => timeline.isInView(title), Boolean);
    assert.deepEqual([focused, isInView], [title, true]);
    assert.equal(
      await timeline.comes(
        () => timeline.current(),
        (words) => words === 'Beschließen',
      ),
      'Beschließen',
    );
  });

  it('follows a finger, snaps to a milestone, and never moves the page sideways', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {...telephone, place: 'strip'});
    await timeline.timeline.locator('.strip').scrollIntoViewIfNeeded();
    await swipe(page, 'mitmach-timeline >> nth=0 >> .strip', [280, 40]);
    const position = await timeline.comes(
      () => timeline.position(),
      (words) => words !== '1 von 8',
    );
    assert.match(position, /^[23] von 8$/);
    assert.equal(await page.evaluate(() => scrollX), 0);
  });

  it('goes the other way in Arabic', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage(), {place: 'strip'});
    await page.evaluate(() => {
      Object.assign(document.documentElement, {lang: 'ar', dir: 'rtl'});
    });
    await timeline.timeline.locator('.frame[dir=rtl] .strip').focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key);
    const position = await timeline.comes(
      () => timeline.position(),
      (words) => words === '2 من 8',
    );
    const scrolled = await timeline.comes(
      () => timeline.timeline.locator('.strip').evaluate(({scrollLeft}) => scrollLeft),
      (left) => left < -100,
    );
    assert.deepEqual([position, scrolled < -100], ['2 من 8', true]);
  });
});

describe('the ways through a timeline', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('are J and K and arrows on a title, and the address follows', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage('at:strategy-2021'));
    await timeline.comes(
      () => timeline.focused(),
      (words) => words.startsWith('Einstimmiger'),
    );
    for (const key of ['j', 'ArrowDown', 'k']) await page.keyboard.press(key);
    assert.equal(await timeline.focused(), 'Umfrage in fünf Sprachen');
    assert.match(page.url(), /=at:strategy-2020$/);
  });

  it('are years, which say where one is while the page is scrolled', async () => {
    const {page, timeline} = await visitTimeline(site, demoPage());
    const before = await timeline.current();
    await timeline.titles.getByText('Ein Konzept für das Dankesagen').evaluate((heading) => {
      scrollBy({top: heading.getBoundingClientRect().top - 100, behavior: 'instant'});
    });
    const there = await timeline.comes(
      () => timeline.current(),
      (year) => year === '2016',
    );
    await page.evaluate(() => {
      scrollTo({top: 0, behavior: 'instant'});
    });
    const above = await timeline.comes(
      () => timeline.current(),
      (year) => year === '2022',
    );
    assert.deepEqual([before, there, above], ['2022', '2016', '2022']);
  });

  it('stay at hand: the years stick to the upper edge of the window', async () => {
    const {timeline} = await visitTimeline(site, demoPage());
    await timeline.button(/^2015/).click();
    const top = await timeline.timeline
      .locator('.navigator')
      .evaluate((bar) => bar.getBoundingClientRect().top);
    assert.deepEqual([Math.round(top), await timeline.focused()], [0, 'Flensburg wird Engagierte Stadt']);
    assert.ok(await timeline.isInView('Flensburg wird Engagierte Stadt'));
  });

  it('lead through 1,000 milestones, of which only those nearby are laid out', async () => {
    const {timeline, noise} = await visitDraft(site, {
      milestones: '/faults/big?kind=milestones&items=1000',
      attributes: 'navigator="years"',
    });
    const laidOut = (): Promise<number> =>
      timeline.entries.evaluateAll(
        (all) =>
          all.filter((entry) =>
            entry.querySelector('.content')?.checkVisibility({contentVisibilityAuto: true}),
          ).length,
      );
    const atFirst = await laidOut();
    await timeline.button(/^2010/).click();
    const title = await timeline.focused();
    const isInView = await timeline.comes(() => timeline.isInView(title), Boolean);
    const current = await timeline.comes(
      () => timeline.current(),
      (year) => year === '2010',
    );
    assert.deepEqual([await timeline.entries.count(), isInView, current], [1_000, true, '2010']);
    assert.ok(atFirst < 40 && (await laidOut()) < 80, `${String(atFirst)} milestones are laid out`);
    assert.deepEqual(noise, {console: [], errors: [], foreign: []});
  });
});
