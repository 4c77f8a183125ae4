import assert from 'node:assert/strict';
import {createServer, get} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {goodFeed, handleFault} from './faults.mjs';

describe('the faults', () => {
  /** @type {import('node:http').Server} */ let server;
  /** @type {string} */ let origin;

  const request = (path, options) => fetch(`${origin}/faults/${path}`, options);
  const feedAt = async (path) => (await request(path)).json();
  const countOf = async (key) => (await feedAt(`count?key=${key}`)).count;

  before(async () => {
    server = createServer((req, res) => {
      if (!handleFault(req, res)) res.writeHead(418).end();
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
    origin = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => {
    server.close();
    server.closeAllConnections();
  });

  it('leaves other paths alone', async () => {
    assert.equal((await fetch(`${origin}/faultless`)).status, 418);
    assert.equal((await fetch(`${origin}//`)).status, 418);
  });

  it('gives a good feed of eight milestones, the same each time', async () => {
    const feed = await feedAt('good');
    assert.equal(feed.milestones.length, 8);
    assert.deepEqual(feed, goodFeed());
  });

  it('answers with the statuses that are named', async () => {
    const statuses = await Promise.all(
      ['404', '500', 'html', 'unknown'].map(async (n) => (await request(n)).status),
    );
    assert.deepEqual(statuses, [404, 500, 200, 404]);
  });

  it('breaks the body in the ways that are named', async () => {
    assert.match(await (await request('html')).text(), /^<!doctype html>/);
    await assert.rejects(feedAt('truncated'), SyntaxError);
    assert.equal(await (await request('empty-body')).text(), '');
    assert.ok(Array.isArray(await feedAt('not-a-feed')));
    assert.equal((await feedAt('version-2')).specVersion, '2.0');
    assert.deepEqual((await feedAt('empty')).milestones, []);
  });

  it('has one bad milestone among four, or only bad ones', async () => {
    const valid = ({id, title, date}) =>
      Boolean(id && typeof title === 'string' && /^\d{4}/.test(date ?? ''));
    assert.deepEqual((await feedAt('one-bad')).milestones.map(valid), [true, true, false, true]);
    assert.ok(!(await feedAt('all-bad')).milestones.some(valid));
  });

  it('lets every origin read, but for one', async () => {
    const origins = await Promise.all(
      ['good', '404', 'endless', 'no-cors'].map(async (name) => {
        const answer = await request(name);
        await answer.body?.cancel();
        return answer.headers.get('access-control-allow-origin');
      }),
    );
    assert.deepEqual(origins, ['*', '*', '*', null]);
  });

  it('waits as long as it is told', async () => {
    const start = performance.now();
    assert.equal((await feedAt('slow?ms=150')).milestones.length, 8);
    assert.ok(performance.now() - start >= 140);
  });

  it('stalls after the first bytes', async () => {
    const {body} = await request('stalled');
    const reader = body.getReader();
    assert.equal((await reader.read()).done, false);
    const next = reader.read();
    assert.equal(
      await Promise.race([next, new Promise((done) => setTimeout(done, 200, 'nothing'))]),
      'nothing',
    );
    await reader.cancel();
  });

  it('is endless, but sends no more than the client takes', async () => {
    const answer = await new Promise((done, fail) => get(`${origin}/faults/endless`, done).on('error', fail));
    answer.pause();
    await new Promise((done) => setTimeout(done, 300));
    const connections = await new Promise((done) => server.getConnections((_, count) => done(count)));
    assert.ok(connections > 0);
    assert.ok(answer.socket.bytesRead < 16 * 1024 * 1024, `${answer.socket.bytesRead} bytes were sent`);
    answer.destroy();
  });

  it('is as large as it is told, and a feed all the same', async () => {
    const text = await (await request('large?mb=3')).text();
    assert.ok(text.length > 3 * 1024 * 1024 && text.length < 3.1 * 1024 * 1024);
    assert.equal(JSON.parse(text).milestones.length, 8);
  });

  it('fails as often as it is told, then works', async () => {
    const ask = () => request('flaky?key=flaky&fail=2&status=429&retry-after=1');
    const answers = [await ask(), await ask(), await ask()];
    assert.deepEqual(
      answers.map(({status}) => status),
      [429, 429, 200],
    );
    assert.equal(answers[0]?.headers.get('retry-after'), '1');
  });

  it('counts the requests for each key', async () => {
    await Promise.all([request('good?key=a'), request('404?key=a'), request('good?key=b'), request('good')]);
    assert.deepEqual([await countOf('a'), await countOf('b'), await countOf('c')], [2, 1, 0]);
  });

  it('can be switched between good and bad', async () => {
    const turn = (to) => request(`switch?key=s&to=${to}`, {method: 'POST'});
    assert.equal((await request('switch?key=s')).status, 200);
    await turn('404');
    assert.equal((await request('switch?key=s')).status, 404);
    assert.equal((await request('switch?key=other')).status, 200);
    await turn('good');
    assert.equal((await request('switch?key=s')).status, 200);
    assert.equal((await turn('switch')).status, 404);
  });

  it('makes feeds of any size of every kind', async () => {
    for (const kind of ['milestones', 'events', 'news', 'opportunities', 'organizations']) {
      const feed = await feedAt(`big?kind=${kind}&items=100`);
      assert.equal(new Set(feed[kind].map(({id}) => id)).size, 100, kind);
    }
    assert.equal((await request('big?kind=nonsense')).status, 404);
  });
});
