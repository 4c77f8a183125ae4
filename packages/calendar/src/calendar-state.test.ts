import {expect} from '@open-wc/testing';
import {
  noneChosen,
  periodName,
  periodOf,
  shownRange,
  stateFrom,
  steppedDate,
  type CalendarDefaults,
  type CalendarState,
} from './calendar-state.js';
import type {CalendarLocale, ViewName} from './calendar-view.js';
import {filterNames} from './filters/filter-names.js';
import {loadLocale, localeIn} from './detail/detail.driver.js';

const today = '2026-11-22';
const viewNames: readonly ViewName[] = ['month', 'week', 'day', 'list', 'next', 'mini'];
const german = localeIn('de');
const english = localeIn('en');
let arabic: CalendarLocale;
before(async () => {
  arabic = await loadLocale('ar');
});

const defaults: CalendarDefaults = {
  view: 'month',
  views: ['month', 'week', 'day', 'list'],
  date: '2026-11-28',
  when: '',
  filters: filterNames,
  choices: {},
};

const stateOf = (
  fragment: Readonly<Record<string, string>> = {},
  more: Partial<CalendarDefaults> = {},
): CalendarState => stateFrom(fragment, {...defaults, ...more});

const at = (view: ViewName, more: Partial<CalendarState> = {}): CalendarState => ({
  ...stateOf(),
  view,
  ...more,
});

describe('the state of a calendar', () => {
  it('is what the page says where the address says nothing', () => {
    expect(stateOf()).to.deep.equal({
      view: 'month',
      date: '2026-11-28',
      when: '',
      search: {text: '', choices: {}},
      day: undefined,
      open: undefined,
    });
  });

  it('is what the address says', () => {
    const fragment = {
      view: 'list',
      date: '2027-01-05',
      when: 'weekend',
      q: 'Chor',
      categories: 'tour,music',
      age: 'adults',
      day: '2027-01-06',
      open: 'choir@2027-01-06T19:00',
    };
    expect(stateOf(fragment)).to.deep.equal({
      view: 'list',
      date: '2027-01-05',
      when: 'weekend',
      search: {text: 'Chor', choices: {categories: ['tour', 'music'], age: ['adults']}},
      day: '2027-01-06',
      open: 'choir@2027-01-06T19:00',
    });
  });

  const bad = {
    view: ['', 'year', 'mini', 'toString', 'MONTH'],
    date: ['', '2026-02-30', '28.11.2026', '2026-11-28T19:00', '0000-01-01', 'today'],
    day: ['', '2026-13-01', 'soon'],
  };
  for (const [name, texts] of Object.entries(bad)) {
    for (const text of texts) {
      it(`ignores the ${name} "${text}" of an address`, () => {
        expect(stateOf({[name]: text})).to.deep.equal(stateOf());
      });
    }
  }

  it('has no span of days where the address names one that there is not', () => {
    expect([stateOf({when: 'spring'}, {when: '7'}).when, stateOf({}, {when: '7'}).when]).to.deep.equal([
      '',
      '7',
    ]);
  });

  it('ignores what it has no name for, and names that every object knows', () => {
    const fragment = {colour: 'red', text: 'a,b', constructor: 'a', toString: 'b'};
    expect(stateOf(fragment).search.choices).to.deep.equal({});
  });

  it('begins with the values of the page, which an address replaces', () => {
    const choices = {topics: ['water'], districts: ['north']};
    expect([
      stateOf({}, {choices}).search.choices,
      stateOf({topics: 'sport'}, {choices}).search.choices,
    ]).to.deep.equal([choices, {...choices, topics: ['sport']}]);
  });

  it('has no value where the visitor chose none', () => {
    const choices = {topics: ['water']};
    expect([
      stateOf({topics: noneChosen}, {choices}).search.choices,
      stateOf({topics: ',,'}, {choices}).search.choices,
    ]).to.deep.equal([{}, {}]);
  });

  it('has no span of days where the visitor chose none', () => {
    expect(stateOf({when: noneChosen}, {when: 'weekend'}).when).to.equal('');
  });

  it('takes no endless text to search for', () => {
    expect(stateOf({q: 'x'.repeat(5000)}).search.text).to.have.length(200);
  });
});

