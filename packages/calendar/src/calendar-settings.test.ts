import type {Scope} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import {calendarPlan, type CalendarPlan, type CalendarSettings} from './calendar-settings.js';
import {filterNames} from './filters/filter-names.js';

const nothingSaid: CalendarSettings = {
  view: undefined,
  views: undefined,
  date: undefined,
  when: undefined,
  categories: [],
  filters: undefined,
  locked: [],
  limit: undefined,
  headingLevel: 2,
  weekNumbers: false,
  detail: 'dialog',
  key: 'calendar',
  deepLinks: false,
  jsonLd: false,
  qr: false,
};

interface Setting extends Partial<CalendarSettings> {
  readonly own?: Partial<Scope>;
  readonly width?: number;
}

const plan = ({own = {}, width = 900, ...settings}: Setting = {}): CalendarPlan =>
  calendarPlan(
    {...nothingSaid, ...settings},
    {topics: [], organizations: [], districts: [], ...own},
    {width, today: '2026-11-22'},
  );

const viewsOf = ({view, views}: CalendarPlan): string => `${view}: ${views.join(' ')}`;

describe('the views of a calendar', () => {
  it('are month, week, day and list, of which the month comes first', () => {
    expect(viewsOf(plan())).to.equal('month: month week day list');
  });

  it('begin with the list in a narrow place', () => {
    expect([plan({width: 479}).view, plan({width: 480}).view]).to.deep.equal(['list', 'month']);
  });

  it('begin with the month where the place is hidden, as in a wide one', () => {
    expect(plan({width: Infinity}).view).to.equal('month');
  });

  it('begin with the one that the page names, however narrow', () => {
    expect(viewsOf(plan({view: 'week', width: 300}))).to.equal('week: month week day list');
  });

  it('are those that the page names, in its order', () => {
    expect(viewsOf(plan({views: ['list', 'month']}))).to.equal('month: list month');
  });

  it('begin with the first one named where neither month nor list is among them', () => {
    expect([
      viewsOf(plan({views: ['day', 'week']})),
      plan({views: ['day', 'week'], width: 300}).view,
    ]).to.deep.equal(['day: day week', 'day']);
  });

  it('begin with the first one named in a narrow place without a list', () => {
    expect(plan({views: ['week', 'month'], width: 300}).view).to.equal('week');
  });

  it('include the one to begin with where the page forgot it', () => {
    expect(viewsOf(plan({view: 'day', views: ['month', 'list']}))).to.equal('day: day month list');
  });

  for (const view of ['next', 'mini'] as const) {
    it(`are "${view}" alone where that is the one to begin with`, () => {
      expect(viewsOf(plan({view}))).to.equal(`${view}: ${view}`);
    });

    it(`are more than "${view}" where the page names more`, () => {
      expect(viewsOf(plan({view, views: [view, 'list']}))).to.equal(`${view}: ${view} list`);
    });
  }
});

describe('the beginning of a calendar', () => {
  it('is today, without a span of days', () => {
    const {date, when} = plan();
    expect([date, when]).to.deep.equal(['2026-11-22', '']);
  });

  it('is what the page says', () => {
    const {date, when} = plan({date: '2027-05-01', when: 'weekend'});
    expect([date, when]).to.deep.equal(['2027-05-01', 'weekend']);
  });

  it('has twenty events in a list, and five where they are the next ones', () => {
    expect([plan().step, plan({view: 'next'}).step, plan({limit: 3}).step]).to.deep.equal([20, 5, 3]);
  });
});

describe('the filters of a calendar', () => {
  const own = {topics: ['water'], districts: ['north']};

  it('are all that there are', () => {
    expect(plan().filters).to.deep.equal(filterNames);
  });

  for (const view of ['next', 'mini'] as const) {
    it(`are none in the view "${view}"`, () => {
      expect(plan({view}).filters).to.deep.equal([]);
    });
  }

  it('are those that the page names, in its order, in every view', () => {
    expect([
      plan({filters: ['age', 'text']}).filters,
      plan({filters: ['when'], view: 'next'}).filters,
    ]).to.deep.equal([['age', 'text'], ['when']]);
  });

  it('are none where the page wants none', () => {
    expect(plan({filters: []}).filters).to.deep.equal([]);
  });

  it('have no control for what an attribute holds', () => {
    const {filters, scope, choices} = plan({own});
    expect(filters).to.deep.equal(filterNames.filter((name) => name !== 'topics' && name !== 'districts'));
    expect(scope).to.deep.equal({topics: ['water'], organizations: [], districts: ['north']});
    expect(choices).to.deep.equal({});
  });

  it('begin with what an attribute says where the page names them, and do not hold it', () => {
    const {filters, scope, choices} = plan({own, filters: ['topics', 'text']});
    expect(filters).to.deep.equal(['topics', 'text']);
    expect(scope).to.deep.equal({topics: [], organizations: [], districts: ['north']});
    expect(choices).to.deep.equal({topics: ['water']});
  });

  it('treat categories as they do what all widgets can be limited to', () => {
    const held = plan({categories: ['tour']});
    const free = plan({categories: ['tour'], filters: ['categories']});
    expect([held.categories, held.choices, held.filters.includes('categories')]).to.deep.equal([
      ['tour'],
      {},
      false,
    ]);
    expect([free.categories, free.choices]).to.deep.equal([[], {categories: ['tour']}]);
  });

  it('have no control for what is locked, and hold it', () => {
    const {filters, scope, choices} = plan({own, filters: ['topics', 'text'], locked: ['topics']});
    expect([filters, scope.topics, choices]).to.deep.equal([['text'], ['water'], {}]);
  });

  it('leave out what is locked though no attribute says a value', () => {
    expect(plan({locked: ['age', 'text', 'unknown']}).filters).to.deep.equal(
      filterNames.filter((name) => name !== 'age' && name !== 'text'),
    );
  });
});
