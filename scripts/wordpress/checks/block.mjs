import assert from 'node:assert/strict';
import {titleOf} from '../demo-feed.mjs';
import {EditorPage} from '../editor-page.mjs';

/** @typedef {import('./world.mjs').World} World */

/** @param {World} world @returns {Promise<EditorPage>} an empty page, before somebody who may not write any HTML */
const openEditor = async (world) => EditorPage.open(await world.people.as('editor'), world.url);

/** @type {import('./world.mjs').Checks} */
export const blockChecks = {
  title: 'the block, for an editor who may not write any HTML,',
  checks: {
    'is found, shows the feed while one writes, and is published': async (world) => {
      const editor = await openEditor(world);
      await editor.setTitle('What’s on');
      await editor.insert('mitmach', 'Events calendar');
      await editor.control('View').selectOption('List');
      const canvas = await editor.canvas();
      await canvas.locator('mitmach-calendar[view="list"] [part="event"]:visible').first().waitFor();
      const address = await editor.publish();

      const {page, errors} = await world.people.visit(address);
      const events = page.locator('.wp-block-mitmach-widget mitmach-calendar [part="event"]:visible');
      await events.first().waitFor();
      const texts = (await events.allInnerTexts()).join('\n');
      assert.ok(texts.includes(titleOf('open-advice', 'en')), texts);
      assert.deepEqual(errors, []);
    },

    'lets one choose organizations by their names': async (world) => {
      const editor = await openEditor(world);
      await editor.insert('mitmach', 'Events calendar');
      const field = editor.control('Organizations');
      await field.click();
      await field.pressSequentially('SV F');
      await editor.page.getByRole('option', {name: 'SV Fördewind Flensburg'}).click();
      const [block] = await editor.blocks();
      assert.equal(block.attributes.organizations, 'sv-foerdewind');
      const canvas = await editor.canvas();
      await canvas.locator('mitmach-calendar[organizations="sv-foerdewind"]').waitFor();
    },

    'takes no click of its own, so that one selects it': async (world) => {
      const editor = await openEditor(world);
      await editor.insert('mitmach', 'News ticker');
      const canvas = await editor.canvas();
      await canvas.locator('mitmach-ticker [part="item"]').first().waitFor();
      await editor.page.evaluate(() => globalThis.wp.data.dispatch('core/block-editor').clearSelectedBlock());
      const box = await canvas.locator('mitmach-ticker').boundingBox();
      await editor.page.mouse.click(box.x + box.width / 2, box.y + 60);
      const selected = await editor.page.evaluate(
        () => globalThis.wp.data.select('core/block-editor').getSelectedBlock()?.name,
      );
      assert.equal(selected, 'mitmach/widget');
    },

    'shows another widget, without what that does not know': async (world) => {
      const editor = await openEditor(world);
      await editor.insert('mitmach', 'Volunteering finder');
      await editor.control('Layout').selectOption('Map of districts');
      await editor.control('What to show').selectOption('Timeline');
      const [block] = await editor.blocks();
      assert.equal(block.attributes.widget, 'timeline');
      assert.equal(block.attributes.layout, undefined);
      const canvas = await editor.canvas();
      await canvas.locator('mitmach-timeline [part="entry"]').first().waitFor();
    },

    'shows the feed in the frame in which the editor shows other devices': async (world) => {
      const editor = await openEditor(world);
      await editor.insert('mitmach', 'Timeline');
      await editor.page.evaluate(() => {
        const {dispatch} = globalThis.wp.data;
        const set =
          dispatch('core/editor').setDeviceType ??
          dispatch('core/edit-post').__experimentalSetPreviewDeviceType;
        set('Tablet');
      });
      const frame = editor.page.frameLocator('iframe[name="editor-canvas"]');
      await frame.locator('mitmach-timeline [part="entry"]').first().waitFor();
    },

    'asks for a feed where there is none': async (world) => {
      world.setSettings({feed: ''});
      const editor = await openEditor(world);
      await editor.insert('mitmach', 'Events calendar');
      const canvas = await editor.canvas();
      await canvas.locator('.mitmach-no-feed').getByLabel('Feed address').fill(world.feed);
      await canvas.getByRole('button', {name: 'Show this feed'}).click();
      await canvas.locator('mitmach-calendar [part="event"]:visible').first().waitFor();
    },

    'is made of a shortcode, of markup and of a pasted address': async (world) => {
      const editor = await openEditor(world);
      const frame = `${world.server.url}/mitmach/frame.html?widget=ticker&src=..%2Fnews.json&limit=4`;
      const [ofShortcode] = await editor.blocksOf('<p>[mitmach timeline limit="3" deep-links]</p>');
      const [ofMarkup] = await editor.blocksOf(
        '<div data-mitmach="calendar" data-view="list" data-filters="text when"><a href="https://city.example/">All</a></div>',
      );
      const [ofAddress] = await editor.blocksOf(`<p>${frame.replaceAll('&', '&amp;')}</p>`);
      const [ofAnother] = await editor.blocksOf('<p>https://other.example/frame.html?widget=ticker</p>');
      const own = ({name, attributes}) => [name, JSON.parse(JSON.stringify(attributes))];
      assert.deepEqual(own(ofShortcode), ['mitmach/widget', {widget: 'timeline', limit: 3, deepLinks: true}]);
      assert.deepEqual(own(ofMarkup), [
        'mitmach/widget',
        {
          widget: 'calendar',
          view: 'list',
          filters: ['text', 'when'],
          link: 'https://city.example/',
          linkText: 'All',
        },
      ]);
      assert.deepEqual(own(ofAddress), [
        'mitmach/widget',
        {widget: 'ticker', src: `${world.server.url}/news.json`, limit: 4},
      ]);
      assert.notEqual(ofAnother.name, 'mitmach/widget');
    },
  },
};
