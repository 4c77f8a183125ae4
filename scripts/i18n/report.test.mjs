import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {catalogueFiles} from '../files.mjs';
import {readCatalogues, textsIn} from './catalogues.mjs';
import {countOf, countsOf, reportOn, written} from './report.mjs';

describe('the report for translators', () => {
  it('knows all catalogues with their English texts and their languages', async () => {
    const catalogues = await readCatalogues();
    assert.equal(catalogues.length, catalogueFiles().length);
    for (const {name, english, languages} of catalogues) {
      assert.ok(Object.keys(english).length > 2, name);
      for (const language of ['de', 'de-simple', 'pl']) {
        assert.ok(languages.includes(language), name);
      }
    }
    assert.equal(new Set(catalogues.map(({name}) => name)).size, catalogues.length);
  });

  it('reads the texts of a language as the widgets do', async () => {
    const finder = (await readCatalogues()).find(({name}) => name === 'finder');
    assert.equal((await textsIn(finder, 'pl')).results, 'Wyniki');
    assert.equal((await textsIn(finder, 'de')).results, 'Ergebnisse');
    assert.deepEqual(await textsIn(finder, 'nl'), {});
  });

  it('finds no error in the languages that there are', async () => {
    for (const report of await reportOn()) assert.equal(countOf(report, 'error'), 0, written(report));
  });

  it('counts every text of a language that nobody has begun as missing', async () => {
    const [report] = await reportOn('nl');
    const {total, translated} = countsOf(report);
    assert.deepEqual([countOf(report, 'error'), translated], [total, 0]);
    assert.match(written(report), /^Dutch \(nl\): 0 of \d+ texts are translated; \d+ errors, 0 warnings\n/);
  });

  it('begins a line a text with its key, below the file that it is in', () => {
    const finding = {key: 'back', kind: /** @type {const} */ ('warning'), what: 'is still English'};
    const part = {
      name: 'finder',
      path: 'packages/finder/src/locales/pl.ts',
      total: 2,
      translated: 1,
      findings: [finding],
    };
    assert.equal(
      written({language: 'pl', parts: [part]}),
      [
        'Polish (pl): 1 of 2 texts are translated; 0 errors, 1 warning',
        '  finder (packages/finder/src/locales/pl.ts)',
        '    · back  is still English',
      ].join('\n'),
    );
  });
});
