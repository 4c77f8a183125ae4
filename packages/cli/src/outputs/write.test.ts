import assert from 'node:assert/strict';
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {cleanOutputs, writeOutputs} from './write.js';

describe('writeOutputs', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mitmach-write-'));
  });
  afterEach(() => rm(folder, {recursive: true}));

  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const file = (name: string, data: string): {name: string; data: string} => ({name, data});

  it('writes files, in folders too, the feed last', async () => {
    const result = await writeOutputs(folder, [file('feed.json', '1'), file('pages/a.json', '2')]);
    assert.deepEqual(result, {ok: true, written: ['pages/a.json', 'feed.json']});
    assert.equal(await read('pages/a.json'), '2');
    assert.deepEqual((await readdir(folder)).toSorted(), ['feed.json', 'pages']);
  });

  it('keeps the feed of before, and does not touch what is the same', async () => {
    await writeOutputs(folder, [file('feed.json', 'old'), file('a', 'same')]);
    const result = await writeOutputs(folder, [file('feed.json', 'new'), file('a', 'same')]);
    assert.deepEqual(result, {ok: true, written: ['feed.json']});
    assert.equal(await read('feed.previous.json'), 'old');
    await writeOutputs(folder, [file('feed.json', 'new')]);
    assert.equal(await read('feed.previous.json'), 'old');
  });

  it('changes nothing when one file cannot be written', async () => {
    await writeOutputs(folder, [file('feed.json', 'old'), file('a', 'old')]);
    await writeFile(join(folder, 'pages'), 'a file where a folder should be');
    const result = await writeOutputs(folder, [
      file('a', 'new'),
      file('pages/b.json', 'x'),
      file('feed.json', 'new'),
    ]);
    assert.equal(result.ok, false);
    assert.equal(await read('feed.json'), 'old');
    assert.equal(await read('a'), 'old');
    assert.deepEqual((await readdir(folder)).toSorted(), ['a', 'feed.json', 'pages']);
  });

  it('follows no link out of the folder, be it a file or a folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'mitmach-outside-'));
    await writeFile(join(outside, 'mine'), 'mine');
    await symlink(outside, join(folder, 'pages'));
    await symlink(join(outside, 'mine'), join(folder, 'a'));
    for (const name of ['pages/mine', 'a']) {
      const result = await writeOutputs(folder, [file(name, 'yours')]);
      assert.deepEqual(result, {ok: false, failure: {reason: 'outside', detail: name}});
    }
    assert.equal(await readFile(join(outside, 'mine'), 'utf8'), 'mine');
    assert.deepEqual(await readdir(outside), ['mine']);
    await rm(outside, {recursive: true});
  });

  it('takes an output folder that is itself a link', async () => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'public'));
    assert.equal((await writeOutputs(join(folder, 'public'), [file('feed.json', '1')])).ok, true);
    assert.equal(await read('real/feed.json'), '1');
  });

  it('writes files that others may read', async () => {
    await chmod(folder, 0o755);
    await writeOutputs(folder, [file('feed.json', '1')]);
    const {stat} = await import('node:fs/promises');
    assert.equal((await stat(join(folder, 'feed.json'))).mode & 0o444, 0o444);
  });
});

describe('cleanOutputs', () => {
  it('takes away what neither this feed nor the one before needs, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mitmach-clean-'));
    const page = (hash: string): string => `pages/events-1-${hash.repeat(8)}.json`;
    const feed = (name: string): string => JSON.stringify({pages: {events: [name]}});
    await mkdir(join(folder, 'pages'));
    for (const hash of ['a', 'b', 'c']) {
      await writeFile(join(folder, page(hash)), '');
      await writeFile(join(folder, `${page(hash)}.br`), '');
    }
    await writeFile(join(folder, 'pages/mine.json'), '');
    await writeFile(join(folder, 'feed.json'), feed(page('a')));
    await writeFile(join(folder, 'feed.previous.json'), feed(page('b')));
    await writeFile(join(folder, 'calendar-old.ics'), '');
    await writeFile(join(folder, 'index.html'), '');
    await cleanOutputs(folder, ['calendar-old.ics', '../outside', '..']);
    assert.deepEqual((await readdir(join(folder, 'pages'))).toSorted(), [
      'events-1-aaaaaaaa.json',
      'events-1-aaaaaaaa.json.br',
      'events-1-bbbbbbbb.json',
      'events-1-bbbbbbbb.json.br',
      'mine.json',
    ]);
    assert.deepEqual((await readdir(folder)).toSorted(), [
      'feed.json',
      'feed.previous.json',
      'index.html',
      'pages',
    ]);
    await rm(folder, {recursive: true});
  });
});
