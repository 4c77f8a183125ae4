import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {manifestOf, publishedFolders} from './packed.mjs';
import {missingFiles, pinned} from './published.mjs';

/** What a finder's tarball holds, of all that is named. */
const WHOLE = [
  ...['LICENSE', 'README.md', 'package.json', 'custom-elements.json', 'html-custom-data.json', 'jsx.d.ts'],
  ...['web-types.json', 'dist/index.js', 'dist/index.d.ts', 'dist/define.js', 'dist/define.d.ts'],
  ...['dist/map/street/index.js', 'dist/map/street/index.d.ts', 'dist/locales/de.js', 'dist/locales/de.d.ts'],
];

/** @param {...string} absent @returns {string[]} what is said of a finder without these */
const without = (...absent) =>
  missingFiles({
    name: '@mitmach/finder',
    folder: 'packages/finder',
    tarball: '',
    files: new Set(WHOLE.filter((path) => !absent.includes(path))),
  });

describe('the check of what is published', () => {
  it('has nothing to say of a package with all that it names', () => {
    assert.deepEqual(without(), []);
  });

  it('misses modules, types, data for editors and the licence', () => {
    const absent = ['LICENSE', 'dist/define.js', 'dist/index.d.ts', 'web-types.json'];
    assert.deepEqual(
      without(...absent).sort(),
      absent.map((path) => `${path} is not in the tarball`),
    );
  });

  it('misses what nothing is left of behind a pattern', () => {
    assert.deepEqual(without('dist/locales/de.js'), ['dist/locales/*.js is not in the tarball']);
  });

  it('finds what is needed of others in one version alone, and lets our own packages keep to one', () => {
    const dependencies = {'@mitmach/feed': '0.1.0', lit: '3.3.3', tslib: '^2.9.1'};
    assert.deepEqual(pinned({dependencies}), ['lit 3.3.3 leaves no choice: ^3.3.3']);
    assert.deepEqual(pinned({}), []);
  });

  it('looks at every package that others can install, the one with all of them too', () => {
    const names = new Set(publishedFolders().map((folder) => manifestOf(folder).name));
    const some = ['mitmach', '@mitmach/embed', '@mitmach/cli', '@mitmach/ui'];
    assert.deepEqual(
      some.filter((name) => !names.has(name)),
      [],
    );
  });
});
