import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {textOf, type Visit} from './answer.js';
import {visit, type Visiting} from './visit.js';

describe('visit', () => {
  let server: Server;
  let site = '';
  const asked: Record<string, string | string[] | undefined>[] = [];
  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.headers);
      const {url = '/'} = request;
      if (url === '/loop') response.writeHead(302, {Location: '/loop2'}).end();
      else if (url === '/loop2') response.writeHead(302, {Location: '/loop'}).end();
      else if (url === '/old') response.writeHead(301, {Location: 'new'}).end('moved');
      else if (url === '/slow') response.write('x');
      else if (url === '/endless') response.write('x'.repeat(100_000));
      else if (url === '/gzip') response.writeHead(200, {'Content-Encoding': 'gzip'}).end(gzipSync('hello'));
      else response.writeHead(200, {'X-Twice': ['a', 'b']}).end('hello');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    site = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const go = async (path: string, more: Partial<Visiting> = {}): Promise<Visit> =>
    visit(site + path, {accept: '*/*', origin: 'https://website.example'}, {fetch, ...more});

  it('follows redirects, and tells of them', async () => {
    const answer = await go('/old');
    assert.ok(answer.ok);
    assert.deepEqual(answer.hops, [{address: `${site}/old`, status: 301}]);
    assert.equal(answer.address, `${site}/new`);
    assert.equal(textOf(answer), 'hello');
    assert.equal(answer.headers['x-twice'], 'a, b');
  });

  it('asks as a page of another website does', async () => {
    asked.length = 0;
    await go('/x');
    assert.equal(asked[0]?.['origin'], 'https://website.example');
    assert.match(String(asked[0]['accept-encoding']), /gzip.*br/);
  });

  it('decodes what is compressed, and keeps the header', async () => {
    const answer = await go('/gzip');
    assert.ok(answer.ok);
    assert.deepEqual([textOf(answer), answer.headers['content-encoding']], ['hello', 'gzip']);
  });

  it('tells of redirects in a circle', async () => {
    const answer = await go('/loop');
    assert.ok(!answer.ok);
    assert.equal(answer.reason, 'redirect-loop');
  });

  it('gives up when nothing comes any more', async () => {
    const answer = await go('/slow', {timeoutMs: 100});
    assert.ok(!answer.ok);
    assert.equal(answer.reason, 'timeout');
  });

  it('reads no more than it is told', async () => {
    const answer = await go('/endless', {maxBytes: 1000});
    assert.ok(answer.ok);
    assert.deepEqual([answer.body.length, answer.isCut], [1000, true]);
  });

  it('tells why nobody answers', async () => {
    const reasons = await Promise.all(
      ['http://127.0.0.1:9/', 'http://nobody.invalid/', 'ftp://a.example/', 'nonsense'].map(
        async (address) => {
          const answer = await visit(address, {accept: '*/*'}, {fetch});
          return answer.ok ? 'answered' : answer.reason;
        },
      ),
    );
    assert.deepEqual(reasons.slice(2), ['bad-address', 'bad-address']);
    assert.ok(['refused', 'broken-off'].includes(reasons[0] ?? ''), reasons[0]);
    assert.equal(reasons[1], 'unknown-host');
  });
});
