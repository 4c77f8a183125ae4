import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {main} from './main.js';
import type {Output, Shell} from './shell.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');

/** What a program wrote, and with which code it ended. */
interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

class Folder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  static async make(): Promise<Folder> {
    return new Folder(await mkdtemp(join(tmpdir(), 'mitmach-commands-')));
  }

  async remove(): Promise<void> {
    await rm(this.path, {recursive: true});
  }

  async write(name: string, content: unknown): Promise<void> {
    await writeFile(
      join(this.path, name),
      typeof content === 'string' ? content : JSON.stringify(content, null, 1),
    );
  }

  async read(name: string): Promise<string> {
    return readFile(join(this.path, name), 'utf8');
  }

  /** Runs the tool here, with nobody at the terminal unless the test says so. */
  async run(line: string | readonly string[], more: Partial<Shell> = {}, isTerminal = false): Promise<Run> {
    const written = {out: '', err: ''};
    const output = (name: 'out' | 'err'): Output => ({
      write: (text) => {
        written[name] += text;
      },
      isTerminal,
      columns: 80,
    });
    const shell: Shell = {
      folder: this.path,
      environment: {LANG: 'en_US.UTF-8'},
      out: output('out'),
      err: output('err'),
      isInteractive: false,
      fetch: async () => Promise.reject(new TypeError('no connection')),
      now: () => NOW,
      signal: new AbortController().signal,
      ...more,
    };
    const code = await main(typeof line === 'string' ? line.split(' ') : line, shell);
    return {code, ...written};
  }
}

const feed = (fields: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  specVersion: '1.0',
  title: 'Join in',
  language: 'en',
  timeZone: 'Europe/Berlin',
  publisher: {name: 'Office'},
  ...fields,
});
const event = {id: 'a', title: 'Open evening', start: '2026-12-01T19:00'};

const german = {environment: {LANG: 'de_DE.UTF-8'}};

describe('the program', () => {
  let folder: Folder;
  before(async () => {
    folder = await Folder.make();
  });
  after(async () => folder.remove());

  it('shows its commands when nothing is asked for', async () => {
    const {code, out} = await folder.run([]);
    assert.equal(code, 0);
    for (const name of ['init', 'build', 'validate', 'dev', 'doctor', 'export', 'snippet']) {
      assert.match(out, new RegExp(`^  ${name}\\b`, 'm'));
    }
  });

  it('shows examples with the help of every command, in German too', async () => {
    for (const name of ['init', 'build', 'validate', 'dev', 'doctor', 'export', 'snippet']) {
      const {code, out} = await folder.run([name, '--help'], german);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`Aufruf: mitmach ${name} \\[Optionen\\]`));
      assert.match(out, new RegExp(`Beispiele:\\n  mitmach ${name} ?`));
      assert.doesNotMatch(out, /Usage|Options|Arguments/);
    }
  });

  const typed: readonly (readonly [line: string, sentence: string])[] = [
    ['vaildate', 'There is no command "vaildate". "mitmach --help" lists all. Did you mean validate?'],
    ['validate', '"mitmach validate" needs <feed>. "mitmach validate --help" shows how.'],
    ['validate a b', '"mitmach validate" takes no further words. "mitmach validate --help" shows how.'],
    [
      'validate a --stirct',
      'There is no option --stirct here. "mitmach validate --help" lists all. Did you mean --strict?',
    ],
    ['validate a --format yaml', '--format takes: human, json, github; not "yaml".'],
    ['export a', '"mitmach export" needs --to <format>. "mitmach export --help" shows how.'],
    ['export a --to', 'The option --to <format> needs a value.'],
    ['dev --port eighty', '--port takes: 0–65535; not "eighty".'],
  ];
  for (const [line, sentence] of typed) {
    it(`says one sentence to "mitmach ${line}"`, async () => {
      assert.deepEqual(await folder.run(line), {code: 1, out: '', err: `${sentence}\n`});
    });
  }

  it('says one sentence of what is unexpected, and where it was with --debug', async () => {
    const now = (): never => {
      throw new Error('The clock is broken.');
    };
    await folder.write('feed.json', feed());
    const {code, err} = await folder.run('validate feed.json', {now});
    assert.equal(code, 1);
    assert.equal(err, 'Something unexpected happened: The clock is broken. --debug shows where.\n');
    assert.match(
      (await folder.run('validate feed.json --debug', {now})).err,
      /The clock is broken\.\n[^]* at validation /,
    );
  });

  it('ends with 130 when it is stopped', async () => {
    const signal = AbortSignal.abort();
    const fetch = async (): Promise<Response> => Promise.reject(new Error('aborted'));
    const now = (): never => {
      throw new Error('stopped');
    };
    assert.equal((await folder.run('validate https://city.example/feed.json', {signal, fetch, now})).code, 1);
    assert.equal((await folder.run('doctor https://city.example/', {signal, fetch, now})).code, 130);
  });
});

