import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {parseConfig} from '../config/read-config.js';
import {configSchema} from '../config/schema.js';
import {wordsIn} from '../texts/words.js';
import {makeProgram} from './program.js';
import type {Shell} from './shell.js';

const output = {write: () => undefined, isTerminal: false, columns: 80};
const shell: Shell = {
  folder: '/',
  environment: {},
  out: output,
  err: output,
  isInteractive: false,
  fetch,
  now: Date.now,
  signal: new AbortController().signal,
};

const program = makeProgram(wordsIn('en'), shell, async () => Promise.resolve());

describe('docs/publish-a-feed.md', () => {
  let text = '';
  before(async () => {
    text = await readFile(new URL('../../../../docs/publish-a-feed.md', import.meta.url), 'utf8');
  });

  const frame = {title: 'T', publisher: {name: 'P'}, language: 'de', timeZone: 'Europe/Berlin'};

  it('has an example of every type of source, and each is one that the tool takes', () => {
    const examples = [...text.matchAll(/`(\{"id": .*?\})` *\|/g)].map(
      ([, source = '']) => JSON.parse(source) as {type: string},
    );
    for (const source of examples) {
      const result = parseConfig(JSON.stringify({...frame, sources: [source]}), '/');
      assert.ok(result.ok, JSON.stringify([source, result]));
    }
    const known = configSchema.shape.sources.element.shape.type.options;
    assert.deepEqual(examples.map(({type}) => type).sort(), [...known].sort());
  });

  it('has a config that the tool takes', () => {
    const [, json = ''] = /```json\n([^]*?)```/.exec(text) ?? [];
    const result = parseConfig(json, '/');
    assert.ok(result.ok, JSON.stringify(result));
  });

  it('names every field of a source, and of the config', () => {
    for (const field of [
      ...Object.keys(configSchema.shape.sources.element.shape),
      'sources',
      'duplicates',
      'recurrence',
      'pages',
      'outputs',
      'allow',
    ]) {
      assert.match(text, new RegExp(`\`${field}\``), field);
    }
  });

  it('names commands and options that there are', () => {
    const lines = [...text.matchAll(/npx --no-install mitmach ([a-z]+)([^\n`;>]*)/g)];
    assert.ok(lines.length > 10);
    for (const [line, name = '', rest = ''] of lines) {
      const command = program.commands.find((each) => each.name() === name);
      assert.ok(command, line);
      const known = command.options.map(({long}) => long);
      const attributes = name === 'snippet' ? ['--src', '--view'] : [];
      for (const [option] of rest.matchAll(/--[a-z-]+/g)) {
        assert.ok([...known, ...attributes].includes(option), `${line}: ${option}`);
      }
    }
  });

  it('runs the tool that is installed, and never fetches one by its name', () => {
    const lines = text.split('\n').filter((line) => /npx (?!--no-install mitmach\b)|npm exec/.test(line));
    assert.deepEqual(lines, []);
  });
});
