import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {assemblePlugin, filesBelow, version} from './plugin.mjs';

describe('the plugin, put together,', () => {
  /** @type {string} */ let folder;
  const read = (path) => readFileSync(join(folder, path), 'utf8');

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mitmach-plugin-'));
    assemblePlugin(folder);
  });

  after(() => rmSync(folder, {recursive: true}));

  it('says the same version everywhere', () => {
    const own = version();
    assert.equal(/^ \* Version: +(.*)$/m.exec(read('mitmach.php'))[1], own);
    assert.equal(/^const VERSION = '(.*)';$/m.exec(read('mitmach.php'))[1], own);
    assert.equal(/^Stable tag: (.*)$/m.exec(read('readme.txt'))[1], own);
    assert.equal(JSON.parse(read('block/block.json')).version, own);
  });

  it('says the same requirements everywhere', () => {
    for (const field of ['Requires at least', 'Requires PHP', 'License']) {
      const inReadme = new RegExp(`^${field}: (.*)$`, 'm').exec(read('readme.txt'))[1];
      assert.equal(new RegExp(`^ \\* ${field}: +(.*)$`, 'm').exec(read('mitmach.php'))[1], inReadme);
    }
  });

  it('has what pages load in a folder of its version, with the licences, and nothing that they do not load', () => {
    const assets = filesBelow(join(folder, 'assets', version()));
    for (const name of [
      'mitmach.js',
      'mitmach.all.js',
      'core.js',
      'calendar.js',
      'mitmach.css',
      'locales/da.js',
    ]) {
      assert.ok(assets.includes(name), name);
    }
    assert.ok(assets.includes('THIRD-PARTY-NOTICES.txt'));
    assert.deepEqual(
      assets.filter((path) => /\.(map|ts|tsbuildinfo)$/.test(path)),
      [],
    );
    assert.ok(existsSync(join(folder, 'LICENSE')));
  });

  it('has the scripts that its block names', () => {
    const names = [...read('includes/block.php').matchAll(/^\t'([a-z-]+)' +=> array\( 'wp-/gm)].map(
      ([, name]) => name,
    );
    assert.equal(names.length, 5);
    for (const name of names) assert.ok(existsSync(join(folder, 'block', `${name}.js`)), name);
  });

  it('lets nobody run one of its files alone', () => {
    for (const path of filesBelow(folder).filter((each) => each.endsWith('.php'))) {
      assert.match(read(path), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
    }
  });

  it('asks no other server from PHP', () => {
    for (const path of filesBelow(folder).filter((each) => each.endsWith('.php'))) {
      assert.doesNotMatch(read(path), /wp_(safe_)?remote_|curl_|fopen|file_get_contents|setcookie/, path);
    }
  });
});