describe('mitmach validate', () => {
  let folder: Folder;
  before(async () => {
    folder = await Folder.make();
    await folder.write('good.json', feed({alternates: {ics: 'c.ics'}, events: [event]}));
    await folder.write('doubtful.json', feed({alternates: {ics: 'c.ics'}, events: [{...event, titel: 'x'}]}));
    await folder.write('bad.json', feed({events: [{...event, start: '1.12.2026'}]}));
    await folder.write(
      'paged.json',
      feed({alternates: {ics: 'c.ics'}, pages: {events: ['more.json', '../../etc/passwd', 'none.json']}}),
    );
    await folder.write('more.json', {events: [event]});
    await writeFile(
      join(folder.path, 'latin.json'),
      Buffer.from(JSON.stringify(feed({title: 'Über uns'})), 'latin1'),
    );
  });
  after(async () => folder.remove());

  const codes: readonly (readonly [line: string, code: number])[] = [
    ['good.json', 0],
    ['good.json --strict', 0],
    ['doubtful.json', 0],
    ['doubtful.json --strict', 2],
    ['bad.json', 1],
    ['bad.json --strict', 1],
    ['none.json', 1],
    ['latin.json', 0],
    ['latin.json --strict', 2],
  ];
  for (const [line, code] of codes) {
    it(`ends with ${String(code)} for ${line}`, async () => {
      assert.equal((await folder.run(`validate ${line}`)).code, code);
    });
  }

  it('speaks German', async () => {
    const {out} = await folder.run('validate bad.json', german);
    assert.match(out, /✗ start ist „1\.12\.2026“ und nicht ein Datum.*\n {4}→ Schreiben Sie „2026-12-01“\./);
    assert.match(
      (await folder.run('validate none.json', german)).out,
      /Das Dokument ist nicht lesbar \(die Datei gibt es nicht\)\./,
    );
  });

  it('writes JSON that tells everything', async () => {
    const {out} = await folder.run('validate bad.json --json');
    const {source, problems, notes, counts} = JSON.parse(out) as Record<string, {line: number}[]>;
    assert.equal(source, 'bad.json');
    assert.equal(problems?.[0]?.line, 13);
    assert.equal(notes?.length, 1);
    assert.deepEqual(counts, {
      errors: 1,
      warnings: 0,
      notes: 1,
      kinds: {events: {items: 1, lost: 1, deleted: 0}},
    });
  });

  it('annotates in GitHub Actions, with files from the root of the repository', async () => {
    const environment = {GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder.path, '..')};
    const {out} = await folder.run('validate bad.json', {environment});
    const name = folder.path.split('/').at(-1);
    assert.match(out, new RegExp(`^::error file=${String(name)}/bad\\.json,line=13,`));
    assert.doesNotMatch((await folder.run('validate bad.json --format human', {environment})).out, /::error/);
  });

  it('looks into pages beside the feed, and nowhere else', async () => {
    const {out} = await folder.run('validate paged.json --json');
    const {problems, counts} = JSON.parse(out) as {
      problems: {code: string; value: string}[];
      counts: {kinds: unknown};
    };
    assert.deepEqual(
      problems.map(({code, value}) => `${code} ${value}`),
      ['page-failed ../../etc/passwd', 'page-failed none.json'],
    );
    assert.deepEqual(counts.kinds, {events: {items: 1, lost: 0, deleted: 0}});
    assert.equal((await folder.run('validate paged.json --no-pages')).code, 0);
  });

  it('fetches a feed and its pages, whose references are relative to where it was in the end', async () => {
    const asked: string[] = [];
    const fetch: Shell['fetch'] = async (address) => {
      asked.push(address);
      if (address.endsWith('/feed.json')) {
        return Promise.resolve(new Response(null, {status: 301, headers: {location: '/v1/'}}));
      }
      const body = address.endsWith('/v1/') ? feed({pages: {events: ['more.json']}}) : {events: [event]};
      return Promise.resolve(Response.json(body));
    };
    const {out} = await folder.run('validate https://city.example/feed.json', {fetch});
    assert.deepEqual(asked, [
      'https://city.example/feed.json',
      'https://city.example/v1/',
      'https://city.example/v1/more.json',
    ]);
    assert.match(out, /1 event\n$/);
  });

  it('says why an address cannot be had', async () => {
    const fetch: Shell['fetch'] = async () => Promise.resolve(new Response(null, {status: 404}));
    const {code, out} = await folder.run('validate https://city.example/feed.json', {fetch});
    assert.equal(code, 1);
    assert.match(out, /The document is not there \(HTTP 404\)\./);
    assert.match((await folder.run('validate https://city.example/feed.json')).out, /cannot be reached/);
  });

  it('asks for links when it is told to', async () => {
    await folder.write(
      'links.json',
      feed({organizations: [{id: 'tsv', name: 'TSV', url: 'https://tsv.example/old'}]}),
    );
    const fetch: Shell['fetch'] = async () => Promise.resolve(new Response(null, {status: 404}));
    const {out} = await folder.run('validate links.json --links', {fetch});
    assert.match(out, /! url leads to https:\/\/tsv\.example\/old, which is not there \(HTTP 404\)\./);
    assert.match(out, /1 address asked for, 1 not there/);
  });

  it('uses colours at a terminal only, and not when somebody does not want them', async () => {
    const isColoured = async (
      environment: Record<string, string>,
      line: string,
      isTerminal: boolean,
    ): Promise<boolean> => (await folder.run(line, {environment}, isTerminal)).out.includes('\u001b[');
    assert.equal(await isColoured({}, 'validate bad.json', true), true);
    assert.equal(await isColoured({}, 'validate bad.json', false), false);
    assert.equal(await isColoured({NO_COLOR: '1'}, 'validate bad.json', true), false);
    assert.equal(await isColoured({}, 'validate bad.json --no-color', true), false);
    assert.equal(await isColoured({FORCE_COLOR: '1'}, 'validate bad.json', false), true);
  });
});

