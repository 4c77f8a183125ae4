import type {Locator, Page} from 'playwright-core';
import {onDayOfFeed} from './calendar-page.js';
import type {Site, Visit} from './visit.js';

/** The address of the demo page with a finder in some state, and what else stands in the fragment. */
export const demoPage = (state = '', more = ''): string => {
  const parts = [more, state === '' ? '' : `mitmach.finder=${state}`].filter((part) => part !== '');
  return `/demo/finder.html${parts.length === 0 ? '' : `#${parts.join('&')}`}`;
};

/** A page's first finder as a visitor meets it, by mouse and keyboard. */
export class FinderPage {
  readonly page: Page;
  readonly finder: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.finder = page.locator('mitmach-finder').first();
    this.dialog = this.finder.locator('dialog[open]');
  }

  /** Waits until something of the finder is there, and nothing more is on its way. */
  async isThere(selector = '.offers .title, .guided-title, .nothing, dialog[open]'): Promise<void> {
    await this.finder.locator(selector).first().waitFor({state: 'attached'});
    await this.page.waitForLoadState('networkidle');
  }

  /** Comes from the results to all that is not among them: an offer, what is remembered, the help. */
  async openTheRest(): Promise<void> {
    await this.button(/^Merken/)
      .first()
      .click();
    await this.finder.locator('.title').first().click();
    await this.dialog.locator('.contact').waitFor();
    await this.dialog.getByRole('button', {name: 'Schließen'}).click();
    await this.button('1 gemerkt').click();
    await this.finder.locator('.remembered-title').waitFor();
    await this.button('Zurück zu den Ergebnissen').click();
    await this.button('Hilfe bei der Auswahl').click();
    await this.finder.locator('.guided-title').waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  /** Lets the page be in another language, from right to left where it is written so. */
  async speaks(language: string): Promise<void> {
    await this.page.evaluate((lang) => {
      document.documentElement.lang = lang;
      document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    }, language);
    await this.finder.locator(`.frame[lang=${language}]`).waitFor({state: 'attached'});
    await this.page.waitForLoadState('networkidle');
  }

  /** "12 Angebote". */
  heading(): Promise<string> {
    return this.finder.locator('.results-title').innerText();
  }

  async titles(): Promise<string[]> {
    const all = await this.finder.locator('.offers .title').allInnerTexts();
    return all.map((title) => title.trim());
  }

  /** What is chosen, as it stands above the results. */
  async chosen(): Promise<string[]> {
    await this.finder.locator('.active-filters').waitFor();
    const all = await this.finder.locator('.active-filters button:not(.quiet)').allInnerTexts();
    return all.map((name) => name.split('\n', 1)[0]?.trim() ?? '');
  }

  button(name: string | RegExp): Locator {
    return this.finder.getByRole('button', {name});
  }

  /** Opens a group of values. */
  async unfold(group: string): Promise<void> {
    await this.finder.locator('details.facet > summary', {hasText: group}).click();
  }

  /** What the open dialog is called; empty where none is open. */
  async dialogTitle(): Promise<string> {
    return (await this.dialog.count()) === 0 ? '' : this.dialog.locator('#dialog-title').innerText();
  }

  /** Ids of the remembered offers, as the address has them. */
  async remembered(): Promise<string> {
    return this.page.evaluate(() =>
      decodeURIComponent(/mitmach\.bookmarks=([^&]*)/.exec(location.hash)?.[1] ?? ''),
    );
  }

  /** What the element with the focus is called: its label or its own words. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      for (let inner = active; inner; inner = inner.shadowRoot?.activeElement ?? null) active = inner;
      if (!active) return '';
      const [label = active] = (active as HTMLInputElement).labels ?? [];
      return (active.ariaLabel ?? label.textContent).replace(/\s+/g, ' ').trim();
    });
  }

  /** Where the link with the focus leads; empty where it is none. */
  focusedLink(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      for (let inner = active; inner; inner = inner.shadowRoot?.activeElement ?? null) active = inner;
      return active?.getAttribute('href') ?? '';
    });
  }
}

type Options = Parameters<Site['visit']>[1];
export type OpenedFinder = Visit & {readonly finder: FinderPage};

/** Opens the demo page on the day on which its feed was written. */
export const visitFinder = async (
  site: Site,
  address = demoPage(),
  options: Options = {},
): Promise<OpenedFinder> => {
  const visit = await site.visit(address, options, onDayOfFeed);
  const finder = new FinderPage(visit.page);
  await finder.isThere();
  return {...visit, finder};
};
