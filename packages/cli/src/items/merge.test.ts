import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {KindName} from '@mitmach/feed';
import type {CheckedItem} from './item.js';
import {mergeParts, type Merged, type SourcePart} from './merge.js';

const item = (id: string, fields: object, kind: KindName = 'events'): CheckedItem => ({
  kind,
  item: {id, ...fields},
  place: {},
});
const part = (source: string, items: readonly CheckedItem[], more: Partial<SourcePart> = {}): SourcePart => ({
  source,
  part: `${source}.csv`,
  items,
  deleted: [],
  isStale: false,
  ...more,
});
const idsOf = ({items}: Merged): readonly string[] => items.map(({source, item: {id}}) => `${source} ${id}`);
const codesOf = ({notes}: Merged): readonly string[] => notes.map(({code}) => code);

const choir = {title: 'Chorprobe im Hafen', start: '2026-11-28T19:00'};
const run = {title: 'Lauf um die Förde', start: '2026-12-01'};

describe('mergeParts', () => {
  it('takes the same item once, silently where nothing differs', () => {
    const merged = mergeParts([part('a', [item('1', choir)]), part('b', [item('1', choir)])]);
    assert.deepEqual(idsOf(merged), ['a 1']);
    assert.deepEqual(codesOf(merged), []);
  });

  it('takes the first source where two differ, and says in what', () => {
    const merged = mergeParts([
      part('a', [item('1', choir)]),
      part('b', [item('1', {...choir, title: 'Chor', free: true})]),
    ]);
    assert.equal(merged.items[0]?.item['title'], choir.title);
    const [note] = merged.notes;
    assert.equal(note?.code, 'conflict');
    assert.equal(note.source, 'b');
    assert.equal(note.detail, 'a');
    assert.equal(note.value, 'title, free');
  });

  it('does not complain about what is only old', () => {
    const old = part('b', [item('1', {...choir, title: 'Chor'})], {isStale: true});
    assert.deepEqual(codesOf(mergeParts([part('a', [item('1', choir)]), old])), []);
  });

  it('keeps two things that happen to have the same number', () => {
    const merged = mergeParts([part('a', [item('1', choir)]), part('b', [item('1', run)])]);
    assert.deepEqual(idsOf(merged), ['a 1', 'b b:1']);
    assert.deepEqual(codesOf(merged), ['renamed']);
  });

  it('keeps the new id when the other one is gone', () => {
    const first = mergeParts([part('a', [item('1', choir)]), part('b', [item('1', run)])]);
    const second = mergeParts([part('a', []), part('b', [item('1', run)])], first.renames);
    assert.deepEqual(idsOf(second), ['b b:1']);
    assert.deepEqual(second.renames, first.renames);
  });

  it('tells files of one source apart', () => {
    const merged = mergeParts([
      part('a', [item('1', choir)]),
      part('b', [item('1', run)], {part: 'x.csv'}),
      part('b', [item('1', {title: 'Ganz anderes', start: '2027-01-01'})], {part: 'y.csv'}),
    ]);
    assert.deepEqual(idsOf(merged), ['a 1', 'b b:1', 'b b:y.csv:1']);
  });

  it('lets items of a source refer to its own organization under its new id', () => {
    const merged = mergeParts([
      part('a', [item('tsv', {name: 'Turnverein'}, 'organizations')]),
      part('b', [
        item('1', {...run, organization: 'tsv'}),
        item('tsv', {name: 'Tischtennis-Stammtisch'}, 'organizations'),
      ]),
    ]);
    assert.equal(merged.items.find(({kind}) => kind === 'events')?.item['organization'], 'b:tsv');
  });

  it('lets a source say that an item is gone, for the sources after it', () => {
    const gone = part('a', [], {deleted: [{kind: 'events', id: '1'}]});
    const after = mergeParts([gone, part('b', [item('1', choir)])]);
    assert.deepEqual(idsOf(after), []);
    assert.deepEqual(after.gone, [{kind: 'events', id: '1'}]);
    assert.equal(after.notes[0]?.code, 'gone-elsewhere');
    assert.equal(after.notes[0].isItemLost, true);
    const before = mergeParts([part('b', [item('1', choir)]), gone]);
    assert.deepEqual(idsOf(before), ['b 1']);
    assert.deepEqual(before.gone, []);
  });

  it('takes an id that is the name of something in JavaScript', () => {
    const merged = mergeParts([part('a', [item('__proto__', choir), item('constructor', run)])]);
    assert.deepEqual(idsOf(merged), ['a __proto__', 'a constructor']);
  });
});