describe('a project from init to export', () => {
  let folder: Folder;
  before(async () => {
    folder = await Folder.make();
  });
  after(async () => folder.remove());

  it('is made, built and found good', async () => {
    const init = await folder.run('init --yes');
    assert.equal(init.code, 0);
    assert.match(init.out, /✓ mitmach\.config\.json\n/);
    const built = await folder.run('build');
    assert.equal(built.code, 0, built.err);
    assert.match(built.out, /✓ vereine +csv +read, 2 entries, \d+\.\d s\n/);
    assert.match(built.out, /^ +in all +new +changed +gone$/m);
    assert.match(built.out, /^Events +2 +2 +0 +0$/m);
    const validated = await folder.run('validate public/feed.json --strict');
    assert.deepEqual([validated.code, validated.err], [0, '']);
    assert.match(
      validated.out,
      /No problems\.\n2 organizations, 2 opportunities, 2 events, 1 news item, 2 milestones\n$/,
    );
  });

  it('stays as it is when it is begun again', async () => {
    await folder.write('tabellen/vereine.csv', 'Verein\nTSV\n');
    const {code, out} = await folder.run('init --yes');
    assert.equal(code, 0);
    assert.match(out, /– tabellen\/vereine\.csv is there already and stays\n/);
    assert.equal(await folder.read('tabellen/vereine.csv'), 'Verein\nTSV\n');
    await folder.run('init --yes --force');
    assert.match(await folder.read('tabellen/vereine.csv'), /Repair-Café/);
  });

  it('says what its workflow needs, until that is there', async () => {
    const without = await folder.run('init --yes');
    assert.match(
      without.out,
      /install the tool in this folder, and commit package\.json and package-lock\.json/,
    );
    assert.match(without.out, /\n {2}npx --no-install mitmach build\n/);
    await folder.write('package-lock.json', {});
    const withIt = await folder.run('init --yes');
    assert.doesNotMatch(withIt.out, /package-lock\.json/);
  });

  it('is unchanged when it is built again', async () => {
    await folder.run('build');
    const {out} = await folder.run('build', german);
    assert.match(out, /✓ vereine +csv +unverändert, 2 Einträge, 0,\d s\n/);
    assert.match(out, /Nichts hat sich geändert; public bleibt, wie es ist\./);
  });

  it('says what was left out and why', async () => {
    const table = await folder.read('tabellen/termine.csv');
    await folder.write('tabellen/termine.csv', table.replace('04.12.2026', '31.11.2026'));
    const {code, out} = await folder.run('build');
    assert.equal(code, 0);
    assert.match(out, /1 entry was left out:\n +tabellen\/termine\.csv · row 2 · Offene Werkstatt\n/);
    await folder.write('tabellen/termine.csv', table);
    await folder.run('build');
  });

  it('keeps what it had when a source is gone, and says so', async () => {
    const table = await folder.read('tabellen/termine.csv');
    await rm(join(folder.path, 'tabellen/termine.csv'));
    const {code, out, err} = await folder.run('build');
    assert.equal(code, 1);
    assert.match(out, /✗ termine +csv +failed, 2 entries, 2 entries of Nov 22, 2026 stay in the feed/);
    assert.match(err, /^termine \(tabellen\/termine\.csv\): /);
    assert.match((await folder.run('validate public/feed.json')).out, /2 events/);
    await folder.write('tabellen/termine.csv', table);
  });

  it('says nothing when it is quiet and all is well', async () => {
    assert.deepEqual(await folder.run('build --quiet'), {code: 0, out: '', err: ''});
  });

  it('shows at a terminal what it waits for, and takes it away again', async () => {
    const {out} = await folder.run('build --force', {}, true);
    assert.match(out, /Reading vereine/);
    assert.ok(!out.slice(out.lastIndexOf('\u001b[2K')).includes('Reading'));
  });

  it('is exported', async () => {
    const {code, out} = await folder.run('export public/feed.json --to all --out exported');
    assert.equal(code, 0);
    for (const name of [
      'calendar.ics',
      'news.rss',
      'news.json',
      'events.csv',
      'feed.jsonld',
      'dataset.jsonld',
    ]) {
      assert.match(out, new RegExp(`^exported/${name}$`, 'm'));
    }
    const screen = await folder.run('export public/feed.json --to ics --out -');
    assert.match(screen.out, /^BEGIN:VCALENDAR\r\n/);
    assert.equal((await folder.run('export public/feed.json --to csv --out -')).code, 1);
    const missing = await folder.run('export none.json --to ics');
    assert.equal(
      missing.err,
      'none.json cannot be read (there is no such file). Check the name of the file and who may read it.\n',
    );
  });

  it('says what is wrong with its config, with the line', async () => {
    const config = await folder.read('mitmach.config.json');
    await folder.write('mitmach.config.json', config.replace('"title"', '"titel"'));
    const {code, err} = await folder.run('build');
    assert.equal(code, 1);
    assert.match(err, /^The config mitmach\.config\.json is not in order:\n/);
    assert.match(err, /line 3, titel /);
    const none = await folder.run('build --config nowhere.json', german);
    assert.match(none.err, /nowhere\.json/);
  });
});

