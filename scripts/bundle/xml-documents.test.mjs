import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {xmlDocuments} from './xml-documents.mjs';

const file = createRequire(import.meta.url)
  .resolve('lit-html')
  .replace(/node\/lit-html\.js$/, 'lit-html.js');

/** @param {string} code @param {string} id what becomes of a module; throws what the build would stop with */
const transformed = (code, id = file) =>
  xmlDocuments().transform.call(
    {
      error(message) {
        throw new Error(message);
      },
    },
    code,
    id,
  );

describe('what lets Lit read its templates in XML documents', () => {
  it('finds the one place in Lit', () => {
    const {code} = transformed(readFileSync(file, 'utf8'));
    assert.match(
      code,
      /=\w+\.implementation\.createHTMLDocument\(""\)\.createElement\("template"\);return \w+\.innerHTML=/,
    );
  });

  it('stops the build when Lit has changed', () => {
    assert.throws(() => transformed('const template = 1;'), /another way/);
  });

  it('leaves everything else alone', () => {
    assert.equal(transformed('document.createElement("template")', '/packages/ui/src/view.ts'), null);
  });
});
