import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {ROOT} from '../root.mjs';
import {elementFiles} from './elements.mjs';
import {elementsOf} from './elements/manifests.mjs';

const WIDGETS = ['mitmach-calendar', 'mitmach-finder', 'mitmach-ticker', 'mitmach-timeline'];

/** @type {Record<string, string>} */ let files;

before(async () => (files = await elementFiles()));

/** @param {string} path from the root @returns {any} */
const generated = (path) => JSON.parse(files[path]);

describe('the data for the editors of JetBrains', () => {
  const elementOf = (folder) => generated(`packages/${folder}/web-types.json`).contributions.html.elements[0];
  const named = (items, wanted) => items.find(({name}) => name === wanted);

  it('names its package and the version of it', () => {
    const {name, version, 'js-types-syntax': syntax} = generated('packages/timeline/web-types.json');
    const manifest = JSON.parse(readFileSync(join(ROOT, 'packages/timeline/package.json'), 'utf8'));
    assert.deepEqual([name, version, syntax], ['@mitmach/timeline', manifest.version, 'typescript']);
    assert.equal(manifest['web-types'], 'web-types.json');
  });

  it('offers the values of an attribute, and says which one holds without it', () => {
    const order = named(elementOf('timeline').attributes, 'order');
    assert.deepEqual(order.value, {type: "'descending' | 'ascending'"});
    assert.equal(order.default, 'descending');
    assert.deepEqual(named(elementOf('timeline').attributes, 'deep-links').value, {type: 'boolean'});
    assert.deepEqual(named(elementOf('timeline').attributes, 'src').value, {type: 'string'});
  });

  it('has properties, events, slots, parts and custom properties', () => {
    const {js, css, slots} = elementOf('finder');
    assert.ok(named(js.properties, 'perPage').type.startsWith('number'));
    assert.equal(named(js.events, 'mitmach-finder-search').type, 'FinderSearchEvent');
    assert.ok(named(slots, 'heading').description);
    assert.ok(named(css.parts, 'offer').description);
    assert.ok(named(css.properties, '--mitmach-accent').description);
  });
});

describe('the manifest of the umbrella', () => {
  const manifest = () => generated('packages/umbrella/custom-elements.json');
  const exportsOf = (path) => manifest().modules.find((module) => module.path === path).exports;

  it('has the elements of all packages that it stands on, and no other', () => {
    const tags = elementsOf(manifest()).map(({tagName}) => tagName);
    assert.deepEqual(tags.sort(), [...WIDGETS, 'mitmach-feed'].sort());
    assert.deepEqual(
      exportsOf('dist/define.js')
        .map(({name}) => name)
        .sort(),
      tags,
    );
  });

  it('exports what the module with that name does', () => {
    const source = readFileSync(join(ROOT, 'packages/umbrella/src/elements.ts'), 'utf8');
    const names = [...source.matchAll(/\{([^}]*)\}/g)]
      .flatMap(([, list]) => list.split(','))
      .map((name) => name.trim())
      .filter((name) => !name.startsWith('type '));
    assert.deepEqual(
      exportsOf('dist/elements.js')
        .map(({name}) => name)
        .sort(),
      names.sort(),
    );
  });

  it('refers to nothing as a module of its own that it does not have', () => {
    const own = new Set(manifest().modules.map(({path}) => path));
    const shown = new Set(manifest().modules.flatMap(({declarations}) => declarations.map(({name}) => name)));
    const references = [];
    JSON.stringify(manifest(), (key, value) => {
      if (typeof value?.module === 'string') references.push(value);
      return value;
    });
    assert.ok(references.length > WIDGETS.length);
    for (const {module, name} of references) assert.ok(own.has(module) && shown.has(name), name);
    const [{superclass}] = elementsOf(manifest()).filter(({tagName}) => tagName === 'mitmach-finder');
    assert.deepEqual(superclass, {name: 'WidgetElement', package: '@mitmach/ui'});
  });

  it('tells JSX the events by the door that has their types', () => {
    assert.match(files['packages/umbrella/jsx.d.ts'], /^import type \{\} from 'mitmach\/elements';$/m);
    for (const tag of WIDGETS) assert.ok(files['packages/umbrella/jsx.d.ts'].includes(`'${tag}': `), tag);
  });
});
