import assert from 'node:assert/strict';
import {titleOf} from '../demo-feed.mjs';

/** @typedef {import('./world.mjs').World} World */

const SCRIPT = '#mitmach-js';
const EVENTS = 'mitmach-calendar [part="event"]:visible';

/** @param {World} world @param {string} content of a post @param {object} [options] of the browser */
const visitPost = (world, content, options) => world.people.visit(world.post(content).address, options);

/** @param {World} world @returns {Promise<import('playwright-core').Page>} an empty post, before an author */
const openClassicEditor = async (world) => {
  world.command('option', {name: 'test_classic_editor', value: 'yes'});
  const author = await world.people.as('author');
  await author.goto(`${world.url}/wp-admin/post-new.php`);
  return author;
};

/** @type {import('./world.mjs').Checks} */
export const pageChecks = {
  title: 'a page',
  checks: {
    'without a widget loads no script and no style of the plugin': async (world) => {
      const {page, requests} = await visitPost(world, '<p>Nothing about mitmach here.</p>');
      assert.equal(await page.locator(SCRIPT).count(), 0);
      assert.deepEqual(
        requests.filter((address) => address.includes('/plugins/mitmach/')),
        [],
      );
    },

    'with a shortcode shows what it asks for, in the theme’s own column': async (world) => {
      const {page, errors} = await visitPost(
        world,
        '[mitmach widget="calendar" view="list" organizations="sv-foerdewind"]',
      );
      await page.locator(EVENTS).first().waitFor();
      const texts = (await page.locator(EVENTS).allInnerTexts()).join('\n');
      assert.ok(!texts.includes(titleOf('open-advice', 'en')), texts);
      assert.deepEqual(errors, []);
    },

    'shows what somebody has chosen in the configurator, by the shortcode copied there': async (world) => {
      const chosen = '#widget=calendar&view=next&organizations=sv-foerdewind&look.accent=%238a1c5c';
      const tool = await world.people.visit(`${world.server.url}/demo/${chosen}`);
      await tool.page.getByRole('tab', {name: 'WordPress'}).click();
      const shortcode = await tool.page.locator('.piece code').first().textContent();
      assert.match(shortcode, /^\[mitmach calendar .*\]Alle Termine\[\/mitmach\]$/);
      const {page, errors} = await visitPost(world, shortcode);
      const widget = page.locator('mitmach-calendar[view="next"][organizations="sv-foerdewind"]');
      await widget.locator('[part="event"]:visible').first().waitFor();
      const accent = await widget.evaluate((element) =>
        element.ownerDocument.defaultView
          .getComputedStyle(element)
          .getPropertyValue('--mitmach-accent')
          .trim(),
      );
      assert.equal(accent, '#8a1c5c');
      assert.deepEqual(errors, []);
    },

    'reads a shortcode that a word processor has been at': async (world) => {
      const {page} = await visitPost(
        world,
        '[mitmach timeline limit=“2” layout=„compact”]All steps[/mitmach]',
      );
      const widget = page.locator('mitmach-timeline[limit="2"][layout="compact"]');
      await widget.locator('[part="entry"]').first().waitFor();
      assert.equal(await widget.locator('[part="entry"]').count(), 2);
      assert.equal(await widget.locator('a').first().textContent(), 'All steps');
    },

    'has no attribute that a shortcode smuggles in': async (world) => {
      const {page} = await visitPost(
        world,
        `[mitmach widget="calendar" onclick="alert(1)" src="javascript:alert(1)" accent="red;background:url(x)" link-text="<img src=x onerror=alert(1)>" key='a" onmouseover="alert(1)']`,
      );
      const attributes = await page
        .locator('mitmach-calendar')
        .evaluate((element) =>
          Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
        );
      assert.deepEqual(Object.keys(attributes).sort(), ['key', 'src']);
      assert.equal(attributes.src, world.feed);
      assert.equal(await page.locator('mitmach-calendar img, [onmouseover], [onclick]').count(), 0);
    },

    'tells people who can edit what is wrong with a shortcode, and nobody else': async (world) => {
      const {address} = world.post('[mitmach widget="calendar" colour="red" view="year"]');
      const editor = await world.people.as('editor');
      await editor.goto(address);
      const note = await editor.locator('.mitmach-note').innerText();
      assert.match(note, /“calendar” has no option “colour”/);
      assert.match(note, /view="year" is left out: it takes month, week, day, list, next, mini/);
      const {page} = await world.people.visit(address);
      assert.equal(await page.locator('.mitmach-note').count(), 0);
    },

    'names the widgets that there are where there is no such one': async (world) => {
      const editor = await world.people.as('editor');
      await editor.goto(world.post('[mitmach widget="calender"]').address);
      assert.match(
        await editor.locator('.mitmach-note').innerText(),
        /no widget “calender”. There are: calendar, finder, ticker, timeline/,
      );
    },

    'shows the markup that an author writes in the classic editor': async (world) => {
      const author = await openClassicEditor(world);
      await author.fill('#title', 'By an author');
      await author.click('#content-html');
      await author.fill(
        '#content',
        `Our dates:\n\n<div data-mitmach="calendar" data-src="${world.feed}" data-view="list"><a href="https://city.example/">All dates</a></div>\n\nWelcome!`,
      );
      // Whoever looks at it in the visual mode saves what that has made of it.
      await author.click('#content-tmce');
      await author.frameLocator('#content_ifr').locator('[data-mitmach]').waitFor();
      await author.click('#content-html');
      await author.click('#publish');
      const address = await author.locator('#message a').first().getAttribute('href');
      const {page} = await world.people.visit(address);
      await page.locator(`[data-mitmach] ${EVENTS}`).first().waitFor();
    },

    'keeps the elements of an author, and takes out what could run': async (world) => {
      const {address, content} = world.post(
        '<mitmach-calendar view="next" limit="2" onclick="alert(1)" config="javascript:alert(1)"><a href="https://city.example/">All</a></mitmach-calendar><script>alert(1)</script>',
      );
      assert.match(content, /^<mitmach-calendar view="next" limit="2" config="alert\(1\)">/);
      assert.doesNotMatch(content, /onclick|<script|javascript/);
      const {page} = await world.people.visit(address);
      // It names no feed: the page does.
      await page.locator(EVENTS).first().waitFor();
    },

    'keeps the elements in the classic editor’s visual mode': async (world) => {
      const author = await openClassicEditor(world);
      await author.click('#content-html');
      await author.fill(
        '#content',
        '<mitmach-ticker limit="3"><a href="https://city.example/">News</a></mitmach-ticker>',
      );
      await author.click('#content-tmce');
      await author.frameLocator('#content_ifr').locator('mitmach-ticker').waitFor();
      await author.click('#content-html');
      const content = await author.inputValue('#content');
      await author.evaluate(() => globalThis.jQuery(globalThis).off('beforeunload'));
      assert.match(
        content,
        /<mitmach-ticker limit="3"><a href="https:\/\/city.example\/">News<\/a><\/mitmach-ticker>/,
      );
    },

    'asks for the script once and without waiting for it, however many widgets there are': async (world) => {
      const {page, requests} = await visitPost(
        world,
        '[mitmach widget="calendar"]\n\n[mitmach widget="timeline"]\n\n[mitmach finder]',
      );
      await page.locator(EVENTS).first().waitFor();
      const scripts = requests.filter((address) => address.includes('/mitmach.js'));
      assert.equal(scripts.length, 1);
      assert.ok(await page.locator(SCRIPT).evaluate(({async}) => async));
      assert.equal(await page.locator(`head ${SCRIPT}`).count(), 1);
      assert.equal(requests.filter((address) => address === world.feed).length, 1);
    },

    'has a link in every widget for people without JavaScript': async (world) => {
      world.setSettings({link: 'https://city.example/join-in'});
      const {page} = await visitPost(world, '[mitmach widget="calendar"]', {javaScriptEnabled: false});
      const link = page.locator('mitmach-calendar a');
      assert.equal(await link.innerText(), 'All events');
      assert.equal(await link.getAttribute('href'), 'https://city.example/join-in');
    },

    'shows the own organization’s events, unless all are asked for': async (world) => {
      world.setSettings({organizations: 'sv-foerdewind', language: 'de'});
      const {page} = await visitPost(
        world,
        '[mitmach view="list"]\n\n[mitmach view="list" organizations="*"]',
      );
      const [own, all] = await page.locator('mitmach-calendar').all();
      await all.locator('[part="event"]:visible').first().waitFor();
      await own.locator('[part="event"]:visible').first().waitFor();
      const texts = async (widget) =>
        (await widget.locator('[part="event"]:visible').allInnerTexts()).join('\n');
      assert.ok((await texts(all)).includes(titleOf('open-advice', 'de')));
      assert.ok(!(await texts(own)).includes(titleOf('open-advice', 'de')));
    },

    'sets no cookie and asks no other server than the feed’s': async (world) => {
      const {page, requests} = await visitPost(world, '[mitmach widget="calendar"]');
      await page.locator(EVENTS).first().waitFor();
      assert.deepEqual(await page.context().cookies(), []);
      const known = [world.url, world.server.url];
      // WordPress itself asks for its emoji and the theme for nothing.
      const others = requests.filter((address) => !known.some((origin) => address.startsWith(origin)));
      assert.deepEqual(
        others.filter((address) => /^https?:/.test(address) && !address.includes('s.w.org')),
        [],
      );
    },

    'shows visitors nothing where no feed is known, and tells people who can edit': async (world) => {
      world.setSettings({feed: ''});
      const {address} = world.post('[mitmach widget="calendar"]');
      const {page} = await world.people.visit(address);
      assert.equal(await page.locator('mitmach-calendar, .mitmach-note').count(), 0);
      const editor = await world.people.as('editor');
      await editor.goto(address);
      assert.match(await editor.locator('.mitmach-note').innerText(), /There is no feed/);
    },

    'gives news readers the link alone': async (world) => {
      world.post('Dates: [mitmach widget="calendar"]');
      const feed = await (await fetch(`${world.url}/?feed=rss2`)).text();
      const item = feed.split('<item>').find((each) => each.includes('Dates: '));
      assert.match(item, /Dates: <a href="[^"]*feed\.json">All events<\/a>/);
      assert.doesNotMatch(item, /<mitmach-calendar/);
    },

    'shows a widget in a classic theme, too': async (world) => {
      world.command('theme', {name: 'twentytwentyone'});
      const {page, errors} = await visitPost(world, '[mitmach view="list"]');
      await page.locator(EVENTS).first().waitFor();
      assert.equal(await page.locator(SCRIPT).count(), 1);
      assert.deepEqual(errors, []);
      const empty = await visitPost(world, '<p>Nothing.</p>');
      assert.equal(await empty.page.locator(SCRIPT).count(), 0);
    },
  },
};