describe('mitmach snippet', () => {
  const folder = new Folder(tmpdir());

  it('prints the line, with a link in the language of the person', async () => {
    const line = 'snippet calendar --src https://city.example/feed.json --topics sport music --week-numbers';
    const {code, out} = await folder.run(line, german);
    assert.equal(code, 0);
    assert.equal(
      out,
      '<script async src="https://city.example/mitmach/1/mitmach.js"></script><mitmach-calendar src="https://city.example/feed.json" topics="sport music" week-numbers><a href="https://city.example/">Alle Termine</a></mitmach-calendar>\n',
    );
  });

  it('takes its own options among the attributes', async () => {
    const parameters = [
      'snippet',
      'ticker',
      '--as',
      'div',
      '--src',
      'feed.json',
      '--link',
      '/news',
      '--text',
      'All & more',
      '--kinds',
      'news',
      'events',
    ];
    const {out} = await folder.run(parameters);
    assert.equal(
      out,
      '<script async src="mitmach/1/mitmach.js"></script><div data-mitmach="ticker" data-src="feed.json" data-kinds="news events"><a href="/news">All &amp; more</a></div>\n',
    );
  });

  it('names all that is wrong at once', async () => {
    const {code, out, err} = await folder.run('snippet calendar list --veiw x --limit 0');
    assert.deepEqual([code, out], [1, '']);
    assert.equal(
      err,
      [
        '"list" belongs to no option.',
        '<mitmach-calendar> has no attribute "veiw". Did you mean --view?',
        'limit="0": it takes 1 to 10000.',
        'Say where the feed is: --src https://…/feed.json',
        '',
      ].join('\n'),
    );
    assert.match((await folder.run('snippet calender --src x')).err, /Did you mean calendar\?/);
  });
});

