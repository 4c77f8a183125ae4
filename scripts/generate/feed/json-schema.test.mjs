import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fromJSONSchema} from 'zod';
import {jsonSchema} from './json-schema.mjs';

const {completeFeed} = await import('../../../packages/feed/src/testing/fixtures.ts');

const schema = jsonSchema();

/** @param {any} value @param {string} [path] @returns {[string, any][]} every object in it with its path */
function objectsIn(value, path = '#') {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, field]) => objectsIn(field, `${path}/${key}`));
  return Array.isArray(value) ? inner : [[path, value], ...inner];
}

// Zod takes "uri-reference" for an absolute address.
const withoutFormats = JSON.parse(
  JSON.stringify(schema, (key, value) => (key === 'format' ? undefined : value)),
);
const validator = fromJSONSchema(withoutFormats);

/** @param {(feed: any) => void} change @returns {boolean} whether the schema takes the feed then */
function takes(change) {
  const feed = structuredClone(completeFeed);
  change(feed);
  return validator.safeParse(feed).success;
}

describe('the JSON Schema', () => {
  it('takes a feed with every field', () => {
    assert.deepEqual(validator.safeParse(completeFeed).error?.issues ?? [], []);
  });

  it('takes the demo feed', () => {
    const demo = JSON.parse(readFileSync(new URL('../../../demo/feed/feed.json', import.meta.url), 'utf8'));
    assert.deepEqual(validator.safeParse(demo).error?.issues ?? [], []);
  });

  it('takes extensions everywhere', () => {
    assert.equal(
      takes((feed) => {
        feed._extension = {any: 1};
        feed.events[0]._extension = 1;
        feed.publisher._extension = 1;
      }),
      true,
    );
  });

  it('takes tombstones', () => {
    assert.equal(
      takes((feed) => feed.events.push({id: 'gone', deleted: true})),
      true,
    );
  });

  for (const [what, change] of Object.entries({
    'no title': (feed) => delete feed.title,
    'an event without a start': (feed) => delete feed.events[0].start,
    'a German date': (feed) => (feed.events[0].start = '28.11.2026'),
    'a negative capacity': (feed) => (feed.events[0].capacity = -1),
    'half a place': (feed) => (feed.opportunities[0].places = 0.5),
    'an unknown status': (feed) => (feed.opportunities[0].status = 'maybe'),
    'a text by no language': (feed) => (feed.news[0].title = {de_DE: 'x'}),
    'a latitude beyond the pole': (feed) => (feed.organizations[0].location.geo.lat = 91),
    'an override that is broken': (feed) =>
      (feed.events[0].recurrence.overrides = {'2026-12-12T14:00': {free: 'yes'}}),
  })) {
    it(`refuses ${what}`, () => {
      assert.equal(takes(change), false);
    });
  }

  it('says what every field means', () => {
    const properties = objectsIn(schema).filter(([path]) => path.endsWith('/properties'));
    const silent = properties.flatMap(([path, fields]) =>
      Object.entries(fields)
        .filter(([, {description = ''}]) => description === '')
        .map(([name]) => `${path}/${name}`),
    );
    assert.ok(properties.length > 30);
    assert.deepEqual(silent, []);
  });

  it('writes every object once, under its name', () => {
    const places = objectsIn(schema).flatMap(([path]) => (path.endsWith('/properties') ? [path] : []));
    assert.deepEqual(
      places.filter((path) => !/^#(\/\$defs\/\w+)?\/properties$/.test(path)),
      [],
    );
  });

  it('refers to nothing that is not there', () => {
    const references = objectsIn(schema).flatMap(([, {$ref}]) => ($ref ? [$ref] : []));
    assert.ok(references.length > 100);
    assert.deepEqual(
      references.filter((reference) => !(reference.replace('#/$defs/', '') in schema.$defs)),
      [],
    );
  });
});
