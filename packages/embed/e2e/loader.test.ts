import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {
  fallback,
  feed,
  files,
  hold,
  htmlPage,
  loader,
  script,
  snippet,
  timeline,
  untilShown,
} from './drafts.js';
import {openHostOfVersion} from './hosts.js';
import {Site, type Visit} from './visit.js';

const quiet = {console: [], errors: [], foreign: []};

/** Names of the files that were asked for, without those of the feed. */
const asked = ({requests}: Visit): string[] =>
  requests.map((address) => new URL(address).pathname).filter((path) => !path.startsWith('/demo/feed/'));

const times = ({requests}: Visit, name: string): number =>
  requests.filter((address) => new URL(address).pathname.endsWith(name)).length;

describe('the loader', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = (body: string, head = ''): Promise<Visit> => {
    site.put('/page.html', htmlPage(body, head));
    return site.visit('/page.html');
  };

  it('shows the widget of the one line, and says nothing', async () => {
    const {page, noise} = await open(snippet);
    await untilShown(page, [3]);
    assert.deepEqual(noise, quiet);
  });

  it('asks only for what the page needs', async () => {
    const visit = await open(snippet);
    await untilShown(visit.page, [3]);
    const others = ['calendar.js', 'finder.js', 'ticker.js', 'mitmach.all.js', 'mitmach.module.js'];
    const names = asked(visit).map((address) => address.split('/').at(-1) ?? '');
    assert.deepEqual(
      [names.includes('timeline.js'), names.filter((name) => others.includes(name))],
      [true, []],
    );
  });

  it('asks for nothing where there is no widget', async () => {
    const visit = await open(`${loader}<p>Kein Widget.</p>`);
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual([asked(visit), visit.noise], [['/page.html', `${files}mitmach.js`], quiet]);
  });

  it('asks for the widget and for what it stands on at the same time', async () => {
    site.put('/page.html', htmlPage(snippet));
    let held: Awaited<ReturnType<typeof hold>> | undefined;
    const {page} = await site.visit('/page.html', {}, async (prepared) => {
      held = await hold(prepared, '**/timeline.js');
    });
    await held?.asked;
    await page.waitForFunction(
      () => performance.getEntriesByName(`${location.origin}/packages/embed/dist/core.js`).length > 0,
    );
    held?.release();
    await untilShown(page, [3]);
  });

  for (const [where, address] of [
    ['with a query', `${files}mitmach.js?ver=6.1.9`],
    ['with a fragment', `${files}mitmach.js#now`],
    ['with dots in it', '/demo/../packages/embed/dist/mitmach.js'],
  ] as const) {
    it(`finds its files where its address is one ${where}`, async () => {
      const {page, noise} = await open(script(address) + timeline);
      await untilShown(page, [3]);
      assert.deepEqual(noise, quiet);
    });
  }

  it('finds its files where the page has a base', async () => {
    const base = '<base href="/packages/embed/">';
    const {page, noise} = await open(script('dist/mitmach.js') + timeline, base);
    await untilShown(page, [3]);
    assert.deepEqual(noise, quiet);
  });

  it('finds its files where the page has the base of another server', async () => {
    const base = '<base href="https://www.example.org/verein/">';
    const own = timeline.replace(feed, site.url + feed);
    const {page, noise} = await open(script(`${site.url}${files}mitmach.js`) + own, base);
    await untilShown(page, [3]);
    assert.deepEqual(noise, quiet);
  });

  it('finds its files as a module, where the browser does not tell which script is running', async () => {
    const {page, noise} = await open(`<script type="module" src="${files}mitmach.js"></script>${timeline}`);
    await untilShown(page, [3]);
    assert.deepEqual(noise, quiet);
  });

  it('is not led elsewhere by an image that takes the name of the running script', async () => {
    const image = '<img name="currentScript" src="/demo/feed/images/path.svg" alt="">';
    const {page} = await open(image + snippet);
    await untilShown(page, [3]);
  });

  it('loads each file once where it is on the page twice', async () => {
    const visit = await open(snippet + script(`${files}mitmach.js?again`) + timeline);
    await untilShown(visit.page, [3, 3]);
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual([times(visit, '/timeline.js'), times(visit, '/core.js'), visit.noise], [1, 1, quiet]);
  });

  it('lets the first of two versions show the widgets, with one warning', async (test) => {
    const other = await openHostOfVersion('9.9.9');
    test.after(() => other.close());
    const tags = `<script src="${files}mitmach.js"></script><script src="${other.folder}mitmach.js"></script>`;
    const visit = await open(
      `${tags}${timeline}<div data-mitmach="timeline" data-src="${feed}"></div>${timeline}`,
    );
    await untilShown(visit.page, [3, 8, 3]);
    await visit.page.waitForLoadState('networkidle');
    assert.equal(times(visit, '/timeline.js'), 1);
    assert.equal(visit.noise.console.length, 1);
    assert.match(
      visit.noise.console[0] ?? '',
      /^warning: mitmach: Versions 0\.1\.0 and 9\.9\.9 are on this page/,
    );
    assert.deepEqual(visit.noise.errors, []);
  });

  it('lets a later version show the widgets that an earlier one does not know', async (test) => {
    const entry = ',"mitmach-timeline":"timeline.js"';
    let edits = 0;
    const earlier = await openHostOfVersion('0.0.9', (text) => {
      if (text.includes(entry)) edits += 1;
      return text.replace(entry, '');
    });
    test.after(() => earlier.close());
    assert.equal(edits, 2);
    const tags = `<script src="${earlier.folder}mitmach.js"></script><script src="${files}mitmach.js"></script>`;
    const visit = await open(
      `${tags}<mitmach-feed src="${feed}"><mitmach-timeline limit="2"></mitmach-timeline></mitmach-feed>${timeline}`,
    );
    await untilShown(visit.page, [2, 3]);
    assert.deepEqual(visit.noise.errors, []);
  });

  it('shows what two versions of everything in one script are asked for', async (test) => {
    const other = await openHostOfVersion('9.9.9');
    test.after(() => other.close());
    const visit = await open(
      script(`${files}mitmach.all.js`) +
        script(`${other.folder}mitmach.all.js`) +
        loader +
        timeline.repeat(2),
    );
    await untilShown(visit.page, [3, 3]);
    assert.deepEqual(visit.noise.errors, []);
  });

  it('makes one request of a feed for fifty widgets', async () => {
    const holder = `<div data-mitmach="timeline" data-src="${feed}" data-limit="3"></div>`;
    const visit = await open(loader + (timeline + holder).repeat(25));
    await untilShown(visit.page, Array<number>(50).fill(3));
    assert.equal(times(visit, '/feed.json'), 1);
  });

  it('leaves what the page brings where the script does not come', async () => {
    site.put('/page.html', htmlPage(snippet));
    const {page, noise} = await site.visit('/page.html', {}, (prepared) =>
      prepared.route('**/mitmach.js', (route) => route.abort()),
    );
    assert.ok(await page.getByRole('link', {name: 'Alle Meilensteine'}).isVisible());
    assert.deepEqual(noise.errors, []);
  });

  it('leaves what the page brings, with one warning, where no other file comes', async () => {
    const both = `${snippet}<div data-mitmach="timeline" data-src="${feed}">${fallback}</div>`;
    site.put('/page.html', htmlPage(both));
    const {page, noise} = await site.visit('/page.html', {}, (prepared) =>
      prepared.route(/(core|timeline|all)\.js$/, (route) => route.abort()),
    );
    await page.waitForLoadState('networkidle');
    const links = page.getByRole('link', {name: 'Alle Meilensteine'});
    assert.deepEqual([await links.first().isVisible(), await links.last().isVisible()], [true, true]);
    assert.deepEqual(noise.errors, []);
    const said = noise.console.filter((line) => line.includes('mitmach:'));
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /Nothing can be loaded from .*\/packages\/embed\/dist\//);
  });

  it('goes on without a config that is not there or no JSON, with a warning for each', async () => {
    const withConfig = (address: string): string => timeline.replace(' limit="3"', ` config="${address}"`);
    const {page, noise} = await open(
      loader + withConfig('/faults/404?config') + withConfig('/faults/html?config') + timeline,
    );
    await untilShown(page, [8, 8, 3]);
    const said = noise.console.filter((line) => line.includes('The config'));
    assert.deepEqual([said.length, noise.errors], [2, []]);
  });
});