describe('the days that a view has to know', () => {
  const shown = (view: ViewName, more: Partial<CalendarState> = {}, tag = 'de'): string => {
    const {from, to} = shownRange(at(view, more), {tag, today});
    return `${from} ${to}`;
  };

  it("are a month's weeks, which begin as the reader's do", () => {
    expect(['de', 'en-US', 'ar'].map((tag) => shown('month', {}, tag))).to.deep.equal([
      '2026-10-26 2026-12-06',
      '2026-11-01 2026-12-05',
      '2026-10-31 2026-12-04',
    ]);
  });

  it('are those of the month for a small one', () => {
    expect(shown('mini')).to.equal(shown('month'));
  });

  it('are the seven of a week', () => {
    expect(['de', 'en-US', 'fa'].map((tag) => shown('week', {}, tag))).to.deep.equal([
      '2026-11-23 2026-11-29',
      '2026-11-22 2026-11-28',
      '2026-11-28 2026-12-04',
    ]);
  });

  it('are the one of a day', () => {
    expect(shown('day')).to.equal('2026-11-28 2026-11-28');
  });

  for (const view of ['list', 'next'] as const) {
    it(`are those of a year for "${view}"`, () => {
      expect(shown(view)).to.equal('2026-11-28 2027-11-29');
    });

    it(`are those of the span chosen, counted from today, for "${view}"`, () => {
      expect(shown(view, {when: '7'})).to.equal('2026-11-22 2026-11-28');
    });
  }

  it('are a month also where a span of days is chosen', () => {
    expect(shown('month', {when: '7'})).to.equal(shown('month'));
  });
});

describe('the days that a view is about', () => {
  it('are those of the month without its neighbours', () => {
    for (const view of ['month', 'mini'] as const) {
      expect(periodOf(at(view), {tag: 'de', today})).to.deep.equal({from: '2026-11-01', to: '2026-11-30'});
    }
  });

  it('are those that it shows where it is no month', () => {
    for (const view of viewNames.filter((name) => name !== 'month' && name !== 'mini')) {
      expect(periodOf(at(view), {tag: 'de', today})).to.deep.equal(shownRange(at(view), {tag: 'de', today}));
    }
  });
});

describe('the name of a period', () => {
  const nameOf = (locale: CalendarLocale, view: ViewName, more: Partial<CalendarState> = {}): string =>
    periodName(at(view, more), today, locale).replace(/\s/g, ' ');

  it('is that of the month', () => {
    const names = [german, english, arabic].flatMap((locale) => [
      nameOf(locale, 'month'),
      nameOf(locale, 'mini'),
    ]);
    expect(names).to.deep.equal([
      'November 2026',
      'November 2026',
      'November 2026',
      'November 2026',
      'نوفمبر 2026',
      'نوفمبر 2026',
    ]);
  });

  it("is that of the week, as the reader's begins", () => {
    // Browsers differ in a comma before the year.
    expect([german, english, arabic].map((locale) => nameOf(locale, 'week').replace('،', ''))).to.deep.equal([
      '23.–29. November 2026',
      'November 23 – 29, 2026',
      '28 نوفمبر – 4 ديسمبر 2026',
    ]);
  });

  it('is that of the day', () => {
    expect([german, english, arabic].map((locale) => nameOf(locale, 'day'))).to.deep.equal([
      'Samstag, 28. November 2026',
      'Saturday, November 28, 2026',
      'السبت، 28 نوفمبر 2026',
    ]);
  });

  it('says from when on a list is', () => {
    expect([german, english, arabic].map((locale) => nameOf(locale, 'list'))).to.deep.equal([
      'Ab 28. November 2026',
      'From November 28, 2026',
      'ابتداءً من 28 نوفمبر 2026',
    ]);
  });

  it('is that of the span chosen for a list, with the weekday where it is one day', () => {
    const names = (['weekend', 'tomorrow', '7'] as const).map((when) => nameOf(german, 'list', {when}));
    expect(names).to.deep.equal([
      'Sonntag, 22. November 2026',
      'Montag, 23. November 2026',
      '22.–28. November 2026',
    ]);
  });
});

describe('the way on from a date', () => {
  const step = (view: ViewName, date: string): string =>
    `${steppedDate(at(view, {date}), -1)} ${steppedDate(at(view, {date}), 1)}`;

  it('is a month, held within its days', () => {
    expect([step('month', '2026-11-28'), step('mini', '2026-12-31')]).to.deep.equal([
      '2026-10-28 2026-12-28',
      '2026-11-30 2027-01-31',
    ]);
  });

  it('is a week', () => {
    expect(step('week', '2026-11-28')).to.equal('2026-11-21 2026-12-05');
  });

  it('is a day', () => {
    expect(step('day', '2026-12-31')).to.equal('2026-12-30 2027-01-01');
  });

  it('is the beginning of a month for a list, back first to that of its own', () => {
    expect([
      step('list', '2026-11-28'),
      step('list', '2026-11-01'),
      step('next', '2026-12-15'),
    ]).to.deep.equal(['2026-11-01 2026-12-01', '2026-10-01 2026-12-01', '2026-12-01 2027-01-01']);
  });

  it('ends with the first and the last day that there are', () => {
    const edges = viewNames.map((view) => [
      steppedDate(at(view, {date: '0001-01-01'}), -1),
      steppedDate(at(view, {date: '9999-12-31'}), 1),
    ]);
    for (const [first, last] of edges) {
      expect(first).to.equal('0001-01-01');
      expect(last).to.match(/^9999-12-(31|01)$/);
    }
  });
});
