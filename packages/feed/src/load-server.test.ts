import {expect} from '@open-wc/testing';
import {loadJson} from './load.js';
import type {LoadResult} from './load.js';

/** The same server as the page's, under another name: for a browser another origin. */
const elsewhere = new URL(location.origin);
elsewhere.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

const fault = (name: string): string => `${location.origin}/faults/${name}`;
const foreign = (name: string): string => new URL(`/faults/${name}`, elsewhere).href;
const wait = (): Promise<void> => Promise.resolve();

function reasonOf(result: LoadResult): string {
  return result.ok ? 'none' : result.reason;
}

let key = 0;
function uniqueKey(): string {
  return `load-${performance.timeOrigin}-${key++}`;
}

describe('loadJson with a server', () => {
  it('loads a feed', async () => {
    const result = await loadJson(fault('good'));
    expect(result).to.deep.include({ok: true, url: fault('good')});
    expect(result).to.have.nested.property('document.specVersion', '1.0');
  });

  it('loads a feed from another origin, without a preflight', async () => {
    expect(await loadJson(foreign('good'))).to.deep.include({ok: true, url: foreign('good')});
  });

  it('takes a relative address for one of the page', async () => {
    expect(await loadJson('/faults/good')).to.deep.include({ok: true, url: fault('good')});
  });

  it('reads data and blob addresses', async () => {
    const blob = URL.createObjectURL(new Blob(['[2]']));
    expect(await loadJson('data:application/json,[1]')).to.deep.include({ok: true, document: [1]});
    expect(await loadJson(blob)).to.deep.include({ok: true, document: [2]});
    URL.revokeObjectURL(blob);
  });

  for (const [name, reason] of Object.entries({
    '404': 'not-found',
    '500': 'http-error',
    html: 'not-json',
    truncated: 'not-json',
    'empty-body': 'not-json',
    large: 'too-large',
    endless: 'too-large',
  })) {
    it(`calls /faults/${name} ${reason}`, async () => {
      expect(reasonOf(await loadJson(fault(name), {wait}))).to.equal(reason);
    });
  }

  for (const name of ['stalled', 'slow?ms=5000']) {
    it(`gives up /faults/${name} in time`, async () => {
      expect(reasonOf(await loadJson(fault(name), {timeoutMs: 300}))).to.equal('timeout');
    });
  }

  it('tries again until the server is back', async () => {
    const address = fault(`flaky?key=${uniqueKey()}&fail=2&status=503&retry-after=0`);
    expect(await loadJson(address)).to.deep.include({ok: true});
  });

  it('waits as long as a server of another origin asks for', async () => {
    const waits: number[] = [];
    const address = foreign(`flaky?key=${uniqueKey()}&fail=1&status=429&retry-after=3`);
    const result = await loadJson(address, {
      wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    });
    expect(result).to.deep.include({ok: true});
    expect(waits).to.deep.equal([3000]);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const result = loadJson(fault('stalled'), {signal: controller.signal});
    setTimeout(() => controller.abort(), 50);
    expect(reasonOf(await result)).to.equal('aborted');
  });

  it('finds out that a server does not allow other origins', async () => {
    expect(reasonOf(await loadJson(foreign('no-cors'), {wait}))).to.equal('cors');
  });

  it('finds out that there is no server', async () => {
    // A port that browsers never connect to.
    expect(reasonOf(await loadJson('http://localhost:1/feed.json', {wait}))).to.equal('unreachable');
  });

  it('finds out that the policy of the page forbids it', async () => {
    expect(reasonOf(await loadInFrame("connect-src 'none'", fault('good#part')))).to.equal('csp');
  });

  it('finds out that the policy of the page forbids where it is led', async () => {
    expect(reasonOf(await loadInFrame("connect-src 'self'", foreign('good')))).to.equal('csp');
  });

  it('does not use what a page puts in the place of fetch later', async () => {
    const {fetch} = globalThis;
    globalThis.fetch = async () => Promise.reject(new Error('replaced'));
    const result = await loadJson(fault('good'), {retries: 0});
    globalThis.fetch = fetch;
    expect(reasonOf(result)).to.equal('none');
  });
});

/** Loads an address in a page of its own, which has a policy. */
async function loadInFrame(policy: string, address: string): Promise<LoadResult> {
  const frame = document.createElement('iframe');
  const code = `
    import {loadJson} from '${new URL('load.ts', import.meta.url).href}';
    parent.postMessage(await loadJson('${address}', {retries: 0}), '*');
  `;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module">${code}</script>`;
  document.body.append(frame);
  const {data} = await new Promise<MessageEvent<LoadResult>>((resolve) => {
    addEventListener('message', (event) => event.source === frame.contentWindow && resolve(event));
  });
  frame.remove();
  return data;
}
