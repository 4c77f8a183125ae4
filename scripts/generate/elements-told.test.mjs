import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {ROOT} from '../root.mjs';
import {elementFiles} from './elements.mjs';
import {elementsOf, readManifests} from './elements/manifests.mjs';

const STYLES = ['base', 'tokens'].map((name) =>
  readFileSync(join(ROOT, `packages/ui/src/styles/${name}.styles.ts`), 'utf8'),
);

/** @type {Record<string, string>} */ let files;

before(async () => (files = await elementFiles()));

/** @param {string} folder @param {string} start of a row @returns {string} that row of its README, without padding */
const rowOf = (folder, start) =>
  files[`packages/${folder}/README.md`]
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '))
    .find((line) => line.startsWith(start));

describe('the tables of a README', () => {
  it('say on what an attribute depends', () => {
    assert.match(rowOf('calendar', '| `limit` '), / Only where `view` is `list` or `next`\. \|$/);
    assert.match(rowOf('calendar', '| `key` '), / Only with `deep-links`\. \|$/);
    assert.doesNotMatch(rowOf('timeline', '| `limit` '), /Only where/);
  });

  it('say that `locked` takes names of filters', () => {
    for (const folder of ['calendar', 'finder', 'ticker', 'timeline']) {
      assert.match(rowOf(folder, '| `locked` '), /\| names as in `filters`, separated by spaces \|/);
    }
  });

  it('have the default of a custom property', () => {
    assert.match(rowOf('finder', '| `--mitmach-radius` '), /\| `6px` \|/);
  });
});

describe('the data for editors', () => {
  it('say on what an attribute depends', () => {
    const [{attributes}] = JSON.parse(files['packages/calendar/html-custom-data.json']).tags;
    const {description} = attributes.find(({name}) => name === 'week-numbers');
    assert.match(description.value, /Only where `view` is `month` or `mini`\./);
  });

  it('have the default of a custom property', () => {
    const [{css}] = JSON.parse(files['packages/ticker/web-types.json']).contributions.html.elements;
    const {description} = css.properties.find(({name}) => name === '--mitmach-space');
    assert.match(description, /\n\nDefault: `4px`$/);
  });
});

for (const {manifest} of readManifests(ROOT)) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);

  for (const {name, members = []} of declarations.filter(({superclass}) => superclass?.name === 'Event')) {
    it(`${name} describes all that it carries`, () => {
      assert.deepEqual(
        members.filter(({description}) => !description),
        [],
      );
    });
  }

  for (const {tagName, cssProperties = []} of elementsOf(manifest)) {
    if (cssProperties.length === 0) continue;
    it(`<${tagName}> has the defaults to which the styles fall back`, () => {
      const wrong = cssProperties.filter(({name, default: byDefault}) => {
        const written = byDefault === undefined ? `var(${name})` : `var(${name}, ${byDefault})`;
        return !STYLES.some((text) => text.includes(written));
      });
      assert.deepEqual(wrong, []);
    });
  }
}
