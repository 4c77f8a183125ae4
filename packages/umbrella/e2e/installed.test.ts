import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {chromium, type Browser, type Page} from 'playwright-core';
import {browserFlags, findBrowser} from '../../../scripts/browser.mjs';
import {startServer} from '../../../scripts/server.mjs';
import {look, plain, react, single} from './projects.js';
import {openRegistry, root, type Registry} from './registry.js';

const execute = promisify(execFile);

const demo = JSON.parse(readFileSync(join(root, 'demo/feed/feed.json'), 'utf8')) as {
  updated: string;
  opportunities: {id: string; urgent?: boolean}[];
  events: {id: string}[];
};

/** What the projects need besides mitmach, in the versions that this repository has. */
const others = ['@types/react', '@types/react-dom', 'react', 'react-dom', 'typescript', 'vite'];

const put = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
};

/** What npm, the compiler or the bundler said, when it did not end well. */
const said = (error: unknown): never => {
  const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
  throw new Error([stdout, stderr].join('\n'));
};

/** The colours of everything in the first offer, light and dark. */
const coloursIn = async (page: Page): Promise<readonly string[]> =>
  page
    .locator('mitmach-finder [part=offer]')
    .first()
    .evaluate((offer) =>
      ['light', 'dark'].flatMap((scheme) => {
        document.documentElement.style.colorScheme = scheme;
        return [...offer.querySelectorAll('*')].map((element) => {
          const {color, backgroundColor, borderColor} = getComputedStyle(element);
          return [scheme, element.localName, color, backgroundColor, borderColor].join(' ');
        });
      }),
    );

