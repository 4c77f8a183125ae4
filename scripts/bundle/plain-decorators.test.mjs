import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInThisContext} from 'node:vm';
import {transformSync} from 'esbuild';
import {plainDecorators} from './plain-decorators.mjs';

const tsconfigRaw = {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}};

/** @param {string} source @returns {string} as the build hands it on from esbuild */
const compiled = (source) =>
  transformSync(source, {loader: 'ts', target: 'es2022', minifyIdentifiers: true, tsconfigRaw}).code;

const transformed = (code, id = '/widget.ts') => plainDecorators().transform(code, id);

/** @param {string} code run with a decorator that notes what it is called with */
const noted = (code) => {
  const notes = [];
  const note = (value) => (target, key) => {
    notes.push([value, typeof target, key]);
  };
  runInThisContext(`(note) => {${code}}`)(note);
  return notes;
};

const source = 'class A { @note({a: 1}) one?: string; @note([2]) two?: number }';

describe('what calls decorators directly', () => {
  it('calls the same ones for the same properties, in the same order', () => {
    const code = compiled(source);
    const plain = transformed(code).code;
    assert.deepEqual(noted(plain), [
      [{a: 1}, 'object', 'one'],
      [[2], 'object', 'two'],
    ]);
    assert.deepEqual(noted(plain), noted(code));
    assert.doesNotMatch(plain, /getOwnPropertyDescriptor/);
  });

  it('leaves each line in its place', () => {
    const code = compiled(source);
    const lineOf = (text) => text.split('\n').findIndex((line) => line.includes('a: 1'));
    assert.equal(lineOf(transformed(code).code), lineOf(code));
  });

  it('leaves a file alone that has other decorators', () => {
    assert.equal(transformed(compiled('class A { @note(1) one?: string; @note(2) say() {} }')), null);
  });

  it('leaves files without decorators alone', () => {
    assert.equal(transformed('const a = 1;'), null);
  });
});
