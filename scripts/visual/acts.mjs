/**
 * What is done on a page before its picture is taken.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {(page: Page) => Promise<unknown>} Act ends when all that it brings is there
 */

/** @param {string} selector in a widget @returns {Act} presses the first */
const press = (selector) => (page) => page.locator(selector).first().click();

/** @param {string} selector @returns {Act} waits until it is there */
const wait = (selector) => (page) => page.locator(selector).first().waitFor();

/** @param {...Act} acts @returns {Act} one after the other */
const inTurn =
  (...acts) =>
  async (page) => {
    for (const act of acts) await act(page);
  };

/** @type {Act} the detail of an event, from the list, which is the same at all widths */
export const openEvent = inTurn(press('mitmach-calendar .list button.title'), wait('dialog[open]'));

/** @type {Act} */
export const openOffer = inTurn(press('mitmach-finder button.title'), wait('dialog[open] .contact'));

/** @type {Act} the filters, which are behind one button where it is narrow, and two of their groups */
export const openFilters = async (page) => {
  const panel = page.locator('mitmach-finder details.filters:not([open]) > summary');
  if (await panel.isVisible()) await panel.click();
  for (const index of [1, 5]) await page.locator('details.facet > summary').nth(index).click();
  await inTurn(wait('.options .count'), wait('.slots .count'))(page);
};

/** @type {Act} the first question of the guided search, with one answer given */
export const beginGuide = inTurn(
  press('mitmach-finder .guide'),
  wait('.guided-title'),
  press('mitmach-finder .guided label'),
  wait('.guided :checked'),
);

/** @type {Act} */
export const showMap = wait('mitmach-finder path.district');

/** @type {Act} what stands for the content before it is there */
export const keepLoading = wait('[part=frame][aria-busy=true] .bone');

/** @type {Act} the preview of the configurator, which is a page in the page */
export const awaitPreview = (page) =>
  page.frameLocator('mitmach-configurator iframe').locator('mitmach-calendar [part=event]:visible').first().waitFor();
