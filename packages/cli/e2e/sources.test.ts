import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {emptyFolder, onSources, run, start, type Ended} from './tool.js';

describe('mitmach in an empty folder', () => {
  let folder: Awaited<ReturnType<typeof emptyFolder>>;
  const mitmach = async (...parameters: string[]): Promise<Ended> =>
    run([...onSources, ...parameters], folder.path);
  before(async () => {
    folder = await emptyFolder();
  });
  after(async () => folder.remove());

  it('begins a project, builds it and finds it good', async () => {
    const init = await mitmach('init', '--yes');
    assert.deepEqual([init.code, init.err], [0, '']);
    const build = await mitmach('build');
    assert.deepEqual([build.code, build.err], [0, '']);
    const validate = await mitmach('validate', 'public/feed.json', '--strict');
    assert.deepEqual([validate.code, validate.err], [0, '']);
    assert.match(validate.out, /^public\/feed\.json: No problems\.\n/);
  });

  it('serves it, builds anew at a change, and ends at Ctrl-C', async (test) => {
    const dev = start([...onSources, 'dev', '--port', '0'], folder.path);
    test.after(() => dev.child.kill('SIGKILL'));
    const [, address = ''] = await dev.says(/The page with all widgets: (\S+)\n[^]*Ctrl-C/);
    const page = await (await fetch(address)).text();
    assert.match(page, /<mitmach-calendar src="\/feed\.json"/);
    const events = await fetch(`${address}_mitmach/events`);
    const reader = events.body!.getReader();
    await reader.read();
    const table = join(folder.path, 'tabellen/termine.csv');
    await writeFile(table, (await readFile(table, 'utf8')).replace('Offene Werkstatt', 'Nachtwerkstatt'));
    const {value} = await reader.read();
    assert.match(new TextDecoder().decode(value), /^event: built/);
    assert.match(await (await fetch(`${address}feed.json`)).text(), /Nachtwerkstatt/);
    dev.child.kill('SIGINT');
    const {code, err} = await dev.ended;
    assert.deepEqual([code, err], [0, '']);
  });
});
