import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ROOT} from '../root.mjs';
import {attributeFiles, ruleOf} from './attributes.mjs';
import {OPTION_TEXTS, WIDGET_TEXTS} from './editor-texts.mjs';
import {phpString} from './php.mjs';

describe('what the plugin knows of the widgets', () => {
  it('is about every widget that the loader knows', () => {
    const source = readFileSync(join(ROOT, 'packages/embed/src/widgets.ts'), 'utf8');
    const loaded = [...source.matchAll(/'mitmach-(\w+)':/g)].map(([, name]) => name);
    assert.deepEqual(loaded.filter((name) => name !== 'feed').sort(), Object.keys(WIDGET_TEXTS).sort());
  });

  it('has words for options and values that there are, and for no others', () => {
    const options = attributeFiles()['packages/wordpress/plugin/data/options.php'];
    for (const [name, {values = {}}] of Object.entries(OPTION_TEXTS)) {
      for (const word of [name.split('.').at(-1), ...Object.keys(values)]) {
        assert.ok(options.includes(phpString(word)), `${name}: ${word}`);
      }
    }
  });

  it('does not guess what an attribute takes that is read in a new way', () => {
    const attribute = {name: 'shape', fieldName: 'shape', converter: {name: 'polygon', arguments: []}};
    assert.throws(() => ruleOf(attribute), /shape is read by "polygon"/);
  });
});

describe('a text in PHP', () => {
  it('ends where it ends', () => {
    assert.equal(phpString(String.raw`a 'b' \ c`), String.raw`'a \'b\' \\ c'`);
  });
});
