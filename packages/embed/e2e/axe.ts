import type * as Axe from 'axe-core';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Locator, Page} from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome another colour scheme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const findingsOf = async (page: Page, runOnly: readonly string[]): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const {axe} = globalThis as unknown as {axe: typeof Axe};
    const {violations} = await axe.run(document, {runOnly: [...rules]});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
  }, runOnly);
};

/** What axe finds wrong, in one line each. */
export const axeFindings = (page: Page): Promise<string[]> => findingsOf(page, tags);

/**
 * What axe finds in German and Arabic, and in the dark as far as it has to do with colours.
 * @param isThere waits for what is to be looked at
 */
export const axeFindingsInAllLooks = async (
  page: Page,
  widget: Locator,
  isThere: () => Promise<unknown>,
): Promise<Readonly<Record<string, string[]>>> => {
  const settle = async (): Promise<void> => {
    await isThere();
    await page.waitForLoadState('networkidle');
  };
  await settle();
  const german = await axeFindings(page);
  await page.emulateMedia({colorScheme: 'dark'});
  const dark = await findingsOf(page, colourRules);
  await page.emulateMedia({colorScheme: 'light'});
  await page.evaluate(() => {
    Object.assign(document.documentElement, {lang: 'ar', dir: 'rtl'});
  });
  await widget.locator('.frame[lang=ar]').first().waitFor({state: 'attached'});
  await settle();
  return {german, dark, arabic: await axeFindings(page)};
};

/** What `axeFindingsInAllLooks` gives when all is well. */
export const nothingFound = {german: [], dark: [], arabic: []};
