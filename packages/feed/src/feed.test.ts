import {expect} from '@open-wc/testing';
import {isValidOn, pagesOf, parseFeed} from './feed.js';
import type {RawItem} from './items.js';
import type {Kind} from './kinds.js';
import {limits} from './limits.js';
import {events} from './schema/events.generated.js';
import {milestones} from './schema/milestones.generated.js';
import {news} from './schema/news.generated.js';
import {opportunities} from './schema/opportunities.generated.js';
import {organizations} from './schema/organizations.generated.js';
import {completeFeed, envelope} from './testing/fixtures.js';
import {eventOf, eventsOf, expectProblems, feedOf, head, idsOf} from './testing/parse.js';

const kinds: readonly Kind[] = [organizations, opportunities, events, news, milestones];

/** A document that keeps a record of which of its fields were looked at. */
const watched = (document: object): {watch: object; touched: Set<PropertyKey>} => {
  const touched = new Set<PropertyKey>();
  const watch = new Proxy(document, {
    get: (target, key, receiver) => {
      touched.add(key);
      return Reflect.get(target, key, receiver) as unknown;
    },
    getOwnPropertyDescriptor: (target, key) => {
      touched.add(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  return {watch, touched};
};

describe('parseFeed', () => {
  for (const [what, document] of Object.entries({
    null: null,
    'a text': 'feed',
    'a number': 1,
    true: true,
    undefined,
    'an empty list': [],
    'a list of feeds': [completeFeed],
    'an empty object': {},
    'an object of something else': {version: 'https://jsonfeed.org/version/1.1', items: []},
    'a version that is a number': {...head, specVersion: 1},
    'a version that is an object': {...head, specVersion: {major: 1}},
    'an inherited version': Object.create(head) as unknown,
    'a version under __proto__': JSON.parse('{"__proto__": {"specVersion": "1.0"}}') as unknown,
  })) {
    it(`refuses ${what}`, () => {
      expect(parseFeed(document)).to.deep.equal({ok: false, reason: 'not-a-feed'});
    });
  }

  for (const specVersion of ['2.0', '2', '0.9', '10.0', '', 'latest', ' 1.0', '１.0']) {
    it(`refuses the version "${specVersion}" and names it`, () => {
      const expected = {ok: false, reason: 'unsupported-version', detail: specVersion};
      expect(parseFeed({...completeFeed, specVersion})).to.deep.equal(expected);
    });
  }

  it('names only the beginning of a version without end', () => {
    expect(parseFeed({specVersion: '9'.repeat(1_000_000)})).to.have.property('detail', '9'.repeat(20));
  });

  for (const specVersion of ['1.0', '1', '1.7', '1.0.1-beta']) {
    it(`takes the version "${specVersion}"`, () => {
      expect(parseFeed({...completeFeed, specVersion})).to.have.property('ok', true);
    });
  }

  it('takes a feed without any items', () => {
    const feed = feedOf({});
    expect(kinds.map((kind) => feed.select(kind))).to.deep.equal([[], [], [], [], []]);
    expectProblems(feed, []);
  });

  it('gives everything of a complete feed, without problems', () => {
    const feed = feedOf(completeFeed);
    expect(feed.envelope).to.deep.equal(envelope);
    for (const kind of kinds) expect(feed.select(kind)).to.deep.equal(completeFeed[kind.name]);
    expectProblems(feed, []);
  });

  it('takes the address it is given for that of the feed, else the one that the feed says', () => {
    expect(feedOf(completeFeed, 'https://mirror.example/feed.json').url).to.equal(
      'https://mirror.example/feed.json',
    );
    expect(feedOf(completeFeed).url).to.equal(envelope.url);
    expect(feedOf({}).url).to.equal(undefined);
  });

  it('never changes the document', () => {
    const document = {
      ...completeFeed,
      title: '<b>x</b>',
      events: [...completeFeed.events, eventOf(1, {url: 'x:y'}), 5],
    };
    const before = JSON.stringify(document);
    const feed = feedOf(document);
    for (const kind of kinds) feed.select(kind);
    expect(feed.problems).to.have.lengthOf(3);
    expect(JSON.stringify(document)).to.equal(before);
  });
});

describe('the envelope', () => {
  it('keeps its good parts when others are broken', () => {
    const feed = feedOf({
      title: {de: 'Mitmachen', da_DK: 'Vær med'},
      publisher: {name: 'Büro', url: 'javascript:x', email: 7},
      synonyms: [['Rad', 5], 'Boot', ['Jolle']],
      places: 'everywhere',
      expires: '2026-13-01T00:00:00Z',
      vocabularies: {topics: [{id: 'a', label: 'A'}, {id: 'b'}], causes: 5},
      alternates: {ics: 'calendar.ics', rss: 'rss:x'},
      pages: {events: ['a.json', 'data:x', 'b.json']},
    });
    expect(feed.envelope).to.deep.equal({
      ...head,
      title: {de: 'Mitmachen'},
      publisher: {name: 'Büro'},
      synonyms: [['Rad'], ['Jolle']],
      vocabularies: {topics: [{id: 'a', label: 'A'}]},
      alternates: {ics: 'calendar.ics'},
      pages: {events: ['a.json', 'b.json']},
    });
    expectProblems(feed, [
      'wrong-format title.da_DK',
      'unsafe-link publisher.url',
      'wrong-type publisher.email',
      'wrong-type synonyms[0][1]',
      'wrong-type synonyms[1]',
      'wrong-type places',
      'wrong-format expires',
      'missing vocabularies.topics[1].label',
      'wrong-type vocabularies.causes',
      'unsafe-link alternates.rss',
      'unsafe-link pages.events[1]',
    ]);
  });

  it('stands in for what everything depends on, and says so', () => {
    const result = parseFeed({specVersion: '1.0', language: 'Deutsch', timeZone: 'Mitteleuropa'});
    if (!result.ok) throw new Error(result.reason);
    expect(result.feed.envelope).to.deep.equal({
      specVersion: '1.0',
      title: '',
      language: 'und',
      timeZone: 'UTC',
    });
    expectProblems(result.feed, ['wrong-format language', 'wrong-format timeZone', 'missing title']);
  });

  it('is read without looking at any item', () => {
    const {watch, touched} = watched(completeFeed);
    const result = parseFeed(watch);
    expect(result.ok).to.equal(true);
    expect([...touched]).to.include.members(Object.keys(envelope));
    for (const {name} of kinds) expect(touched.has(name), name).to.equal(false);
  });
});

describe('a kind', () => {
  it('is taken up when it is first used, and the others are not', () => {
    const {watch, touched} = watched(completeFeed);
    const result = parseFeed(watch);
    if (!result.ok) throw new Error(result.reason);
    result.feed.select(news);
    expect(kinds.map(({name}) => name).filter((name) => touched.has(name))).to.deep.equal(['news']);
  });

  it('is taken up once', () => {
    let reads = 0;
    const document = {
      ...head,
      get news(): unknown {
        reads += 1;
        return [];
      },
    };
    const result = parseFeed(document);
    if (!result.ok) throw new Error(result.reason);
    result.feed.select(news);
    result.feed.find(news, 'x');
    result.feed.addPage(news, [], 'a.json');
    expect(reads).to.equal(1);
  });

  for (const [what, list] of Object.entries({
    null: null,
    'an object': {0: eventOf(0)},
    'a text': 'events',
    true: true,
  })) {
    it(`that is ${what} is a problem, and the others are there`, () => {
      const feed = feedOf({...completeFeed, events: list});
      expect(feed.select(events)).to.deep.equal([]);
      expect(feed.select(news)).to.have.lengthOf(1);
      expectProblems(feed, ['wrong-type events']);
    });
  }

  it('with an inherited list is empty', () => {
    const document = Object.assign(Object.create({events: eventsOf(1)}) as object, head);
    const result = parseFeed(document);
    if (!result.ok) throw new Error(result.reason);
    expect(result.feed.select(events)).to.deep.equal([]);
  });

  it('keeps the first items of a list that is too long', () => {
    const feed = feedOf({events: eventsOf(limits.items + 2)});
    expect(feed.select(events, {limit: 1})).to.have.lengthOf(1);
    expect(feed.find(events, `event-${limits.items - 1}`)).to.have.property('id');
    expect(feed.find(events, `event-${limits.items}`)).to.equal(undefined);
    expectProblems(feed, ['too-many events']);
  });

  it('may have 30,000 items', () => {
    const feed = feedOf({
      events: eventsOf(30_000).map((event) => ({...event, timeZone: 'Europe/Copenhagen'})),
    });
    expect(feed.select(events)).to.have.lengthOf(30_000);
    expectProblems(feed, []);
  });

  it('may have 30,000 broken items, each of which is reported', () => {
    const feed = feedOf({events: eventsOf(30_000).map((event) => ({...event, start: 'soon'}))});
    expect(feed.select(events)).to.deep.equal([]);
    expect(feed.lost(events)).to.equal(30_000);
    expect(feed.problems).to.have.lengthOf(30_000);
  });
});

describe('one bad item', () => {
  it('is left out, its siblings stay, and the problem names its place', () => {
    const list = eventsOf(30);
    list[17] = eventOf(17, {start: '28.11.2026'});
    const feed = feedOf({events: list});
    expect(idsOf(feed.select(events))).to.deep.equal(idsOf(eventsOf(30) as {id: string}[]).toSpliced(17, 1));
    expect(feed.lost(events)).to.equal(1);
    expect(feed.problems).to.deep.equal([
      {
        code: 'wrong-format',
        path: 'events[17].start',
        value: '"28.11.2026"',
        expected: 'start',
        isItemLost: true,
      },
    ]);
  });

  for (const [what, item] of Object.entries({
    null: null,
    'a text': 'event-1',
    'a number': 5,
    'a list': [eventOf(1)],
  })) {
    it(`that is ${what} is left out and reported`, () => {
      const feed = feedOf({events: [eventOf(0), item, eventOf(2)]});
      expect(idsOf(feed.select(events))).to.deep.equal(['event-0', 'event-2']);
      expect(feed.problems[0]).to.include({code: 'wrong-type', path: 'events[1]', isItemLost: true});
      expect(feed.lost(events)).to.equal(1);
    });
  }

  for (const id of [undefined, null, '', 7, {}, ['event-1']]) {
    it(`with the id ${JSON.stringify(id)} is left out and reported`, () => {
      const feed = feedOf({events: [eventOf(0), eventOf(1, {id})]});
      expect(idsOf(feed.select(events))).to.deep.equal(['event-0']);
      expect(feed.problems[0]).to.include({path: 'events[1].id', isItemLost: true});
    });
  }
});

describe('ids', () => {
  it('may be called like what objects inherit', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const feed = feedOf({events: names.map((id) => ({...eventOf(0), id}))});
    expect(idsOf(feed.select(events))).to.deep.equal(names);
    for (const name of names) expect(feed.find(events, name)).to.have.property('id', name);
  });

  it('find nothing that is not there', () => {
    const feed = feedOf({events: eventsOf(2)});
    const ids = ['__proto__', 'constructor', '', '0', 'event-2'];
    expect(ids.filter((id) => feed.find(events, id))).to.deep.equal([]);
  });

  it('that come twice give the first item, and are reported', () => {
    const feed = feedOf({events: [eventOf(0, {title: 'first'}), eventOf(1), eventOf(0, {title: 'second'})]});
    expect(feed.select(events).map(({title}) => title)).to.deep.equal(['first', 'Treffen 1']);
    expect(feed.problems).to.deep.equal([{code: 'duplicate-id', path: 'events[2].id', value: '"event-0"'}]);
    expect(feed.lost(events)).to.equal(0);
  });

  it('may be the same in two kinds', () => {
    const feed = feedOf({events: [eventOf(0)], news: [{...completeFeed.news[0], id: 'event-0'}]});
    expect([feed.select(events).length, feed.select(news).length]).to.deep.equal([1, 1]);
    expectProblems(feed, []);
  });

  it('of tombstones are left out in silence', () => {
    const feed = feedOf({
      events: [{id: 'event-9', deleted: true}, eventOf(0, {deleted: true}), eventOf(1, {deleted: false})],
    });
    expect(idsOf(feed.select(events))).to.deep.equal(['event-1']);
    expect(feed.lost(events)).to.equal(0);
    expectProblems(feed, []);
  });
});

describe('pages', () => {
  it('are named for each kind', () => {
    expect(pagesOf(feedOf(completeFeed), events)).to.deep.equal(envelope.pages?.events);
    expect(pagesOf(feedOf({}), events)).to.deep.equal([]);
  });

  it('add their items of the kind and of no other', () => {
    const feed = feedOf({events: [eventOf(0)]});
    feed.addPage(
      events,
      {...head, events: [eventOf(1)], news: completeFeed.news},
      'https://x.example/2.json',
    );
    expect(idsOf(feed.select(events))).to.deep.equal(['event-0', 'event-1']);
    expect(feed.select(news)).to.deep.equal([]);
  });

  it('may be added before the kind is used, and may be bare lists', () => {
    const feed = feedOf({events: [eventOf(0)]});
    feed.addPage(events, [eventOf(1)], 'https://x.example/2.json');
    expect(idsOf(feed.select(events))).to.deep.equal(['event-0', 'event-1']);
  });

  it('are named in the problems of their items', () => {
    const feed = feedOf({events: [eventOf(0)]});
    feed.addPage(events, {events: [eventOf(0), eventOf(1, {end: 'late'})]}, 'https://x.example/2.json');
    feed.select(events);
    expectProblems(feed, [
      'duplicate-id https://x.example/2.json#events[0].id',
      'wrong-format https://x.example/2.json#events[1].end',
    ]);
  });

  for (const [what, page] of Object.entries({
    null: null,
    'a text': '<!doctype html>',
    'without the kind': {...head},
  })) {
    it(`that are ${what} are a problem, and what was there stays`, () => {
      const feed = feedOf({events: [eventOf(0)]});
      feed.addPage(events, page, 'https://x.example/2.json');
      expect(idsOf(feed.select(events))).to.deep.equal(['event-0']);
      expectProblems(feed, ['wrong-type https://x.example/2.json#events']);
    });
  }
});

describe('checking in idle time', () => {
  const document = {events: [...eventsOf(5), eventOf(5, {start: 'soon'}), ...eventsOf(12).slice(6)]};

  it('finds in slices what nobody asked for', () => {
    const feed = feedOf(document);
    feed.select(events, {limit: 1});
    expectProblems(feed, []);
    let slices = 1;
    for (let checked = 0; !feed.checkMore(() => (checked += 1) > 3); checked = 0) slices += 1;
    expect(slices).to.equal(4);
    expectProblems(feed, ['wrong-format events[5].start']);
  });

  it('does nothing when it is told to stop at once', () => {
    const feed = feedOf(document);
    feed.select(events, {limit: 1});
    expect(feed.checkMore(() => true)).to.equal(false);
    expectProblems(feed, []);
  });

  it('takes up no kind that is not in use', () => {
    const {watch, touched} = watched({...head, events: [], news: [{}]});
    const result = parseFeed(watch);
    if (!result.ok) throw new Error(result.reason);
    result.feed.select(events);
    expect(result.feed.checkMore(() => false)).to.equal(true);
    expect(touched.has('news')).to.equal(false);
  });

  it('goes on with the next kind', () => {
    const feed = feedOf({events: [eventOf(0, {end: 5})], news: [{id: 'x'}]});
    feed.select(events, {limit: 0});
    feed.select(news, {limit: 0});
    expect(feed.checkMore(() => false)).to.equal(true);
    expectProblems(feed, ['wrong-type events[0].end', 'missing news[0].published', 'missing news[0].title']);
  });
});

describe('validity by day', () => {
  const item = (fields: object): RawItem => ({id: 'x', ...fields});
  const span = item({validFrom: '2026-11-01', validThrough: '2026-11-30'});

  it('holds from the first day to the last', () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-15', '2026-11-30', '2026-12-01'];
    expect(days.map((day) => isValidOn(day)(span))).to.deep.equal([false, true, true, true, false]);
  });

  it('is open where nothing is said, or nothing that is a text', () => {
    const open = [item({}), item({validFrom: '2026-01-01'}), item({validThrough: '2027-01-01'})];
    const broken = [item({validFrom: 2027}), item({validThrough: null, validFrom: ['2030-01-01']})];
    expect([...open, ...broken].map(isValidOn('2026-11-22'))).to.deep.equal([true, true, true, true, true]);
  });

  it('chooses items', () => {
    const feed = feedOf({
      events: [eventOf(0), eventOf(1, {validThrough: '2026-11-21'}), eventOf(2, {validFrom: '2026-11-22'})],
    });
    expect(idsOf(feed.select(events, {where: isValidOn('2026-11-22')}))).to.deep.equal([
      'event-0',
      'event-2',
    ]);
  });
});
