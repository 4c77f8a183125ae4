import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {axeFindings} from './axe.js';
import {feed, files, htmlPage, script} from './drafts.js';
import {Site, type Visit} from './visit.js';

const widgets = ['calendar', 'finder', 'ticker', 'timeline'];
const snippets = widgets
  .map(
    (name) => `<mitmach-${name} src="${feed}"${name === 'calendar' ? ' view="list"' : ''}></mitmach-${name}>`,
  )
  .join('');

/** A page with all widgets, as axe would have it: what is seen is in its main part. */
const pageIn = (lang: string, body: string): string =>
  htmlPage(body)
    .replace('lang="de"', `lang="${lang}"`)
    .replace('<body>', '<body><main>')
    .replace('</body>', '</main></body>');

/** What each widget says in a language, of what every visitor sees. */
const words: Readonly<Record<string, readonly string[]>> = {
  pl: ['Przejdź do daty', 'Co chcieliby Państwo robić?', 'Pilne', 'Zrobione'],
  'de-simple': ['Einen Tag wählen', 'Was möchten Sie machen?', 'Wichtig: schnell', 'Fertig'],
};

/** Waits until everything can be read, or is the name of something. */
const untilSaid = async (page: Page, wanted: readonly string[]): Promise<void> => {
  await page.waitForFunction((texts) => {
    const elements = [
      ...document.querySelectorAll('mitmach-calendar, mitmach-finder, mitmach-ticker, mitmach-timeline'),
    ];
    return elements.every((element, index) => {
      const root = element.shadowRoot;
      const names = [...(root?.querySelectorAll('[aria-label], [placeholder]') ?? [])].map(
        (each) => each.getAttribute('aria-label') ?? each.getAttribute('placeholder'),
      );
      return [root?.textContent, ...names].join(' ').includes(texts[index] ?? '');
    });
  }, wanted);
};

const languageFiles = ({requests}: Visit): string[] =>
  requests.flatMap((address) => /\/dist\/(locales\/.*)/.exec(address)?.[1] ?? []);

describe('a page in a language that few read', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(async () => site.close());

  const open = async (lang: string, name: string): Promise<Visit> => {
    site.put('/languages.html', pageIn(lang, script(files + name) + snippets));
    return site.visit('/languages.html');
  };

  for (const [lang, wanted] of Object.entries(words)) {
    for (const [name, file] of [
      ['mitmach.js', `locales/${lang}.js`],
      ['mitmach.all.js', `locales/${lang}.classic.js`],
    ] as const) {
      it(`speaks ${lang} by ${name}, with one file for all widgets`, async () => {
        const visit = await open(lang, name);
        await untilSaid(visit.page, wanted);
        assert.deepEqual(languageFiles(visit), [file]);
        assert.deepEqual(visit.noise, {console: [], errors: [], foreign: []});
      });
    }

    it(`has nothing for axe to find in ${lang}`, async () => {
      const {page} = await open(lang, 'mitmach.js');
      await untilSaid(page, wanted);
      assert.deepEqual(await axeFindings(page), []);
    });
  }

  it('speaks English by mitmach.all.js, and says so, where the file of the language is not there', async () => {
    site.put('/languages.html', pageIn('pl', script(`${files}mitmach.all.js`) + snippets));
    const {page, noise} = await site.visit('/languages.html', {}, (visited) =>
      visited.route('**/locales/pl.classic.js', (route) => route.fulfill({status: 404, body: ''})),
    );
    await untilSaid(page, ['Go to date', 'What would you like to do?', 'Urgent', 'Done']);
    assert.deepEqual(
      [noise.errors, noise.console.filter((line) => line.includes('texts-failed')).length],
      [[], 1],
    );
  });

  it('loads no language by mitmach.all.js where the page is in German', async () => {
    const visit = await open('de', 'mitmach.all.js');
    await untilSaid(visit.page, ['Gehe zu Datum', 'Was möchten Sie tun?', 'Dringend', 'Erledigt']);
    assert.deepEqual(languageFiles(visit), []);
  });

  it('tells readers of simple German what the feed has for them', async () => {
    const finder = `<mitmach-finder src="${feed}" query="Gemüse"></mitmach-finder>`;
    const ticker = `<mitmach-ticker src="${feed}"></mitmach-ticker>`;
    const body = script(`${files}mitmach.all.js`) + finder + ticker;
    site.put('/languages.html', pageIn('de-simple', body));
    const {page} = await site.visit('/languages.html');
    await page.getByText('Sie sortieren Obst und Gemüse.').first().waitFor();
    await page.locator('mitmach-ticker').getByText('Bis zu 500 Euro für kleine Ideen').first().click();
    await page.getByRole('dialog').getByText('Es gibt bis zu 500 Euro.').waitFor();
    assert.equal(await page.getByRole('dialog').getByText('Gefördert wird').count(), 0);
  });
});
