import type {Page} from 'playwright-core';

/** A page as somebody writes it around a snippet. */
export const htmlPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Ein Verein</title>${head}</head><body><h1>Ein Verein</h1>${body}</body></html>`;

/** What the page of a webmaster has in the widget, so that there is something without it. */
export const fallback = '<a href="https://www.example.org/strategie">Alle Meilensteine</a>';

/** Where a page of the site finds things. */
export const files = '/packages/embed/dist/';
export const feed = '/demo/feed/feed.json';

export const script = (address: string): string => `<script async src="${address}"></script>`;
export const loader: string = script(`${files}mitmach.js`);
export const timeline = `<mitmach-timeline src="${feed}" limit="3">${fallback}</mitmach-timeline>`;

/** The line that people paste. */
export const snippet: string = loader + timeline;

/** Waits until each timeline of the page shows as many milestones as it should. */
export const untilShown = async (page: Page, counts: readonly number[]): Promise<void> => {
  await page.waitForFunction((expected) => {
    const elements = [...document.querySelectorAll('mitmach-timeline')];
    const shown = elements.map(
      (element) => element.shadowRoot?.querySelectorAll('ol.timeline > li').length ?? 0,
    );
    return JSON.stringify(shown) === JSON.stringify(expected);
  }, counts);
};

/** Keeps what the page's policy reports, from the first request on. */
export const keepViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(globalThis, {violations: kept});
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      kept.push(`${effectiveDirective} ${blockedURI}`);
    });
  });

/** What the page's policy has reported since `keepViolations`. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations);

/** Lets a page wait for a file as long as the test wants. */
export const hold = async (
  page: Page,
  pattern: string,
): Promise<{readonly asked: Promise<void>; readonly release: () => void}> => {
  let release = (): void => undefined;
  let noteAsked = (): void => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  const asked = new Promise<void>((done) => {
    noteAsked = done;
  });
  await page.route(pattern, async (route) => {
    noteAsked();
    await released;
    await route.continue();
  });
  return {asked, release};
};
