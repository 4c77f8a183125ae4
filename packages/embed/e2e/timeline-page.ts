import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {root, type Site, type Visit} from './visit.js';

const demoFeed = JSON.parse(readFileSync(join(root, 'demo/feed/feed.json'), 'utf8')) as object;

/** The address of the demo page with the timeline of all steps in some state. */
export const demoPage = (state = ''): string =>
  `/demo/timeline.html${state === '' ? '' : `#mitmach.timeline=${state}`}`;

/** Puts a feed on the site that is like the demo feed but for its milestones. Gives its address. */
const putMilestones = (site: Site, milestones: readonly object[]): string => {
  const items = milestones.map((item, index) => ({
    id: String(index),
    title: `Titel ${String(index)}`,
    ...item,
  }));
  const feed = {...demoFeed, events: [], opportunities: [], news: [], milestones: items};
  site.put('/demo/feed/draft.json', JSON.stringify(feed), {'Content-Type': 'application/json'});
  return '/demo/feed/draft.json';
};

/** Three timelines are on the demo page. */
type Place = 'strip' | 'steps' | 'sidebar';
const places: readonly Place[] = ['strip', 'steps', 'sidebar'];

/** A timeline as a visitor meets it, by mouse, touch and keyboard. */
class TimelinePage {
  readonly page: Page;
  readonly timeline: Locator;
  readonly entries: Locator;
  readonly titles: Locator;

  constructor(page: Page, timeline: Locator) {
    this.page = page;
    this.timeline = timeline;
    this.entries = timeline.locator('ol.timeline > li');
    this.titles = this.entries.locator(':is(h2, h3, h4)');
  }

  /** Waits until the milestones are shown, and all that stands around them. */
  async isThere(): Promise<void> {
    await this.entries.first().waitFor({state: 'attached'});
    await this.page.waitForLoadState('networkidle');
  }

  button(name: string | RegExp): Locator {
    return this.timeline.getByRole('button', {name});
  }

  /** "2 von 8" in a strip. */
  position(): Promise<string> {
    return this.timeline.locator('.steps > .note').innerText();
  }

  /** The stop of the navigator where one is, without its count. */
  async current(): Promise<string> {
    const words = await this.timeline.locator('.stop[aria-current=true]').innerText();
    return words.replace(/\s+\d+\s[^]*$/, '');
  }

  /** The words of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let {activeElement} = document;
      while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
      return activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  }

  /** Waits until something is so, and gives up with what it was instead. */
  async comes<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
    let value = await read();
    for (let tries = 0; tries < 100 && !wanted(value); tries += 1) {
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
      value = await read();
    }
    return value;
  }

  /** Whether the top of a milestone is to be seen in the window. */
  isInView(title: string): Promise<boolean> {
    return this.titles.getByText(title, {exact: true}).evaluate((heading) => {
      const {top, left, right} = heading.getBoundingClientRect();
      return top >= 0 && top < innerHeight && left >= 0 && right <= innerWidth;
    });
  }
}

type Opened = Visit & {readonly timeline: TimelinePage};
type Options = Parameters<Site['visit']>[1];
type Prepare = Parameters<Site['visit']>[2];
type Visiting = Options & {readonly place?: Place; readonly prepare?: Prepare};

/** Opens a page of the site and waits for one of its timelines: on the demo page that of all steps. */
export const visitTimeline = async (site: Site, path: string, visiting: Visiting = {}): Promise<Opened> => {
  const {place = 'steps', prepare, ...options} = visiting;
  const visit = await site.visit(path, options, prepare);
  const all = visit.page.locator('mitmach-timeline');
  await all.first().waitFor();
  const index = Math.min(places.indexOf(place), (await all.count()) - 1);
  const timeline = new TimelinePage(visit.page, all.nth(index));
  await timeline.isThere();
  return {...visit, timeline};
};

/** Puts a page with one timeline of these milestones on the site, and opens it. */
export const visitDraft = async (
  site: Site,
  {milestones, attributes}: {readonly milestones: readonly object[] | string; readonly attributes: string},
  visiting: Visiting = {},
): Promise<Opened> => {
  const src = typeof milestones === 'string' ? milestones : putMilestones(site, milestones);
  const body = `<h1>Strategie</h1><mitmach-timeline src="${src}" ${attributes}></mitmach-timeline>`;
  const script = '<script type="module" src="/packages/embed/dist/timeline.js"></script>';
  site.put(
    '/demo/draft.html',
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Strategie</title>${script}</head><body><main>${body}</main></body></html>`,
  );
  return visitTimeline(site, '/demo/draft.html', visiting);
};
