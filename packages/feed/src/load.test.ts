import {expect} from '@open-wc/testing';
import {explainFailure} from './explain.js';
import {loadJson} from './load.js';
import type {LoadFailure, LoadOptions, LoadResult} from './load.js';

const url = 'https://feed.example/city/feed.json';

type Answer = Response | Error | 'nothing';

/** A server that gives one answer after the other, and notes what was asked and how long the client waited. */
class FakeServer {
  readonly requests: RequestInit[] = [];
  readonly waits: number[] = [];
  readonly #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  readonly fetch = async (_: string, init: RequestInit): Promise<Response> => {
    this.requests.push(init);
    const answer = this.#answers.shift() ?? new TypeError('No more answers');
    if (answer === 'nothing') return new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer;
  };

  readonly wait = (milliseconds: number): Promise<void> => {
    this.waits.push(milliseconds);
    return Promise.resolve();
  };

  get modes(): string[] {
    return this.requests.map(({mode}) => mode ?? 'cors');
  }

  async load(options: LoadOptions = {}): Promise<LoadResult> {
    const {fetch, wait} = this;
    return loadJson(url, {fetch, wait, random: () => 0.5, ...options});
  }
}

const good = (): Response => new Response('{"a":1}');
const status = (code: number, headers: HeadersInit = {}): Response =>
  new Response('', {status: code, headers});
const lost = (): Error => new TypeError('Failed to fetch');

interface Body {
  readonly response: Response;
  isCancelled: boolean;
}

/** A response whose body gives these pieces and then ends, breaks or goes on for ever. */
function bodyOf(pieces: Uint8Array[], then: 'ends' | 'breaks' | 'stalls' | 'repeats', code = 200): Body {
  const rest = [...pieces];
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = rest.shift();
      if (piece) controller.enqueue(piece);
      else if (then === 'ends') controller.close();
      else if (then === 'breaks') controller.error(new TypeError('network error'));
      else {
        await new Promise((resolve) => then === 'repeats' && setTimeout(resolve));
        controller.enqueue(new Uint8Array(20_000));
      }
    },
    cancel() {
      body.isCancelled = true;
    },
  });
  const body = {response: new Response(stream, {status: code}), isCancelled: false};
  return body;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What the `fetch` of an old library gives. */
function withoutStream(text: string): Response {
  const buffer = bytesOf(text).buffer;
  return {
    ok: true,
    status: 200,
    url,
    headers: new Headers(),
    arrayBuffer: () => Promise.resolve(buffer),
  } as unknown as Response;
}

function detailOf(result: LoadResult): unknown {
  return result.ok ? 'none, it did not fail' : result.detail;
}

function expectFailure(result: LoadResult, reason: LoadFailure, code?: number): string {
  if (result.ok) throw new Error('It did not fail.');
  expect(result.reason).to.equal(reason);
  if (code !== undefined) expect(result.detail).to.equal(code);
  const sentence = explainFailure(url, result);
  expect(sentence).to.match(/^https:\/\/feed\.example\/city\/feed\.json [^%]+\.$/);
  return sentence;
}

