import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {leanLit} from './lean-lit.mjs';

const {resolve} = createRequire(import.meta.url);
const litFiles = [
  'lit-html',
  '@lit/reactive-element',
  '@lit/reactive-element/css-tag.js',
  'lit-element/lit-element.js',
].map((name) => resolve(name).replace(/\/node\//, '/'));

/** @param {string} code @param {string} id what becomes of a module; throws what the build would stop with */
const transformed = (code, id) =>
  leanLit().transform.call(
    {
      error(message) {
        throw new Error(message);
      },
    },
    code,
    id,
  );

describe('what takes out of Lit what nobody needs', () => {
  it('leaves nothing that would stand on the page', () => {
    const rests = litFiles.map((file) => transformed(readFileSync(file, 'utf8'), file).code);
    assert.equal(rests.length, 4);
    for (const rest of rests) {
      assert.doesNotMatch(
        rest,
        /Versions|PolyfillSupport|HydrateSupport|litPropertyMetadata|Symbol\.metadata/,
      );
    }
  });

  it('takes style sheets for adopted', () => {
    const [, , file] = litFiles;
    assert.match(transformed(readFileSync(file, 'utf8'), file).code, /=!0,\w+=Symbol\(\)/);
  });

  it('stops the build when Lit has changed', () => {
    assert.throws(() => transformed('const template = 1;', '/lit-html/lit-html.js'), /another way/);
  });

  it('leaves everything else alone', () => {
    assert.equal(transformed('litHtmlVersions', '/packages/ui/src/view.ts'), null);
  });
});
