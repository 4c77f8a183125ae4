import assert from 'node:assert/strict';
import {titleOf} from '../demo-feed.mjs';
import {EditorPage} from '../editor-page.mjs';

/** The formal German of WordPress, for which the plugin has no file of its own in this repository. */
const GERMAN = 'de_DE_formal';

/** @param {string} locale @param {import('./world.mjs').Check} check @returns {import('./world.mjs').Check} on such a site */
const on = (locale, check) => (world) => {
  world.command('option', {name: 'test_locale', value: locale});
  return check(world);
};

/** @type {import('./world.mjs').Checks} */
export const languageChecks = {
  title: 'a site in another language',
  checks: {
    'has German widgets, and German links in them': on(GERMAN, async (world) => {
      const {page} = await world.people.visit(world.post('[mitmach view="list"]').address);
      const widget = page.locator('mitmach-calendar');
      await widget.locator('[part="event"]:visible').first().waitFor();
      assert.equal(await widget.locator('a').first().textContent(), 'Alle Termine');
      assert.ok(
        (await widget.locator('[part="event"]:visible').allInnerTexts())
          .join()
          .includes(titleOf('open-advice', 'de')),
      );
    }),

    'has German options in the editor, from PHP and from its scripts': on(GERMAN, async (world) => {
      const editor = await EditorPage.open(await world.people.as('editor'), world.url);
      await editor.insert('mitmach', 'Veranstaltungskalender');
      await editor.control('Ansicht').selectOption('Liste');
      await editor.control('Was gezeigt wird').selectOption('Zeitleiste');
      const canvas = await editor.canvas();
      await canvas.locator('mitmach-timeline[lang="de-DE"]').waitFor();
    }),

    'has German settings': on(GERMAN, async (world) => {
      const page = await world.people.as('admin');
      await page.goto(`${world.url}/wp-admin/options-general.php?page=mitmach`);
      await page.getByLabel('Adresse des Feeds').waitFor();
    }),

    'has Danish links where it is Danish': on('da_DK', async (world) => {
      const {page} = await world.people.visit(world.post('[mitmach timeline]').address);
      assert.equal(await page.locator('mitmach-timeline a').first().textContent(), 'Alle milepæle');
    }),
  },
};
