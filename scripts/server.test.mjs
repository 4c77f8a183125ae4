import assert from 'node:assert/strict';
import {mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startServer, STRICT_POLICY} from './server.mjs';

/** Asks for a path exactly as written: `fetch` would tidy it up first. */
function rawStatus(url, path) {
  const {hostname, port} = new URL(url);
  return new Promise((done, fail) => {
    get({hostname, port, path}, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on('error', fail);
  });
}

describe('the static server', () => {
  /** @type {string} */ let folder;
  /** @type {Awaited<ReturnType<typeof startServer>>} */ let server;

  const request = (path, options) => fetch(server.url + path, {redirect: 'manual', ...options});

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mitmach-server-'));
    const root = join(folder, 'site');
    for (const name of ['demo', 'node_modules', '.cache']) mkdirSync(join(root, name), {recursive: true});
    for (const name of [
      'demo/index.html',
      'demo/csp.html',
      'demo/feed.json',
      'demo/style.css',
      'ä b.geojson',
    ]) {
      writeFileSync(join(root, name), name);
    }
    for (const name of ['node_modules/x.js', '.cache/x.js', '.npmrc', '../secret.txt']) {
      writeFileSync(join(root, name), 'secret');
    }
    symlinkSync(join(folder, 'secret.txt'), join(root, 'demo/link.txt'));
    server = await startServer({port: 0, root, headers: {'X-Test': 'yes'}});
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });

  it('leads from the root to the demo pages', async () => {
    const answer = await request('/');
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), '/demo/');
  });

  it('serves index.html for a folder and adds the slash that relative links need', async () => {
    assert.equal(await (await request('/demo/')).text(), 'demo/index.html');
    assert.equal((await request('/demo')).headers.get('location'), '/demo/');
  });

  it('names the type of each file', async () => {
    const types = await Promise.all(
      ['/demo/index.html', '/demo/feed.json', '/demo/style.css', '/%C3%A4%20b.geojson'].map(
        async (path) => (await request(path)).headers.get('content-type')?.split(';')[0],
      ),
    );
    assert.deepEqual(types, ['text/html', 'application/json', 'text/css', 'application/geo+json']);
  });

  it('lets other origins read feeds, not pages', async () => {
    assert.equal((await request('/demo/feed.json')).headers.get('access-control-allow-origin'), '*');
    assert.equal((await request('/demo/')).headers.get('access-control-allow-origin'), null);
  });

  it('answers 304 to a client that has the file', async () => {
    const first = await request('/demo/feed.json');
    const tag = first.headers.get('etag') ?? '';
    const second = await request('/demo/feed.json', {headers: {'If-None-Match': tag}});
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    assert.equal(second.status, 304);
  });

  it('sends the strict policy with the page for it alone', async () => {
    assert.equal((await request('/demo/csp.html')).headers.get('content-security-policy'), STRICT_POLICY);
    assert.equal((await request('/demo/')).headers.get('content-security-policy'), null);
  });

  it('sends the caller’s headers', async () => {
    assert.equal((await request('/demo/')).headers.get('x-test'), 'yes');
  });

  it('keeps hidden files, node_modules and everything outside to itself', async () => {
    const paths = ['/.npmrc', '/.cache/x.js', '/node_modules/x.js', '/../secret.txt', '/%2e%2e/secret.txt'];
    const more = ['/demo/..%2f..%2fsecret.txt', '/demo/link.txt', '/demo/%5c..%5c..%5csecret.txt', '//demo'];
    const statuses = await Promise.all([...paths, ...more].map((path) => rawStatus(server.url, path)));
    assert.deepEqual(
      statuses.filter((status) => status !== 404 && status !== 400),
      [],
    );
  });

  it('survives malformed addresses and refuses other methods', async () => {
    assert.equal(await rawStatus(server.url, '/%ff'), 400);
    assert.equal((await request('/demo/', {method: 'POST'})).status, 405);
    assert.equal((await request('/demo/')).status, 200);
  });

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await assert.rejects(startServer({port, root: folder}), {code: 'EADDRINUSE'});
  });
});
