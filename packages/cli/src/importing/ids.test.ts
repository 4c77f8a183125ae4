import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distinctIds, stableId, type Identity} from './ids.js';

const concert: Identity = {
  kind: 'events',
  title: 'Konzert für alle',
  start: '2026-11-28T19:00',
  place: 'Park',
};

describe('stableId', () => {
  it('is the own id of the source where there is one', () => {
    assert.equal(stableId({...concert, own: ' a-17 '}), 'a-17');
    assert.equal(stableId({...concert, own: 17}), '17');
  });

  it('stays the same for the same item, whatever its spaces, cases and translations', () => {
    const id = stableId(concert);
    assert.match(id, /^konzert-fur-alle-[a-z\d]+$/);
    assert.equal(stableId({...concert, title: ' KONZERT  für alle '}), id);
    assert.equal(stableId({...concert, title: {de: 'Konzert für alle', da: 'Koncert'}}), id);
    assert.equal(stableId({...concert, own: ''}), id);
  });

  it('differs where kind, title, start or place differ', () => {
    const others: Identity[] = [
      concert,
      {...concert, kind: 'news'},
      {...concert, title: 'Konzert für all'},
      {...concert, start: '2026-11-28T20:00'},
      {...concert, place: 'Saal'},
      {...concert, title: 'Konzert', start: 'für alle2026-11-28T19:00'},
    ];
    assert.equal(new Set(others.map(stableId)).size, others.length);
  });

  it('is short for long own ids, and still tells them apart', () => {
    const long = 'x'.repeat(5000);
    const ids = [stableId({...concert, own: `${long}1`}), stableId({...concert, own: `${long}2`})];
    assert.notEqual(ids[0], ids[1]);
    assert.ok(ids.every((id) => id.length < 60));
  });

  it('hardly ever gives two items one id', () => {
    const ids = Array.from({length: 100_000}, (_, at) =>
      stableId({kind: 'events', title: 'Treffen', start: String(at)}),
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is made of a title in any script', () => {
    assert.match(stableId({kind: 'news', title: 'مهرجان'}), /^[a-z\d]+$/);
  });
});

describe('distinctIds', () => {
  it('numbers the second and third of equal ids', () => {
    const distinct = distinctIds();
    assert.deepEqual(['a', 'b', 'a', 'a', 'a-2'].map(distinct), ['a', 'b', 'a-2', 'a-3', 'a-2-2']);
  });
});