describe('the packages, installed from their tarballs into empty projects', () => {
  let folder = '';
  let registry: Registry;
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startServer>>;
  let feeds: Awaited<ReturnType<typeof startServer>>;

  const install = async (): Promise<void> => {
    const versions = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    const own = ['mitmach', '@mitmach/embed'].map((name) => [name, registry.own.get(name)?.version] as const);
    const foreign = others.map((name) => [name, versions.devDependencies[name]] as const);
    const dependencies = Object.fromEntries([...own, ...foreign]);
    await put(folder, {'package.json': JSON.stringify({private: true, type: 'module', dependencies})});
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
    const places = [`--registry=${registry.url}`, `--cache=${join(folder, 'cache')}`];
    await execute('npm', ['install', ...quiet, ...places], {cwd: folder}).catch(said);
  };

  /** Runs a program that is installed there. */
  const run = async (program: string, parameters: readonly string[], project = ''): Promise<string> => {
    const path = join(folder, 'node_modules', program);
    const ended = execute(process.execPath, [path, ...parameters], {cwd: join(folder, project)});
    return (await ended.catch(said)).stdout;
  };

  const check = async (project: string): Promise<string> =>
    run('typescript/bin/tsc', ['--project', join(folder, project)]);

  const build = async (project: string): Promise<string> =>
    run('vite/bin/vite.js', ['build', '--base=./', '--logLevel=warn'], project);

  /** A page, on the day of the demo feed, and what it said in the console. */
  const open = async (address: string): Promise<{page: Page; noise: string[]}> => {
    const page = await (await browser.newContext({locale: 'en-GB'})).newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(error.message));
    await page.clock.setFixedTime(demo.updated);
    const feed = encodeURIComponent(`${feeds.url}/demo/feed/feed.json`);
    await page.route('https://network.example/**', async (route) => {
      const [, name = '', path = ''] =
        /^\/npm\/((?:@mitmach\/)?[\w-]+)(?:@[^/]+)?(?:\/(.*))?$/.exec(
          new URL(route.request().url()).pathname,
        ) ?? [];
      const at = join(folder, 'node_modules', name);
      const {unpkg} = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as {unpkg: string};
      const file = join(at, path === '' ? unpkg : path);
      if (!existsSync(file)) return route.abort();
      const headers = {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'};
      return route.fulfill({body: readFileSync(file), headers});
    });
    await page.goto(`${site.url}${address}?feed=${feed}`);
    return {page, noise};
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitmach-installed-'));
    await mkdir(join(folder, 'tarballs'));
    registry = await openRegistry(join(folder, 'tarballs'));
    await install();
    await put(join(folder, 'plain'), plain);
    await put(join(folder, 'single'), single);
    await put(join(folder, 'react'), react);
    feeds = await startServer({port: 0, root});
    site = await startServer({port: 0, root: folder});
    browser = await chromium.launch({executablePath: await findBrowser(), args: browserFlags()});
  });
  after(async () => {
    await browser.close();
    await Promise.all([site.close(), feeds.close(), registry.close()]);
    await rm(folder, {recursive: true, force: true});
  });

  it('tell the compiler elements, properties and events without a framework', async () => {
    assert.equal(await check('plain'), '');
  });

  it('tell the compiler the same of one widget alone, where Node resolves modules', async () => {
    assert.equal(await check('single'), '');
  });

  it('tell React 19 elements, attributes and listeners', async () => {
    assert.equal(await check('react'), '');
  });

  it('show the offers of a feed, and an event arrives, in a page built by Vite', async () => {
    assert.equal(await build('plain'), '');
    const {page, noise} = await open('/plain/dist/index.html');
    await page.locator('mitmach-finder [part=offer] .title:visible').first().click();
    await page.waitForFunction(() => document.title !== 'empty');
    const titles = demo.opportunities.map(({id, urgent}) => `${id} ${String(urgent === true)} true`);
    assert.ok(titles.includes(await page.title()), await page.title());
    assert.deepEqual(noise, []);
  });

  it('show the dates of a feed, and an event arrives, in a page of React 19 built by Vite', async () => {
    assert.equal(await build('react'), '');
    const {page, noise} = await open('/react/dist/index.html');
    const dates = page.locator('mitmach-calendar [part=event] button.title:visible');
    await dates.first().waitFor();
    assert.equal(await page.locator('output').innerText(), 'none');
    await dates.first().click();
    await page.waitForFunction(() => document.querySelector('output')?.innerText !== 'none');
    const opened = await page.locator('output').innerText();
    assert.ok(
      demo.events.some(({id}) => id === opened),
      opened,
    );
    assert.deepEqual(noise, []);
  });

  for (const preset of ['kern', 'high-contrast', 'print-friendly']) {
    it(`keep the colours of ${preset}, light and dark, where Vite has written it for its browsers`, async () => {
      const project = `look-${preset}`;
      await put(join(folder, project), look(preset));
      assert.equal(await build(project), '');
      const built = readFileSync(join(folder, project, 'dist/index.html'), 'utf8');
      const raw = built.replace(/href="[^"]+\.css"/, 'href="raw.css"');
      assert.notEqual(raw, built);
      const style = readFileSync(join(folder, 'node_modules/@mitmach/ui/presets', `${preset}.css`), 'utf8');
      await put(join(folder, project), {'dist/raw.html': raw, 'dist/raw.css': style});
      const [ofBuilt, ofRaw] = await Promise.all(
        ['index', 'raw'].map(async (name) => {
          const {page, noise} = await open(`/${project}/dist/${name}.html`);
          const colours = await coloursIn(page);
          assert.deepEqual(noise, []);
          return colours;
        }),
      );
      assert.deepEqual(ofBuilt, ofRaw);
    });
  }

  for (const name of ['mitmach', '@mitmach/embed', 'mitmach@0']) {
    it(`show news where a network for packages is asked for ${name} alone`, async () => {
      await put(join(folder, 'network'), {
        'index.html': `<!doctype html><html lang="en"><title>news</title>
          <script src="https://network.example/npm/${name}"></script>
          <mitmach-ticker src="${feeds.url}/demo/feed/feed.json"></mitmach-ticker>`,
      });
      const {page, noise} = await open('/network/index.html');
      await page.locator('mitmach-ticker [part=item]').first().waitFor();
      assert.deepEqual(noise, []);
    });
  }

  it('bring the feed tool by the name of all', async () => {
    const {version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal((await run('mitmach/dist/bin.js', ['--version'])).trim(), version);
    assert.ok(existsSync(join(folder, 'node_modules/.bin/mitmach')));
  });

  it('read a feed in Node by the name of all', async () => {
    const program = `
      import {events, parseFeed} from 'mitmach';
      const parsed = parseFeed(${JSON.stringify({...demo, opportunities: []})}, 'https://city.example/feed.json');
      console.log(parsed.ok && parsed.feed.select(events).length);`;
    await put(folder, {'read.js': program});
    const {stdout} = await execute(process.execPath, [join(folder, 'read.js')]).catch(said);
    assert.equal(Number(stdout) > 0, true, stdout);
  });
});
