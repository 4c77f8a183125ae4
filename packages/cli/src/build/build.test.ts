import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {parseFeed} from '@mitmach/feed';
import {kinds} from '../items/check.js';
import {NOW, Project} from '../testing/project.js';
import type {BuildProgress} from './progress.js';

const DAY = 86_400_000;

const event = (id: string, title: string, start = '2026-11-28T19:00'): object => ({
  kind: 'events',
  id,
  item: {title, start},
});
const newsItem = (id: string, title: string): object => ({
  kind: 'news',
  id,
  item: {title, published: '2026-11-01T08:00:00Z'},
});

interface Series {
  readonly events: {recurrence: {rule: string; occurrences: {from: string; to: string; starts: string[]}}}[];
}

interface Paged {
  readonly events?: unknown;
  readonly pages: {readonly events: string[]};
}

interface Feed {
  readonly updated: string;
  readonly events: {id: string; deleted?: true; source?: {retrieved: string}; title?: string}[];
  readonly news: {id: string}[];
}

describe('build', () => {
  let project: Project;
  beforeEach(async () => {
    project = await Project.make();
  });
  afterEach(() => project.remove());

  const ids = async (kind: 'events' | 'news' = 'events'): Promise<readonly string[]> =>
    (await project.json<Feed>())[kind].map(({id, ...rest}) => ('deleted' in rest ? `-${id}` : id));

  const calendar = {id: 'termine', type: 'ics', path: 'termine.json'} as const;
  const blog = {id: 'blog', type: 'rss', path: 'blog.json'} as const;

  it('makes a feed of two sources that has no problem', async () => {
    await project.write('termine.json', {drafts: [event('b', 'Später', '2026-12-01'), event('a', 'Chor')]});
    await project.write('blog.json', {drafts: [newsItem('n', 'Neu')]});
    const result = await project.build(project.config([calendar, blog]));
    assert.equal(result.outcome, 'written');
    assert.equal(result.exitCode, 0);
    assert.deepEqual(await ids(), ['a', 'b']);
    const parsed = parseFeed(await project.json());
    assert.ok(parsed.ok);
    for (const kind of Object.values(kinds)) parsed.feed.select(kind);
    assert.deepEqual(parsed.feed.problems, []);
    assert.equal(parsed.feed.envelope.updated, '2026-11-15T08:00:00Z');
    assert.deepEqual(parsed.feed.envelope.alternates, {
      ics: 'calendar.ics',
      rss: 'news.rss',
      jsonFeed: 'news.json',
    });
  });

  it('answers in the language of who asks, and reports in that of the feed', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor', 'bald')]});
    const config = project.config([calendar, {id: 'weg', type: 'rss', path: 'weg.json'}]);
    const {report} = await project.build(config, {language: 'en'});
    const written = await project.json<typeof report>('public/report.json');
    assert.deepEqual([report.language, written.language], ['en', 'de']);
    assert.deepEqual(
      report.entries.map(({code, source}) => [code, source]),
      written.entries.map(({code, source}) => [code, source]),
    );
    const [english, german] = [report, written].map(({entries: [entry], sources: [, source]}) => [
      entry?.sentence,
      source?.failures[0]?.sentence,
    ]);
    assert.match(String(english), /\bis\b.*\bfile\b/i);
    assert.match(String(german), /\bist\b.*Datei/);
  });

  it('writes all formats', async () => {
    await project.write('termine.json', {
      drafts: [
        {kind: 'events', id: 'a', item: {title: 'Chor', start: '2026-11-28T19:00', categories: ['Musik']}},
      ],
    });
    await project.build(project.config([calendar]));
    assert.deepEqual(Object.keys(await project.outputs()), [
      'calendar-musik.ics',
      'calendar.ics',
      'dataset.jsonld',
      'events.csv',
      'feed.json',
      'feed.json.br',
      'feed.json.gz',
      'feed.jsonld',
      'news.json',
      'news.rss',
      'report.html',
      'report.json',
    ]);
    const plain = await readFile(join(project.folder, 'public/feed.json'));
    const gzip = await readFile(join(project.folder, 'public/feed.json.gz'));
    const brotli = await readFile(join(project.folder, 'public/feed.json.br'));
    assert.deepEqual(gunzipSync(gzip), plain);
    assert.deepEqual(brotliDecompressSync(brotli), plain);
  });

  it('changes nothing the second time, and imports nothing', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.build(config);
    const before = await project.outputs();
    const result = await project.build(config, {now: NOW + DAY / 24});
    assert.equal(result.outcome, 'unchanged');
    assert.deepEqual(result.written, []);
    assert.deepEqual(result.report.summary.events, {items: 1, added: 0, changed: 0, removed: 0});
    assert.deepEqual(await project.outputs(), before);
    assert.equal(project.runs.get('termine.json'), 1);
  });

  it('writes again what somebody took away', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.build(config);
    const before = await project.outputs();
    await rm(join(project.folder, 'public/calendar.ics'));
    await project.build(config, {now: NOW + DAY / 24});
    assert.equal((await project.outputs())['calendar.ics'], before['calendar.ics']);
  });

  it('gives the same files where the tool has lost its memory', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.build(config);
    const before = await project.outputs();
    await rm(join(project.folder, '.mitmach'), {recursive: true});
    await project.build(config, {now: NOW + DAY});
    const after = await project.outputs();
    const differing = Object.keys(after).filter((name) => after[name] !== before[name]);
    assert.deepEqual(differing, ['report.html', 'report.json']);
  });

  it('tells what is new, changed and gone', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest')]});
    const config = project.config([calendar]);
    const first = await project.build(config);
    assert.deepEqual(first.report.summary.events, {items: 2, added: 2, changed: 0, removed: 0});
    await project.write('termine.json', {drafts: [event('a', 'Chorprobe'), event('c', 'Lauf')]});
    const second = await project.build(config, {now: NOW + DAY});
    assert.deepEqual(second.report.summary.events, {items: 2, added: 1, changed: 1, removed: 1});
    assert.deepEqual(await ids(), ['a', 'c', '-b']);
    assert.equal((await project.json<Feed>()).updated, '2026-11-16T08:00:00Z');
    assert.equal((await project.json<Feed>('public/feed.previous.json')).updated, '2026-11-15T08:00:00Z');
  });

  it('says for 90 days that something is gone, or until it is back', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest')]});
    const config = project.config([calendar]);
    await project.build(config);
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.build(config, {now: NOW + DAY});
    await project.build(config, {now: NOW + 90 * DAY});
    assert.deepEqual(await ids(), ['a', '-b']);
    await project.build(config, {now: NOW + 92 * DAY});
    assert.deepEqual(await ids(), ['a']);
    await project.write('termine.json', {drafts: [event('b', 'Fest')]});
    await project.build(config, {now: NOW + 93 * DAY});
    assert.deepEqual(await ids(), ['b', '-a']);
  });

  it('keeps the good items when one is broken, and says where that stands', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest', '28.11.2026')]});
    const result = await project.build(project.config([calendar]));
    assert.deepEqual(await ids(), ['a']);
    assert.equal(result.exitCode, 0);
    assert.equal(result.hasWarnings, true);
    const [entry] = result.report.entries;
    assert.equal(entry?.row, 2);
    assert.equal(entry.field, 'start');
    assert.equal(entry.value, '"28.11.2026"');
    assert.equal(entry.severity, 'error');
    assert.match(entry.sentence, /28\.11\.2026/);
    assert.deepEqual(result.report.skipped, {'wrong-format': 1});
  });

  it('does not say of a broken item that it is gone', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest')]});
    const config = project.config([calendar]);
    await project.build(config);
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest', 'morgen')]});
    await project.build(config, {now: NOW + DAY});
    assert.deepEqual(await ids(), ['a']);
  });

  it('keeps what a source had last when its file is gone, and says so', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.write('blog.json', {drafts: [newsItem('n', 'Neu')]});
    const config = project.config([calendar, blog]);
    await project.build(config);
    await rm(join(project.folder, 'termine.json'));
    const result = await project.build(config, {now: NOW + 3 * DAY});
    assert.equal(result.exitCode, 1);
    assert.deepEqual(await ids(), ['a']);
    assert.equal((await project.json<Feed>()).events[0]?.source?.retrieved, '2026-11-15T08:00:00Z');
    const [source] = result.report.sources;
    assert.equal(source?.state, 'failed');
    assert.equal(source.lastGood, '2026-11-15T08:00:00Z');
    assert.equal(source.failures[0]?.reason, 'no-file');
    assert.match(
      await readFile(join(project.folder, 'public/report.html'), 'utf8'),
      /zuletzt da: 15\. November 2026/,
    );
    const again = await project.build(config, {now: NOW + 4 * DAY});
    assert.equal(again.outcome, 'unchanged');
    assert.equal(again.exitCode, 1);
  });

  it('takes the marks away when the source is back', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.build(config);
    await project.write('termine.json', 'half writ');
    const broken = await project.build(config, {now: NOW + DAY});
    assert.equal(broken.report.sources[0]?.failures[0]?.reason, 'not-understood');
    assert.equal(broken.report.entries[0]?.code, 'unreadable');
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const result = await project.build(config, {now: NOW + 2 * DAY});
    assert.equal(result.exitCode, 0);
    assert.equal((await project.json<Feed>()).events[0]?.source, undefined);
  });

  it('lets an optional source fail', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar, {...blog, optional: true}]);
    const result = await project.build(config);
    assert.equal(result.outcome, 'written');
    assert.equal(result.exitCode, 0);
    assert.equal(result.report.sources[1]?.state, 'failed');
  });

  it('lets old items go after the days that the config says', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.write('blog.json', {drafts: [newsItem('n', 'Neu')]});
    const config = project.config([{...calendar, keepDays: 5}, blog]);
    await project.build(config);
    await rm(join(project.folder, 'termine.json'));
    await project.build(config, {now: NOW + 4 * DAY});
    assert.deepEqual(await ids(), ['a']);
    const result = await project.build(config, {now: NOW + 6 * DAY});
    assert.deepEqual(await ids(), ['-a']);
    assert.ok(result.report.entries.some(({code}) => code === 'too-old'));
  });

  it('writes nothing when no source is there and none ever was', async () => {
    const result = await project.build(project.config([calendar, blog]));
    assert.equal(result.outcome, 'nothing');
    assert.equal(result.exitCode, 1);
    assert.match(String(result.failure?.sentence), /nichts geschrieben/);
    await assert.rejects(project.json());
  });

  it('leaves the feed alone when no source is there and the memory is lost', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.build(config);
    const before = await project.outputs();
    await rm(join(project.folder, '.mitmach'), {recursive: true});
    await rm(join(project.folder, 'termine.json'));
    assert.equal((await project.build(config, {now: NOW + DAY})).outcome, 'nothing');
    assert.deepEqual(await project.outputs(), before);
  });

  it('keeps what the feed had when one source is down and the memory is lost', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest')]});
    await project.write('blog.json', {drafts: [newsItem('n', 'Neu')]});
    const config = project.config([calendar, blog]);
    await project.build(config);
    await rm(join(project.folder, '.mitmach'), {recursive: true});
    await rm(join(project.folder, 'termine.json'));
    await project.build(config, {now: NOW + DAY});
    assert.deepEqual(await ids(), ['a', 'b']);
    await project.write('blog.json', {drafts: [newsItem('n', 'Neuer')]});
    await project.build(config, {now: NOW + 2 * DAY});
    assert.deepEqual(await ids(), ['a', 'b']);
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.build(config, {now: NOW + 3 * DAY});
    assert.deepEqual(await ids(), ['a', '-b']);
  });

  it('keeps what a damaged source had before', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor'), event('b', 'Fest')]});
    const config = project.config([calendar]);
    await project.build(config);
    await project.write('termine.json', {
      drafts: [event('a', 'Chor')],
      notes: [{code: 'damaged', place: {line: 7}}],
    });
    const result = await project.build(config, {now: NOW + DAY});
    assert.deepEqual(await ids(), ['a', 'b']);
    assert.deepEqual(
      result.report.entries.map(({code, value}) => [code, value]),
      [
        ['damaged', undefined],
        ['kept', '1'],
      ],
    );
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.build(config, {now: NOW + 2 * DAY});
    assert.deepEqual(await ids(), ['a', '-b']);
  });

  it('survives an importer that throws', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.write('blog.json', {drafts: []});
    const config = project.config([calendar, blog]);
    const {fakeImporters} = await import('../testing/fake-importers.js');
    const importers = {
      ...fakeImporters(),
      rss: () => {
        throw new Error('broken program');
      },
    };
    const result = await project.build(config, {importers});
    assert.deepEqual(await ids(), ['a']);
    assert.equal(result.report.sources[1]?.state, 'failed');
  });

  it('names a source in which there is nothing', async () => {
    await project.write('termine.json', {drafts: []});
    const {report} = await project.build(project.config([calendar]));
    assert.deepEqual(
      report.entries.map(({code}) => code),
      ['no-items'],
    );
  });

  it('reads all files of a pattern, and forgets those that were taken away', async () => {
    await project.write('lists/a.json', {drafts: [event('a', 'Chor')]});
    await project.write('lists/b.json', {drafts: [event('b', 'Fest')]});
    const config = project.config([{id: 'listen', type: 'csv', path: 'lists/*.json'}]);
    await project.build(config);
    assert.deepEqual(await ids(), ['a', 'b']);
    await rm(join(project.folder, 'lists/a.json'));
    await project.build(config, {now: NOW + DAY});
    assert.deepEqual(await ids(), ['b', '-a']);
    await rm(join(project.folder, 'lists/b.json'));
    const result = await project.build(config, {now: NOW + 2 * DAY});
    assert.equal(result.report.sources[0]?.failures[0]?.reason, 'no-match');
    assert.deepEqual(await ids(), ['b', '-a']);
  });

  it('works out dates of a series, and again when a month is over', async () => {
    const series = {
      kind: 'events',
      id: 's',
      item: {title: 'Treff', start: '2026-10-05T19:00', recurrence: {rule: 'FREQ=MONTHLY;BYMONTHDAY=5'}},
    };
    await project.write('termine.json', {drafts: [series]});
    const config = project.config([calendar], {recurrence: {from: -31, to: 60}});
    await project.build(config);
    const [first] = (await project.json<Series>()).events;
    assert.equal(first?.recurrence.rule, 'FREQ=MONTHLY;BYMONTHDAY=5');
    assert.deepEqual(first.recurrence.occurrences, {
      from: '2026-10-01',
      to: '2027-01-31',
      starts: ['2026-10-05T19:00', '2026-11-05T19:00', '2026-12-05T19:00', '2027-01-05T19:00'],
    });
    assert.equal((await project.build(config, {now: NOW + 10 * DAY})).outcome, 'unchanged');
    await rm(join(project.folder, 'termine.json'));
    await project.build(config, {now: NOW + 40 * DAY});
    const [later] = (await project.json<Series>()).events;
    assert.equal(later?.recurrence.occurrences.to, '2027-02-28');
  });

  it('gives terms that are used to the vocabularies, and names unknown ones once', async () => {
    const item = {title: 'Chor', start: '2026-11-28', categories: ['musik', 'sport', 'rätsel']};
    await project.write('termine.json', {
      drafts: [
        {kind: 'events', id: 'a', item},
        {kind: 'events', id: 'b', item: {...item, title: 'Fest'}},
      ],
      terms: [
        {vocabulary: 'categories', id: 'sport', label: 'Bewegung'},
        {vocabulary: 'categories', id: 'unused', label: 'Nie'},
      ],
    });
    const config = project.config([calendar], {vocabularies: {categories: [{id: 'musik', label: 'Musik'}]}});
    const {report} = await project.build(config);
    const {vocabularies} = await project.json<{vocabularies: unknown}>();
    assert.deepEqual(vocabularies, {
      categories: [
        {id: 'musik', label: 'Musik'},
        {id: 'sport', label: 'Bewegung'},
      ],
    });
    const unknown = report.entries.filter(({code}) => code === 'unknown-term');
    assert.equal(unknown.length, 1);
    assert.match(String(unknown[0]?.sentence), /„rätsel“ kommt 2-mal vor/);
  });

  it('splits a large feed, and leaves what did not change as it is', async () => {
    const long = 'Wort '.repeat(200);
    const many = Array.from({length: 400}, (_, index) => ({
      kind: 'events',
      id: `e${index}`,
      item: {title: `Termin ${index}`, start: '2026-11-28T19:00', description: long},
    }));
    await project.write('termine.json', {drafts: many});
    const config = project.config([calendar], {pages: {aboveBytes: 50_000}});
    await project.build(config);
    const {events, pages} = await project.json<Paged>();
    assert.equal(events, undefined);
    const sizes = await Promise.all(
      pages.events.map(async (page) => (await readFile(join(project.folder, 'public', page))).length),
    );
    assert.ok(Math.max(...sizes) <= 50_000, String(sizes));
    const found = await Promise.all(pages.events.map((page) => project.json<Feed>(`public/${page}`)));
    assert.equal(new Set(found.flatMap((page) => page.events.map(({id}) => id))).size, 400);
    await project.write('termine.json', {drafts: [...many, event('neu', 'Neu')]});
    await project.build(config, {now: NOW + DAY});
    const {pages: after} = await project.json<Paged>();
    assert.equal(after.events.filter((page) => !pages.events.includes(page)).length, 1);
    await project.write('termine.json', {drafts: [event('neu', 'Neu')]});
    await project.build(config, {now: NOW + 2 * DAY});
    await project.write('termine.json', {drafts: [event('neu', 'Neuer')]});
    await project.build(config, {now: NOW + 3 * DAY, force: true});
    assert.deepEqual(
      Object.keys(await project.outputs()).filter((name) => name.startsWith('pages/')),
      [],
    );
  });

  it('takes away the calendar of a category that is gone', async () => {
    const inCategory = (category: string): object => ({
      kind: 'events',
      id: 'a',
      item: {title: 'Chor', start: '2026-11-28', categories: [category]},
    });
    await project.write('termine.json', {drafts: [inCategory('musik')]});
    const config = project.config([calendar]);
    await project.build(config);
    await project.write('termine.json', {drafts: [inCategory('sport')]});
    await project.build(config, {now: NOW + DAY});
    const names = Object.keys(await project.outputs()).filter((name) => name.startsWith('calendar-'));
    assert.deepEqual(names, ['calendar-sport.ics']);
  });

  it('writes nothing through a link that leads out of the output folder', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.write('elsewhere/secret.txt', 'mine');
    await mkdir(join(project.folder, 'public'));
    await symlink(join(project.folder, 'elsewhere/secret.txt'), join(project.folder, 'public/calendar.ics'));
    const result = await project.build(project.config([calendar]));
    assert.equal(result.outcome, 'refused');
    assert.equal(result.exitCode, 1);
    assert.match(String(result.failure?.sentence), /calendar\.ics/);
    assert.equal(await readFile(join(project.folder, 'elsewhere/secret.txt'), 'utf8'), 'mine');
    await assert.rejects(project.json());
  });

  it('says that it cannot write', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    await project.write('public', 'a file, no folder');
    const result = await project.build(project.config([calendar]));
    assert.equal(result.outcome, 'refused');
    assert.equal(result.exitCode, 1);
  });

  it('does not work where another build is at work, unless that one has died', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.write('.mitmach/lock', {pid: process.pid, since: Date.now()});
    assert.equal((await project.build(config)).outcome, 'busy');
    await project.write('.mitmach/lock', {pid: 2 ** 30, since: Date.now()});
    assert.equal((await project.build(config)).outcome, 'written');
  });

  it('tells of each source as it goes on', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const told: BuildProgress[] = [];
    await project.build(project.config([calendar]), {onProgress: (progress) => told.push(progress)});
    assert.deepEqual(
      told.map((progress) =>
        progress.type === 'step' ? progress.step : `${progress.type} ${progress.source}`,
      ),
      ['started termine', 'gathered termine', 'merging', 'writing'],
    );
    const [, gathered] = told;
    assert.ok(gathered?.type === 'gathered');
    assert.equal(gathered.report.items, 1);
    assert.equal(gathered.report.state, 'fresh');
  });

  it('does not take a damaged memory for one', async () => {
    await project.write('termine.json', {drafts: [event('a', 'Chor')]});
    const config = project.config([calendar]);
    await project.build(config);
    for (const name of ['state', 'memory', 'report']) {
      await writeFile(join(project.folder, `.mitmach/${name}.json`), '{"half":');
    }
    await project.write('termine.json', {drafts: [event('b', 'Fest')]});
    assert.equal((await project.build(config, {now: NOW + DAY})).outcome, 'written');
    assert.deepEqual(await ids(), ['b', '-a']);
  });
});

