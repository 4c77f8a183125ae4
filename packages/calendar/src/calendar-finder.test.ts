import {events, parseFeed, type Feed} from '@mitmach/feed';
import type {Scope} from '@mitmach/logic';
import {expandRecurrence} from '@mitmach/logic/recurrence';
import {expect} from '@open-wc/testing';
import {
  CalendarFinder,
  findEvents,
  isSearching,
  nextEvent,
  type CalendarQuery,
  type CalendarScope,
  type EventSource,
} from './calendar-finder.js';
import * as filters from './filters/index.js';

const feedOf = (...items: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'City',
    language: 'en',
    timeZone: 'Europe/Berlin',
    events: items.map((item, index) => ({id: String(index), title: 'Event', start: '2026-11-28', ...item})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const all: Scope = {topics: [], organizations: [], districts: []};
const november = {from: '2026-11-01', to: '2026-11-30'};

const scopeOf = (feed: Feed, more: Partial<CalendarScope> = {}): CalendarScope => ({
  feed,
  today: '2026-11-22',
  scopes: [all],
  categories: [],
  ...more,
});

const idsIn = (feed: Feed, more: Partial<CalendarScope> = {}): string[] =>
  new CalendarFinder()
    .use(scopeOf(feed, more), feed.raw(events))
    .between(november)
    .map(({raw}) => raw.id);

const sourceOf = (feed: Feed, more: Partial<EventSource> = {}): EventSource => ({
  index: new CalendarFinder().use(scopeOf(feed), feed.raw(events)),
  expand: undefined,
  filters: undefined,
  ...more,
});

const query = (more: Partial<CalendarQuery> = {}): CalendarQuery => ({
  range: november,
  search: {text: '', choices: {}},
  names: [],
  ...more,
});

describe('the events that a calendar has at all', () => {
  it('are those that may be shown today', () => {
    const feed = feedOf(
      {validFrom: '2026-11-22', validThrough: '2026-11-22'},
      {validFrom: '2026-11-23'},
      {validThrough: '2026-11-21'},
      {validFrom: 7, validThrough: null},
    );
    expect(idsIn(feed)).to.deep.equal(['0', '3']);
  });

  it('are those of its categories', () => {
    const feed = feedOf(
      {categories: ['tour', 'music']},
      {categories: ['art']},
      {},
      {categories: 'tour'},
      {categories: null},
    );
    expect([idsIn(feed, {categories: ['music', 'dance']}), idsIn(feed).length]).to.deep.equal([['0'], 5]);
  });

  it('are those that every scope around it lets pass', () => {
    const feed = feedOf(
      {topics: ['water'], location: {district: 'north'}},
      {topics: ['water'], location: {district: 'south'}},
      {location: {district: 'north'}},
    );
    const scopes = [
      {...all, topics: ['water']},
      {...all, districts: ['north']},
    ];
    expect(idsIn(feed, {scopes})).to.deep.equal(['0']);
  });

  it('are all where nothing limits them', () => {
    expect(idsIn(feedOf({}, {}, {}), {scopes: []})).to.have.length(3);
  });
});

describe('what a finder has worked out', () => {
  const feed = feedOf({}, {title: 7});
  const raw = feed.raw(events);

  it('is kept as long as nothing has changed', () => {
    const finder = new CalendarFinder();
    expect(finder.use(scopeOf(feed), raw)).to.equal(finder.use(scopeOf(feed), raw));
  });

  const changes: Readonly<Record<string, Partial<CalendarScope>>> = {
    'the day': {today: '2026-11-23'},
    'the categories': {categories: ['tour']},
    'a scope': {scopes: [{...all, topics: ['water']}]},
    'the number of scopes': {scopes: [all, all]},
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`is worked out anew where ${what} changes`, () => {
      const finder = new CalendarFinder();
      const first = finder.use(scopeOf(feed), raw);
      expect(finder.use(scopeOf(feed, change), raw)).not.to.equal(first);
    });
  }

  it('is worked out anew where the items of the feed do', () => {
    const finder = new CalendarFinder();
    const first = finder.use(scopeOf(feed), feed.raw(events));
    feed.addPage(events, [{id: 'more', title: 'Event', start: '2026-11-29'}], 'https://city.example/2.json');
    const second = finder.use(scopeOf(feed), feed.raw(events));
    expect([first.between(november).length, second.between(november).length]).to.deep.equal([2, 3]);
  });
});

describe('findEvents', () => {
  const feed = feedOf({title: 'Choir', categories: ['music']}, {title: 'Walk', categories: ['tour']});
  const search = {text: 'choir', choices: {}};
  const found = (source: EventSource, more: Partial<CalendarQuery>): string[] =>
    findEvents(source, feed, query(more)).slots.map(({raw}) => raw.id);

  it('gives all where nobody searches, without the part that filters', () => {
    expect(found(sourceOf(feed), {})).to.deep.equal(['0', '1']);
  });

  it('gives nothing to a search as long as the part that filters is not there', () => {
    const choices = {categories: ['music']};
    expect([
      found(sourceOf(feed), {search}),
      found(sourceOf(feed), {search: {text: '', choices}}),
    ]).to.deep.equal([[], []]);
  });

  it('filters when that part is there, and counts what is asked for', () => {
    const {slots, counts} = findEvents(
      sourceOf(feed, {filters}),
      feed,
      query({search, names: ['categories']}),
    );
    expect([slots.map(({raw}) => raw.id), Object.fromEntries(counts.get('categories') ?? [])]).to.deep.equal([
      ['0'],
      {music: 1},
    ]);
  });

  it('expands rules when it can', () => {
    const series = feedOf({start: '2026-11-04', recurrence: {rule: 'FREQ=WEEKLY'}});
    const counts = [undefined, expandRecurrence].map(
      (expand) => findEvents(sourceOf(series, {expand}), series, query()).slots.length,
    );
    expect(counts).to.deep.equal([1, 4]);
  });
});

describe('isSearching', () => {
  it('tells whether there is something that only filters can tell', () => {
    const searches = [
      {text: '', choices: {}},
      {text: ' \t', choices: {}},
      {text: 'x', choices: {}},
      {text: '', choices: {age: ['adults']}},
    ];
    expect(searches.map(isSearching)).to.deep.equal([false, false, true, true]);
  });
});

describe('nextEvent', () => {
  const nextDay = (
    items: readonly object[],
    more: Partial<EventSource> = {},
    search = {text: '', choices: {}},
  ): string | undefined => {
    const feed = feedOf(...items);
    return nextEvent(sourceOf(feed, more), feed, query({search}))?.firstDay;
  };

  it('gives the first one after the range', () => {
    expect(nextDay([{start: '2027-03-01'}, {start: '2026-12-24'}, {start: '2026-11-28'}])).to.equal(
      '2026-12-24',
    );
  });

  it('is the day after at the earliest, and no event that only goes on', () => {
    expect([
      nextDay([{start: '2026-12-01'}]),
      nextDay([{start: '2026-11-28', end: '2026-12-05'}]),
    ]).to.deep.equal(['2026-12-01', undefined]);
  });

  it('looks a year ahead', () => {
    expect([nextDay([{start: '2027-12-01'}]), nextDay([{start: '2027-12-02'}])]).to.deep.equal([
      '2027-12-01',
      undefined,
    ]);
  });

  it('is one that fits the search', () => {
    const items = [
      {start: '2026-12-01', title: 'Walk'},
      {start: '2026-12-09', title: 'Choir'},
    ];
    expect(nextDay(items, {filters}, {text: 'choir', choices: {}})).to.equal('2026-12-09');
  });

  it('is one of a series', () => {
    const series = {start: '2026-11-05', recurrence: {rule: 'FREQ=MONTHLY'}};
    expect(nextDay([series], {expand: expandRecurrence})).to.equal('2026-12-05');
  });

  it('is none where nothing comes', () => {
    expect(nextDay([])).to.equal(undefined);
  });
});
