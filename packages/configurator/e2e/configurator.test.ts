import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {BrowserContextOptions, FrameLocator, Locator, Page} from 'playwright-core';
import {axeFindings} from '../../embed/e2e/axe.js';
import {keepViolations, violations} from '../../embed/e2e/drafts.js';
import {Site, type Visit} from '../../embed/e2e/visit.js';
import {STRICT_POLICY} from '../../../scripts/server.mjs';

const quiet = {console: [], errors: [], foreign: []};

/** The tool as people use it. */
class Tool {
  readonly page: Page;
  readonly element: Locator;
  readonly preview: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('mitmach-configurator');
    this.preview = page.frameLocator('iframe');
  }

  widget(name: string): Locator {
    return this.preview.locator(`mitmach-${name}`);
  }

  async choose(name: string): Promise<void> {
    await this.element.getByRole('radio', {name}).check();
  }

  async open(part: string): Promise<void> {
    await this.element.locator('summary', {hasText: part}).click();
  }

  async pieces(): Promise<string[]> {
    return this.element.locator('.piece code').allTextContents();
  }

  async goTo(place: string): Promise<string[]> {
    await this.element.getByRole('tab', {name: place, exact: true}).click();
    return this.pieces();
  }

  get count(): Locator {
    return this.element.locator('.count-line');
  }
}