describe('build from a server', () => {
  let project: Project;
  let server: Server;
  let base = '';
  const answers = new Map<string, string>();

  beforeEach(async () => {
    project = await Project.make();
    answers.clear();
    server = createServer((request, response) => {
      const answer = answers.get(request.url ?? '');
      if (answer === undefined) response.destroy();
      else response.end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await project.remove();
  });

  const page = (number: number, next?: string): string =>
    JSON.stringify({
      drafts: [event(`e${number}`, `Termin ${number}`)],
      next: next === undefined ? [] : [next],
    });
  const ids = async (): Promise<readonly string[]> =>
    (await project.json<Feed>()).events.map(({id, deleted}) => (deleted ? `-${id}` : id));

  it('follows a source over all its pages', async () => {
    answers.set('/1', page(1, `${base}/2`));
    answers.set('/2', page(2, `${base}/3`));
    answers.set('/3', page(3, `${base}/1`));
    await project.build(project.config([{id: 'api', type: 'tribe', url: `${base}/1`}]));
    assert.deepEqual(await ids(), ['e1', 'e2', 'e3']);
  });

  it('keeps the last good feed when the network dies in the middle, and says which source is old', async () => {
    answers.set('/1', page(1, `${base}/2`));
    answers.set('/2', page(2, `${base}/3`));
    answers.set('/3', page(3));
    answers.set('/other', page(9));
    const config = project.config([
      {id: 'api', type: 'tribe', url: `${base}/1`},
      {id: 'andere', type: 'ics', url: `${base}/other`},
    ]);
    await project.build(config);
    answers.delete('/2');
    answers.set('/1', page(7, `${base}/2`));
    const result = await project.build(config, {now: NOW + DAY});
    assert.deepEqual(await ids(), ['e2', 'e3', 'e7', 'e9', '-e1']);
    assert.equal(result.exitCode, 1);
    const [api, other] = result.report.sources;
    assert.equal(api?.state, 'partly');
    assert.equal(api.old, 2);
    assert.equal(other?.state, 'unchanged');
    server.closeAllConnections();
    server.close();
    const dead = await project.build(config, {now: NOW + 2 * DAY});
    assert.deepEqual(
      dead.report.sources.map(({state}) => state),
      ['failed', 'failed'],
    );
    assert.deepEqual(await ids(), ['e2', 'e3', 'e7', 'e9', '-e1']);
  });

  it('leaves all as it is when it is stopped', async () => {
    answers.set('/1', page(1));
    const config = project.config([{id: 'api', type: 'tribe', url: `${base}/1`}]);
    await project.build(config);
    const before = await project.outputs();
    answers.set('/1', page(2));
    const result = await project.build(config, {now: NOW + DAY, signal: AbortSignal.abort()});
    assert.equal(result.outcome, 'aborted');
    assert.equal(result.exitCode, 1);
    assert.deepEqual(await project.outputs(), before);
    assert.equal((await project.build(config, {now: NOW + DAY})).outcome, 'written');
  });

  it('publishes no secret', async () => {
    const config = project.config([
      {
        id: 'api',
        type: 'tribe',
        url: `${base}/private-4711/list?key=\${KEY}`,
        headers: {authorization: '${TOKEN}'},
      },
    ]);
    answers.set('/private-4711/list?key=4712', page(1));
    const environment = {KEY: '4712', TOKEN: '4713'};
    const result = await project.build(config, {environment});
    assert.equal(result.outcome, 'written');
    answers.clear();
    const failed = await project.build(config, {environment, now: NOW + DAY});
    assert.equal(failed.report.sources[0]?.state, 'failed');
    for (const name of Object.keys(await project.outputs())) {
      const text = await readFile(join(project.folder, 'public', name), 'latin1');
      assert.doesNotMatch(text, /471[123]/, name);
    }
    assert.doesNotMatch(JSON.stringify(failed.report), /471[123]/);
  });

  it('says which variable is missing', async () => {
    const config = project.config([
      {id: 'api', type: 'tribe', url: `${base}/1`, headers: {authorization: '${TOKEN}'}},
    ]);
    const {report} = await project.build(config);
    assert.match(String(report.sources[0]?.failures[0]?.sentence), /TOKEN/);
  });
});
