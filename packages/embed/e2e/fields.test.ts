import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {onDayOfFeed} from './calendar-page.js';
import {Site} from './visit.js';

/* Text fields and lists to choose from: WCAG 2.2, 1.4.11 and 3.3.2, which axe does not judge. */

const schemes = ['light', 'dark'] as const;
const pages = ['calendar', 'finder', 'timeline'] as const;

interface Field {
  readonly markup: string;
  /** What it lies on and its outline, as red, green, blue and alpha up to 255. */
  readonly colours: readonly (readonly number[])[];
}

/** The fields of widgets that are seen, with filters open. */
const fieldsOf = async (page: Page): Promise<Field[]> => {
  for (const summary of await page.locator('details.filters:not([open]) > summary').all()) {
    await summary.click();
  }
  return page
    .locator('[part=frame] :is(input:not([type=checkbox], [type=radio], [type=color]), select, textarea)')
    .filter({visible: true})
    .evaluateAll((fields) =>
      fields.map((field) => {
        const layers = [getComputedStyle(field).borderBlockStartColor];
        for (let element: Element | null = field; element;) {
          const root: Node = element.getRootNode();
          const host: Element | null = root instanceof ShadowRoot ? root.host : null;
          element = element.assignedSlot ?? element.parentElement ?? host;
          if (element) layers.unshift(getComputedStyle(element).backgroundColor);
        }
        layers.unshift(matchMedia('(prefers-color-scheme: dark)').matches ? '#000' : '#fff');
        const context = document.createElement('canvas').getContext('2d');
        const painted = layers.map((colour) => {
          if (!context) return [];
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data];
        });
        return {markup: field.outerHTML.slice(0, 80), colours: painted.slice(-2)};
      }),
    );
};

/** As WCAG 2.2 defines it. */
const luminance = (colour: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrastOf = ({colours}: Field): number => {
  const [less = 0, more = 0] = colours.map(luminance).sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};

const open = async (site: Site, path: string, colorScheme: 'light' | 'dark'): Promise<Page> => {
  const {page} = await site.visit(path, {colorScheme, reducedMotion: 'reduce'}, onDayOfFeed);
  await page.locator('[part=frame][aria-busy=false]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};

describe('a field to type in or to choose from', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const name of pages) {
    for (const scheme of schemes) {
      it(`has an outline of at least 3 to 1, demo/${name}.html, ${scheme}`, async () => {
        const page = await open(site, `/demo/${name}.html`, scheme);
        const fields = await fieldsOf(page);
        assert.notEqual(fields.length, 0);
        assert.deepEqual(
          fields.filter((field) => contrastOf(field) < 3),
          [],
        );
      });
    }
  }

  for (const [widget, label] of [
    ['calendar', 'Veranstaltungen suchen'],
    ['timeline', 'Meilensteine durchsuchen'],
    ['finder', 'Was möchten Sie tun?'],
  ] as const) {
    it(`for words keeps its name in sight when something is typed into it: ${widget}`, async () => {
      const page = await open(site, `/demo/${widget}.html`, 'light');
      await page.getByRole('searchbox', {name: label, exact: true}).fill('Garten');
      assert.ok(await page.getByText(label, {exact: true}).isVisible());
    });
  }
});
