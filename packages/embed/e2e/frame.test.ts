import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {STRICT_POLICY} from '../../../scripts/server.mjs';
import {axeFindings} from './axe.js';
import {feed, files, htmlPage, keepViolations, script, violations} from './drafts.js';
import {Site, type Visit} from './visit.js';

const frameSource = (query: string): string => `${files}frame.html?${query}`;
const timelineQuery = `widget=timeline&src=${encodeURIComponent(feed)}&lang=de`;
const frameTag = (query: string, attributes = ''): string =>
  `<iframe title="Meilensteine" src="${frameSource(query).replaceAll('&', '&amp;')}" width="600" height="300" ${attributes}></iframe>`;
const helper = script(`${files}frame-host.js`);

/** The frame's own document, once its widget shows something. */
const shown = async (page: Page): Promise<Frame> => {
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  const content = frame.locator('mitmach-timeline li, mitmach-calendar .list li').filter({visible: true});
  await content.first().waitFor();
  return frame;
};

/** Waits until a frame is as high as what is in it. */
const untilFitting = async (page: Page, frame: Frame): Promise<number> => {
  const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.waitForFunction(
    (height) => document.querySelector('iframe')?.getBoundingClientRect().height === height + 4,
    content,
  );
  return content;
};

describe('frame.html', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = (body: string): Promise<Visit> => {
    site.put('/frames.html', htmlPage(body));
    return site.visit('/frames.html');
  };

  for (const [order, body] of [
    ['before the helper', frameTag(timelineQuery) + helper],
    ['after the helper', helper + frameTag(timelineQuery)],
  ] as const) {
    it(`is as high as its content when it stands ${order}`, async () => {
      const {page, noise} = await open(body);
      const height = await untilFitting(page, await shown(page));
      assert.ok(height > 600, `${String(height)} px`);
      assert.deepEqual(noise, {console: [], errors: [], foreign: []});
    });
  }

  it('becomes higher when it becomes narrower', async () => {
    const {page} = await open(helper + frameTag(timelineQuery));
    const frame = await shown(page);
    const wide = await untilFitting(page, frame);
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '320'));
    await frame.waitForFunction((before) => document.body.getBoundingClientRect().height > before, wide);
    assert.ok((await untilFitting(page, frame)) > wide);
  });

  it('keeps its height and scrolls where there is no helper', async () => {
    const {page} = await open(frameTag(timelineQuery));
    const frame = await shown(page);
    const scrolls = await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    assert.deepEqual(
      [await page.locator('iframe').evaluate(({clientHeight}) => clientHeight), scrolls],
      [300, true],
    );
  });

  it('works in a sandbox that allows scripts and nothing else', async () => {
    const {page, noise} = await open(helper + frameTag(timelineQuery, 'sandbox="allow-scripts"'));
    const frame = await shown(page);
    const height = await untilFitting(page, frame);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.ok(height > 600, `${String(height)} px`);
    assert.deepEqual([noise.errors, noise.foreign], [[], []]);
  });

  it('is not made higher by somebody else', async () => {
    const forge = `<iframe title="Werbung" srcdoc="<script>setInterval(() => { parent.postMessage({type: 'mitmach.height.1', id: '1-1', height: 9000}, '*'); for (const frame of parent.frames) frame.postMessage({type: 'mitmach.host.1', id: 'x', top: 0, height: 1}, '*'); }, 20)</script>"></iframe>`;
    const {page} = await open(helper + frameTag(timelineQuery) + forge);
    const frame = await shown(page);
    await untilFitting(page, frame);
    await page.waitForTimeout(200);
    const heights = await page
      .locator('iframe')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().height < 5000));
    const seen = await frame.evaluate(() =>
      document.documentElement.style.getPropertyValue('--mitmach-seen-height'),
    );
    assert.deepEqual([heights, seen === '1px'], [[true, true], false]);
  });

  it('opens an event where it can be seen', async () => {
    const query = `widget=calendar&src=${encodeURIComponent(feed)}&lang=de&view=list`;
    const {page} = await open(`${helper}<p style="height: 300px"></p>${frameTag(query)}`);
    const frame = await shown(page);
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1500);
    const title = frame
      .locator('mitmach-calendar [part=event] button.title, mitmach-calendar button.open')
      .nth(8);
    await title.scrollIntoViewIfNeeded();
    await title.click();
    await frame.locator('dialog[open] dl').first().waitFor();
    const box = await frame.locator('dialog[open]').boundingBox();
    const {height} = page.viewportSize() ?? {height: 0};
    assert.ok(box && box.y >= 0 && box.y + box.height <= height, JSON.stringify([box, height]));
  });

  it('says what its address lacks', async () => {
    const {page} = await site.visit(frameSource(''));
    assert.match(await page.locator('body').innerText(), /the address names no widget/);
  });

  it('looks as its address says', async () => {
    const {page} = await site.visit(
      frameSource(`${timelineQuery}&accent=%23a40000&theme=dark&title=Unsere%20Ziele`),
    );
    await page.locator('mitmach-timeline li').first().waitFor();
    const look = await page.evaluate(() => {
      const {style, lang, dir} = document.documentElement;
      return [style.getPropertyValue('--mitmach-accent'), lang, dir, document.title];
    });
    assert.deepEqual(look, ['#a40000', 'de', 'ltr', 'Unsere Ziele']);
  });

  it('needs no more than the strict policy allows', async () => {
    const {page: plain} = await site.visit(frameSource(timelineQuery));
    const html = (await (await fetch(plain.url())).text()).replaceAll(/(src|href)="(?=\w)/g, `$1="${files}`);
    site.put(`/strict-frame.html?${timelineQuery}`, html, {'Content-Security-Policy': STRICT_POLICY});
    const {page, noise} = await site.visit(`/strict-frame.html?${timelineQuery}`, {}, keepViolations);
    await page.locator('mitmach-timeline li').first().waitFor();
    assert.deepEqual([await violations(page), noise.errors, await axeFindings(page)], [[], [], []]);
  });
});

describe('frame.html in a WordPress page', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  it('tells its height within the limits of WordPress, with the secret', async () => {
    const listen = `<script>window.heard = []; addEventListener('message', ({data}) => heard.push(data));</script>`;
    const element = frameTag(`${timelineQuery}#?secret=abc1234567`, 'sandbox="allow-scripts"');
    site.put('/wordpress.html', htmlPage(listen + element));
    const {page} = await site.visit('/wordpress.html');
    await shown(page);
    const isTold = await page.waitForFunction(() => {
      const {heard} = window as unknown as {heard: {message?: string; value?: number; secret?: string}[]};
      return heard.some(
        ({message, value, secret}) => message === 'height' && value === 1000 && secret === 'abc1234567',
      );
    });
    assert.equal(await isTold.jsonValue(), true);
  });
});
