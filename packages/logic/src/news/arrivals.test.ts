import {expect} from '@open-wc/testing';
import {arrivalsIn, holdStream, isLate} from './arrivals.js';
import type {StreamItem} from './stream.js';

const item = (id: string, published?: string): StreamItem => ({
  kind: 'news',
  raw: {id, ...(published !== undefined && {published})},
  at: undefined,
  distance: 0,
  weight: 2,
});
const idsOf = (items: readonly StreamItem[]): string[] => items.map(({raw}) => raw.id);
const since = Date.parse('2026-11-22T12:00:00Z');

describe('what arrives while somebody reads', () => {
  it('waits, and what is held keeps its order', () => {
    const held = holdStream([item('a'), item('b'), item('c')], since);
    const {shown, fresh} = arrivalsIn([item('new'), item('c'), item('a'), item('b')], held);
    expect([idsOf(shown), idsOf(fresh)]).to.deep.equal([['a', 'b', 'c'], ['new']]);
  });

  it('leaves out what is gone', () => {
    const {shown} = arrivalsIn([item('c')], holdStream([item('a'), item('c')], since));
    expect(idsOf(shown)).to.deep.equal(['c']);
  });

  it('tells items of the same id and another kind apart', () => {
    const {fresh} = arrivalsIn([{...item('a'), kind: 'events'}], holdStream([item('a')], since));
    expect(idsOf(fresh)).to.deep.equal(['a']);
  });

  it('is late where it was published before, as a further page is', () => {
    const held = holdStream([], since);
    const lateness = [item('a', '2026-11-22T11:00:00Z'), item('b', '2026-11-22T12:01:00Z'), item('c')].map(
      (each) => isLate(arrivalsIn([each], held), held),
    );
    expect(lateness).to.deep.equal([true, false, true]);
  });
});
