import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  fallback,
  feed,
  files,
  htmlPage,
  keepViolations,
  script,
  timeline,
  untilShown,
  violations,
} from './drafts.js';
import {openSilentHost, pageInFolder, type ScriptHost} from './hosts.js';
import {STRICT_POLICY} from '../../../scripts/server.mjs';
import {Site, type Visit} from './visit.js';

const times = ({requests}: Visit, name: string): number =>
  requests.filter((address) => new URL(address).pathname.endsWith(name)).length;

/** What mitmach said, and not the browser. */
const said = ({noise}: Visit): string[] => noise.console.filter((line) => line.includes('mitmach: '));

const hasFallback = (page: Page): Promise<boolean> =>
  page.getByRole('link', {name: 'Alle Meilensteine'}).isVisible();

describe('the loader where modules cannot be loaded', () => {
  let site: Site;
  let host: ScriptHost;
  before(async () => {
    [site, host] = [await Site.open(), await openSilentHost()];
  });
  after(async () => {
    await Promise.all([site.close(), host.close()]);
  });

  /** The line that people paste, with whole addresses. */
  const line = (name = 'mitmach.js'): string =>
    script(host.folder + name) + timeline.replace(feed, site.url + feed);
  const open = (body: string, policy?: string): Promise<Visit> => {
    const headers = policy === undefined ? undefined : {'Content-Security-Policy': policy};
    site.put('/page.html', htmlPage(body), headers);
    return site.visit('/page.html', {}, keepViolations);
  };

  it('shows the widgets by one classic script from a server that says nothing of CORS', async () => {
    const visit = await open(line() + line());
    await untilShown(visit.page, [3, 3]);
    assert.deepEqual([times(visit, '/mitmach.all.js'), said(visit), visit.noise.errors], [1, [], []]);
  });

  for (const name of ['mitmach.js', 'mitmach.all.js']) {
    it(`shows the widgets of a page in a folder, by ${name} of that server`, async (test) => {
      const holder = `<div data-mitmach="timeline" data-src="${site.url}${feed}">${fallback}</div>`;
      const {address, remove} = pageInFolder(htmlPage(line(name) + holder));
      test.after(remove);
      const visit = await site.visit(address);
      await untilShown(visit.page, [3, 8]);
      assert.deepEqual([times(visit, '/mitmach.all.js'), said(visit), visit.noise.errors], [1, [], []]);
    });
  }

  for (const name of ['mitmach.js', 'mitmach.all.js']) {
    it(`shows the widgets of a page in a folder, by ${name} in a folder`, async (test) => {
      const local = new URL(`../dist/${name}`, import.meta.url).href;
      const {address, remove} = pageInFolder(
        htmlPage(script(local) + timeline.replace(feed, site.url + feed)),
      );
      test.after(remove);
      const visit = await site.visit(address);
      await untilShown(visit.page, [3]);
      assert.deepEqual([said(visit), visit.noise.errors], [[], []]);
    });
  }

  it('says it once, and leaves what the page brings, where that script is not there either', async () => {
    site.put('/page.html', htmlPage(line()));
    const visit = await site.visit('/page.html', {}, (page) =>
      page.route('**/mitmach.all.js', (route) => route.abort()),
    );
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual([await hasFallback(visit.page), visit.noise.errors], [true, []]);
    assert.equal(said(visit).length, 1);
    assert.match(said(visit)[0] ?? '', /Nothing can be loaded from http/);
  });

  describe('under a policy', () => {
    const strict = (extra: string): string =>
      STRICT_POLICY.replace("script-src 'self'", `script-src ${new URL(host.folder).origin}`).replace(
        'trusted-types lit-html',
        `trusted-types ${extra}`,
      );

    it('makes a trusted address, where the policy lets it', async () => {
      const visit = await open(line(), strict('lit-html mitmach'));
      await untilShown(visit.page, [3]);
      assert.deepEqual([await violations(visit.page), said(visit), visit.noise.errors], [[], [], []]);
    });

    /** Two widgets, each in a language whose texts are in a file of their own. */
    const inLanguages = ['tr', 'de-simple']
      .map((lang) => timeline.replace(feed, `${feed}" lang="${lang}`))
      .join('');
    const untilSpoken = async ({page}: Visit): Promise<void> => {
      for (const [index, word] of ['Tamamlandı', 'Fertig'].entries()) {
        await page.locator('mitmach-timeline').nth(index).getByText(word, {exact: true}).first().waitFor();
      }
    };

    for (const name of ['mitmach.js', 'mitmach.all.js']) {
      it(`lets ${name} load languages too, with its one policy for all scripts`, async () => {
        const body = script(host.folder + name) + inLanguages.replaceAll(feed, site.url + feed);
        const visit = await open(body, strict('lit-html mitmach'));
        await untilSpoken(visit);
        assert.deepEqual([await violations(visit.page), said(visit), visit.noise.errors], [[], [], []]);
      });
    }

    it('loads languages as modules with no policy of its own', async () => {
      const visit = await open(script(`${files}mitmach.js`) + inLanguages, STRICT_POLICY);
      await untilSpoken(visit);
      assert.deepEqual([await violations(visit.page), said(visit), visit.noise.errors], [[], [], []]);
    });

    it('says it once, and leaves what the page brings, where the policy does not let it', async () => {
      const visit = await open(line(), strict('lit-html'));
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual([await hasFallback(visit.page), visit.noise.errors], [true, []]);
      assert.equal(said(visit).length, 1, said(visit).join('\n'));
    });

    it('makes the widgets without a trusted address, where the policy asks for none', async () => {
      const visit = await open(line(), `trusted-types lit-html; script-src ${new URL(host.folder).origin}`);
      await untilShown(visit.page, [3]);
      assert.deepEqual([said(visit), visit.noise.errors], [[], []]);
    });

    it('lets its nonce be that of the other script', async () => {
      const visit = await open(
        line().replace('<script ', '<script nonce="Zm9v" '),
        "script-src 'nonce-Zm9v'; object-src 'none'",
      );
      await untilShown(visit.page, [3]);
      assert.deepEqual(said(visit), []);
    });

    /** A page that trusts a script by its hash, and what that one loads. */
    const openByHash = (name: string): Promise<Visit> => {
      const built = readFileSync(new URL(`../dist/${name}`, import.meta.url));
      const hash = `sha384-${createHash('sha384').update(built).digest('base64')}`;
      const polish = timeline.replace(' limit', ' lang="pl" filters="text" limit');
      const own = `<script async integrity="${hash}" src="${files}${name}"></script>${polish}`;
      return open(own, `script-src '${hash}' 'strict-dynamic'`);
    };

    it('shows the widgets where the policy trusts what the loader loads, and modules do not inherit that', async () => {
      const visit = await openByHash('mitmach.js');
      await untilShown(visit.page, [3]);
      assert.deepEqual([said(visit), visit.noise.errors], [[], []]);
    });

    it('needs no second try there with the one classic script, which loads a language beside it', async () => {
      const visit = await openByHash('mitmach.all.js');
      await untilShown(visit.page, [3]);
      await visit.page.getByRole('searchbox', {name: 'Szukaj kamieni milowych'}).waitFor();
      assert.deepEqual([await violations(visit.page), said(visit), visit.noise.errors], [[], [], []]);
    });

    it('says it once where the page lets nobody else load scripts', async () => {
      const visit = await open(line(), `script-src ${host.folder}mitmach.js`);
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual([await hasFallback(visit.page), visit.noise.errors], [true, []]);
      assert.equal(said(visit).length, 1);
      assert.match(said(visit)[0] ?? '', /script-src/);
    });

    it('throws nothing into a page whose policy allows no Lit', async () => {
      const visit = await open(line('mitmach.all.js'), strict("'none'"));
      await visit.page.waitForLoadState('networkidle');
      assert.deepEqual([await hasFallback(visit.page), visit.noise.errors], [true, []]);
      assert.equal(said(visit).length, 1);
    });
  });
});
