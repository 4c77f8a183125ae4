import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parseConfig, type Config} from '../config/read-config.js';
import {wordsIn} from '../texts/words.js';
import {PortTaken, startDevServer, type DevServer} from './dev-server.js';
import {devPage} from './page.js';
import {Rebuilder} from './rebuilder.js';
import {isPassedOver, watchedPaths} from './watched-paths.js';

/** A request as it is, without what `fetch` mends in it. */
const raw = async (
  address: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<number | undefined> => {
  const {hostname, port} = new URL(address);
  return new Promise((done, fail) => {
    request({hostname, port, path, headers}, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
};

describe('startDevServer', () => {
  let folder = '';
  let server: DevServer;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitmach-dev-'));
    for (const name of ['public', 'embed']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'public/feed.json'), '{}');
    await writeFile(join(folder, 'public/.hidden'), 'hidden');
    await writeFile(join(folder, 'embed/mitmach.js'), 'let a;');
    await symlink(join(folder, 'secret.txt'), join(folder, 'public/link.txt'));
    const shown = {
      page: () => '<p>page</p>',
      folder: () => join(folder, 'public'),
      embed: join(folder, 'embed'),
    };
    server = await startDevServer(shown, 0);
  });
  after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });

  it('serves the page, the feed and the widgets with their types, to everybody', async () => {
    const answers = await Promise.all(
      ['/', '/feed.json', '/_mitmach/embed/mitmach.js'].map(async (path) => fetch(server.address + path)),
    );
    assert.deepEqual(
      answers.map(({headers}) => [headers.get('content-type'), headers.get('access-control-allow-origin')]),
      [
        ['text/html; charset=utf-8', null],
        ['application/json; charset=utf-8', '*'],
        ['text/javascript; charset=utf-8', '*'],
      ],
    );
  });

  it('answers what is known with 304', async () => {
    const {headers} = await fetch(`${server.address}/feed.json`);
    const again = await fetch(`${server.address}/feed.json`, {
      headers: {'If-None-Match': headers.get('etag') ?? ''},
    });
    assert.equal(again.status, 304);
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/.hidden',
    '/link.txt',
    '/nothing',
    '/..%2fsecret.txt',
    '/feed.json/',
  ]) {
    it(`does not find ${path}`, async () => {
      assert.equal(await raw(server.address, path), 404);
    });
  }

  it('answers no malformed path, no other host and no other method', async () => {
    assert.equal(await raw(server.address, '/%zz'), 400);
    assert.equal(await raw(server.address, '/feed.json', {Host: 'evil.example'}), 400);
    assert.equal((await fetch(`${server.address}/feed.json`, {method: 'POST'})).status, 405);
  });

  it('tells open pages of a build', async () => {
    const {body} = await fetch(`${server.address}/_mitmach/events`);
    const reader = body!.getReader();
    await reader.read();
    server.reload();
    const {value} = await reader.read();
    assert.match(new TextDecoder().decode(value), /^event: built\n/);
    await reader.cancel();
  });

  it('says that a port is taken', async () => {
    const shown = {page: () => '', folder: () => folder, embed: undefined};
    await assert.rejects(startDevServer(shown, Number(new URL(server.address).port)), PortTaken);
  });
});

describe('devPage', () => {
  const page = {title: '<Mitmachen>', script: '/_mitmach/embed/mitmach.js', hasFailed: false};

  it('has all four widgets on the feed, and no text of a feed as HTML', () => {
    const html = devPage(page, wordsIn('de'));
    for (const tag of ['finder', 'calendar', 'ticker', 'timeline']) {
      assert.match(html, new RegExp(`<mitmach-${tag} src="/feed.json" heading-level="3"><a `));
    }
    assert.match(html, /<html lang="de">/);
    assert.match(html, /<h1>mitmach: &lt;Mitmachen&gt;<\/h1>/);
    assert.equal(html.match(/<script async src="\/_mitmach\/embed\/mitmach\.js">/g)?.length, 1);
  });

  it('says that the build failed, and that the widgets are missing', () => {
    const html = devPage({...page, script: undefined, hasFailed: true}, wordsIn('en'));
    assert.match(html, /The last build failed/);
    assert.match(html, /install @mitmach\/embed/);
    assert.doesNotMatch(html, /<script async/);
  });
});

describe('what is watched', () => {
  const config = (paths: readonly string[]): Config => {
    const sources = paths.map((path, index) => ({
      id: `s${String(index)}`,
      type: 'csv',
      kind: 'events',
      path,
    }));
    const input = {title: 'T', publisher: {name: 'P'}, language: 'de', timeZone: 'Europe/Berlin', sources};
    const result = parseConfig(JSON.stringify(input), '/project');
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.config;
  };

  it('is the config, the files, and the folders of patterns', () => {
    const paths = watchedPaths(
      '/project/mitmach.config.json',
      config(['a.csv', 'lists/**/*.csv', '../b/c.csv', '*.csv']),
    );
    assert.deepEqual(paths, [
      '/project/mitmach.config.json',
      '/project/a.csv',
      '/project/lists',
      '/b/c.csv',
      '/project',
    ]);
  });

  it('is not what the tool writes itself', () => {
    const passedOver = [
      'public',
      'public/feed.json',
      '.mitmach/state.json',
      'node_modules/a.js',
      'a.csv',
      'publicity.csv',
    ].map((path) => isPassedOver(`/project/${path}`, config(['*.csv'])));
    assert.deepEqual(passedOver, [true, true, true, true, false, false]);
  });
});

describe('Rebuilder', () => {
  it('runs once more for all that is asked for meanwhile, and never twice at a time', async () => {
    const waiting: (() => void)[] = [];
    let runs = 0;
    const rebuilder = new Rebuilder(
      async () =>
        new Promise((done) => {
          runs += 1;
          waiting.push(done);
        }),
    );
    rebuilder.want();
    rebuilder.want();
    rebuilder.want();
    assert.equal(runs, 1);
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(runs, 2);
    waiting.shift()?.();
    await rebuilder.idle();
    assert.equal(runs, 2);
  });
});
