import {expect} from '@open-wc/testing';
import {ConsoleWatch} from '../testing/index.js';

/** What the server has, by address; anything else is not found. */
const files = new Map<string, string>();
const requests: string[] = [];
const answer = (url: string): Promise<Response> => {
  requests.push(url);
  const file = files.get(url);
  return Promise.resolve(new Response(file ?? 'Not found', {status: file === undefined ? 404 : 200}));
};

// The loader takes the page's `fetch` when it is imported, and never again.
const pageFetch = globalThis.fetch;
globalThis.fetch = (input) => answer(input as string);
const {configAt} = await import('./config-store.js');
globalThis.fetch = pageFetch;

let count = 0;
const publish = (text: string): string => {
  count += 1;
  const url = `https://city.example/config-${count}/club.json`;
  files.set(url, text);
  return url;
};

describe('configAt', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  it('gives the options in the file, silently', async () => {
    const url = publish('{"limit": 5, "topics": "sport", "new-option": true}');
    expect(await configAt(url)).to.deep.equal({limit: 5, topics: 'sport', 'new-option': true});
    expect(watch.messages).to.deep.equal([]);
  });

  it('takes the address of a feed as relative to the file', async () => {
    const url = publish('{"src": "../feed.json"}');
    expect(await configAt(url)).to.deep.equal({src: 'https://city.example/feed.json'});
  });

  it('leaves the whole address of a feed as it is', async () => {
    const url = publish('{"src": "https://feeds.example/city.json"}');
    expect(await configAt(url)).to.deep.equal({src: 'https://feeds.example/city.json'});
  });

  for (const src of [5, null, 'https://']) {
    it(`leaves the address ${JSON.stringify(src)}, which is none, to be judged as an option`, async () => {
      expect(await configAt(publish(JSON.stringify({src})))).to.deep.equal({src});
    });
  }

  it('takes its own address as relative to the page', async () => {
    files.set(`${location.origin}/club.json`, '{"limit": 5}');
    expect(await configAt('/club.json')).to.deep.equal({limit: 5});
  });

  it('makes one request for two widgets, at once or one after the other', async () => {
    const url = publish('{"limit": 5}');
    await Promise.all([configAt(url), configAt(url)]);
    await configAt(url);
    expect(requests.filter((request) => request === url)).to.have.length(1);
  });

  const broken = {
    'is not there': [undefined, 'is not there (HTTP 404): check its address.'],
    'is a web page': ['<!doctype html>', 'is not JSON (the address gives a web page)'],
    'is half a file': ['{"limit":', 'is not JSON'],
    'is a list': ['[5]', 'is no JSON object such as {"limit": 5}.'],
    'is nothing': ['null', 'is no JSON object such as {"limit": 5}.'],
    'is a text': ['"limit"', 'is no JSON object such as {"limit": 5}.'],
  } as const;
  for (const [what, [text, words]] of Object.entries(broken)) {
    it(`gives no options when the file ${what}, and says so once`, async () => {
      const url = publish(text ?? '');
      if (text === undefined) files.delete(url);
      expect(await configAt(url)).to.deep.equal({});
      expect(await configAt(url)).to.deep.equal({});
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include(`The config ${url} ${words}`);
      expect(watch.messages[0]).to.include('The widget goes on without it.');
    });
  }

  it('gives no options at an address that is none', async () => {
    expect(await configAt('https://')).to.deep.equal({});
    expect(watch.messages).to.have.length(1);
  });
});
