import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {axeFindingsInAllLooks, nothingFound} from './axe.js';
import {visitFinder, type FinderPage, type OpenedFinder} from './finder-page.js';
import {demoStates, type DemoState} from './finder-states.js';
import {Site} from './visit.js';

type Options = Parameters<Site['visit']>[1];

const visitState = async (
  site: Site,
  {address, selector, act}: DemoState,
  options: Options = {},
): Promise<OpenedFinder> => {
  const visit = await visitFinder(site, address, options);
  await visit.finder.isThere(selector);
  await act?.(visit.finder);
  return visit;
};

describe('what axe finds in demo/finder.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const state of demoStates) {
    it(`is nothing, ${state.name}`, async () => {
      const {page, finder} = await visitState(site, state);
      const isThere = (): Promise<void> => finder.isThere(state.selector);
      assert.deepEqual(await axeFindingsInAllLooks(page, finder.finder, isThere), nothingFound);
    });
  }
});

describe('demo/finder.html on a telephone', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const telephone = {viewport: {width: 320, height: 640}, hasTouch: true, isMobile: true};

  /** How much wider than its room the page is, and the dialog where one is open. */
  const excess = async ({page, dialog}: FinderPage): Promise<number[]> => [
    (await page.evaluate(() => document.documentElement.scrollWidth)) - 320,
    (await dialog.count()) === 0
      ? 0
      : await dialog.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth),
  ];

  for (const state of demoStates) {
    it(`needs no scrolling sideways, ${state.name}, in German and Arabic`, async () => {
      const {finder} = await visitState(site, state, telephone);
      await finder.isThere(state.selector);
      const inGerman = await excess(finder);
      await finder.speaks('ar');
      await finder.isThere(state.selector);
      assert.deepEqual(
        [inGerman, await excess(finder)],
        [
          [0, 0],
          [0, 0],
        ],
      );
    });
  }

  it('has its filters behind one disclosure that says how many are active', async () => {
    const {finder} = await visitFinder(
      site,
      '/demo/finder.html#mitmach.finder=causes:animals,!sports',
      telephone,
    );
    await finder.finder.locator('.active-filters').waitFor();
    const summary = finder.finder.locator('details.filters > summary');
    assert.match(await summary.innerText(), /^Filter\s+2 Filter aktiv/);
    assert.equal(await finder.finder.locator('details.facet').count(), 0);
  });

  it('has targets that a finger finds', async () => {
    const {finder} = await visitFinder(site, '/demo/finder.html', telephone);
    const small = await finder.finder.locator('button, summary, select, input').evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({name: each.textContent.trim(), box: each.getBoundingClientRect()}))
        .filter(({box}) => box.width > 1 && (box.height < 24 || box.width < 24))
        .map(({name, box}) => `${name} ${String(box.width)}×${String(box.height)}`),
    );
    assert.deepEqual(small, []);
  });
});
