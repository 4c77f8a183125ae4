import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ROOT} from '../root.mjs';
import {textOf} from './markdown.mjs';

const text = textOf('publiccode.yml');

/** What version 0.4 of the standard demands: at the top level, and of software that a community looks after. */
const DEMANDED = [
  ...['publiccodeYmlVersion', 'name', 'url', 'platforms', 'categories', 'developmentStatus', 'softwareType'],
  ...['description', 'legal', 'maintenance', 'maintenance.contacts', 'localisation'],
];

/** What only the publisher of the repository knows. */
const OPEN = ['url', 'maintenance.contacts'];

/** @returns {string[]} the keys at the top level and right below, such as `maintenance.type` */
function keysNow() {
  let above = '';
  return [...text.matchAll(/^( {2})?(\w+):/gm)].map(([, isBelow, key = '']) => {
    if (isBelow) return `${above}.${key}`;
    above = key;
    return key;
  });
}

/** @param {string} key @returns {string[]} the list under a key, wherever that is */
const listOf = (key) =>
  [...text.matchAll(new RegExp(`^( *)${key}:\\n((?:\\1 +- .*\\n?)+)`, 'gm'))].flatMap(([, , items = '']) =>
    items
      .trim()
      .split('\n')
      .map((item) => item.trim().slice(2)),
  );

/** @param {string} key @returns {string[]} the texts of a key, folded ones on one line */
const textsOf = (key) =>
  [...text.matchAll(new RegExp(`^( *)${key}: (?:>\\n((?:\\1 +.*\\n)+)|(.+))`, 'gm'))].map(
    ([, , folded, plain]) => (plain ?? folded ?? '').trim().replaceAll(/\s+/g, ' '),
  );

describe('publiccode.yml', () => {
  it('has all that the standard demands, but for what only the publisher of the repository knows', () => {
    const missing = DEMANDED.filter((key) => !keysNow().includes(key));
    assert.deepEqual(
      missing.filter((key) => !OPEN.includes(key)),
      [],
    );
    const releasing = textOf('docs/releasing.md');
    assert.deepEqual(
      missing.filter((key) => !releasing.includes(`\`${key}\``)),
      [],
      'docs/releasing.md does not say who adds it',
    );
  });

  it('describes the software at the lengths that the standard allows', () => {
    assert.deepEqual(
      textsOf('shortDescription').filter(({length}) => length > 150),
      [],
    );
    assert.equal(
      textsOf('longDescription').filter(({length}) => length >= 150 && length <= 10_000).length,
      2,
    );
  });

  it('names the languages that the widgets speak', () => {
    const files = readdirSync(join(ROOT, 'packages/ui/src/locales')).map((name) => name.replace('.ts', ''));
    // Leichte Sprache is German; English is what all others are translated from.
    const spoken = ['en', ...files.filter((name) => !name.includes('-'))];
    assert.deepEqual(listOf('availableLanguages').sort(), spoken.sort());
  });

  it('shows pictures that are there', () => {
    assert.ok(listOf('screenshots').length > 0);
    assert.ok(listOf('screenshots').every((path) => existsSync(join(ROOT, path))));
  });
});
