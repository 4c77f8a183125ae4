import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonPath} from './json-path.js';

const value = {
  name: 'a',
  'odd.name': 'b',
  address: {city: 'Flensburg', zip: null, lines: ['x', '', 'y']},
  tags: [{name: 'eins'}, {name: 'zwei'}, {}],
};
const at = (path: string): unknown => jsonPath(path)(value);

describe('jsonPath', () => {
  it('follows names and places', () => {
    assert.equal(at('name'), 'a');
    assert.equal(at('address.city'), 'Flensburg');
    assert.equal(at('Address.CITY'), 'Flensburg');
    assert.equal(at('tags[1].name'), 'zwei');
    assert.equal(at('odd.name'), 'b');
    assert.equal(at("['name']"), 'a');
  });

  it('gathers all members', () => {
    assert.deepEqual(at('address.*'), ['Flensburg', 'x', 'y']);
    for (const path of ['tags[*].name', 'tags[].name', 'tags.name', 'tags.*.name']) {
      assert.deepEqual(at(path), ['eins', 'zwei'], path);
    }
  });

  it('finds nothing where nothing is, and never what is inherited', () => {
    for (const path of [
      'none',
      'name.more',
      'tags[7]',
      'name[0]',
      'tags[*].none',
      '__proto__',
      'constructor',
      'tags.length',
    ]) {
      assert.equal(at(path), undefined, path);
    }
  });
});
