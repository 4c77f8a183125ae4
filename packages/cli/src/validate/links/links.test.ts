import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LinkReport} from '../validate.js';
import {validate} from '../validate.js';
import {checkLinks, type LinkCheck} from './check-links.js';
import {readRobots} from './robots.js';

const now = Date.parse('2026-11-22T12:00:00Z');

/** A web of addresses: what each answers, and what was asked of it. */
class Web {
  readonly asked: string[] = [];
  running = 0;
  most = 0;
  readonly #answers: Readonly<Record<string, Response | Error>>;

  constructor(answers: Readonly<Record<string, Response | Error>> = {}) {
    this.#answers = answers;
  }

  readonly fetch: LinkCheck['fetch'] = async (address, {method = 'GET'}) => {
    this.asked.push(`${method} ${address}`);
    this.running += 1;
    this.most = Math.max(this.most, this.running);
    await new Promise((resolve) => setImmediate(resolve));
    this.running -= 1;
    const answer = this.#answers[`${method} ${address}`] ?? this.#answers[address];
    if (answer instanceof Error) throw answer;
    if (answer) return answer.clone();
    return new Response(null, {status: address.endsWith('/robots.txt') ? 404 : 200});
  };
}

const status = (code: number): Response => new Response(null, {status: code});

const check = async (
  items: Readonly<Record<string, unknown>>,
  web: Web,
  more: Partial<LinkCheck> = {},
): Promise<{links: LinkReport; said: string[]}> => {
  let links: LinkReport = {remarks: [], checked: 0, dead: 0};
  const {problems, notes} = await validate(
    {
      specVersion: '1.0',
      title: 'T',
      language: 'de',
      timeZone: 'Europe/Berlin',
      publisher: {name: 'P'},
      ...items,
    },
    {
      now,
      language: 'en',
      checkLinks: async (inspected) =>
        (links = await checkLinks(inspected, {fetch: web.fetch, pauseMs: 0, ...more})),
    },
  );
  return {links, said: [...problems, ...notes].map(({code, path}) => `${code} ${path}`)};
};

const club = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  organizations: [{id: 'tsv', name: 'TSV', ...fields}],
});

describe('checkLinks', () => {
  it('tells of links that lead nowhere, in fields and texts, with their places', async () => {
    const web = new Web({'https://tsv.example/old': status(404), 'https://gone.example/': status(410)});
    const {links, said} = await check(
      club({
        url: 'https://tsv.example/old',
        description: {de: 'Mehr [hier](https://gone.example/) und *[da](https://tsv.example/ok)*'},
      }),
      web,
    );
    assert.deepEqual(said, ['dead-link organizations[0].url', 'dead-link organizations[0].description.de']);
    assert.deepEqual([links.checked, links.dead], [3, 2]);
  });

  it('asks by GET where HEAD is refused, and for each address once', async () => {
    const web = new Web({'HEAD https://tsv.example/a': status(405)});
    const {said} = await check(
      club({url: 'https://tsv.example/a', memberUrl: 'https://tsv.example/a#join'}),
      web,
    );
    assert.deepEqual(said, []);
    assert.deepEqual(web.asked, [
      'GET https://tsv.example/robots.txt',
      'HEAD https://tsv.example/a',
      'GET https://tsv.example/a',
    ]);
  });

  it('is unsure about servers that fail or refuse', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), {cause: {code: 'ECONNREFUSED'}});
    const nobody = Object.assign(new TypeError('fetch failed'), {cause: {code: 'ENOTFOUND'}});
    const web = new Web({
      'https://a.example/': status(503),
      'https://b.example/': refused,
      'https://c.example/': nobody,
    });
    const {links} = await check(
      club({sameAs: ['https://a.example/', 'https://b.example/', 'https://c.example/']}),
      web,
    );
    assert.deepEqual(
      links.remarks.map(({code, expected}) => `${code} ${String(expected)}`),
      ['link-unsure HTTP 503', 'link-unsure ECONNREFUSED', 'dead-link ENOTFOUND'],
    );
  });

  it('leaves alone what robots.txt names', async () => {
    const web = new Web({'https://tsv.example/robots.txt': new Response('User-agent: *\nDisallow: /intern')});
    const {said} = await check(
      club({sameAs: ['https://tsv.example/intern/a', 'https://tsv.example/b']}),
      web,
    );
    assert.deepEqual(said, ['link-unchecked organizations[0].sameAs[0]']);
    assert.ok(!web.asked.some((each) => each.includes('intern')));
  });

  it('asks a server that has enough nothing more', async () => {
    const web = new Web({'https://tsv.example/a': status(429)});
    const {said} = await check(club({sameAs: ['https://tsv.example/a', 'https://tsv.example/b']}), web);
    assert.deepEqual(said, [
      'link-unsure organizations[0].sameAs[0]',
      'link-unsure organizations[0].sameAs[1]',
    ]);
    assert.ok(!web.asked.some((each) => each.endsWith('/b')));
  });

  it('asks many servers at once, each of them one question after the other', async () => {
    const web = new Web();
    const sameAs = Array.from(
      {length: 60},
      (_, index) => `https://s${String(index % 20)}.example/${String(index)}`,
    );
    await check(club({sameAs}), web);
    assert.equal(web.most, 8);
    const one = new Web();
    await check(club({sameAs: sameAs.map((_, index) => `https://one.example/${String(index)}`)}), one);
    assert.equal(one.most, 1);
  });

  it('resolves relative links by the address of the feed, and passes them over without', async () => {
    const web = new Web();
    await check(club({url: 'tsv.html', memberUrl: 'mailto:a@b.example'}), web, {
      base: 'https://city.example/data/feed.json',
    });
    assert.deepEqual(web.asked.slice(1), ['HEAD https://city.example/data/tsv.html']);
    const other = new Web();
    await check(club({url: 'tsv.html'}), other);
    assert.deepEqual(other.asked, []);
  });
});

describe('readRobots', () => {
  const text = `# a comment
User-agent: otherbot
Disallow: /

User-agent: *
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$
Disallow:`;

  const cases: readonly (readonly [path: string, allowed: boolean])[] = [
    ['/', true],
    ['/private/', false],
    ['/private/open/1', true],
    ['/a/b.pdf', false],
    ['/a/b.pdf?x', true],
  ];
  for (const [path, allowed] of cases) {
    it(`${allowed ? 'allows' : 'forbids'} ${path}`, () => {
      assert.equal(readRobots(text, 'mitmach')(path), allowed);
    });
  }

  it('takes the rules that name the program rather than those for all', () => {
    const rules = 'User-agent: *\nDisallow: /\nUser-agent: Mitmach\nDisallow: /x';
    assert.equal(readRobots(rules, 'mitmach')('/y'), true);
  });

  it('allows everything where there are no rules', () => {
    assert.equal(readRobots('<html>', 'mitmach')('/a'), true);
  });
});
