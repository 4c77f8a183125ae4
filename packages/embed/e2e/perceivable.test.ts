import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {onDayOfFeed} from './calendar-page.js';
import {Site} from './visit.js';

/* Success criteria of WCAG 2.2 that axe cannot judge, on the pages of the demo. */

const pages = ['calendar', 'finder', 'news', 'timeline', 'city'] as const;

const open = async (site: Site, name: string, width: number): Promise<Page> => {
  const options = {viewport: {width, height: 900}, reducedMotion: 'reduce'} as const;
  const {page} = await site.visit(`/demo/${name}.html`, options, onDayOfFeed);
  await page.locator('[part=frame][aria-busy=false]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};

/** As criterion 1.4.12 has it, as strong as a reader's own style sheet. */
const textSpacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

const addStyles = (page: Page, text: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
  }, text);

/** Elements of widgets that cut off what is in them, by how they are called. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const elements: Element[] = [];
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (root !== document) elements.push(element);
      }
    }
    return elements
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => {
        const {overflowX, overflowY} = getComputedStyle(element);
        const isTooWide = element.scrollWidth > element.clientWidth + 1;
        const isTooHigh = element.scrollHeight > element.clientHeight + 1;
        return (/hidden|clip/.test(overflowX) && isTooWide) || (/hidden|clip/.test(overflowY) && isTooHigh);
      })
      .map(({localName, className}) => `${localName}.${className.trim().replaceAll(/\s+/g, '.')}`);
  });

interface Stop {
  readonly name: string;
  readonly isInWidget: boolean;
  readonly hasRing: boolean;
}

/** Where the focus is; undefined when it has left the page. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    let {activeElement: element} = document;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === null || element === document.body) return undefined;
    const boxes = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...(element.parentElement ? [getComputedStyle(element.parentElement)] : []),
    ];
    // The browser's own button in its field for dates has the browser's own ring.
    const isOfBrowser = element.matches('[type=date]:not(:focus-visible)');
    return {
      name: `${element.localName} ${element.textContent.trim().slice(0, 40)}`,
      isInWidget: element.getRootNode() !== document,
      hasRing:
        isOfBrowser ||
        boxes.some(
          ({outlineStyle, outlineWidth}) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        ),
    };
  });

/** Whether what has the focus lies under a bar that stays at the upper edge; undefined outside of timelines' lists. */
const isUnderBar = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(() => {
    let {activeElement: element} = document;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const bar = element?.closest('.staged')?.querySelector('.navigator');
    if (!element?.closest('.body') || !bar) return undefined;
    return element.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
  });

describe('a page of the demo, for those who set their texts wide or go by keyboard', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const name of pages) {
    it(`cuts nothing off and needs no scrolling sideways with wide text, demo/${name}.html at 320 pixels`, async () => {
      const page = await open(site, name, 320);
      await addStyles(page, textSpacing);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const cut = await cutOff(page);
      // What lies from side to side is scrolled, by buttons, keys or a finger.
      assert.deepEqual([width, cut.filter((element) => element !== 'div.strip')], [320, []]);
    });
  }

  it('cuts off nothing but titles in the squares of a month, which the day has in full', async () => {
    const page = await open(site, 'calendar', 1280);
    await addStyles(page, textSpacing);
    const cut = await cutOff(page);
    assert.deepEqual(
      cut.filter((element) => !element.startsWith('button.chip')),
      [],
    );
    await page.locator('mitmach-calendar td button.number').first().click();
    await page.locator('mitmach-calendar dialog[open]').waitFor();
    await addStyles(page, textSpacing);
    const dialog = page.locator('mitmach-calendar dialog[open]');
    const isWhole = await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth + 1);
    assert.ok(isWhole);
  });

  for (const name of pages) {
    it(`shows where the focus is at every stop of the Tab key in a widget, demo/${name}.html`, async () => {
      const page = await open(site, name, 1280);
      const stops: Stop[] = [];
      for (let presses = 0; presses < 200; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await focused(page);
        if (stop === undefined) break;
        stops.push(stop);
      }
      const inWidgets = stops.filter(({isInWidget}) => isInWidget);
      assert.ok(inWidgets.length > 4, `${String(inWidgets.length)} stops`);
      assert.deepEqual(
        inWidgets.filter(({hasRing}) => !hasRing),
        [],
      );
    });
  }

  for (const width of [320, 1280]) {
    it(`never has the focus under the years of a timeline when it goes backwards, ${String(width)} pixels`, async () => {
      const page = await open(site, 'timeline', width);
      const timeline = page.locator('mitmach-timeline').nth(1);
      await timeline.locator('.body').getByRole('button').last().focus();
      const areUnder: boolean[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Shift+Tab');
        const isUnder = await isUnderBar(page);
        if (isUnder === undefined) break;
        areUnder.push(isUnder);
      }
      assert.ok(areUnder.length > 6, `${String(areUnder.length)} stops`);
      assert.ok(!areUnder.includes(true));
    });
  }
});
