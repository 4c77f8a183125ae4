import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {splitFeed} from './pages.js';

const item = (id: number, size = 500): object => ({id: `i${id}`, title: 'x'.repeat(size)});
const many = (count: number): object[] => Array.from({length: count}, (_, id) => item(id));
const head = {specVersion: '1.0', title: 'Feed', language: 'de', timeZone: 'UTC'};

interface Page {
  readonly events: {id: string}[];
  readonly specVersion: string;
}

describe('splitFeed', () => {
  it('leaves a small feed whole, and a large one where that is wanted', () => {
    const document = {...head, events: many(100)};
    assert.deepEqual(splitFeed(document, {aboveBytes: 1_000_000}), {
      first: document,
      pages: [],
    });
    assert.deepEqual(splitFeed(document, false).pages, []);
  });

  it('moves the largest kinds out until the rest fits, organizations last', () => {
    const document = {...head, organizations: many(60), events: many(50), news: many(10)};
    const kindsOf = (aboveBytes: number): string[] => {
      const {pages} = splitFeed(document, {aboveBytes}).first;
      return Object.keys(pages as object);
    };
    assert.deepEqual(kindsOf(40_000), ['events']);
    assert.deepEqual(kindsOf(32_000), ['events', 'news']);
    assert.deepEqual(kindsOf(5_000), ['events', 'news', 'organizations']);
  });

  it('has every item once, in pages that are feeds and no larger than allowed', () => {
    const {pages, first} = splitFeed({...head, events: many(1000)}, {aboveBytes: 50_000});
    const documents = pages.map(({data}) => JSON.parse(String(data)) as Page);
    assert.equal(new Set(documents.flatMap(({events}) => events.map(({id}) => id))).size, 1000);
    assert.ok(pages.every(({data}) => Buffer.byteLength(String(data)) <= 50_000));
    assert.ok(documents.every(({specVersion}) => specVersion === '1.0'));
    assert.deepEqual(
      (first['pages'] as {events: string[]}).events,
      pages.map(({name}) => name),
    );
  });

  it('changes one page when one item changes, comes or goes', () => {
    const items = many(1000);
    const namesOf = (events: object[]): Set<string> =>
      new Set(splitFeed({...head, events}, {aboveBytes: 50_000}).pages.map(({name}) => name));
    const before = namesOf(items);
    const newIn = (events: object[]): number =>
      [...namesOf(events)].filter((name) => !before.has(name)).length;
    assert.equal(newIn([item(5000), ...items]), 1);
    assert.equal(newIn(items.slice(1)), 1);
    assert.equal(newIn([...items.slice(0, -1), {id: 'i999', title: 'new'}]), 1);
    assert.equal(newIn(items), 0);
  });

  it('gives an item that is larger than a page a page of its own', () => {
    const {pages} = splitFeed(
      {...head, events: [item(1, 3000), item(2, 10), item(3, 10)]},
      {aboveBytes: 1000},
    );
    assert.equal(
      pages.reduce((sum, {data}) => sum + (JSON.parse(String(data)) as Page).events.length, 0),
      3,
    );
  });
});