describe('mitmach doctor', () => {
  const folder = new Folder(tmpdir());
  const page =
    '<!doctype html><script src="/mitmach.js"></script><mitmach-ticker src="/feed.json"><a href="/">x</a></mitmach-ticker>';
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', page],
    '/mitmach.js': ['text/javascript', 'const v="0.1.0"'],
    '/feed.json': ['application/json', JSON.stringify(feed())],
  };
  const site =
    (more: Record<string, string> = {}): Shell['fetch'] =>
    async (address) => {
      const [type, body] = files[new URL(address).pathname] ?? ['', ''];
      const headers = {'content-type': type, etag: '"1"', 'access-control-allow-origin': '*', ...more};
      return Promise.resolve(type === '' ? new Response(null, {status: 404}) : new Response(body, {headers}));
    };

  it('says that all is well', async () => {
    const {code, out} = await folder.run('doctor club.example', {fetch: site()});
    assert.equal(code, 0, out);
    assert.match(out, /✓ https:\/\/club\.example has 1 widget\.|✓ https:\/\/club\.example\/ has 1 widget\./);
    assert.match(out, /\nAll is well\.\n$/);
  });

  it('shows the lines that put it right', async () => {
    const policy = {'content-security-policy': "default-src 'none'"};
    const {code, out} = await folder.run('doctor https://club.example/', {fetch: site(policy), ...german});
    assert.equal(code, 1);
    assert.match(
      out,
      /✗ https:\/\/club\.example\/ hat eine Content Security Policy, die .* blockiert \(default-src\)\./,
    );
    assert.match(out, /script-src: neu, mit 'self'/);
    assert.match(
      out,
      / {6}add_header Content-Security-Policy "default-src 'none'; script-src 'self'; connect-src 'self'" always;/,
    );
    assert.match(out, /\n1 Fehler\n$/);
  });

  it('writes JSON', async () => {
    const {out} = await folder.run('doctor https://club.example/ --json', {fetch: site()});
    const {address, findings} = JSON.parse(out) as {address: string; findings: {state: string}[]};
    assert.equal(address, 'https://club.example/');
    assert.ok(findings.length > 5 && findings.every(({state}) => state === 'ok'));
  });
});
