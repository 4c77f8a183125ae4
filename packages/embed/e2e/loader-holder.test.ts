import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {fallback, feed, htmlPage, loader, untilShown} from './drafts.js';
import {Site, type Visit} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};

describe('a div with data-mitmach', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = (body: string, head?: string): Promise<Visit> => {
    site.put('/page.html', htmlPage(body, head));
    return site.visit('/page.html');
  };
  const attributes = ({page}: Visit): Promise<string[][]> =>
    page
      .locator('[data-mitmach] > mitmach-timeline')
      .evaluateAll((widgets) =>
        widgets.map(({attributes: all}) => [...all].map(({name, value}) => `${name}=${value}`)),
      );

  it('has its widget inside, with its data as attributes and its content as fallback', async () => {
    const visit = await open(
      `${loader}<div class="box" data-mitmach="timeline" data-src="${feed}" data-heading-level="3" data-order="ascending" lang="da">${fallback} und mehr</div>`,
    );
    await untilShown(visit.page, [8]);
    assert.deepEqual(await attributes(visit), [[`src=${feed}`, 'heading-level=3', 'order=ascending']]);
    const holder = visit.page.locator('div.box[data-mitmach=timeline]');
    assert.equal(await holder.evaluate(({childNodes}) => childNodes.length), 1);
    assert.equal(await visit.page.locator('mitmach-timeline').innerHTML(), `${fallback} und mehr`);
    assert.equal(
      await visit.page.locator('mitmach-timeline h3').first().textContent(),
      'Frivilligt engagement bliver et mål for byen',
    );
    assert.deepEqual(visit.noise, quiet);
  });

  it('takes an attribute without a value for one that is not given', async () => {
    const visit = await open(
      `${loader}<div data-mitmach="timeline" data-src="${feed}" data-limit="" data-topics="" data-order="" data-theme="" data-config="" data-heading-level></div>`,
    );
    await untilShown(visit.page, [8]);
    assert.deepEqual(visit.noise, quiet);
  });

  it('makes no handler, style or name of what somebody wrote who may write no scripts', async () => {
    const visit = await open(
      `${loader}<div data-mitmach="timeline" data-src="${feed}" data-onclick="alert(1)" data-onmouseenter="alert(1)" data-style="display: none" data-id="top" data-class="wide" data-slot="x" data-is="y" data-@click="alert(1)" data-1="2"></div>`,
    );
    await untilShown(visit.page, [8]);
    assert.deepEqual(await attributes(visit), [[`src=${feed}`]]);
  });

  it('is found where its name is written in capitals or with spaces', async () => {
    const {page, noise} = await open(`${loader}<p data-mitmach=" Timeline " data-src="${feed}"></p>`);
    await untilShown(page, [8]);
    assert.deepEqual(noise, quiet);
  });

  it('may hold a feed for the divs inside', async () => {
    const {page, noise} = await open(
      `${loader}<div data-mitmach="feed" data-src="${feed}" data-topics="network"><h2>Netzwerk</h2><div data-mitmach="timeline"></div><div data-mitmach="timeline" data-limit="1"></div></div>`,
    );
    await untilShown(page, [4, 1]);
    assert.deepEqual(noise, quiet);
  });

  it('stays as it is, with one warning that names the widgets, where the name is unknown', async () => {
    const {page, noise} = await open(
      `${loader}<div data-mitmach="kalender">${fallback}</div><div data-mitmach="kalender"></div>`,
    );
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('[data-mitmach]').first().innerHTML(), fallback);
    assert.equal(noise.console.length, 1);
    assert.match(
      noise.console[0] ?? '',
      /^warning: mitmach: data-mitmach="kalender" names no widget\. There are: .*timeline/,
    );
  });

  it('keeps all of its content where the page is read in pieces', async () => {
    let noteAsked = (): void => undefined;
    const asked = new Promise<void>((done) => {
      noteAsked = done;
    });
    const [start = '', end = ''] = htmlPage(
      `${loader}<div data-mitmach="timeline" data-src="${feed}"><p>Erster Teil</p><hr><p>Zweiter Teil</p></div>`,
    ).split('<hr>');
    async function* pieces(): AsyncGenerator<string> {
      yield start;
      await asked;
      yield end;
    }
    site.put('/pieces.html', pieces());
    const {page} = await site.visit('/pieces.html', {}, (prepared) => {
      prepared.on('request', (request) => {
        if (request.url().endsWith('/timeline.js')) noteAsked();
      });
      return Promise.resolve();
    });
    await untilShown(page, [8]);
    assert.equal(await page.locator('mitmach-timeline').innerHTML(), '<p>Erster Teil</p><p>Zweiter Teil</p>');
  });
});
