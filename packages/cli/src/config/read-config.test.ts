import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Language} from '../texts/texts.js';
import {explainConfigProblem} from './config.messages.js';
import type {ConfigProblem} from './problems.js';
import {parseConfig, readConfig} from './read-config.js';

const good = {
  title: 'Mitmachen',
  publisher: {name: 'Freiwilligenbüro'},
  language: 'de',
  timeZone: 'Europe/Berlin',
  sources: [{id: 'termine', type: 'ics', path: 'termine.ics'}],
};

const problemsOf = (document: unknown): readonly ConfigProblem[] => {
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const result = parseConfig(text, '/nowhere');
  return result.ok ? [] : result.problems;
};

const sentencesOf = (document: unknown, language: Language = 'en'): readonly string[] =>
  problemsOf(document).map((problem) => explainConfigProblem(problem, language));

describe('parseConfig', () => {
  it('fills in what may be left out', () => {
    const result = parseConfig(JSON.stringify(good), '/here');
    assert.ok(result.ok);
    assert.equal(result.config.folder, '/here');
    assert.deepEqual(result.config.recurrence, {from: -31, to: 400});
    assert.deepEqual(result.config.pages, {aboveBytes: 200_000});
    assert.equal(result.config.outputs.folder, 'public');
    assert.equal(result.config.duplicates, 'report');
  });

  it('takes a byte order mark', () => {
    assert.deepEqual(problemsOf(`\ufeff${JSON.stringify(good)}`), []);
  });

  it('takes a document without pages', () => {
    assert.deepEqual(problemsOf({...good, pages: false}), []);
  });

  it('says where something is missing', () => {
    assert.deepEqual(sentencesOf({...good, language: undefined}), [
      'line 1, language is missing or empty. Fill it in.',
    ]);
  });

  it('says the line of a wrong value and what may stand there', () => {
    const [sentence] = sentencesOf({...good, sources: [{id: 'a', type: 'icss', path: 'a'}]});
    assert.match(String(sentence), /^line 11, sources\[0\]\.type is "icss"; it may be one of: ics, rss, csv/);
  });

  it('finds the name that was meant', () => {
    const [problem] = problemsOf({...good, sources: [{id: 'a', type: 'ics', path: 'a', colums: {}}]});
    assert.equal(problem?.code, 'unknown-field');
    assert.equal(problem.expected, 'columns');
    assert.equal(problem.path, 'sources[0].colums');
    assert.equal(
      explainConfigProblem(problem, 'de'),
      'Zeile 13, sources[0].colums ist kein Feld, das hier vorkommt. Gemeint ist vielleicht „columns“. Prüfen Sie den Namen oder entfernen Sie die Zeile.',
    );
  });

  it('suggests no name where none is near', () => {
    assert.equal(problemsOf({...good, favouriteColour: 'blue'})[0]?.expected, undefined);
  });

  it('wants a path or an address, and not both', () => {
    for (const source of [
      {id: 'a', type: 'ics'},
      {id: 'a', type: 'ics', path: 'a', url: 'https://a.example'},
    ]) {
      assert.deepEqual(
        problemsOf({...good, sources: [source]}).map(({code, path}) => [code, path]),
        [['path-or-url', 'sources[0]']],
      );
    }
  });

  it('wants each source to have a name of its own', () => {
    const [source] = good.sources;
    assert.deepEqual(
      problemsOf({...good, sources: [source, source]}).map(({code}) => code),
      ['same-source-id'],
    );
  });

  it('tells a time zone from an offset', () => {
    for (const timeZone of ['+02:00', 'Berlin', '']) {
      assert.deepEqual(
        problemsOf({...good, timeZone}).map(({code}) => code),
        ['time-zone'],
      );
    }
  });

  it('names the broken part of a value that may be of two kinds', () => {
    assert.deepEqual(
      problemsOf({...good, pages: {aboveBytes: 'many'}}).map(({code, path, expected}) => [
        code,
        path,
        expected,
      ]),
      [['wrong-type', 'pages.aboveBytes', 'number']],
    );
  });

  it('says the line at which JSON ends to be JSON', () => {
    assert.deepEqual(sentencesOf('{\n  "title": "a",\n  }'), [
      'line 3: This is not valid JSON. Often a comma is missing, or one stands before a closing bracket.',
    ]);
    assert.equal(problemsOf('{\n  "title": "a"')[0]?.line, 2);
  });

  it('takes whatever is no object for wrong', () => {
    for (const text of ['null', '[]', '"a"', '12']) {
      assert.deepEqual(
        problemsOf(text).map(({code, path}) => [code, path]),
        [['wrong-type', '']],
      );
    }
  });
});

describe('readConfig', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitmach-config-'));
  });
  after(() => rm(folder, {recursive: true}));

  it('knows the folder of the file', async () => {
    await writeFile(join(folder, 'mitmach.config.json'), JSON.stringify(good));
    const result = await readConfig(join(folder, 'mitmach.config.json'));
    assert.ok(result.ok);
    assert.equal(result.config.folder, folder);
  });

  it('says that there is no such file', async () => {
    const result = await readConfig(join(folder, 'none.json'));
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.code, 'no-file');
  });

  it('says that a folder cannot be read', async () => {
    const result = await readConfig(folder);
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.code, 'unreadable');
  });
});