describe('demo/index.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const visit = async (
    path = '/demo/',
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit & {readonly tool: Tool}> => {
    const visited = await site.visit(path, options, prepare);
    const tool = new Tool(visited.page);
    await tool.element.locator('.tool').waitFor();
    return {...visited, tool};
  };

  const ready = async (tool: Tool, name: string): Promise<void> => {
    await tool.widget(name).locator('[part~="frame"]:not([aria-busy="true"])').waitFor();
  };

  it('shows the calendar of the demo feed, and the line that brings it into a page', async () => {
    const {tool, noise} = await visit();
    await ready(tool, 'calendar');
    assert.match((await tool.count.textContent()) ?? '', /\d+ werden gezeigt\. Im Feed: 40 Termine\./);
    const [line = ''] = await tool.pieces();
    assert.match(
      line,
      /^<script async src="http:[^"]+\/mitmach\.js"><\/script><mitmach-calendar src="http:[^"]+\/feed\.json"><a href="[^"]+">Alle Termine<\/a><\/mitmach-calendar>$/,
    );
    assert.deepEqual(noise, quiet);
  });

  it('follows every choice in the preview, the line and the address', async () => {
    const {tool, page} = await visit();
    await tool.choose('Neuigkeiten');
    await tool.element.getByLabel('Darstellung').selectOption('cards');
    await tool.element.getByLabel('SV Fördewind Flensburg').check();
    await tool.widget('ticker').locator('[part~="card"], .card').first().waitFor();
    assert.deepEqual(
      await tool
        .widget('ticker')
        .evaluate((widget) => [widget.getAttribute('layout'), widget.getAttribute('organizations')]),
      ['cards', 'sv-foerdewind'],
    );
    assert.match((await tool.pieces())[0] ?? '', / organizations="sv-foerdewind"/);
    const {hash} = new URL(page.url());
    const again = await visit(`/demo/${hash}`);
    assert.deepEqual(await again.tool.pieces(), await tool.pieces());
    assert.equal(await again.tool.element.getByLabel('Darstellung').inputValue(), 'cards');
  });

  it('counts what is left, and says so when that is nothing', async () => {
    const {tool} = await visit('/demo/#widget=finder&topics=nowhere');
    await tool.element.getByText('So wird nichts gezeigt.').waitFor();
    await tool.open('Themen');
    await tool.element.getByLabel('nowhere').click();
    await tool.element.getByText(/8\d werden gezeigt\. Im Feed: 85 Angebote\./).waitFor();
  });

  it('switches off what a layout ignores, and says why', async () => {
    const {tool} = await visit('/demo/#widget=ticker');
    const seconds = tool.element.getByLabel('Sekunden je Schlagzeile');
    assert.ok(await seconds.isDisabled());
    await tool.element.getByText('Zählt nur, wenn „Darstellung“ auf eine Schlagzeile steht.').waitFor();
    await tool.element.getByLabel('Darstellung').selectOption('headline');
    assert.ok(await seconds.isEnabled());
    await seconds.fill('20');
    await seconds.press('Tab');
    assert.match((await tool.pieces())[0] ?? '', / interval="20"/);
    await tool.element.getByLabel('Darstellung').selectOption('list');
    assert.doesNotMatch((await tool.pieces())[0] ?? '', /interval/);
  });

  it('adapts an accent so that it can be read, and finds the colours of a site', async () => {
    const {tool} = await visit();
    await tool.open('Farben und Form');
    const accent = tool.element.getByRole('textbox', {name: 'Akzent', exact: true});
    await accent.fill('gelb');
    await accent.press('Tab');
    await tool.element.getByText('Das ist keine Farbe.').waitFor();
    await accent.fill('#ffdd00');
    await accent.press('Tab');
    await tool.element.getByText(/Auf hellen Seiten: 5,9 zu 1 \(angepasst\)/).waitFor();
    await tool.element.getByLabel('Farben meiner Website').fill(':root {--brand: #8a1c5c}');
    await tool.element.getByRole('group', {name: '#8a1c5c'}).getByRole('button', {name: 'Akzent'}).click();
    assert.match((await tool.pieces())[0] ?? '', / style="--mitmach-accent: #8a1c5c"/);
    assert.equal(
      await tool.preview.locator('html').evaluate((root) => root.style.getPropertyValue('--mitmach-accent')),
      '#8a1c5c',
    );
    await tool.element.getByRole('radio', {name: 'Hoher Kontrast'}).check();
    await tool.preview.locator('link[href="presets/high-contrast.css"]').waitFor({state: 'attached'});
  });

  it('says what a screen reader would, in the dark and from right to left', async () => {
    const {tool} = await visit('/demo/#widget=timeline');
    await tool.element.getByLabel('Wie ein Screenreader es sagt').check();
    await tool.element.getByText('Überschrift Ebene 2').first().waitFor();
    await tool.element.getByLabel('Dunkle Seite').check();
    await tool.element.getByLabel('Von rechts nach links').check();
    await tool.preview.locator('html[lang="ar"][dir="rtl"]').waitFor();
    assert.equal(
      await tool.preview.locator('html').evaluate((root) => getComputedStyle(root).colorScheme),
      'dark',
    );
  });

  it('checks a feed and lists what is wrong with it in plain words', async () => {
    const {tool} = await visit();
    await tool.element.getByLabel('Adresse des Feeds').fill(`${site.url}/demo/broken-feed.json`);
    site.put(
      '/demo/broken-feed.json',
      JSON.stringify({
        specVersion: '1.0',
        title: 'Halb gut',
        language: 'de',
        timeZone: 'Europe/Berlin',
        events: [
          {id: 'a', title: 'Gut', start: '2030-11-28T19:00'},
          {id: 'b', title: 'Schlecht', start: '28.11.2030'},
        ],
      }),
      {'Content-Type': 'application/json'},
    );
    await tool.element.getByRole('button', {name: 'Laden'}).click();
    await tool.open('1 Sache darin stimmt nicht');
    assert.match(
      (await tool.element.locator('.problems li').textContent()) ?? '',
      /events\[1\]\.start.*28\.11\.2030/,
    );
    assert.match((await tool.pieces())[0] ?? '', /broken-feed\.json/);
  });

  for (const [path, sentence] of [
    ['/demo/nowhere.json', 'Unter dieser Adresse liegt keine Datei.'],
    ['/demo/finder.html', 'Das ist keine JSON-Datei.'],
    ['/package.json', 'kein mitmach-Feed'],
  ] as const) {
    it(`says of ${path}: ${sentence}`, async () => {
      const {tool} = await visit(`/demo/#widget=calendar&src=${encodeURIComponent(site.url + path)}`);
      await tool.element.locator('.fault', {hasText: sentence}).waitFor();
    });
  }

  it('stays whole whatever stands in the address of the page', async () => {
    const {tool, noise} = await visit(
      '/demo/#widget=ticker&src=https%3A%2F%2F%5B&script=javascript%3Aalert(1)&link=javascript%3Aalert(1)&look.font=a%3Bb&%E0%A4%A',
    );
    await tool.element.getByText('Das ist keine Adresse. Sie beginnt mit https:// und führt').waitFor();
    await tool.open('Weitere Optionen');
    await tool.element.getByText('/mitmach/1/mitmach.js.').waitFor();
    assert.doesNotMatch((await tool.pieces()).join(), /javascript:|style=/);
    await tool.element.getByLabel('Adresse des Feeds').fill(`${site.url}/demo/feed/feed.json`);
    await tool.element.getByLabel('Adresse des Feeds').press('Enter');
    await ready(tool, 'ticker');
    assert.match((await tool.count.textContent()) ?? '', /\d+ werden gezeigt/);
    assert.deepEqual([noise.errors, noise.foreign], [[], []]);
  });

  it('keeps in sight what comes of a choice, and where to copy it, where there is room', async () => {
    const {tool, page} = await visit('/demo/', {viewport: {width: 1280, height: 900}});
    await ready(tool, 'calendar');
    await tool.element.locator('summary', {hasText: 'Stadtteile'}).scrollIntoViewIfNeeded();
    const [stage, tabs] = await Promise.all([
      tool.element.locator('.stage').boundingBox(),
      tool.element.getByRole('tablist').boundingBox(),
    ]);
    const {height} = page.viewportSize() ?? {height: 0};
    assert.ok(stage && stage.y >= 0, 'The preview is out of sight.');
    assert.ok(tabs && tabs.y + tabs.height <= height, 'The tabs are out of sight.');
  });

  for (const place of ['HTML', 'WordPress', 'iframe', 'Konfigurationsdatei']) {
    it(`gives lines for "${place}" that bring the widget into an empty page`, async () => {
      const {tool} = await visit('/demo/#widget=calendar&view=next&preset=kern');
      const pieces = await tool.goTo(place);
      const [config] = pieces.filter((piece) => piece.startsWith('{'));
      if (config !== undefined) {
        site.put('/demo/feed/calendar.config.json', config, {'Content-Type': 'application/json'});
      }
      const lines = pieces.filter((piece) => piece.startsWith('<'));
      assert.ok(lines.length > 0);
      for (const [index, line] of lines.entries()) {
        const path = `/pasted-${place}-${String(index)}.html`;
        site.put(path, `<!doctype html><html lang="de"><title>Leer</title><body>${line}</body></html>`);
        const {page, noise} = await site.visit(path);
        const inside = place === 'iframe' ? page.frameLocator('iframe') : page;
        await inside.locator('mitmach-calendar [part~="list"] [part~="event"]').first().waitFor();
        assert.deepEqual(noise, quiet);
      }
    });
  }

  it('gives a shortcode for the plugin of WordPress', async () => {
    const {tool} = await visit('/demo/#widget=calendar&view=list&organizations=sv-foerdewind');
    const [shortcode] = await tool.goTo('WordPress');
    assert.match(
      shortcode ?? '',
      /^\[mitmach calendar src="[^"]+" view="list" organizations="sv-foerdewind"\]Alle Termine\[\/mitmach\]$/,
    );
  });

  it('is worked by keyboard alone, from the widget to the copied line', async () => {
    const {tool, page} = await visit('/demo/', {permissions: ['clipboard-read', 'clipboard-write']});
    await tool.element.getByRole('radio', {name: 'Kalender'}).focus();
    await page.keyboard.press('ArrowRight');
    await tool.widget('finder').waitFor();
    await tool.element.getByRole('tab', {name: 'HTML'}).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(
      await tool.element
        .getByRole('tab', {selected: true})
        .textContent()
        .then((text) => text?.trim()),
      'WordPress',
    );
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tool.element.getByText('Kopiert.').first().waitFor();
    assert.deepEqual(await page.evaluate(() => navigator.clipboard.readText()), (await tool.pieces())[0]);
  });

  it('works under the strict policy, and nothing is reported', async () => {
    const prepare = async (page: Page): Promise<void> => {
      await keepViolations(page);
      await page.route('**/demo/', async (route) => {
        const response = await route.fetch();
        const headers = {
          ...response.headers(),
          'content-security-policy': `${STRICT_POLICY}; frame-src 'self'`,
        };
        await route.fulfill({response, headers});
      });
    };
    const {tool, page} = await visit('/demo/', {}, prepare);
    await ready(tool, 'calendar');
    await tool.open('Farben und Form');
    await tool.element.getByLabel('Farben meiner Website').fill('#8a1c5c #1b2430');
    await tool.element.getByRole('group', {name: '#8a1c5c'}).getByRole('button', {name: 'Akzent'}).click();
    await tool.element.getByLabel('Wie ein Screenreader es sagt').check();
    await tool.element.locator('.reading li').first().waitFor();
    assert.deepEqual(await violations(page), []);
  });

  it('stores nothing and asks no other server', async () => {
    const {tool, page, noise} = await visit();
    await ready(tool, 'calendar');
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
    assert.deepEqual(noise, quiet);
  });

  it('has nothing that axe finds wrong, with all its parts open', async () => {
    const {tool, page} = await visit('/demo/#widget=ticker&look.accent=%23ffdd00');
    for (const part of [
      'Farben und Form',
      'Was Besucherinnen',
      'Sprache und Seite',
      'Weitere Optionen',
      'Für eine Seite mit',
    ]) {
      await tool.open(part);
    }
    await tool.element.getByLabel('Farben meiner Website').fill('#8a1c5c #1b2430');
    await tool.element.getByLabel('Wie ein Screenreader es sagt').check();
    await tool.element.locator('.reading li').first().waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.emulateMedia({colorScheme: 'dark'});
    assert.deepEqual(await axeFindings(page), []);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await tool.element.getByText('Colours and shape').waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });

  for (const width of [320, 768, 1280]) {
    it(`needs no sideways scrolling at ${String(width)} pixels`, async () => {
      const {tool, page} = await visit('/demo/#widget=calendar', {viewport: {width, height: 800}});
      await ready(tool, 'calendar');
      for (const part of ['Farben und Form', 'Was Besucherinnen', 'Sprache und Seite', 'Weitere Optionen']) {
        await tool.open(part);
      }
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  }

  it('stands on a page in English too, from which the feed desk is a step away, and German another', async () => {
    const {tool, page} = await visit('/demo/');
    await ready(tool, 'calendar');
    await page.getByRole('link', {name: 'English'}).click();
    await page.waitForURL('**/demo/index.en.html');
    await tool.element.getByRole('heading', {name: 'Preview', exact: true}).waitFor();
    await page
      .getByRole('navigation', {name: 'Example pages'})
      .getByRole('link', {name: 'Feed desk'})
      .click();
    await page.getByRole('button', {name: 'Choose files'}).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.getByRole('link', {name: 'Deutsch'}).click();
    await page.waitForURL('**/demo/feed-desk.html');
    await page.getByRole('button', {name: 'Dateien auswählen'}).waitFor();
  });

  it('leads from the choices to the line and back where the window is narrow', async () => {
    const {tool, page} = await visit('/demo/#widget=calendar', {viewport: {width: 320, height: 600}});
    await ready(tool, 'calendar');
    const ways = tool.element.getByRole('navigation');
    const isInView = async (name: string): Promise<boolean> => {
      const box = await tool.element.getByRole('heading', {name, exact: true}).boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 600;
    };
    assert.equal(await isInView('Kopieren'), false);
    await ways.getByRole('button', {name: 'Kopieren'}).click();
    assert.equal(await isInView('Kopieren'), true);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('mitmach-configurator') ?? {};
      return shadowRoot?.activeElement?.getAttribute('role');
    });
    assert.equal(focused, 'tab');
    await ways.getByRole('button', {name: 'Auswahl'}).click();
    assert.equal(await isInView('Feed'), true);
  });
});