describe('loadJson', () => {
  describe('on success', () => {
    it('gives the document, its address and its size', async () => {
      const result = await new FakeServer(good()).load();
      expect(result).to.deep.equal({ok: true, document: {a: 1}, url, bytes: 7});
    });

    it('asks without credentials and referrer, and for nothing that needs a preflight', async () => {
      const server = new FakeServer(good());
      await server.load();
      const {headers, ...init} = server.requests[0] ?? {};
      expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default'});
      const names = [...new Headers(headers).keys()];
      expect(names).to.deep.equal(['accept']);
      expect(new Headers(headers).get('accept')).to.match(/^application\/json[\w ,;=.*/]*$/);
    });

    it('passes the mode of the cache on', async () => {
      const server = new FakeServer(good());
      await server.load({cache: 'no-cache'});
      expect(server.requests[0]?.cache).to.equal('no-cache');
    });

    it('takes a byte order mark out', async () => {
      const result = await new FakeServer(new Response('\uFEFF{"a":1}')).load();
      expect(result).to.deep.include({ok: true, document: {a: 1}, bytes: 10});
    });

    it('puts characters together that are torn between two pieces', async () => {
      const bytes = bytesOf('"Mühle 🌱"');
      const pieces = [...bytes].map((byte) => new Uint8Array([byte]));
      const result = await new FakeServer(bodyOf(pieces, 'ends').response).load();
      expect(result).to.deep.include({ok: true, document: 'Mühle 🌱', bytes: bytes.length});
    });

    it('reads a response that knows no streams', async () => {
      const result = await new FakeServer(withoutStream('\uFEFF"ü"')).load();
      expect(result).to.deep.equal({ok: true, document: 'ü', url, bytes: 7});
    });

    it('frees what it listened to', async () => {
      const server = new FakeServer(good());
      await server.load();
      expect(server.requests[0]?.signal?.aborted).to.equal(true);
    });
  });

  describe('with an answer that is no feed', () => {
    for (const [name, text, hint] of [
      ['broken JSON', '{"a":', 'JSON'],
      ['a web page', ' \n<!DOCTYPE html><title>x</title>', 'the address gives a web page'],
      ['the error page of a script', '<br />\n<b>Warning</b>: x', 'the address gives a web page'],
      ['an empty answer', '', 'empty'],
      ['white space', ' \n', 'empty'],
    ] as const) {
      it(`calls ${name} not JSON and asks once`, async () => {
        const server = new FakeServer(new Response(text));
        expect(expectFailure(await server.load(), 'not-json')).to.contain(hint);
        expect(server.requests).to.have.length(1);
      });
    }

    it('does not call an RSS feed a web page', async () => {
      const server = new FakeServer(new Response('<?xml version="1.0"?><rss/>'));
      expect(expectFailure(await server.load(), 'not-json')).not.to.contain('web page');
    });
  });

  describe('with an HTTP error', () => {
    for (const code of [404, 410]) {
      it(`calls ${code} not found and asks once`, async () => {
        const server = new FakeServer(status(code));
        expect(expectFailure(await server.load(), 'not-found', code)).to.contain(`HTTP ${code}`);
        expect(server.requests).to.have.length(1);
      });
    }

    for (const code of [400, 401, 403, 451]) {
      it(`calls ${code} an error and asks once`, async () => {
        const server = new FakeServer(status(code));
        expect(expectFailure(await server.load(), 'http-error', code)).to.contain(`HTTP ${code}`);
        expect(server.requests).to.have.length(1);
      });
    }

    for (const code of [408, 425, 429, 500, 503, 599]) {
      it(`asks three times at ${code}`, async () => {
        const server = new FakeServer(status(code), status(code), status(code));
        expectFailure(await server.load(), 'http-error', code);
        expect(server.requests).to.have.length(3);
      });
    }

    it('gives what comes in the end', async () => {
      const server = new FakeServer(status(503), status(500), good());
      expect(await server.load()).to.deep.include({ok: true, document: {a: 1}});
    });

    it('asks as often as it is told', async () => {
      const server = new FakeServer(status(503));
      expectFailure(await server.load({retries: 0}), 'http-error', 503);
      expect(server.waits).to.deep.equal([]);
    });

    it('leaves the page of the error unread', async () => {
      const endless = bodyOf([], 'repeats', 500);
      expectFailure(await new FakeServer(endless.response).load({retries: 0}), 'http-error', 500);
      expect(endless.isCancelled).to.equal(true);
    });
  });

  describe('between two requests', () => {
    const waitsOf = async (answer: Answer, options: LoadOptions = {}): Promise<number[]> => {
      const server = new FakeServer(answer, good());
      await server.load(options);
      return server.waits;
    };

    it('waits up to twice as long each time', async () => {
      const server = new FakeServer(status(503), status(503), status(503), status(503));
      await server.load({retries: 3});
      expect(server.waits).to.deep.equal([500, 1000, 2000]);
    });

    it('waits for a random part of that, even for nothing', async () => {
      expect(await waitsOf(status(503), {random: () => 0})).to.deep.equal([0]);
    });

    it('waits for the seconds that Retry-After asks for', async () => {
      expect(await waitsOf(status(503, {'Retry-After': '7'}))).to.deep.equal([7000]);
    });

    it('waits for the date that Retry-After asks for', async () => {
      const headers = {'Retry-After': 'Sat, 28 Nov 2026 19:00:12 GMT'};
      const now = (): number => Date.UTC(2026, 10, 28, 19, 0, 0);
      expect(await waitsOf(status(429, headers), {now})).to.deep.equal([12_000]);
    });

    it('waits at most half a minute', async () => {
      expect(await waitsOf(status(503, {'Retry-After': '3600'}))).to.deep.equal([30_000]);
      expect(await waitsOf(status(503, {'Retry-After': 'Fri, 31 Dec 9999 23:59:59 GMT'}))).to.deep.equal([
        30_000,
      ]);
    });

    it('waits as usual for a Retry-After that is past or no date', async () => {
      for (const value of ['Sat, 28 Nov 1998 19:00:00 GMT', 'soon', '-5', '1.5.']) {
        expect(await waitsOf(status(503, {'Retry-After': value})), value).to.deep.equal([500]);
      }
    });
  });

  describe('without an answer', () => {
    it('calls it unreachable, after three requests and one probe', async () => {
      const server = new FakeServer(lost(), lost(), lost(), lost());
      expectFailure(await server.load(), 'unreachable');
      expect(server.modes).to.deep.equal(['cors', 'no-cors', 'cors', 'cors']);
    });

    it('gives what comes in the end', async () => {
      const server = new FakeServer(lost(), lost(), good());
      expect(await server.load()).to.deep.include({ok: true, document: {a: 1}});
    });

    it('names the header that the server must send where a probe gets through', async () => {
      const server = new FakeServer(lost(), status(200));
      expect(expectFailure(await server.load(), 'cors')).to.contain('Access-Control-Allow-Origin: *');
      expect(server.modes).to.deep.equal(['cors', 'no-cors']);
    });

    it('probes without credentials, referrer, cache and body', async () => {
      const server = new FakeServer(lost(), status(200));
      await server.load();
      expect(server.requests[1]).to.include({
        method: 'HEAD',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
      expect(server.requests[1]).not.to.have.property('headers');
    });

    it('does not blame CORS where the probe is answered by the own origin', async () => {
      const own = Object.defineProperty(status(200), 'type', {value: 'basic'});
      const server = new FakeServer(lost(), own, good());
      expect(await server.load()).to.deep.include({ok: true});
    });

    it('asks again when the connection breaks in the middle', async () => {
      const server = new FakeServer(bodyOf([bytesOf('{"a"')], 'breaks').response, good());
      expect(await server.load()).to.deep.include({ok: true, document: {a: 1}});
      expect(server.modes).to.deep.equal(['cors', 'cors']);
    });

    it('calls it unreachable when the connection breaks each time', async () => {
      const broken = (): Response => bodyOf([bytesOf('{"a"')], 'breaks').response;
      expectFailure(await new FakeServer(broken(), broken(), broken()).load(), 'unreachable');
    });

    describe('while the device is offline', () => {
      beforeEach(() => {
        Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
      });
      afterEach(() => {
        Reflect.deleteProperty(navigator, 'onLine');
      });

      it('calls it offline and asks once', async () => {
        const server = new FakeServer(lost());
        expectFailure(await server.load(), 'offline');
        expect(server.requests).to.have.length(1);
      });

      it('calls a broken connection offline', async () => {
        expectFailure(await new FakeServer(bodyOf([], 'breaks').response).load(), 'offline');
      });

      it('still takes what the cache has', async () => {
        expect(await new FakeServer(good()).load()).to.deep.include({ok: true});
      });
    });
  });

  describe('under a policy', () => {
    const loadUnder = async (
      violation: Partial<SecurityPolicyViolationEventInit>,
    ): Promise<FakeServer & {result: LoadResult}> => {
      const server = new FakeServer(lost(), lost());
      const result = await server.load({
        retries: 0,
        fetch: async (address, init) => {
          setTimeout(() => document.dispatchEvent(violationEvent(violation)));
          return server.fetch(address, init);
        },
      });
      return Object.assign(server, {result});
    };

    it('names the directive that is missing, and does not probe', async () => {
      const {result, modes} = await loadUnder({});
      expect(expectFailure(result, 'csp')).to.contain('add https://feed.example to its connect-src');
      expect(modes).to.deep.equal(['cors']);
    });

    it('knows the violation by the origin alone', async () => {
      expectFailure((await loadUnder({blockedURI: 'https://feed.example'})).result, 'csp');
    });

    for (const [name, violation] of Object.entries({
      'of another address': {blockedURI: 'https://other.example/feed.json'},
      'of another directive': {effectiveDirective: 'img-src'},
      'that is only reported': {disposition: 'report'},
    } satisfies Record<string, Partial<SecurityPolicyViolationEventInit>>)) {
      it(`passes over a violation ${name}`, async () => {
        expectFailure((await loadUnder(violation)).result, 'unreachable');
      });
    }
  });

  describe('with a large body', () => {
    it('takes as much as is allowed', async () => {
      expect(await new FakeServer(good()).load({maxBytes: 7})).to.deep.include({ok: true});
    });

    it('refuses a byte more and asks once', async () => {
      const server = new FakeServer(good());
      expectFailure(await server.load({maxBytes: 6}), 'too-large');
      expect(server.requests).to.have.length(1);
    });

    it('gives up an endless one', async () => {
      const endless = bodyOf([], 'repeats');
      const message = expectFailure(
        await new FakeServer(endless.response).load({maxBytes: 100_000}),
        'too-large',
      );
      expect(message).to.contain('0.1 MB');
      expect(endless.isCancelled).to.equal(true);
    });

    it('refuses one without a stream', async () => {
      expectFailure(await new FakeServer(withoutStream('"123456"')).load({maxBytes: 7}), 'too-large');
    });
  });

  describe('on failure', () => {
    const loadUnderPolicy = async (): Promise<LoadResult> =>
      new FakeServer().load({
        fetch: () => {
          document.dispatchEvent(violationEvent({}));
          return Promise.reject(lost());
        },
      });

    for (const [name, load, detail] of [
      ['the status', async () => new FakeServer(status(403)).load(), 403],
      ['the seconds', async () => new FakeServer('nothing').load({timeoutMs: 20}), 0.02],
      ['the megabytes', async () => new FakeServer(good()).load({maxBytes: 5}), 0.000005],
      ['the origin that a policy must allow', loadUnderPolicy, 'https://feed.example'],
      [
        'what is wrong with the answer',
        async () => new FakeServer(new Response('')).load(),
        'the answer is empty',
      ],
      ['nothing more of an address', async () => loadJson('https://'), undefined],
    ] as const) {
      it(`tells ${name}`, async () => {
        expect(detailOf(await load())).to.equal(detail);
      });
    }
  });

  describe('in time', () => {
    it('gives up a server that says nothing, and asks once', async () => {
      const server = new FakeServer('nothing');
      expect(expectFailure(await server.load({timeoutMs: 20}), 'timeout')).to.contain('within 0.02 seconds');
      expect(server.requests).to.have.length(1);
      expect(server.requests[0]?.signal?.aborted).to.equal(true);
    });

    it('gives up a body that does not go on', async () => {
      const stalled = bodyOf([bytesOf('{"a"')], 'stalls');
      expectFailure(await new FakeServer(stalled.response).load({timeoutMs: 20}), 'timeout');
      expect(stalled.isCancelled).to.equal(true);
    });

    it('gives up a body that goes on for ever', async () => {
      const endless = bodyOf([], 'repeats');
      expectFailure(await new FakeServer(endless.response).load({timeoutMs: 20}), 'timeout');
      expect(endless.isCancelled).to.equal(true);
    });

    it('counts anew for each request, and not while it waits', async () => {
      const server = new FakeServer(status(503), good());
      const wait = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
      expect(await server.load({timeoutMs: 40, wait})).to.deep.include({ok: true});
    });
  });

  describe('when it is aborted', () => {
    it('asks for nothing if that was before', async () => {
      const server = new FakeServer(good());
      expectFailure(await server.load({signal: AbortSignal.abort()}), 'aborted');
      expect(server.requests).to.have.length(0);
    });

    it('stops waiting for an answer', async () => {
      const controller = new AbortController();
      const server = new FakeServer('nothing');
      const result = server.load({signal: controller.signal});
      controller.abort();
      expectFailure(await result, 'aborted');
      expect(server.requests[0]?.signal?.aborted).to.equal(true);
    });

    it('asks for nothing more', async () => {
      const controller = new AbortController();
      const server = new FakeServer(good());
      const fetch = async (address: string, init: RequestInit): Promise<Response> => {
        controller.abort();
        await server.fetch(address, init);
        throw new DOMException('Aborted', 'AbortError');
      };
      expectFailure(await server.load({fetch, signal: controller.signal}), 'aborted');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(server.requests).to.have.length(1);
    });

    it('stops reading', async () => {
      const controller = new AbortController();
      const stalled = bodyOf([bytesOf('{"a"')], 'stalls');
      const result = new FakeServer(stalled.response).load({signal: controller.signal});
      setTimeout(() => controller.abort());
      expectFailure(await result, 'aborted');
      expect(stalled.isCancelled).to.equal(true);
    });

    it('stops between two requests and sends no other', async () => {
      const controller = new AbortController();
      const server = new FakeServer(status(503), good());
      const wait = (): Promise<void> => {
        controller.abort();
        return Promise.resolve();
      };
      expectFailure(await server.load({signal: controller.signal, wait}), 'aborted');
      expect(server.requests).to.have.length(1);
    });

    it('ends at once, even while it waits', async () => {
      const controller = new AbortController();
      const server = new FakeServer(status(503), good());
      const wait = async (): Promise<void> => {
        setTimeout(() => controller.abort());
        return new Promise(() => undefined);
      };
      expectFailure(await server.load({signal: controller.signal, wait}), 'aborted');
    });
  });

  describe('whatever it is given', () => {
    for (const address of [
      'https://',
      'http://[',
      'ftp://feed.example/feed.json',
      'file:///feed.json',
      'javascript:alert(1)',
      'https://name:secret@feed.example/feed.json',
    ]) {
      it(`calls ${address} unreachable and asks for nothing`, async () => {
        const server = new FakeServer(good());
        const result = await loadJson(address, {fetch: server.fetch});
        expect(result).to.deep.include({ok: false, reason: 'unreachable'});
        expect(server.requests).to.have.length(0);
      });
    }

    it('never throws when fetch does', async () => {
      const fetch = (): never => {
        throw new Error('No fetch here');
      };
      expectFailure(await loadJson(url, {fetch, retries: 0}), 'unreachable');
    });

    it('never throws when waiting fails', async () => {
      const wait = async (): Promise<never> => Promise.reject(new Error('No clock here'));
      expectFailure(await new FakeServer(status(503)).load({wait}), 'aborted');
    });

    it('shows an address and an answer with special signs as they are', () => {
      const sentence = explainFailure('/$&', {ok: false, reason: 'not-json', detail: '$& $1'});
      expect(sentence).to.match(/^\/\$& is not JSON \(\$& \$1\)/);
    });
  });
});

function violationEvent(init: Partial<SecurityPolicyViolationEventInit>): SecurityPolicyViolationEvent {
  return new SecurityPolicyViolationEvent('securitypolicyviolation', {
    bubbles: true,
    composed: true,
    blockedURI: url,
    disposition: 'enforce',
    documentURI: location.href,
    effectiveDirective: 'connect-src',
    originalPolicy: "connect-src 'self'",
    statusCode: 200,
    violatedDirective: 'connect-src',
    ...init,
  });
}
