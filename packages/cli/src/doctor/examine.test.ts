import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {en} from '../texts/en.js';
import {wordsIn} from '../texts/words.js';
import type {Answer, Visit} from './answer.js';
import type {Diagnosis} from './diagnosis.js';
import {examine} from './examine.js';
import {explainDiagnosis} from './explain.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const page = 'https://club.example/termine/';
const feed = 'https://city.example/feed.json';
const script = 'https://city.example/mitmach/mitmach.js';

interface Given {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly hops?: Answer['hops'];
}

const open = {'access-control-allow-origin': '*', etag: '"1"', 'cache-control': 'max-age=300'};
const feedText = JSON.stringify({
  specVersion: '1.0',
  title: 'T',
  language: 'de',
  timeZone: 'Europe/Berlin',
  news: [
    {
      id: 'a',
      title: 'A',
      published: '2026-11-20T00:00:00Z',
      image: {url: 'https://cdn.example/a.jpg', alt: 'x'},
    },
  ],
});
const scriptText = 'const n="0.1.0",o=1';

const goodFeed: Given = {body: feedText, headers: {...open, 'content-type': 'application/json'}};
const goodScript: Given = {body: scriptText, headers: {...open, 'content-type': 'text/javascript'}};

const line = (attributes = `src="${feed}"`): string =>
  `<script async src="${script}"></script><mitmach-calendar ${attributes}><a href="/">Alle</a></mitmach-calendar>`;

const html = (body: string, headers: Readonly<Record<string, string>> = {}): Given => ({
  body: `<!doctype html><html><head></head><body>${body}</body></html>`,
  headers: {'content-type': 'text/html; charset=utf-8', ...headers},
});

const answerOf = (asked: string, {body = '', headers = {}, status = 200, hops = []}: Given): Answer => ({
  ok: true,
  asked,
  hops,
  address: asked,
  status,
  headers,
  body: new TextEncoder().encode(body),
  isCut: false,
});

/** Examines an address in a web of these answers; whatever is not there is not found. */
const examined = async (
  address: string,
  web: Readonly<Record<string, Given>>,
): Promise<readonly Diagnosis[]> => {
  const visit = async (asked: string): Promise<Visit> =>
    Promise.resolve(answerOf(asked, web[asked] ?? {status: 404}));
  return examine(address, {visit, now, language: 'en'});
};

const bad = (diagnoses: readonly Diagnosis[]): string[] =>
  diagnoses.filter(({state}) => state !== 'ok').map(({code, state, about}) => `${state} ${code} ${about}`);

const onPage = async (body: string, more: Readonly<Record<string, Given>> = {}): Promise<string[]> =>
  bad(await examined(page, {[page]: html(body), [feed]: goodFeed, [script]: goodScript, ...more}));

