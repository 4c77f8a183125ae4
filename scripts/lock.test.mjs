import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {lockProblems} from './lock.mjs';

describe('the check of the lock', () => {
  it('accepts optional packages that are in the lock, near or at the root', () => {
    const packages = {
      '': {optionalDependencies: {'@a/top': '1'}},
      'node_modules/@a/top': {optionalDependencies: {near: '1.0.0', '@a/shared': '^1.0.0'}},
      'node_modules/@a/top/node_modules/near': {version: '1.0.0'},
      'node_modules/near': {version: '2.0.0'},
      'node_modules/@a/shared': {version: '1.2.0'},
      'node_modules/local': {resolved: 'packages/local', link: true},
    };
    assert.deepEqual(lockProblems(packages), []);
  });

  it('names an optional package that got lost', () => {
    const packages = {
      'node_modules/top': {optionalDependencies: {'top-darwin': '1.0.0'}},
      'node_modules/other/node_modules/top-darwin': {},
    };
    assert.deepEqual(lockProblems(packages), [
      'node_modules/top may need top-darwin 1.0.0, which the lock does not hold.',
    ]);
  });

  it('names an optional package that is there in another version', () => {
    const packages = {
      'node_modules/top': {optionalDependencies: {'top-darwin': '2.0.0'}},
      'node_modules/top-darwin': {version: '1.0.0'},
    };
    assert.equal(lockProblems(packages).length, 1);
  });

  it('names an address of a registry', () => {
    const packages = {'node_modules/a': {resolved: 'https://registry.example/a.tgz'}};
    assert.deepEqual(lockProblems(packages), ['node_modules/a is bound to https://registry.example/a.tgz.']);
  });
});
