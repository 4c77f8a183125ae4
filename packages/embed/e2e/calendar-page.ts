import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {root} from './visit.js';

interface DemoEvent {
  readonly id: string;
  readonly title: string | Readonly<Record<string, string>>;
  readonly start: string;
}

interface DemoFeed {
  readonly updated: string;
  readonly events: readonly DemoEvent[];
}

const demoFeed = JSON.parse(readFileSync(join(root, 'demo/feed/feed.json'), 'utf8')) as DemoFeed;

/** The dates of the demo feed move with the days; so does what the tests know of them. */
export const demoEvent = (id: string): {readonly day: string; readonly title: string} => {
  const {start, title} = demoFeed.events.find((event) => event.id === id) as DemoEvent;
  return {day: start.slice(0, 10), title: typeof title === 'string' ? title : String(title['de'])};
};

/** A day some days later, both as ISO dates. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Lets it be the day on which the demo feed was written, in this visit. */
export const onDayOfFeed = (page: Page): Promise<void> => page.clock.setFixedTime(demoFeed.updated);

/** The day on which the demo feed was written. */
export const dayOfFeed: string = demoFeed.updated.slice(0, 10);

/** The address of the demo page with a calendar in some state. */
export const demoPage = (state = ''): string =>
  `/demo/calendar.html${state === '' ? '' : `#mitmach.calendar=${state}`}`;

/** A page's first calendar as a visitor meets it, by mouse and keyboard. */
export class CalendarPage {
  readonly page: Page;
  readonly calendar: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.calendar = page.locator('mitmach-calendar').first();
    this.dialog = this.calendar.locator('dialog[open]');
  }

  /** Waits until the feed is shown, recurring events included. */
  async isThere(): Promise<void> {
    await this.calendar.locator('[part=event]').first().waitFor({state: 'attached'});
    await this.page.waitForLoadState('networkidle');
  }

  /** The period that is shown. */
  title(): Promise<string> {
    return this.calendar.locator('.toolbar :is(h2, h3)').innerText();
  }

  /** The name of the view that is chosen. */
  view(): Promise<string> {
    return this.calendar.locator('.views [aria-pressed=true]').innerText();
  }

  day(date: string): Locator {
    return this.calendar.locator(`[data-day="${date}"]`);
  }

  button(name: string): Locator {
    return this.calendar.getByRole('button', {name});
  }

  /** A button with just these words. */
  namedButton(name: string): Locator {
    return this.calendar.getByRole('button', {name, exact: true});
  }

  async choose(view: string): Promise<void> {
    await this.calendar.locator('.views').getByRole('button', {name: view, exact: true}).click();
  }

  /** What the open dialog is called; empty where none is open. */
  async dialogTitle(): Promise<string> {
    return (await this.dialog.count()) === 0 ? '' : this.dialog.locator('#dialog-title').innerText();
  }

  async openFilters(): Promise<void> {
    await this.calendar.locator('details.filters > summary').click();
    await this.calendar.locator('details.facet').first().waitFor();
  }

  /** What is called by the element that has the focus: the day it is, else its name. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let {activeElement} = document;
      while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
      const day = (activeElement as HTMLElement | null)?.dataset['day'];
      return day ?? activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '';
    });
  }

  /** Presses Tab until something has the focus; gives up where nothing more comes. */
  async tabTo(isWanted: (focused: string) => boolean): Promise<string> {
    for (let presses = 0; presses < 80; presses += 1) {
      await this.page.keyboard.press('Tab');
      const focused = await this.focused();
      if (isWanted(focused)) return focused;
    }
    throw new Error('Tab never comes there.');
  }
}
