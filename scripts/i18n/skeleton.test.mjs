import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {transformSync} from 'esbuild';
import {catalogueFiles} from '../files.mjs';
import {ROOT} from '../root.mjs';
import {compare} from './compare.mjs';
import {skeleton, withLanguage} from './skeleton.mjs';

const english = {
  back: "It's a \\ back",
  'values-age': 'Age',
  found: {one: '{count} offer', other: '{count} offers'},
};
const model = `import type {Texts} from '@mitmach/ui';

export default {
  back: 'Zurück',
} satisfies Texts<typeof messages>;
`;

/** @param {string} source of a file of a language @returns {Promise<object>} its texts */
async function textsOf(source) {
  const {code} = transformSync(source, {loader: 'ts'});
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

describe('the file of a new language', () => {
  for (const [language, forms] of Object.entries({
    nl: ['one', 'other'],
    cs: ['few', 'many', 'one', 'other'],
    ja: ['other'],
  })) {
    it(`has the English texts in the plural forms of ${language}`, async () => {
      const texts = await textsOf(skeleton(language, english, model));
      assert.deepEqual(Object.keys(texts.found).sort(), forms);
      assert.deepEqual({...texts, found: english.found}, english);
      const errors = compare(texts, {language, english, german: english}).filter(
        ({kind}) => kind === 'error',
      );
      assert.deepEqual(errors, []);
    });
  }

  it('imports what those of other languages do', () => {
    const source = skeleton('nl', english, model);
    assert.ok(source.startsWith("import type {Texts} from '@mitmach/ui';\n\nexport default {\n"));
    assert.ok(source.endsWith('\n} satisfies Texts<typeof messages>;\n'));
  });
});

describe('a catalogue with a new language', () => {
  for (const path of catalogueFiles()) {
    it(`has one line more, after those of the others: ${path}`, () => {
      const source = readFileSync(join(ROOT, path), 'utf8');
      const lines = withLanguage(source, 'pt-BR').split('\n');
      const index = lines.findIndex((line) => line.trimStart().startsWith("'pt-BR': "));
      const [added] = lines.splice(index, 1);
      assert.match(added, /import\('(\.\.?\/)+locales\/pt-BR\.js'\)/);
      assert.doesNotMatch(added, /de-simple/);
      assert.match(lines[index - 1], /locales\/[\w-]+\.js/);
      assert.equal(lines.join('\n'), source);
    });
  }

  it('stops where there is no line to go by', () => {
    assert.throws(() => withLanguage('export const catalogue = {};', 'nl'), /no line/);
  });
});