describe('a page that changes', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const open = (body: string): Promise<Visit> => {
    site.put('/page.html', htmlPage(body));
    return site.visit('/page.html');
  };

  for (const [where, html] of [
    ['alone', timeline],
    ['inside something', `<section><p>Davor</p><div>${timeline}</div></section>`],
  ] as const) {
    it(`shows a widget that comes later, ${where}`, async () => {
      const {page, noise} = await open(`${loader}<div id="later"></div>`);
      await page.evaluate((later) => {
        document.querySelector('#later')?.insertAdjacentHTML('beforeend', later);
      }, html);
      await untilShown(page, [3]);
      assert.deepEqual(noise, quiet);
    });
  }

  it('shows a widget that comes out of a frame', async () => {
    const {page, noise} = await open(
      `${loader}<iframe title="Vorschau" srcdoc="&lt;p>Vorschau&lt;/p>"></iframe>`,
    );
    await page.frameLocator('iframe').getByText('Vorschau').waitFor();
    await page.evaluate((html) => {
      const inner = document.querySelector('iframe')?.contentDocument?.body as HTMLElement;
      inner.insertAdjacentHTML('beforeend', html);
      document.body.append(inner.lastElementChild as Element);
    }, `<section>${timeline}</section>`);
    await untilShown(page, [3]);
    assert.deepEqual(noise, quiet);
  });

  it('fills holders that come later, and those that are copied, once', async () => {
    const {page} = await open(
      `${loader}<div data-mitmach="timeline" data-src="${feed}" data-limit="3"></div>`,
    );
    await untilShown(page, [3]);
    await page.evaluate(() => {
      const holder = document.querySelector('[data-mitmach]') as HTMLElement;
      document.body.append(holder.cloneNode(true));
      document.body.append(holder);
      document.body.insertAdjacentHTML('beforeend', holder.outerHTML);
    });
    await untilShown(page, [3, 3, 3]);
  });

  it('bears scripts that a CMS makes anew', async () => {
    const visit = await open(snippet);
    await untilShown(visit.page, [3]);
    await visit.page.evaluate(async (html) => {
      for (const old of [...document.scripts, ...document.scripts]) {
        const fresh = document.createElement('script');
        fresh.src = old.src;
        const hasRun = new Promise((done) => {
          fresh.addEventListener('load', done);
        });
        old.replaceWith(fresh);
        if (fresh.isConnected) await hasRun;
      }
      document.body.insertAdjacentHTML('beforeend', html);
    }, timeline);
    await untilShown(visit.page, [3, 3]);
    assert.deepEqual([times(visit, '/timeline.js'), visit.noise], [1, quiet]);
  });

  it('shows the widgets of a body that takes the place of another', async () => {
    const {page, noise} = await open(`${loader}<p>Erste Seite</p>`);
    await page.waitForLoadState('load');
    await page.evaluate((html) => {
      const next = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
      document.body.replaceWith(document.adoptNode(next));
    }, `<main>${timeline}<div data-mitmach="timeline" data-src="${feed}">${fallback}</div></main>`);
    await untilShown(page, [3, 8]);
    // As when the page before comes back from a cache of copies.
    await page.evaluate(() => {
      document.body.replaceWith(document.body.cloneNode(true));
    });
    await untilShown(page, [3, 8]);
    assert.deepEqual(noise, quiet);
  });

  it('bears that a widget goes while its file is on the way, and shows the next', async () => {
    site.put('/page.html', htmlPage(snippet));
    let held: Awaited<ReturnType<typeof hold>> | undefined;
    const {page, noise} = await site.visit('/page.html', {}, async (prepared) => {
      held = await hold(prepared, '**/timeline.js');
    });
    await held?.asked;
    await page.locator('mitmach-timeline').evaluate((element) => {
      element.remove();
    });
    held?.release();
    await page.waitForFunction(() => customElements.get('mitmach-timeline'));
    await page.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    }, timeline);
    await untilShown(page, [3]);
    assert.deepEqual(noise, quiet);
  });
});