describe('examine', () => {
  it('finds nothing wrong with a good page', async () => {
    const diagnoses = await examined(page, {[page]: html(line()), [feed]: goodFeed, [script]: goodScript});
    assert.deepEqual(bad(diagnoses), []);
    assert.deepEqual(
      diagnoses.map(({code}) => code),
      [
        ...['reached', 'widgets', 'no-policy', 'reached', 'script-type', 'script-version', 'cors', 'cached'],
        ...['reached', 'feed-type', 'cors', 'cached', 'feed-size', 'feed-good'],
      ],
    );
  });

  describe('of a page', () => {
    const cases: readonly (readonly [title: string, body: string, found: readonly string[]])[] = [
      ['has no widget', '<p>Hallo</p>', [`error no-widgets ${page}`]],
      [
        'has a widget without a script',
        '<mitmach-calendar src="/feed.json"><a>x</a></mitmach-calendar>',
        [`error no-script ${page}`, 'error not-found https://club.example/feed.json'],
      ],
      ['has the script twice', line() + line(), [`warning script-twice ${script}`]],
      ['has a widget without a feed', line(''), ['error no-source <mitmach-calendar>']],
      [
        'has a widget that does not exist',
        line().replaceAll('mitmach-calendar', 'mitmach-kalender'),
        ['error unknown-widget <mitmach-kalender>'],
      ],
      [
        'has an unknown attribute',
        line(`src="${feed}" veiw="list"`),
        ['warning unknown-attribute <mitmach-calendar>'],
      ],
      [
        'has a wrong value',
        line(`src="${feed}" view="lists"`),
        ['warning wrong-attribute-value <mitmach-calendar>'],
      ],
      [
        'has an empty widget',
        `<script src="${script}"></script><mitmach-ticker src="${feed}"></mitmach-ticker>`,
        ['warning no-fallback <mitmach-ticker>'],
      ],
      [
        'has a holder with a wrong value',
        `<script src="${script}"></script><div data-mitmach="ticker" data-src="${feed}" data-interval="1">x</div>`,
        ['warning wrong-attribute-value <div data-mitmach="ticker">'],
      ],
      [
        'loads a feed without encryption',
        line('src="http://city.example/feed.json"'),
        [
          'error mixed-content http://city.example/feed.json',
          'error not-found http://city.example/feed.json',
        ],
      ],
    ];
    for (const [title, body, found] of cases) {
      it(`says that it ${title}`, async () => {
        assert.deepEqual(await onPage(body), found);
      });
    }

    it('takes the feed of the element around, and of the page', async () => {
      const inner = '<mitmach-ticker><a>x</a></mitmach-ticker>';
      const around = `<script src="${script}"></script><mitmach-feed src="${feed}">${inner}</mitmach-feed>`;
      assert.deepEqual(await onPage(around), []);
      const link = `<link rel="alternate" type="application/mitmach+json" href="${feed}"><script src="${script}"></script>`;
      assert.deepEqual(await onPage(link + inner), []);
    });

    it('resolves addresses by its base', async () => {
      const body = `<base href="https://city.example/">${line('src="feed.json"')}`;
      assert.deepEqual(await onPage(body), []);
    });

    it('does not count what is in a template or a comment', async () => {
      assert.deepEqual(await onPage(`<template>${line('')}</template><!--${line('')}-->${line()}`), []);
    });

    it('looks at frames with widgets', async () => {
      const frame = `https://city.example/mitmach/frame.html?widget=ticker&src=${encodeURIComponent(feed)}`;
      const body = `<iframe src="${frame.replaceAll('&', '&amp;')}"></iframe>`;
      assert.deepEqual(await onPage(body), []);
      const policy = {
        [page]: html(body, {'content-security-policy': "frame-src 'self'; connect-src 'none'"}),
      };
      assert.deepEqual(await onPage(body, policy), [`error policy-blocks ${page}`]);
    });

    it('names different versions', async () => {
      const other = 'https://other.example/mitmach.js';
      const found = await onPage(`${line()}<script src="${other}"></script>`, {
        [other]: {...goodScript, body: 'n="1.2.0"'},
      });
      assert.deepEqual(found, [`warning script-twice ${other}`, `error versions-differ ${page}`]);
    });
  });

  describe('of the policy of a page', () => {
    const policyOf = async (policy: string, body = line()): Promise<Diagnosis | undefined> => {
      const web = {
        [page]: html(body, {'content-security-policy': policy}),
        [feed]: goodFeed,
        [script]: goodScript,
      };
      return (await examined(page, web)).find(({code}) => code.includes('policy'));
    };

    it('says that it lets the widgets work', async () => {
      const found = await policyOf(
        "default-src 'none'; script-src https://city.example; connect-src https://city.example; img-src https://cdn.example; require-trusted-types-for 'script'; trusted-types lit-html",
      );
      assert.equal(found?.code, 'policy', JSON.stringify(found));
    });

    it('names what it blocks, and the lines that let it', async () => {
      const found = await policyOf("default-src 'self'; trusted-types dompurify");
      assert.equal(found?.code, 'policy-blocks');
      const {message, changes, lines} = explainDiagnosis(found, wordsIn('en'));
      assert.equal(
        message,
        `${page} has a Content Security Policy that blocks ${script}, ${feed}, https://cdn.example/a.jpg, lit-html (default-src, trusted-types).`,
      );
      assert.deepEqual(changes, [
        "script-src: new, with 'self' https://city.example",
        "connect-src: new, with 'self' https://city.example",
        "img-src: new, with 'self' https://cdn.example",
        'trusted-types: add lit-html',
      ]);
      const mended =
        "default-src 'self'; trusted-types dompurify lit-html; script-src 'self' https://city.example; connect-src 'self' https://city.example; img-src 'self' https://cdn.example";
      assert.deepEqual(
        lines?.map(({system}) => system),
        ['nginx', 'Apache', 'WordPress', 'TYPO3'],
      );
      assert.deepEqual(lines[0]?.lines, [`add_header Content-Security-Policy "${mended}" always;`]);
      assert.ok(lines[2]?.lines.join('\n').includes(`= '${mended.replaceAll("'", "\\'")}';`));
      assert.ok(
        lines[3]?.lines
          .join('\n')
          .includes(`directive: 'img-src'\n      sources:\n        - "https://cdn.example"`),
      );
      assert.equal((await policyOf(mended))?.code, 'policy');
    });

    it('asks for the nonce where hosts do not count', async () => {
      const found = await policyOf("script-src 'nonce-abc' 'strict-dynamic'");
      assert.equal(found?.code, 'policy-nonce');
    });

    it('reads a policy in the page, and gives it back there', async () => {
      const meta = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
      const web = {[page]: html(meta + line()), [feed]: goodFeed, [script]: goodScript};
      const found = (await examined(page, web)).find(({code}) => code === 'policy-blocks');
      assert.deepEqual(explainDiagnosis(found!, wordsIn('en')).lines?.[0]?.lines, [
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'self' https://city.example">`,
      ]);
    });

    it('needs the large script, and a trusted name for it, where modules may not be loaded', async () => {
      const closed = {...goodScript, headers: {'content-type': 'text/javascript', etag: '"1"'}};
      const policy = {'content-security-policy': `script-src ${script}; trusted-types lit-html`};
      const diagnoses = await examined(page, {
        [page]: html(line(), policy),
        [feed]: goodFeed,
        [script]: closed,
      });
      const found = diagnoses.find(({code}) => code === 'policy-blocks');
      assert.equal(found?.holes?.['what'], 'https://city.example/mitmach/mitmach.all.js, mitmach');
      assert.ok(bad(diagnoses).includes(`warning script-cors-missing ${script}`));
    });

    it('tells of a policy that is only tested', async () => {
      const headers = {'content-security-policy-report-only': "script-src 'self'"};
      const web = {[page]: html(line(), headers), [feed]: goodFeed, [script]: goodScript};
      assert.deepEqual(bad(await examined(page, web)), [`warning policy-tested ${page}`]);
    });
  });

  describe('of a script', () => {
    it('says that it is not run for its type', async () => {
      const wrong = {...goodScript, headers: {...open, 'content-type': 'text/plain'}};
      assert.deepEqual(await onPage(line(), {[script]: wrong}), [`error script-type-wrong ${script}`]);
    });

    it('compares its text with "integrity"', async () => {
      const right = createHash('sha384').update(scriptText).digest('base64');
      const withHash = (hash: string): string => line().replace('async', `async integrity="sha384-${hash}"`);
      assert.deepEqual(await onPage(withHash(right)), []);
      assert.deepEqual(await onPage(withHash('AAAA')), [`error integrity-wrong ${script}`]);
    });

    it('lets one that is named by its version be kept for ever, and no other', async () => {
      const headers = {...goodScript.headers, 'cache-control': 'max-age=31536000, immutable'};
      const versioned = 'https://city.example/1.4.2/mitmach.js';
      const kept = {...goodScript, headers};
      assert.deepEqual(await onPage(line().replace(script, versioned), {[versioned]: kept}), []);
      assert.deepEqual(await onPage(line(), {[script]: kept}), [`warning kept-long ${script}`]);
    });
  });

  describe('of a feed', () => {
    const feedWith = async (given: Given): Promise<string[]> =>
      bad(await examined(feed, {[feed]: {...goodFeed, ...given}}));
    const headers = (more: Readonly<Record<string, string>>): Given => ({
      headers: {...goodFeed.headers, ...more},
    });

    it('finds nothing wrong with a good one', async () => {
      assert.deepEqual(await feedWith({}), []);
    });

    const large = JSON.stringify({
      ...(JSON.parse(feedText) as object),
      attribution: 'x'.repeat(19_000),
      _filler: 'x'.repeat(250_000),
    });
    const cases: readonly (readonly [title: string, given: Given, found: readonly string[]])[] = [
      [
        'may not be read by other websites',
        {headers: {'content-type': 'application/json', etag: '"1"'}},
        ['error cors-missing'],
      ],
      [
        'may be read by one website only',
        headers({'access-control-allow-origin': 'https://a.example'}),
        ['warning cors-other'],
      ],
      ['has the header twice', headers({'access-control-allow-origin': '*, *'}), ['error cors-twice']],
      ['has a wrong type', headers({'content-type': 'text/plain'}), ['warning feed-type-wrong']],
      ['may not be kept', headers({'cache-control': 'no-store'}), ['warning never-kept']],
      ['is kept for days', headers({'cache-control': 'public, max-age=604800'}), ['warning kept-long']],
      [
        'has no validator',
        {headers: {'access-control-allow-origin': '*', 'content-type': 'application/json'}},
        ['warning no-validator'],
      ],
      ['is large and uncompressed', {body: large}, ['warning uncompressed', 'warning feed-large']],
      ['is no JSON', {body: '{"a": '}, ['error feed-refused']],
      ['has broken items', {body: feedText.replace('"A"', '1')}, ['error feed-problems']],
      [
        'has doubtful fields',
        {body: feedText.replace('"news"', '"nwes": 1, "news"')},
        ['warning feed-doubts'],
      ],
      ['is not there', {status: 404}, ['error not-found']],
      ['needs a password', {status: 401}, ['error forbidden']],
      ['makes its server fail', {status: 503}, ['error http-error']],
      ['is elsewhere', {hops: [{address: 'https://city.example/old', status: 301}]}, ['warning redirected']],
    ];
    for (const [title, given, found] of cases) {
      it(`says that it ${title}`, async () => {
        assert.deepEqual(
          await feedWith(given),
          found.map((each) => `${each} ${feed}`),
        );
      });
    }

    it('says that one without encryption cannot be used by encrypted pages', async () => {
      const address = 'http://city.example/feed.json';
      assert.deepEqual(bad(await examined(address, {[address]: goodFeed})), [`warning insecure ${address}`]);
      const local = 'http://localhost:8080/feed.json';
      assert.deepEqual(bad(await examined(local, {[local]: goodFeed})), []);
    });

    it('looks into its pages', async () => {
      const paged = JSON.stringify({
        ...(JSON.parse(feedText) as object),
        pages: {events: ['a.json', 'b.json']},
      });
      const a = {...goodFeed, body: '{"events": []}'};
      const web = {[feed]: {...goodFeed, body: paged}, 'https://city.example/a.json': a};
      const found = (await examined(feed, web)).find(({code}) => code === 'feed-problems');
      assert.equal(found?.holes?.['errors'], 1);
    });

    it('tells of pictures without encryption, on pages with it', async () => {
      const plain = {...goodFeed, body: feedText.replace('https://cdn.example', 'http://cdn.example')};
      assert.deepEqual(await onPage(line(), {[feed]: plain}), [`warning mixed-images ${feed}`]);
    });

    it('gives lines for every system', async () => {
      const diagnoses = await examined(feed, {
        [feed]: {...goodFeed, headers: {'content-type': 'application/json', etag: '"1"'}},
      });
      const {lines = []} = explainDiagnosis(
        diagnoses.find(({code}) => code === 'cors-missing')!,
        wordsIn('de'),
      );
      assert.deepEqual(
        lines.map(({system}) => system),
        ['nginx', 'Apache', 'WordPress', 'TYPO3'],
      );
      assert.ok(lines.every((each) => each.lines.join('\n').includes('Access-Control-Allow-Origin')));
    });
  });
});

describe('the words of the doctor', () => {
  it('say what to do about everything that is wrong', () => {
    const good =
      /^diagnosis\.(reached|compressed|cached|feed-type|feed-good|feed-size|cors|script-type|script-version|integrity|widgets|no-policy|policy)$/;
    const without = Object.keys(en).filter(
      (key) => /^diagnosis\.[a-z-]+$/.test(key) && !good.test(key) && !Object.hasOwn(en, `${key}.fix`),
    );
    assert.deepEqual(without, []);
  });
});
