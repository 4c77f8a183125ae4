import {events, parseFeed, type Feed} from '@mitmach/feed';
import type {Expand} from '@mitmach/logic';
import {expandRecurrence} from '@mitmach/logic/recurrence';
import {expect} from '@open-wc/testing';
import {CalendarFinder, type FiltersPart} from './calendar-finder.js';
import type {CalendarState} from './calendar-state.js';
import type {ViewName} from './calendar-view.js';
import {localeIn} from './detail/detail.driver.js';
import * as filtersPart from './filters/index.js';
import {pageModel, type PageModel, type PageOptions} from './page.model.js';

const today = '2026-11-22';
const viewNames: readonly ViewName[] = ['month', 'week', 'day', 'list', 'next', 'mini'];

const feedOf = (items: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events: items.map((item, index) => ({id: String(index), title: `Event ${String(index)}`, ...item})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

interface Setting extends Partial<Omit<CalendarState, 'view'>> {
  readonly options?: Partial<PageOptions>;
  readonly filters?: FiltersPart | undefined;
  readonly expand?: Expand;
}

const usual: PageOptions = {
  views: viewNames,
  isNarrow: false,
  isPrinting: false,
  limit: 20,
  filters: ['text', 'when', 'categories'],
  locked: [],
  areFiltersOpen: false,
  zone: 'Europe/Berlin',
};

/** A calendar on 28 November 2026, seen on the 22nd, a Sunday. */
const pageOf = (view: ViewName, items: readonly object[], setting: Setting = {}): PageModel => {
  const {options = {}, filters = filtersPart, expand, ...state} = setting;
  const feed = feedOf(items);
  const scope = {feed, today, scopes: [], categories: []};
  const index = new CalendarFinder().use(scope, feed.raw(events));
  const context = {feed, locale: localeIn('de'), now: Date.parse('2026-11-22T12:00:00+01:00'), today};
  return pageModel({index, expand, filters: 'filters' in setting ? setting.filters : filters}, context, {
    state: {
      view,
      date: '2026-11-28',
      when: '',
      search: {text: '', choices: {}},
      day: undefined,
      open: undefined,
      ...state,
    },
    options: {...usual, ...options},
  });
};

const on = (...days: readonly string[]): object[] => days.map((day) => ({start: `2026-${day}T10:00`}));
const many = (count: number, day = '11-28'): object[] =>
  Array.from({length: count}, () => ({start: `2026-${day}`}));
const exhibition = {start: '2026-10-01', end: '2026-12-31'};

const titlesIn = ({list}: PageModel): string[] =>
  list?.days.flatMap(({lines}) => lines.map(({title}) => title.text)) ?? [];

/** What of a page there is, by name. */
const partsOf = ({month, list, hours, panel}: PageModel): string =>
  Object.entries({month, list, hours, panel})
    .filter(([, part]) => part !== undefined)
    .map(([name]) => name)
    .join();

describe('a calendar', () => {
  const parts: Readonly<Record<ViewName, string>> = {
    month: 'month',
    week: 'hours',
    day: 'hours',
    list: 'list',
    next: 'list',
    mini: 'month,panel',
  };
  for (const view of viewNames) {
    it(`has what belongs to "${view}" and nothing else`, () => {
      expect(partsOf(pageOf(view, on('11-28')))).to.equal(parts[view]);
    });
  }

  it('says where one is and how much is on there', () => {
    const {title, announcement} = pageOf('month', [...on('11-02', '11-28'), exhibition]);
    expect([title, announcement]).to.deep.equal(['November 2026', 'November 2026, 3 Veranstaltungen']);
  });

  it('counts for a month what is on in it, not on the days of its neighbours', () => {
    const {announcement, slots, month} = pageOf('month', on('10-31', '11-01', '11-30', '12-01'));
    expect([announcement, slots.length]).to.deep.equal(['November 2026, 2 Veranstaltungen', 2]);
    expect(month?.weeks[0]?.days[5]?.entries).to.have.length(1);
  });

  it('has the seven days of a week, and the one of a day', () => {
    const [week, day] = (['week', 'day'] as const).map((view) => pageOf(view, on('11-23', '11-28')).hours);
    expect([week?.days[0], week?.days[6], week?.slots.length]).to.deep.equal(['2026-11-23', '2026-11-29', 2]);
    expect([day?.days, day?.slots.length]).to.deep.equal([['2026-11-28'], 1]);
  });

  it('has what runs longer than a fortnight in a line of its own, in every view', () => {
    for (const view of viewNames) {
      const {longRunning, hours} = pageOf(view, [exhibition, ...on('11-28')]);
      expect(
        longRunning.map(({title}) => title.text),
        view,
      ).to.deep.equal(['Event 0']);
      expect(hours?.slots.length ?? 1, view).to.equal(1);
    }
  });

  it('has dots and the day under them in a narrow place', () => {
    const {month, panel} = pageOf('month', on('11-28', '11-28'), {options: {isNarrow: true}});
    const day = month?.weeks.flatMap(({days}) => days).find(({isCurrent}) => isCurrent);
    expect([day?.dots.length, day?.entries.length, panel?.lines.length]).to.deep.equal([2, 0, 2]);
    expect(panel?.label).to.equal('Samstag, 28. November 2026, 2 Veranstaltungen');
  });

  it('has the day that is open, with what runs longer', () => {
    const {opened} = pageOf('month', [...on('11-12', '11-13'), exhibition], {day: '2026-11-12'});
    expect([opened?.day, opened?.lines.map(({title}) => title.text)]).to.deep.equal([
      '2026-11-12',
      ['Event 0', 'Event 2'],
    ]);
    expect(pageOf('month', on('11-12')).opened).to.equal(undefined);
  });

  it('shows a list as far as its limit', () => {
    const {list} = pageOf('list', many(30), {options: {limit: 7}});
    expect([list?.shown, list?.total]).to.deep.equal([7, 30]);
  });

  it('expands rules when it can', () => {
    const series = {start: '2026-11-03', recurrence: {rule: 'FREQ=WEEKLY'}};
    expect(
      [pageOf('month', [series]), pageOf('month', [series], {expand: expandRecurrence})].map(
        ({slots}) => slots.length,
      ),
    ).to.deep.equal([1, 4]);
  });

  it('names the zone of the feed for a reader whose clock shows another time', () => {
    const zones = ['Europe/Berlin', 'America/New_York'].map(
      (zone) => pageOf('month', [], {options: {zone}}).zone,
    );
    expect(zones).to.deep.equal([undefined, 'Mitteleuropäische Zeit (Berlin)']);
  });
});

describe('a span of days that is chosen', () => {
  // 22 November 2026 is a Sunday.
  const items = on('11-22', '11-23', '11-28', '11-29');
  const expected: Readonly<Record<ViewName, string>> = {
    month: '0',
    week: '',
    day: '',
    list: '0',
    next: '0',
    mini: '0',
  };
  for (const view of viewNames) {
    it(`limits "${view}" to its days`, () => {
      const {slots, month} = pageOf(view, items, {when: 'weekend'});
      expect(slots.map(({raw}) => raw.id).join()).to.equal(expected[view]);
      const entries = month?.weeks.flatMap(({days}) => days.flatMap((day) => [...day.entries, ...day.dots]));
      expect(entries?.length ?? 1).to.equal(1);
    });
  }

  it('begins with today whatever the date', () => {
    expect(titlesIn(pageOf('list', items, {when: '7'}))).to.deep.equal(['Event 0', 'Event 1', 'Event 2']);
  });
});

describe('a search', () => {
  const items = [
    {start: '2026-11-28', title: 'Chor', categories: ['music']},
    {start: '2026-11-28', title: 'Rundgang', categories: ['tour']},
    {start: '2026-11-28', title: 'Band', categories: ['music']},
  ];
  const search = {text: '', choices: {categories: ['music']}};

  it('limits what is shown, and what is counted', () => {
    const {announcement, list} = pageOf('list', items, {search});
    expect([announcement, list?.total]).to.deep.equal(['Ab 28. November 2026, 2 Veranstaltungen', 2]);
  });

  it('has the groups of all filters where they are open', () => {
    const {groups} = pageOf('list', items, {options: {areFiltersOpen: true}});
    expect(
      groups.map(({id, options}) => [id, options.map(({label, count}) => [label, count])]),
    ).to.deep.equal([
      [
        'categories',
        [
          ['music', 2],
          ['tour', 1],
        ],
      ],
    ]);
  });

  it('has those that decide something where they are closed', () => {
    const open = (options: Partial<PageOptions>): string[] =>
      pageOf('list', items, {search, options}).groups.map(({id}) => id);
    expect([open({}), pageOf('list', items).groups]).to.deep.equal([['categories'], []]);
  });

  it('has no groups as long as the part that makes them is not there', () => {
    const page = pageOf('list', items, {filters: undefined, options: {areFiltersOpen: true}});
    expect([page.groups, page.slots.length]).to.deep.equal([[], 3]);
  });

  it('has no group that the page has locked', () => {
    const options = {areFiltersOpen: true, locked: ['categories']};
    expect(pageOf('list', items, {options}).groups).to.deep.equal([]);
  });
});

describe('an empty calendar', () => {
  const choir = {text: 'chor', choices: {}};

  it('is not empty where there is something', () => {
    expect(pageOf('month', on('11-28')).empty).to.equal(undefined);
  });

  it('says that there are no events at all', () => {
    expect(pageOf('month', []).empty).to.deep.equal({why: 'feed', next: undefined});
  });

  it('says that nothing is on in this period, and when there is', () => {
    expect([pageOf('month', on('12-24')).empty, pageOf('day', on('12-24', '12-25')).empty]).to.deep.equal([
      {why: 'period', next: '2026-12-24'},
      {why: 'period', next: '2026-12-24'},
    ]);
  });

  it('says that nothing comes', () => {
    expect(pageOf('month', on('03-01')).empty).to.deep.equal({why: 'period', next: undefined});
  });

  it('leads to what the grid of the month shows on the days after it', () => {
    expect(pageOf('month', on('12-02', '12-24')).empty).to.deep.equal({why: 'period', next: '2026-12-02'});
  });

  it('says that nothing fits the search, and when something does', () => {
    const items = [
      {start: '2026-11-28', title: 'Rundgang'},
      {start: '2026-12-02', title: 'Rundgang'},
      {start: '2026-12-24', title: 'Chor'},
    ];
    expect([
      pageOf('month', items, {search: choir}).empty,
      pageOf('list', items.slice(0, 2), {search: choir}).empty,
    ]).to.deep.equal([
      {why: 'filters', next: '2026-12-24'},
      {why: 'filters', next: undefined},
    ]);
  });

  it('says that nothing is on in the span of days chosen, and when there is after it', () => {
    for (const view of ['list', 'month'] as const) {
      expect(pageOf(view, on('11-21', '11-25', '12-24'), {when: 'weekend'}).empty, view).to.deep.equal({
        why: 'filters',
        next: '2026-11-25',
      });
    }
  });

  it('says that one has to wait for the part that filters', () => {
    expect(pageOf('month', on('11-28'), {search: choir, filters: undefined}).empty).to.deep.equal({
      why: 'pending',
      next: undefined,
    });
  });

  it('says nothing of the kind as long as what recurs may yet come', () => {
    const items = [{start: '2026-10-01T10:00', recurrence: {rule: 'FREQ=MONTHLY;COUNT=2;BYMONTHDAY=1'}}];
    const [waiting, known] = [{}, {expand: expandRecurrence}].map((setting) =>
      pageOf('month', items, {date: '2026-12-01', ...setting}),
    );
    expect([waiting?.empty, known?.empty?.why]).to.deep.equal([undefined, 'period']);
  });

  it('is empty in a list that holds only what ended before', () => {
    expect(pageOf('list', on('11-27')).empty?.why).to.equal('period');
  });
});

describe('a calendar on paper', () => {
  const isPrinting = true;

  it('shows all of a month in a list under it, without the days of its neighbours', () => {
    const page = pageOf('month', [...many(30), ...on('10-31', '12-01')], {options: {isPrinting}});
    expect([partsOf(page), page.list?.shown, page.list?.total]).to.deep.equal(['month,list', 30, 30]);
  });

  it('shows events instead of dots though the place is narrow, and no day under them', () => {
    const page = pageOf('month', many(3), {options: {isPrinting, isNarrow: true}});
    const day = page.month?.weeks.flatMap(({days}) => days).find(({isCurrent}) => isCurrent);
    expect([partsOf(page), day?.entries.length, day?.dots]).to.deep.equal(['month,list', 3, []]);
  });

  it('shows all of a small month in a list under its dots', () => {
    const page = pageOf('mini', many(30), {options: {isPrinting}});
    expect([partsOf(page), page.list?.shown]).to.deep.equal(['month,list', 30]);
  });

  for (const view of ['week', 'day'] as const) {
    it(`shows all of a ${view} as a list`, () => {
      const page = pageOf(view, many(50), {options: {isPrinting}});
      expect([partsOf(page), page.list?.shown]).to.deep.equal(['list', 50]);
    });
  }

  it('shows all of a list', () => {
    expect(pageOf('list', many(50), {options: {isPrinting}}).list?.shown).to.equal(50);
  });

  it('shows as many next events as on the screen', () => {
    expect(pageOf('next', many(50), {options: {isPrinting, limit: 5}}).list?.shown).to.equal(5);
  });
});
