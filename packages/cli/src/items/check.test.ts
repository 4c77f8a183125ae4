import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Draft} from '../importing/importer.js';
import {checkDrafts} from './check.js';

const draft = (id: string, item: object, row = 1): Draft => ({
  kind: 'events',
  id,
  item: item as Draft['item'],
  place: {row},
});
const good = {title: 'Chor', start: '2026-11-28'};

describe('checkDrafts', () => {
  it('gives items the defaults that they lack, inside of fields too', () => {
    const {items} = checkDrafts([draft('a', {title: 'Chor', location: {name: 'Halle'}})], {
      defaults: {start: '2026-09-12', title: 'Nie', 'location.address.city': 'Flensburg'},
      organization: 'chor',
    });
    assert.deepEqual(
      items.map(({item}) => item),
      [
        {
          id: 'a',
          title: 'Chor',
          start: '2026-09-12',
          organization: 'chor',
          location: {name: 'Halle', address: {city: 'Flensburg'}},
        },
      ],
    );
  });

  it('keeps fields of the publisher’s own and leaves out unknown ones', () => {
    const {items} = checkDrafts([draft('a', {...good, _room: 7, colour: 'red'})]);
    assert.deepEqual(items[0]?.item, {id: 'a', ...good, _room: 7});
  });

  it('notes at its row what is mended', () => {
    const {items, notes} = checkDrafts([
      draft('a', good),
      draft('b', {...good, title: '<b>Chor</b>', url: 'javascript:alert(1)'}, 2),
    ]);
    assert.deepEqual(items[1]?.item, {id: 'b', ...good});
    assert.deepEqual(
      notes.map(({code, place, field, isItemLost}) => [code, place.row, field, isItemLost]),
      [
        ['html-in-text', 2, 'title', undefined],
        ['unsafe-link', 2, 'url', undefined],
      ].toSorted(),
    );
  });

  it('knows which items are lost, and which say that they are gone', () => {
    const {items, lost, deleted, notes} = checkDrafts([
      draft('a', good),
      draft('b', {title: 'Fest'}, 2),
      draft('c', {deleted: true}, 3),
    ]);
    assert.deepEqual(
      items.map(({item}) => item.id),
      ['a'],
    );
    assert.deepEqual(lost, [{kind: 'events', id: 'b'}]);
    assert.deepEqual(deleted, [{kind: 'events', id: 'c'}]);
    assert.deepEqual(
      notes.map(({code, field, isItemLost}) => [code, field, isItemLost]),
      [['missing', 'start', true]],
    );
  });

  it('counts the second item of an id as lost', () => {
    const {items, notes} = checkDrafts([draft('a', good), draft('a', {...good, title: 'Fest'}, 2)]);
    assert.equal(items.length, 1);
    assert.deepEqual(
      notes.map(({code, place, isItemLost}) => [code, place.row, isItemLost]),
      [['duplicate-id', 2, true]],
    );
  });

  it('finds the right row beyond the first five thousand', () => {
    const many = Array.from({length: 6000}, (_, index) =>
      draft(`e${index}`, index === 5500 ? {title: 'Chor'} : good, index),
    );
    const {items, notes} = checkDrafts(many);
    assert.equal(items.length, 5999);
    assert.equal(notes[0]?.place.row, 5500);
  });
});
