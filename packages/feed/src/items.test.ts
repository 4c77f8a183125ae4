import {expect} from '@open-wc/testing';
import {Items, type RawItem} from './items.js';
import type {FeedEvent} from './kinds.js';
import {events} from './schema/events.generated.js';
import {eventOf, eventsOf, idsOf} from './testing/parse.js';

const itemsOf = (list: unknown): Items<FeedEvent> => {
  const items = new Items<FeedEvent>(events);
  items.add(list);
  return items;
};

/** Events that count how often each is checked: a check looks at the title once. */
const counted = (length: number): {list: object[]; checks: number[]} => {
  const checks = Array.from({length}, () => 0);
  const list = eventsOf(length).map((event, number) => {
    const {title, ...others} = event;
    return Object.defineProperty(others, 'title', {
      enumerable: true,
      get: () => {
        checks[number] = (checks[number] ?? 0) + 1;
        return title;
      },
    });
  });
  return {list, checks};
};

const byTitleDescending = (a: RawItem, b: RawItem): number =>
  String(a['start']) < String(b['start']) ? 1 : -1;

describe('items', () => {
  it('are not checked when they are taken up', () => {
    const {list, checks} = counted(3);
    expect(itemsOf(list).size).to.equal(3);
    expect(checks).to.deep.equal([0, 0, 0]);
  });

  it('are checked only as far as a selection gives them', () => {
    const {list, checks} = counted(4);
    const selection = {where: ({id}: RawItem) => id !== 'event-0', limit: 2};
    expect(idsOf(itemsOf(list).select(selection))).to.deep.equal(['event-1', 'event-2']);
    expect(checks).to.deep.equal([0, 1, 1, 0]);
  });

  it('are checked once, however often they are asked for', () => {
    const {list, checks} = counted(2);
    const items = itemsOf(list);
    const [first] = items.select();
    expect(items.select()[0]).to.equal(first);
    expect(items.find('event-0')).to.equal(first);
    items.checkMore(() => false);
    expect(checks).to.deep.equal([1, 1]);
  });

  it('are found by id without a check of the others', () => {
    const {list, checks} = counted(3);
    expect(itemsOf(list).find('event-1')).to.have.property('title', 'Treffen 1');
    expect(checks).to.deep.equal([0, 1, 0]);
  });

  it('come in the order of the document, or in the one that is asked for', () => {
    const list = [3, 1, 2].map((day) => eventOf(day, {start: `2026-12-0${day}`}));
    const items = itemsOf(list);
    expect(idsOf(items.select())).to.deep.equal(['event-3', 'event-1', 'event-2']);
    expect(idsOf(items.select({compare: byTitleDescending}))).to.deep.equal([
      'event-3',
      'event-2',
      'event-1',
    ]);
    expect(idsOf(items.select({compare: byTitleDescending, limit: 1}))).to.deep.equal(['event-3']);
    expect(idsOf(items.select())).to.deep.equal(['event-3', 'event-1', 'event-2']);
  });

  it('fill a limit with good ones when some are broken', () => {
    const items = itemsOf([eventOf(0), eventOf(1, {title: 5}), eventOf(2), eventOf(3, {end: 5})]);
    expect(idsOf(items.select({limit: 2}))).to.deep.equal(['event-0', 'event-2']);
    expect(items.lost).to.equal(1);
    expect(items.problems.map(({path}) => path)).to.deep.equal(['events[1].title']);
  });

  it('are none with a limit of none', () => {
    for (const limit of [0, -1]) {
      const {list, checks} = counted(2);
      expect(itemsOf(list).select({limit}), String(limit)).to.deep.equal([]);
      expect(checks).to.deep.equal([0, 0]);
    }
  });

  it('that are broken are lost once, however often they are asked for', () => {
    const items = itemsOf([eventOf(0, {start: ''})]);
    for (let times = 0; times < 3; times += 1) {
      expect(items.find('event-0')).to.equal(undefined);
      expect(items.select()).to.deep.equal([]);
    }
    expect(items.checkMore(() => false)).to.equal(true);
    expect([items.lost, items.problems.length, items.size]).to.deep.equal([1, 1, 0]);
  });

  it('that are mended are kept and reported', () => {
    const items = itemsOf([
      eventOf(0, {title: '<b>Fest</b>', location: {name: 'x'}, onlineUrl: 'file:///etc'}),
    ]);
    expect(items.select()).to.deep.equal([
      {id: 'event-0', title: 'Fest', start: '2026-11-28T19:00', location: {name: 'x'}},
    ]);
    expect(items.lost).to.equal(0);
    expect(items.problems.map(({code}) => code)).to.deep.equal(['html-in-text', 'unsafe-link']);
  });

  it('of no list at all are none', () => {
    const items = itemsOf(undefined);
    expect([items.size, items.problems.length]).to.deep.equal([0, 0]);
  });

  it('change nothing of what they are given', () => {
    const list = [eventOf(0, {title: '<b>Fest</b>', topics: ['a'], location: {name: 'x'}})];
    const before = JSON.stringify(list);
    const [event] = itemsOf(list).select();
    expect(event).to.have.property('title', 'Fest');
    expect(event?.topics).not.to.equal(list[0]?.['topics']);
    expect(JSON.stringify(list)).to.equal(before);
  });
});
