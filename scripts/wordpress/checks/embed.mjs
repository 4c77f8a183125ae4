import assert from 'node:assert/strict';

/** @typedef {import('./world.mjs').World} World */

/** @param {World} world @returns {string} address of a frame page on the feed's server */
const ownFrame = ({server, feed}) =>
  `${server.url}/mitmach/1/frame.html?widget=calendar&view=list&src=${encodeURIComponent(feed)}&id=7`;

/** @type {import('./world.mjs').Checks} */
export const embedChecks = {
  title: 'the pasted address of a frame page',
  checks: {
    'becomes a widget where it is the own city’s': async (world) => {
      const {page} = await world.people.visit(world.post(`Our dates:\n\n${ownFrame(world)}\n`).address);
      await page.locator('mitmach-calendar[view="list"] [part="event"]:visible').first().waitFor();
      assert.equal(await page.locator('iframe').count(), 0);
      assert.equal(await page.locator('#mitmach-js').count(), 1);
    },

    'becomes a widget in the editor’s own block for embeds': async (world) => {
      const embed = `<!-- wp:embed {"url":"${ownFrame(world)}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${ownFrame(world)}\n</div></figure>\n<!-- /wp:embed -->`;
      const {page} = await world.people.visit(world.post(embed).address);
      await page.locator('mitmach-calendar[view="list"] [part="event"]:visible').first().waitFor();
    },

    'is shown while one writes, without a question to the other server': async (world) => {
      const page = await world.people.as('editor');
      await page.goto(`${world.url}/wp-admin/post-new.php?post_type=page`);
      await page.waitForFunction(() => globalThis.wp?.apiFetch);
      const {html, scripts} = await page.evaluate(
        (url) => globalThis.wp.apiFetch({path: `/oembed/1.0/proxy?url=${encodeURIComponent(url)}`}),
        ownFrame(world),
      );
      assert.match(html, /^<mitmach-calendar [^>]*view="list"/);
      assert.ok(
        scripts.some((address) => address.endsWith('/mitmach.js')),
        scripts.join(),
      );
      assert.deepEqual(
        world.lines('requests').filter((address) => address.includes(world.server.url)),
        [],
      );
    },

    'stays an address where it is somebody else’s': async (world) => {
      const {page} = await world.people.visit(
        world.post('https://other.example/frame.html?widget=calendar').address,
      );
      assert.equal(await page.locator('mitmach-calendar').count(), 0);
      assert.equal(await page.getByText('https://other.example/frame.html?widget=calendar').count(), 1);
    },
  },
};
