import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {files as widgetFiles, core} from '../src/widgets.js';
import {root} from './visit.js';

const dist = join(root, 'packages/embed/dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const json = (name: string): Record<string, unknown> => JSON.parse(read(name)) as Record<string, unknown>;

const scripts = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
const presets = ['high-contrast', 'kern', 'print-friendly'].map((name) => `presets/${name}.css`);
const styles = ['frame.css', 'mitmach.css', ...presets];
const classic = [
  ...['frame-host.js', 'frame.js', 'mitmach.all.js', 'mitmach.extra.js', 'mitmach.js'],
  ...scripts.filter((name) => name.endsWith('.classic.js')),
];

describe('the built files', () => {
  it('are all in integrity.json, with the hash that browsers compare', () => {
    const expected = [...scripts, ...styles].map((name) => [
      name,
      `sha384-${createHash('sha384').update(read(name)).digest('base64')}`,
    ]);
    assert.deepEqual(json('integrity.json'), Object.fromEntries(expected));
  });

  it('are all in sizes.json, and what pages name is an entry', () => {
    const {files, entries} = json('sizes.json') as Record<string, Record<string, unknown>>;
    assert.deepEqual(Object.keys(files ?? {}).sort(), [...scripts, ...styles].sort());
    assert.deepEqual(Object.keys(entries ?? {}), [
      'calendar.js',
      'feed.js',
      'finder.js',
      ...['frame-host.js', 'frame.css', 'frame.js'],
      ...['mitmach.all.js', 'mitmach.css', 'mitmach.extra.js', 'mitmach.js', 'mitmach.module.js'],
      ...presets,
      'ticker.js',
      'timeline.js',
    ]);
  });

  it('have the files that the loader knows', () => {
    const missing = [core, ...Object.values(widgetFiles)].filter((name) => !existsSync(join(dist, name)));
    assert.deepEqual(missing, []);
  });

  it('have a source map each, which brings what they are made of', () => {
    const withoutSources = scripts.filter((name) => {
      const {sources, sourcesContent} = json(`${name}.map`) as {sources: string[]; sourcesContent: string[]};
      return !read(name).includes(`sourceMappingURL=`) || sourcesContent.length !== sources.length;
    });
    assert.deepEqual(withoutSources, []);
  });

  it('are ASCII where they are classic scripts, which browsers read in the encoding of the page', () => {
    assert.deepEqual(
      classic.filter((name) => !/^[ -~\s]+$/.test(read(name))),
      [],
    );
  });

  it('need no module where they are classic scripts', () => {
    assert.doesNotMatch(read('mitmach.js'), /import\.meta|import *["'{]/);
    assert.doesNotMatch(read('mitmach.all.js'), /import\.meta|\bimport *["'{(]/);
  });

  it('have the licences of what is in them', () => {
    const notices = read('THIRD-PARTY-NOTICES.txt');
    const packages = ['@lit/reactive-element', 'lit-element', 'lit-html'];
    assert.deepEqual(
      packages.filter((name) => !notices.includes(`\n${name} `)),
      [],
    );
  });
});
