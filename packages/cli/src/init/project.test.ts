import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parseConfig} from '../config/read-config.js';
import {projectFiles, usualPlan} from './project.js';
import {writeProject} from './write-project.js';

const usual = usualPlan('2026-11-22', 'Europe/Berlin');

const textOf = (name: string, plan = usual): string =>
  projectFiles(plan).find((file) => file.name === name)?.text ?? '';

describe('projectFiles', () => {
  it('has a config that the tool takes', () => {
    const result = parseConfig(textOf('mitmach.config.json'), '/project');
    assert.ok(result.ok, JSON.stringify(result));
    assert.deepEqual(
      result.config.sources.map(({kind}) => kind),
      ['organizations', 'opportunities', 'events', 'news', 'milestones'],
    );
  });

  it('names the schema that lies beside it', () => {
    const {$schema} = JSON.parse(textOf('mitmach.config.json')) as {$schema: string};
    assert.equal($schema, './mitmach.schema.json');
    assert.equal((JSON.parse(textOf('mitmach.schema.json')) as {type: string}).type, 'object');
  });

  it('takes up the sources that somebody names, each of which may fail', () => {
    const sources = [
      {type: 'ics', url: 'https://club.example/calendar.ics'},
      {type: 'wordpress', url: 'https://club.example/'},
    ] as const;
    const result = parseConfig(textOf('mitmach.config.json', {...usual, sources}), '/project');
    assert.ok(result.ok);
    assert.deepEqual(
      result.config.sources.slice(-2).map(({id, type, url, optional}) => [id, type, url, optional]),
      [
        ['ics-1', 'ics', 'https://club.example/calendar.ics', true],
        ['wordpress-2', 'wordpress', 'https://club.example/wp-json/wp/v2/posts?_embed=1&per_page=100', true],
      ],
    );
  });

  it('has tables with dates around the day, as a German spreadsheet saves them', () => {
    const table = textOf('tabellen/termine.csv');
    assert.ok(table.startsWith('\ufeffKennung;Veranstaltung;'));
    assert.match(table, /;04\.12\.2026;15:00;/);
    assert.ok(table.endsWith('\r\n'));
  });

  it('leaves the workflow out where nobody wants it', () => {
    const names = projectFiles({...usual, hasWorkflow: false}).map(({name}) => name);
    assert.ok(!names.includes('.github/workflows/mitmach.yml'));
    assert.match(textOf('.github/workflows/mitmach.yml'), /cron: '17 \* \* \* \*'/);
  });

  it('has a workflow that runs the tool of the lock file, and fetches none by its name', () => {
    const commands = [...textOf('.github/workflows/mitmach.yml').matchAll(/run: (.+)/g)].map(
      ([, run]) => run,
    );
    assert.deepEqual(commands, [
      'npm ci --ignore-scripts',
      'npx --no-install mitmach build',
      'npx --no-install mitmach validate public/feed.json',
      'exit 1',
    ]);
  });
});

describe('writeProject', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitmach-init-'));
  });
  after(async () => rm(folder, {recursive: true}));

  const files = [
    {name: 'a.txt', text: 'new'},
    {name: 'deep/b.txt', text: 'new'},
  ];

  it('makes folders, and keeps what is there unless it may be overwritten', async () => {
    await mkdir(join(folder, 'deep'), {recursive: true});
    await writeFile(join(folder, 'deep/b.txt'), 'old');
    const kept = await writeProject(folder, files, () => false);
    assert.deepEqual(
      kept.map(({isWritten}) => isWritten),
      [true, false],
    );
    assert.equal(await readFile(join(folder, 'deep/b.txt'), 'utf8'), 'old');
    const asked: string[] = [];
    await writeProject(folder, files, (name) => asked.push(name) > 0);
    assert.deepEqual(asked, ['a.txt', 'deep/b.txt']);
    assert.equal(await readFile(join(folder, 'deep/b.txt'), 'utf8'), 'new');
  });
});
