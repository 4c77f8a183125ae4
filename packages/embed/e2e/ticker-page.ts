import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {root, type Site, type Visit} from './visit.js';

interface DemoFeed {
  readonly updated: string;
}

const demoFeed = JSON.parse(readFileSync(join(root, 'demo/feed/feed.json'), 'utf8')) as DemoFeed;

/** Lets it be the moment at which the demo feed was written, whose dates move with the days. */
const onDayOfFeed = (page: Page): Promise<void> => page.clock.setFixedTime(demoFeed.updated);

/** The address of the demo page with its list in some state. */
export const demoPage = (state = ''): string =>
  `/demo/news.html${state === '' ? '' : `#mitmach.ticker=${state}`}`;

/** A ticker as a visitor meets it, by mouse and keyboard. */
export class TickerPage {
  readonly page: Page;
  readonly ticker: Locator;
  readonly dialog: Locator;
  /** What is in the page and can be seen of the items. */
  readonly titles: Locator;

  constructor(page: Page, ticker: Locator) {
    this.page = page;
    this.ticker = ticker;
    this.dialog = ticker.locator('dialog[open]');
    this.titles = ticker.locator('.item .title').filter({visible: true});
  }

  /** Waits until the items are shown, and all that stands around them. */
  async isThere(): Promise<void> {
    await this.ticker.locator('[part=item], [part=alerts]').first().waitFor({state: 'attached'});
    await this.page.waitForLoadState('networkidle');
  }

  button(name: string | RegExp): Locator {
    return this.ticker.getByRole('button', {name});
  }

  /** How far a moving line has come, in pixels. */
  distance(): Promise<number> {
    return this.ticker.locator('.line-box').evaluate((box) => Math.abs(box.scrollLeft));
  }

  /** Whether a moving line moves while ten frames pass. */
  async isMoving(): Promise<boolean> {
    const before = await this.distance();
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    });
    return (await this.distance()) !== before;
  }

  /** The words of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let {activeElement} = document;
      while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
      return activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** Presses Tab, and tells what has the focus then. */
  async tab(): Promise<string> {
    await this.page.keyboard.press('Tab');
    return this.focused();
  }
}

type Opened = Visit & {readonly ticker: TickerPage};
type Options = Parameters<Site['visit']>[1];
type Prepare = Parameters<Site['visit']>[2];

/** Opens a page of the site and waits for its last ticker: on the demo page the list of all news. */
export const visitTicker = async (
  site: Site,
  path: string,
  {prepare = onDayOfFeed, ...options}: Options & {readonly prepare?: Prepare} = {},
): Promise<Opened> => {
  const visit = await site.visit(path, options, prepare);
  const ticker = new TickerPage(visit.page, visit.page.locator('mitmach-ticker').last());
  await ticker.isThere();
  return {...visit, ticker};
};
