import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {checkNode, isInstalled} from './set-up.mjs';

describe('the set-up', () => {
  /** @type {string} */ let root;

  const write = (path, packages) => writeFileSync(join(root, path), JSON.stringify({packages}));
  const place = (...names) => {
    for (const name of names) mkdirSync(join(root, 'node_modules', name), {recursive: true});
  };
  const both = {
    '': {name: 'root'},
    'packages/own': {name: 'own'},
    'node_modules/own': {resolved: 'packages/own', link: true},
    'node_modules/a': {version: '1.0.0', integrity: 'sha512-a'},
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mitmach-set-up-'));
    write('package-lock.json', {...both, 'node_modules/elsewhere': {version: '1.0.0', optional: true}});
  });

  afterEach(() => rmSync(root, {recursive: true}));

  it('takes a fresh clone for not installed', () => {
    assert.equal(isInstalled(root), false);
  });

  it('takes an installation that was cut short for none', () => {
    place('a', 'own');
    assert.equal(isInstalled(root), false);
  });

  it('is content with what the lock says, programs for other systems aside', () => {
    place('a', 'own');
    write('node_modules/.package-lock.json', both);
    assert.equal(isInstalled(root), true);
  });

  it('notices another version, and a package that is gone', () => {
    place('a', 'own');
    write('node_modules/.package-lock.json', {
      ...both,
      'node_modules/a': {version: '0.9.0', integrity: 'sha512-z'},
    });
    assert.equal(isInstalled(root), false);
    write('node_modules/.package-lock.json', both);
    rmSync(join(root, 'node_modules/a'), {recursive: true});
    assert.equal(isInstalled(root), false);
  });

  it('asks for a Node that is new enough, and says which', () => {
    for (const version of ['20.19.0', '20.20.2', '22.1.0', '24.0.0']) checkNode(version);
    for (const version of ['18.20.4', '20.18.3', '9.99.0']) {
      assert.throws(() => checkNode(version), {message: new RegExp(`20\\.19.*${version}`)});
    }
  });
});
