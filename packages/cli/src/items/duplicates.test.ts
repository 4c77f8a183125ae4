import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findDuplicates} from './duplicates.js';
import type {MergedItem} from './merge.js';

const event = (source: string, id: string, fields: object): MergedItem => ({
  source,
  part: '',
  kind: 'events',
  item: {id, ...fields},
  place: {},
});
const start = '2026-11-28T19:00';
const pair = (one: object, other: object): readonly MergedItem[] => [
  event('a', '1', one),
  event('b', '2', other),
];
const offers = (one: object, other: object): readonly MergedItem[] =>
  pair(one, other).map((item) => ({...item, kind: 'opportunities'}));
const isFound = (items: readonly MergedItem[]): boolean => findDuplicates(items, 'report').notes.length > 0;

const hall = {location: {name: 'Bürgerhalle'}};

describe('findDuplicates', () => {
  it('finds an event by time, place and a title that is alike', () => {
    const items = pair(
      {title: 'Großes Sommerfest', start, ...hall},
      {title: 'Großes Sommerfest des TSV', start, location: {name: 'BÜRGERHALLE'}},
    );
    const {items: kept, notes} = findDuplicates(items, 'report');
    assert.equal(kept.length, 2);
    assert.deepEqual(
      notes.map(({code, source, id, value, detail}) => [code, source, id, value, detail]),
      [['same-thing', 'b', '2', 'Großes Sommerfest', 'a']],
    );
  });

  it('knows a place by its coordinates, else its street, else its name', () => {
    const choir = {title: 'Chorprobe', start};
    const at = (location: object): object => ({...choir, location});
    assert.ok(isFound(pair(at({geo: {lat: 54.8, lon: 9.43}}), at({geo: {lat: 54.8005, lon: 9.4305}}))));
    assert.ok(!isFound(pair(at({geo: {lat: 54.8, lon: 9.43}}), at({geo: {lat: 54.81, lon: 9.43}}))));
    const street = {address: {street: 'Hafendamm 1', city: 'Flensburg'}};
    assert.ok(isFound(pair(at({name: 'Halle', ...street}), at({name: 'Bootshaus', ...street}))));
    assert.ok(!isFound(pair(at({name: 'Halle'}), at({name: 'Bootshaus'}))));
  });

  it('wants the whole title where one of them has no place', () => {
    assert.ok(
      isFound(pair({title: 'Chorprobe im Hafen', start}, {title: 'Chorprobe im Hafen', start, ...hall})),
    );
    assert.ok(!isFound(pair({title: 'Chorprobe', start}, {title: 'Chorprobe für Neue', start, ...hall})));
  });

  it('lets different times, titles and numbers be different things', () => {
    const choir = {title: 'Chorprobe', start, ...hall};
    assert.ok(!isFound(pair(choir, {...choir, start: '2026-11-28T20:00'})));
    assert.ok(!isFound(pair(choir, {...choir, title: 'Töpfern'})));
    assert.ok(
      !isFound(pair({...choir, title: 'Ferienspaß Gruppe 1'}, {...choir, title: 'Ferienspaß Gruppe 2'})),
    );
  });

  it('compares titles in the languages that both have', () => {
    const both = {title: {de: 'Chorprobe', en: 'Choir practice'}, start, ...hall};
    assert.ok(isFound(pair(both, {title: 'Choir practice', start, ...hall})));
  });

  it('leaves alone what one source has twice', () => {
    const choir = {title: 'Chorprobe', start, ...hall};
    assert.ok(!isFound([event('a', '1', choir), event('a', '2', choir)]));
  });

  it('finds an offer by organization and title', () => {
    const offer = {title: 'Lesepatin an der Grundschule', organization: 'schule'};
    assert.ok(isFound(offers(offer, offer)));
    assert.ok(!isFound(offers(offer, {...offer, organization: 'kita'})));
    assert.ok(!isFound(offers(offer, {...offer, title: 'Lesepatin in der Bücherei'})));
  });

  it('makes one of three, with what the first one lacks', () => {
    const choir = {title: 'Chorprobe', start, ...hall};
    const {items, notes} = findDuplicates(
      [
        event('a', '1', choir),
        event('b', '2', {...choir, free: true}),
        event('c', '3', {...choir, free: false, url: '/c'}),
      ],
      'merge',
    );
    assert.deepEqual(
      items.map(({item}) => item),
      [{...choir, id: '1', free: true, url: '/c'}],
    );
    assert.deepEqual(
      notes.map(({code, source}) => [code, source]),
      [
        ['merged', 'b'],
        ['merged', 'c'],
      ],
    );
  });
});
