import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {join} from 'node:path';
import {ROOT} from '../root.mjs';
import {anchorsIn} from './links.mjs';
import {textOf} from './markdown.mjs';

/** @returns {string} all sources that reach a page */
function sources() {
  const folders = readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/src`);
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((name) => `${folder}/${name}`),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map(textOf)
    .join('\n');
}

/** @param {string} path @param {string} type @returns {string[]} the texts that a type allows */
function membersOf(path, type) {
  const [, union = ''] = new RegExp(`export type ${type} =([^;]*);`).exec(textOf(path)) ?? [];
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, member = '']) => member);
}

describe('docs/problems.md', () => {
  const anchors = anchorsIn(textOf('docs/problems.md'));

  it('has an entry for every code that a console can be told', () => {
    const codes = [...sources().matchAll(/warnOnce\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code);
    assert.ok(codes.length > 8, codes.join(' '));
    assert.deepEqual(
      codes.filter((code) => !anchors.has(code)),
      [],
    );
  });

  it('has an entry for everything that can be wrong with a feed', () => {
    const unions = {
      ProblemCode: 'packages/feed/src/problems.ts',
      LoadFailure: 'packages/feed/src/load-failure.ts',
      ParseFailure: 'packages/feed/src/feed.ts',
    };
    const codes = Object.entries(unions).flatMap(([type, path]) => membersOf(path, type));
    assert.ok(codes.length > 18, codes.join(' '));
    assert.deepEqual(
      codes.filter((code) => !anchors.has(code)),
      [],
    );
  });
});
