import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile, readdir} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {Fetcher, type Fetched, type FetcherOptions, type FetchOptions} from './fetcher.js';
import {ResponseCache} from './response-cache.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const options: FetchOptions = {headers: {}, timeoutSeconds: 5, maxBytes: 1000, isHtmlWanted: false};
const textOf = async (fetched: Fetched): Promise<string> => {
  assert.notEqual(fetched.state, 'failed', JSON.stringify(fetched));
  return fetched.state === 'failed' ? '' : new TextDecoder().decode(await fetched.read());
};
const failureOf = (fetched: Fetched): string =>
  fetched.state === 'failed' ? fetched.failure.reason : fetched.state;

describe('Fetcher', () => {
  const routes = new Map<string, Handler>();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const handler = routes.get(request.url ?? '');
    if (handler) handler(request, response);
    else response.writeHead(404).end('nothing here');
  });
  let base = '';
  let folder = '';
  const fetchers: Fetcher[] = [];

  const fetcher = (more: Partial<FetcherOptions> = {}): Fetcher => {
    const made = new Fetcher({
      cache: new ResponseCache(join(folder, 'cache')),
      mayBePrivate: true,
      retry: {firstPauseMilliseconds: 1},
      ...more,
    });
    fetchers.push(made);
    return made;
  };
  const fetch = (path: string, more: Partial<FetchOptions> = {}): Promise<Fetched> =>
    fetcher().fetch(`${base}${path}`, {...options, ...more});

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitmach-fetch-'));
    routes.clear();
    asked.length = 0;
  });
  afterEach(async () => {
    for (const made of fetchers.splice(0)) made.close();
    await rm(folder, {recursive: true});
  });

  it('gives the bytes, what the server calls them, and their address', async () => {
    routes.set('/a.csv', (_, response) =>
      response.writeHead(200, {'content-type': 'text/csv'}).end('id;title'),
    );
    const fetched = await fetch('/a.csv');
    assert.equal(await textOf(fetched), 'id;title');
    assert.ok(fetched.state === 'fresh');
    assert.equal(fetched.mediaType, 'text/csv');
    assert.equal(fetched.url, `${base}/a.csv`);
  });

  it('unpacks gzip and brotli', async () => {
    routes.set('/gzip', (_, response) =>
      response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync('packed')),
    );
    routes.set('/br', (_, response) =>
      response.writeHead(200, {'content-encoding': 'br'}).end(brotliCompressSync('packed')),
    );
    assert.equal(await textOf(await fetch('/gzip')), 'packed');
    assert.equal(await textOf(await fetch('/br')), 'packed');
  });

  it('asks only for what changed, and then takes its copy', async () => {
    routes.set('/feed', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, {etag: '"1"', 'content-type': 'text/calendar'}).end('moin');
    });
    assert.equal((await fetch('/feed')).state, 'fresh');
    const again = await fetch('/feed');
    assert.ok(again.state === 'unchanged');
    assert.equal(again.mediaType, 'text/calendar');
    assert.equal(await textOf(again), 'moin');
    assert.equal(asked.length, 2);
  });

  it('asks anew where the copy is gone', async () => {
    routes.set('/feed', (request, response) => {
      if (request.headers['if-modified-since']) response.writeHead(304).end();
      else response.writeHead(200, {'last-modified': 'Sun, 01 Nov 2026 10:00:00 GMT'}).end('moin');
    });
    await fetch('/feed');
    const cache = join(folder, 'cache');
    const body = (await readdir(cache)).find((name) => name.endsWith('.body'));
    await rm(join(cache, String(body)));
    assert.equal((await fetch('/feed')).state, 'fresh');
  });

  it('does not take a damaged copy', async () => {
    routes.set('/feed', (request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.writeHead(200, {etag: '"1"'}).end('moin');
    });
    await fetch('/feed');
    const cache = join(folder, 'cache');
    const body = (await readdir(cache)).find((name) => name.endsWith('.body'));
    await writeFile(join(cache, String(body)), 'mOin');
    const again = await fetch('/feed');
    assert.ok(again.state === 'unchanged');
    await assert.rejects(again.read());
  });

  it('tries again what may pass', async () => {
    let tries = 0;
    routes.set('/busy', (_, response) => {
      tries += 1;
      if (tries < 3) response.writeHead(503).end();
      else response.end('at last');
    });
    assert.equal(await textOf(await fetch('/busy')), 'at last');
    assert.equal(tries, 3);
  });

  it('gives up after three tries', async () => {
    routes.set('/busy', (_, response) => response.writeHead(500).end());
    assert.deepEqual(await fetch('/busy'), {state: 'failed', failure: {reason: 'busy', detail: '500'}});
    assert.equal(asked.length, 3);
  });

  it('does not ask again for what is not there', async () => {
    assert.equal(failureOf(await fetch('/none')), 'not-found');
    assert.equal(asked.length, 1);
  });

  it('waits as long as the server asks', async () => {
    const times: number[] = [];
    routes.set('/later', (_, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, {'retry-after': '1'}).end();
      else response.end('now');
    });
    assert.equal(await textOf(await fetch('/later')), 'now');
    const [first = 0, second = 0] = times;
    assert.ok(second - first >= 990, String(second - first));
  });

  it('does not wait for an hour', async () => {
    routes.set('/later', (_, response) => response.writeHead(503, {'retry-after': '3600'}).end());
    assert.equal(failureOf(await fetch('/later')), 'busy');
    assert.equal(asked.length, 1);
  });

  it('ends after the time-out, whether headers or body are late', async () => {
    routes.set('/silent', () => undefined);
    routes.set('/slow', (_, response) => response.writeHead(200).write('a'));
    const hasty = fetcher({retry: {retries: 0}});
    for (const path of ['/silent', '/slow']) {
      const fetched = await hasty.fetch(`${base}${path}`, {...options, timeoutSeconds: 0.2});
      assert.deepEqual(fetched, {state: 'failed', failure: {reason: 'timeout', detail: '0.2'}});
    }
  });

  it('stops reading what is too large, said or not, packed or not', async () => {
    routes.set('/said', (_, response) => response.writeHead(200, {'content-length': '5000'}).write('a'));
    routes.set('/endless', (_, response) => {
      const timer = setInterval(() => response.write('a'.repeat(400)), 1);
      response.once('close', () => clearInterval(timer));
    });
    routes.set('/bomb', (_, response) =>
      response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(Buffer.alloc(5_000_000))),
    );
    for (const path of ['/said', '/endless', '/bomb']) {
      assert.equal(failureOf(await fetch(path)), 'too-large', path);
    }
  });

  it('notices an answer that breaks off', async () => {
    routes.set('/half', (_, response) => {
      response.writeHead(200, {'content-length': '500'}).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    routes.set('/half-packed', (_, response) =>
      response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync('packed').subarray(0, 15)),
    );
    assert.equal(failureOf(await fetch('/half')), 'cut-short');
    assert.equal(failureOf(await fetch('/half-packed')), 'cut-short');
  });

  it('goes where it is led, and remembers where it came out', async () => {
    routes.set('/old', (_, response) => response.writeHead(301, {location: '/new'}).end());
    routes.set('/new', (_, response) => response.end('here'));
    const fetched = await fetch('/old');
    assert.equal(await textOf(fetched), 'here');
    assert.ok(fetched.state === 'fresh');
    assert.equal(fetched.url, `${base}/new`);
  });

  it('names circles and endless ways', async () => {
    routes.set('/a', (_, response) => response.writeHead(302, {location: '/b'}).end());
    routes.set('/b', (_, response) => response.writeHead(302, {location: '/a'}).end());
    for (let step = 0; step < 9; step += 1) {
      routes.set(`/way/${step}`, (_, response) =>
        response.writeHead(302, {location: `/way/${step + 1}`}).end(),
      );
    }
    assert.equal(failureOf(await fetch('/a')), 'redirect-loop');
    assert.equal(failureOf(await fetch('/way/0')), 'too-many-redirects');
    assert.equal(asked.length, 2 + 6);
  });

  it('is not led to a file or into another scheme', async () => {
    routes.set('/file', (_, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end());
    routes.set('/ftp', (_, response) => response.writeHead(302, {location: 'ftp://a.example/'}).end());
    assert.equal(failureOf(await fetch('/file')), 'file-address');
    assert.equal(failureOf(await fetch('/ftp')), 'bad-address');
  });

  it('tells its headers to the first server alone', async () => {
    const other = createServer((request, response) => {
      response.end(request.headers.authorization ?? 'nothing said');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    routes.set('/away', (_, response) => response.writeHead(302, {location: address}).end());
    routes.set('/here', (request, response) => response.end(request.headers.authorization));
    const headers = {authorization: 'Bearer secret'};
    assert.equal(await textOf(await fetch('/here', {headers})), 'Bearer secret');
    assert.equal(await textOf(await fetch('/away', {headers})), 'nothing said');
    other.closeAllConnections();
    other.close();
  });

  it('names a page that stands where data should be', async () => {
    routes.set('/login', (_, response) =>
      response
        .writeHead(200, {'content-type': 'text/csv'})
        .end('\ufeff\n<!-- hi --><!DOCTYPE html><title>Log in'),
    );
    assert.equal(failureOf(await fetch('/login')), 'html-answer');
    assert.equal((await fetch('/login', {isHtmlWanted: true})).state, 'fresh');
  });

  it('takes data that its server calls a page', async () => {
    routes.set('/export.php', (_, response) =>
      response.writeHead(200, {'content-type': 'text/html'}).end('id;title\n1;<b>Fest</b>'),
    );
    assert.equal((await fetch('/export.php')).state, 'fresh');
  });

  it('says that an answer is empty', async () => {
    routes.set('/empty', (_, response) => response.end());
    assert.equal(failureOf(await fetch('/empty')), 'empty');
  });

  it('refuses private addresses, written or behind a name', async () => {
    const careful = fetcher({mayBePrivate: false, retry: {retries: 0}});
    const port = new URL(base).port;
    for (const address of [
      base,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://[::1]:${port}/`,
    ]) {
      assert.equal(failureOf(await careful.fetch(address, options)), 'private-address', address);
    }
    assert.equal(asked.length, 0);
  });

  it('refuses a name as soon as one of its addresses is private', async () => {
    const careful = fetcher({
      mayBePrivate: false,
      retry: {retries: 0},
      resolve: (_, callback) =>
        callback(null, [
          {address: '93.184.216.34', family: 4},
          {address: '127.0.0.1', family: 4},
        ]),
    });
    assert.equal(failureOf(await careful.fetch('http://two.example/', options)), 'private-address');
  });

  it('says that there is no such server', async () => {
    const lost = fetcher({
      mayBePrivate: false,
      retry: {retries: 0},
      resolve: (_, callback) => callback(Object.assign(new Error('no'), {code: 'ENOTFOUND'}), []),
    });
    assert.deepEqual(await lost.fetch('http://nowhere.example/', options), {
      state: 'failed',
      failure: {reason: 'unknown-host', detail: 'nowhere.example'},
    });
  });

  it('says that nobody listens', async () => {
    const {port} = new URL(base);
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const free = (closed.address() as AddressInfo).port;
    await new Promise((resolve) => closed.close(resolve));
    assert.notEqual(String(free), port);
    assert.deepEqual(await fetcher().fetch(`http://127.0.0.1:${free}/`, options), {
      state: 'failed',
      failure: {reason: 'unreachable', detail: 'ECONNREFUSED'},
    });
  });

  it('stops when it is told to', async () => {
    routes.set('/silent', () => undefined);
    const control = new AbortController();
    const waiting = fetcher({signal: control.signal}).fetch(`${base}/silent`, options);
    setTimeout(() => control.abort(), 50);
    assert.equal(failureOf(await waiting), 'aborted');
  });

  it('asks one server for two things at a time', async () => {
    let open = 0;
    let most = 0;
    for (let index = 0; index < 8; index += 1) {
      routes.set(`/many/${index}`, (_, response) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          response.end('one');
        }, 10);
      });
    }
    const one = fetcher();
    await Promise.all([...Array(8).keys()].map((index) => one.fetch(`${base}/many/${index}`, options)));
    assert.equal(most, 2);
  });
});
