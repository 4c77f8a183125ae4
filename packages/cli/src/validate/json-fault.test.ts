import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonFault} from './json-fault.js';

const cases: readonly (readonly [title: string, text: string, fault: string])[] = [
  ['a comma too many in a list', '{"a": [1,\n2,\n]}', 'value-expected 3:1'],
  ['a comma too many in an object', '{"a": 1,\n}', 'key-expected 2:1'],
  ['a comma that is missing', '{"a": 1\n"b": 2}', 'comma-expected 2:1'],
  ['a colon that is missing', '{"a" 1}', 'colon-expected 1:6'],
  ['a key without quotes', '{\n  a: 1}', 'key-expected 2:3'],
  ['single quotes', "{'a': 1}", 'key-expected 1:2'],
  ['a text with a line break', '{"a": "x\ny"}', 'bad-string 1:7'],
  ['a document cut short', '{"a": [1, 2', 'cut-short 1:12'],
  ['a document cut short in a text', '{"a": "Somm', 'bad-string 1:7'],
  ['a number that is none', '{"a": 01}', 'value-expected 1:7'],
  ['a bracket that closes something else', '{"a": [1}', 'comma-expected 1:9'],
  ['something after the end', '{}\n{}', 'more-after-end 2:1'],
  ['a web page', '<!doctype html><title>404', 'web-page 1:1'],
  ['nothing', ' \n', 'empty 1:1'],
  ['a comment', '{\n// Termine\n"a": 1}', 'key-expected 2:1'],
];

describe('jsonFault', () => {
  for (const [title, text, expected] of cases) {
    it(`finds ${title}`, () => {
      assert.throws(() => JSON.parse(text));
      const found = jsonFault(text);
      assert.equal(`${String(found?.fault)} ${String(found?.line)}:${String(found?.column)}`, expected);
    });
  }

  it('finds nothing in what JSON.parse takes', () => {
    for (const text of ['{}', '[]', '-1.5e+3', '"\\u00e4"', ' {"a": [{}, [], null, true, ""]} \n']) {
      assert.equal(jsonFault(text), undefined, text);
    }
  });

  it('takes a document of any depth', () => {
    assert.equal(jsonFault('['.repeat(200_000))?.fault, 'cut-short');
  });
});
