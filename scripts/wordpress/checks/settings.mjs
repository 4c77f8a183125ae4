import assert from 'node:assert/strict';

/** @typedef {import('./world.mjs').World} World */

const path = '/wp-admin/options-general.php?page=mitmach';

/** @param {World} world @returns {Promise<import('playwright-core').Page>} the settings, before the administrator */
const openSettings = async (world) => {
  const page = await world.people.as('admin');
  await page.goto(world.url + path);
  return page;
};

/** @param {import('playwright-core').Page} page @param {Record<string, string>} fields what to write into them */
const save = async (page, fields) => {
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name="mitmach[${name}]"]`, value);
  await Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);
};

/** @type {import('./world.mjs').Checks} */
export const settingsChecks = {
  title: 'the settings',
  checks: {
    'are reached from the list of plugins': async (world) => {
      const page = await world.people.as('admin');
      await page.goto(`${world.url}/wp-admin/plugins.php`);
      await page.click('[data-slug="mitmach"] .row-actions a:has-text("Settings")');
      await page.locator('#mitmach-feed').waitFor();
    },

    'refuse what is no address, and say so': async (world) => {
      const page = await openSettings(world);
      await save(page, {feed: 'javascript:alert(1)'});
      const message = await page.locator('.notice-error').innerText();
      assert.match(message, /Address of the feed: “javascript:alert\(1\)” cannot be used/);
      assert.equal(await page.inputValue('#mitmach-feed'), world.feed);
    },

    'keep an address, and show what comes from it': async (world) => {
      world.setSettings({feed: ''});
      const page = await openSettings(world);
      await save(page, {feed: world.feed, accent: '#8a2be2'});
      assert.equal(await page.inputValue('#mitmach-feed'), world.feed);
      await page.locator('mitmach-calendar [part="event"]:visible').first().waitFor();
      assert.equal(world.command('settings').accent, '#8a2be2');
    },

    'offer the organizations of the feed': async (world) => {
      const page = await openSettings(world);
      const option = page.locator('#mitmach-organizations-list option[value="sv-foerdewind"]');
      await option.waitFor({state: 'attached'});
      assert.equal(await option.getAttribute('label'), 'SV Fördewind Flensburg');
    },

    'go back to the plugin’s own scripts where the address of others is missing': async (world) => {
      const page = await openSettings(world);
      await page.check('[name="mitmach[scripts]"][value="address"]');
      await save(page, {script_address: ''});
      assert.match(await page.locator('.notice-error').innerText(), /no address for the scripts/);
      assert.equal(world.command('settings').scripts, 'bundled');
    },

    'take the scripts from an address, of which the folder is enough': async (world) => {
      const page = await openSettings(world);
      await page.check('[name="mitmach[scripts]"][value="address"]');
      await save(page, {script_address: `${world.server.url}/packages/embed/dist/`});
      const source = await page.locator('#mitmach-js').getAttribute('src');
      assert.equal(source, `${world.server.url}/packages/embed/dist/mitmach.js`);
      await page.locator('mitmach-calendar [part="event"]:visible').first().waitFor();
    },

    'suggest a text for the privacy statement, with the feed’s server in it': async (world) => {
      const page = await world.people.as('admin');
      await page.goto(`${world.url}/wp-admin/options-privacy.php?tab=policyguide`);
      const section = page.locator('.privacy-settings-accordion-panel', {
        hasText: 'events, opportunities or news',
      });
      assert.match(
        await section.textContent(),
        new RegExp(`from the server ${new URL(world.feed).host} when`),
      );
    },

    'are closed to people who only write': async (world) => {
      const page = await world.people.as('editor');
      const answer = await page.goto(world.url + path);
      assert.equal(answer.status(), 403);
    },

    'are not saved without the form’s own proof': async (world) => {
      const page = await world.people.as('admin');
      const answer = await page.request.post(`${world.url}/wp-admin/options.php`, {
        form: {option_page: 'mitmach', action: 'update', 'mitmach[feed]': 'https://evil.example/feed.json'},
      });
      assert.equal(answer.status(), 403);
      assert.equal(world.command('settings').feed, world.feed);
    },
  },
};
