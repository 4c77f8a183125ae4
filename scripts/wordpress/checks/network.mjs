import assert from 'node:assert/strict';

/** @type {import('./world.mjs').Checks} */
export const networkChecks = {
  title: 'in a network',
  checks: {
    'each site has its own settings': async (world) => {
      world.command('network');
      world.command('activate', {everywhere: true});
      world.command('second-site', {settings: {feed: world.feed, link: 'https://second.example/'}});
      const {page} = await world.people.visit(world.post('[mitmach view="list"]').address);
      await page.locator('mitmach-calendar [part="event"]:visible').first().waitFor();
      const second = await (await fetch(`${world.url}/second/`)).text();
      assert.match(
        second,
        new RegExp(`<link rel="alternate" type="application/mitmach\\+json" href="${world.feed}">`),
      );
      assert.deepEqual(world.command('left'), ['mitmach', 'mitmach']);
    },

    'nobody but who runs the network chooses where scripts come from': async (world) => {
      // In a network, people are signed in by other cookies than before.
      await world.people.signOut();
      const fields = [];
      for (const name of ['admin', 'administrator']) {
        const page = await world.people.as(name);
        await page.goto(`${world.url}/wp-admin/options-general.php?page=mitmach`);
        await page.locator('#mitmach-feed').waitFor();
        fields.push(await page.locator('[name="mitmach[script_address]"]').count());
      }
      assert.deepEqual(fields, [1, 0]);
    },

    'what somebody else sends about scripts is not kept': async (world) => {
      const page = await world.people.as('administrator');
      await page.goto(`${world.url}/wp-admin/options-general.php?page=mitmach`);
      await page.evaluate(() => {
        const form = globalThis.document.querySelector('form[action="options.php"]');
        for (const [name, value] of [
          ['scripts', 'address'],
          ['script_address', 'https://evil.example/mitmach.js'],
        ]) {
          const field = form.appendChild(globalThis.document.createElement('input'));
          field.name = `mitmach[${name}]`;
          field.value = value;
        }
      });
      await Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);
      const {scripts, script_address: address} = world.command('settings');
      assert.deepEqual([scripts, address], ['bundled', '']);
    },

    'nothing is left on any site when the plugin is deleted': (world) => {
      world.command('uninstall');
      assert.deepEqual(world.command('left'), []);
    },
  },
};

/** @type {import('./world.mjs').Checks} */
export const traceChecks = {
  title: 'after all of this, the server',
  checks: {
    'has had nothing to complain about in the plugin': (world) => {
      assert.deepEqual(world.lines('notices'), []);
      assert.deepEqual(
        world.lines('log').filter((line) => line.includes('mitmach/') && !line.includes('mitmach-wordpress')),
        [],
      );
    },

    'has asked nobody on the plugin’s behalf': (world) => {
      const asked = world.lines('requests');
      // Otherwise nothing was written down, and this would say nothing.
      assert.ok(asked.some((line) => line.startsWith('WordPress ')));
      assert.deepEqual(
        asked.filter((line) => line.startsWith('plugin ') || line.includes(world.server.url)),
        [],
      );
    },
  },
};
