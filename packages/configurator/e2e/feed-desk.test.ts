import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {start} from '../../cli/e2e/tool.js';
import {DeskSite, readDownload, type DeskPage} from './desk-page.js';

const faults = {
  name: 'termine.csv',
  text: `Titel;Beginn;Ende;Ort;Verein;Kategorie
Lesefest;28.11.2026 15:00;28.11.2026 18:00;Bibliothek;Lesefreunde;Lesen
;12.12.2026;;Rathaus;Lesefreunde;Fest
Chorprobe;05.12.2026 19:30;;Gemeindehaus;Singkreis;Musik
`,
};

const tool = fileURLToPath(new URL('../../cli/dist/bin.js', import.meta.url));

/** What `mitmach validate` says of a file. */
const validated = async (path: string): Promise<{code: number | null; out: string}> => {
  const {code, out} = await start([tool, 'validate', path], fileURLToPath(new URL('.', import.meta.url)))
    .ended;
  return {code, out};
};

const state = async ({page}: DeskPage): Promise<Record<string, unknown>> =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
  }));

const nothingStored = {local: 0, session: 0, cookies: '', databases: 0, caches: 0};

describe('demo/feed-desk.html', () => {
  let site: DeskSite;
  before(async () => {
    site = await DeskSite.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('leads from a file to a feed by the keyboard alone', async () => {
    const desk = await site.visit();
    const {page} = desk;
    await desk.button('Dateien auswählen').focus();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (
      await chooser
    ).setFiles({name: faults.name, mimeType: 'text/csv', buffer: Buffer.from(faults.text)});
    await desk.rows.first().waitFor();
    // The focus is where one goes on, and from there each step is a key.
    const press = async (key: string, until: () => Promise<boolean>): Promise<void> => {
      for (let count = 0; count < 60 && !(await until()); count += 1) await page.keyboard.press(key);
      assert.equal(await until(), true);
    };
    const hasFocus = (name: RegExp) => async (): Promise<boolean> =>
      page.evaluate((pattern) => {
        const focused = document.activeElement?.shadowRoot?.activeElement;
        const label = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
        return new RegExp(pattern).test(label.trim());
      }, name.source);
    await press('Tab', hasFocus(/^Bearbeiten: „Ohne Titel/));
    await page.keyboard.press('Enter');
    await desk.desk.locator('.editor').waitFor();
    await press('Tab', async () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id === 'field-title'),
    );
    await page.keyboard.type('Weihnachtsfeier');
    await page.keyboard.press('Enter');
    await desk.status.getByText('Gespeichert: Weihnachtsfeier').waitFor({state: 'attached'});
    await press('Shift+Tab', hasFocus(/^Einträge$/));
    await page.keyboard.press('End');
    await press('Tab', hasFocus(/^feed\.json herunterladen$/));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const {feed} = await readDownload(await (await download).path());
    assert.deepEqual(
      (feed['events'] as {title: string}[]).map(({title}) => title),
      ['Lesefest', 'Chorprobe', 'Weihnachtsfeier'],
    );
  });

  it('gives a feed with which the feed tool has no fault to find', async () => {
    const desk = await site.visit();
    await desk.choose(faults);
    await desk.rows.first().waitFor();
    await desk.button(/^Aufnehmen.*Organisationen/).click();
    await desk.button(/^Aufnehmen.*Begriffe/).click();
    await desk.button('Bearbeiten: „Ohne Titel“').click();
    await desk.desk.getByLabel('Titel').fill('Weihnachtsfeier');
    await desk.button('Speichern').click();
    await desk.button('Feed benennen').click();
    await desk.desk.getByLabel('Titel').fill('Termine der Stadt');
    await desk.desk.getByLabel('Name der Stelle').fill('Freiwilligenbüro');
    await desk.button('Speichern').click();
    await desk.desk.getByText(/^5 Einträge, alles in Ordnung/).waitFor();
    const {path} = await desk.download();
    const {code, out} = await validated(path);
    assert.equal(code, 0, out);
    assert.doesNotMatch(out, /(?:^|\s)(?:error|warning)\s/m);
  });

  it('shows the widgets under the strict policy, breaks none of its rules, asks no other server and stores nothing', async () => {
    const desk = await site.visit();
    await desk.choose(faults);
    await desk.rows.first().waitFor();
    await desk.button('Bearbeiten: „Chorprobe“').click();
    await desk.button('Im Widget ansehen').click();
    const frame = desk.desk.locator('iframe').contentFrame();
    await frame.locator('dialog[open]').getByText('Chorprobe').first().waitFor();
    await desk.download();
    const leaving = desk.requests.filter(
      ({method, url, body}) =>
        method !== 'GET' ||
        body !== null ||
        !(url.startsWith(site.url) || url.startsWith(`blob:${site.url}`)),
    );
    assert.deepEqual(leaving, []);
    assert.equal(
      desk.requests.some(({url}) => /Chorprobe|Lesefreunde/.test(decodeURIComponent(url))),
      false,
    );
    // The feed has no name yet, and one entry no title: the widget says so to those who look into the console.
    const unexpected = desk.noise.filter(
      (line) => !/^warning: mitmach: The feed blob:.* has \d problems/s.test(line),
    );
    assert.deepEqual(unexpected, []);
    assert.deepEqual(await state(desk), nothingStored);
  });

  it('adds a language by the keyboard, and gives a feed that is as good and can be opened again', async () => {
    const desk = await site.visit();
    const {desk: element, page} = desk;
    await desk.choose(faults);
    await desk.button('Bearbeiten: „Chorprobe“').click();
    await element.locator('.languages summary').focus();
    await page.keyboard.press('Enter');
    await element.getByLabel('Weitere Sprache').selectOption('en');
    await element.getByLabel('Weitere Sprache').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await element.locator('#field-title-en:focus').waitFor();
    await page.keyboard.type('Choir practice');
    await desk.button('Speichern').click();
    await desk.button('Bearbeiten: „Ohne Titel“').click();
    await element.getByLabel('Titel').fill('Feier');
    await desk.button('Speichern').click();
    await desk.button('Feed benennen').click();
    await element.getByLabel('Titel').fill('Termine');
    await desk.button('Speichern').click();
    const {path, feed} = await desk.download();
    assert.deepEqual(
      (feed['events'] as {title: unknown}[]).map(({title}) => title),
      ['Lesefest', {de: 'Chorprobe', en: 'Choir practice'}, 'Feier'],
    );
    const {code, out} = await validated(path);
    assert.equal(code, 0, out);
    const again = await site.visit();
    await again.choose({name: 'feed.json', text: JSON.stringify(feed)});
    await again.button('Bearbeiten: „Chorprobe“').click();
    assert.equal(await again.desk.locator('#field-title-en').inputValue(), 'Choir practice');
  });

  it('opens a published feed with all that is in it', async () => {
    const desk = await site.visit();
    await desk.desk.getByLabel('Adresse des Feeds').fill(`${site.url}/demo/feed/feed.json`);
    await desk.button('Öffnen').click();
    await desk.rows.first().waitFor();
    const published = await desk.page.evaluate(
      async () => (await (await fetch('feed/feed.json')).json()) as Record<string, unknown>,
    );
    const {feed} = await desk.download();
    const sorted = (list: unknown): unknown[] =>
      ((list ?? []) as {id: string}[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const kind of ['organizations', 'opportunities', 'events', 'news', 'milestones']) {
      assert.deepEqual(sorted(feed[kind]), sorted(published[kind]), kind);
    }
    assert.deepEqual(feed['vocabularies'], published['vocabularies']);
  });

  it('says in words why an address gives no feed', async () => {
    const desk = await site.visit();
    const field = desk.desk.getByLabel('Adresse des Feeds');
    for (const [path, sentence] of [
      ['/demo/nothing.json', /nichts \(404\)/],
      ['/demo/finder.html', /vielleicht eine Webseite/],
    ] as const) {
      await field.fill(site.url + path);
      await desk.button('Öffnen').click();
      await desk.desk.locator('#feed-address-said').getByText(sentence).waitFor();
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
    }
  });

  it('stays quick with more than a thousand entries', async () => {
    const desk = await site.visit();
    const rows = Array.from(
      {length: 1500},
      (_, index) => `Termin ${String(index)};1.12.2026 10:00;Ort ${String(index)}`,
    );
    await desk.choose({name: 'viele.csv', text: `Titel;Beginn;Ort\n${rows.join('\n')}\n`});
    await desk.desk.getByText(/^1\.500 Einträge, alles in Ordnung/).waitFor();
    assert.equal(await desk.rows.count(), 50);
    await desk.desk.getByLabel('Suche').fill('termin 1499');
    await desk.rows.getByText('Termin 1499').waitFor();
    assert.equal(await desk.rows.count(), 1);
  });
});

describe('demo/feed-desk.html for everybody', () => {
  let site: DeskSite;
  before(async () => {
    site = await DeskSite.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  /** Every state of the desk, one after the other. */
  const walk = async (desk: DeskPage, look: (name: string) => Promise<void>): Promise<void> => {
    const {page} = desk;
    await look('start');
    await desk.choose({name: 'liste.csv', text: 'Was wird;Los gehts\nFest;1.12.2026\n'});
    await desk.desk.locator('.mapping').waitFor();
    await look('mapping');
    await desk.desk.locator('.mapping button').last().click();
    await desk.choose(faults);
    await desk.desk.locator('.row .wrong').first().waitFor();
    await look('items');
    await desk.desk.locator('.row:has(.left-out) .edit').click();
    await desk.desk.locator('.editor .said').first().waitFor();
    await desk.desk.locator('.editor details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    await desk.desk.locator('.languages .adding button').click();
    await look('editor');
    for (const name of ['feed', 'preview', 'download']) {
      await desk.desk.locator(`#tab-${name}`).click();
      if (name === 'preview') await desk.desk.locator('iframe').waitFor();
      await look(name);
    }
    await desk.desk.locator('#tab-items').click();
    await desk.desk.locator('.editor .ending button').nth(1).click();
    await desk.desk.locator('.notice .buttons .quiet').last().click();
    await desk.desk.locator('.again').waitFor();
    await look('mapping again');
    await desk.desk.locator('.mapping button').last().click();
    await page.keyboard.press('Home');
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['de', 'en']) {
      it(`has nothing that axe finds, in every state, ${lang}, ${colorScheme}`, async () => {
        const desk = await site.visit({colorScheme, bypassCSP: true});
        await desk.page.evaluate((tag) => document.documentElement.setAttribute('lang', tag), lang);
        await desk.desk.locator(`.frame[lang=${lang}]`).waitFor();
        const found: string[] = [];
        await walk(desk, async (name) => {
          found.push(...(await desk.axe()).map((line) => `${name}: ${line}`));
        });
        assert.deepEqual(found, []);
      });
    }
  }

  it('needs no scrolling sideways on a telephone, in every state', async () => {
    const desk = await site.visit({viewport: {width: 320, height: 640}, hasTouch: true, isMobile: true});
    const widths: Record<string, number> = {};
    await walk(desk, async (name) => {
      widths[name] = await desk.page.evaluate(() => document.documentElement.scrollWidth);
    });
    assert.deepEqual([...new Set(Object.values(widths))], [320], JSON.stringify(widths));
  });
});

/** Where files lie that are too real for the repository. */
const folder = process.env['MITMACH_REAL_DATA'] ?? '';

describe('demo/feed-desk.html with files of real publishers', () => {
  let site: DeskSite;
  before(async () => {
    site = await DeskSite.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const isThere = folder !== '' && existsSync(join(folder, 'kulturnacht-flensburg-2024.csv'));

  // Without the files there is nothing to find out, and nothing to fail.
  for (const data of isThere ? [folder] : []) {
    it('makes one good feed of a table, calendars and posts', async () => {
      const desk = await site.visit();
      await desk.choose(join(data, 'kulturnacht-flensburg-2024.csv'));
      const {desk: element} = desk;
      await element.getByLabel('Beginn, für alle').fill('2024-09-14');
      await element.getByLabel('Wird zu: venue_open').selectOption('start.time');
      await element.getByLabel('Wird zu: venue_close').selectOption('end.time');
      await element.getByLabel('Wird zu: event_description_de').selectOption('description.de');
      await element.getByLabel('Wird zu: event_description_dk').selectOption('description.da');
      await element.locator('.result').getByText('24 Einträge erkannt').waitFor();
      await desk.button('Übernehmen').click();
      await desk.rows.first().waitFor();
      await desk.choose(
        join(data, 'ics', 'Ferien-schleswig-holstein.ics'),
        join(data, 'ics', 'Feiertage-schleswig-holstein.ics'),
        join(data, 'wordpress-posts-chaostreff-flensburg.json'),
      );
      await element.locator('.notice').nth(3).waitFor();
      await desk.button('Feed benennen').click();
      await element.getByLabel('Titel').fill('Flensburg');
      await desk.button('Speichern').click();
      const {path, feed} = await desk.download();
      assert.equal((feed['news'] as unknown[]).length, 59);
      assert.ok((feed['events'] as unknown[]).length > 60);
      const {code, out} = await validated(path);
      assert.equal(code, 0, out);
    });
  }
});
