import {expect} from '@open-wc/testing';
import {parseDate} from './civil-date.js';
import type {CivilDate} from './civil-date.js';
import {
  groupByPhase,
  groupByYear,
  milestoneSpan,
  milestoneState,
  orderMilestones,
  todayPosition,
} from './timeline.js';
import type {TimelineItem} from './timeline.js';

function day(text: string): CivilDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`no date: ${text}`);
  return parsed;
}

/** `2018` or `2018/2020`; the id is the text itself. */
function item(text: string, more: Partial<TimelineItem> = {}): TimelineItem {
  const [date = '', endDate] = text.split('/');
  return {id: text, date, endDate, ...more};
}

const ids = (items: readonly TimelineItem[]): string[] => items.map(({id}) => id);

describe('the state of a milestone', () => {
  const today = day('2026-11-22');

  for (const [text, state] of [
    ['2025', 'done'],
    ['2026', 'current'],
    ['2027', 'planned'],
    ['2026-10', 'done'],
    ['2026-11', 'current'],
    ['2026-12', 'planned'],
    ['2026-11-21', 'done'],
    ['2026-11-22', 'current'],
    ['2026-11-23', 'planned'],
    ['2018/2025', 'done'],
    ['2018/2026', 'current'],
    ['2026-11-22/2027', 'current'],
    ['2018/2026-11-22', 'current'],
    ['2018/2026-11-21', 'done'],
    ['2026/2026-06', 'done'],
    ['2026-12/2028', 'planned'],
    ['2018/soon', 'done'],
    ['2026/2017', 'current'],
  ] as const) {
    it(`is ${state} for ${text} on 2026-11-22`, () => {
      expect(milestoneState(item(text), today)).to.equal(state);
    });
  }

  it('is what the publisher says', () => {
    expect(milestoneState(item('2018', {state: 'planned'}), today)).to.equal('planned');
    expect(milestoneState(item('2027', {state: 'done'}), today)).to.equal('done');
    expect(milestoneState(item('soon', {state: 'current'}), today)).to.equal('current');
  });

  it('is unknown without state and date', () => {
    expect(milestoneState(item('soon'), today)).to.equal(undefined);
  });
});

describe('the span of a milestone', () => {
  it('has the dates as given and the days they take', () => {
    expect(milestoneSpan(item('2018/2020-02'))).to.deep.equal({
      start: {precision: 'year', year: 2018},
      end: {precision: 'month', year: 2020, month: 2},
      first: day('2018-01-01'),
      last: day('2020-02-29'),
    });
  });

  it('has no end when there is none that can follow', () => {
    const alone = {
      start: {precision: 'month', year: 2018, month: 3},
      first: day('2018-03-01'),
      last: day('2018-03-31'),
    };
    for (const text of ['2018-03', '2018-03/2017', '2018-03/later']) {
      expect(milestoneSpan(item(text))).to.deep.equal(alone);
    }
  });
});

describe('the order of milestones', () => {
  const sorted = ['0800', '2017/2022', '2018', '2018-01', '2018-01-01', '2018-03-26', '2019'];
  const feed = [3, 6, 0, 2, 5, 1, 4].map((index) => item(sorted[index] ?? ''));

  it('is by first day, the longer span first', () => {
    expect(ids(orderMilestones(feed, 'ascending').ordered)).to.deep.equal(sorted);
  });

  it('is mirrored when descending', () => {
    expect(ids(orderMilestones(feed, 'descending').ordered)).to.deep.equal([...sorted].reverse());
  });

  it('keeps the order of the feed between equals in both directions', () => {
    const equals = ['b', 'c', 'a'].map((id) => item('2018-03', {id}));
    expect(ids(orderMilestones(equals, 'ascending').ordered)).to.deep.equal(['b', 'c', 'a']);
    expect(ids(orderMilestones(equals, 'descending').ordered)).to.deep.equal(['b', 'c', 'a']);
  });

  it('sets aside what has no date and leaves the feed as it was', () => {
    const items = ['2019', 'soon', '2018', '2018-02-30'].map((text) => item(text));
    const {ordered, undated} = orderMilestones(items, 'ascending');
    expect(ids(ordered)).to.deep.equal(['2018', '2019']);
    expect(ids(undated)).to.deep.equal(['soon', '2018-02-30']);
    expect(ids(items)).to.deep.equal(['2019', 'soon', '2018', '2018-02-30']);
  });

  it('of nothing is nothing', () => {
    expect(orderMilestones([], 'descending')).to.deep.equal({ordered: [], undated: []});
  });
});

describe('groups of milestones', () => {
  it('follow the years in which items begin, in the order given', () => {
    const items = ['2020-05', '2020', '2018/2022', '0800'].map((text) => item(text));
    const groups = groupByYear(items).map(({year, items: group}) => [year, ...ids(group)]);
    expect(groups).to.deep.equal([
      [2020, '2020-05', '2020'],
      [2018, '2018/2022'],
      [800, '0800'],
    ]);
  });

  it('leave out items without a year', () => {
    expect(groupByYear([item('soon')])).to.deep.equal([]);
  });

  it('follow the phases, then unknown phases, then none', () => {
    const items = [
      item('2017'),
      item('2018', {phase: 'other'}),
      item('2019', {phase: 'build'}),
      item('2020', {phase: 'plan'}),
      item('2021', {phase: 'build'}),
    ];
    const [plan, empty, build] = ['plan', 'empty', 'build'].map((id) => ({id, label: id}));
    const groups = groupByPhase(
      items,
      [plan, empty, build].flatMap((phase) => phase ?? []),
    );
    expect(groups.map(({id, items: group}) => [id, ...ids(group)])).to.deep.equal([
      ['plan', '2020'],
      ['build', '2019', '2021'],
      ['other', '2018'],
      [undefined, '2017'],
    ]);
    expect(groups.map(({phase}) => phase)).to.deep.equal([plan, build, undefined, undefined]);
  });

  it('have the first phase of an id that is there twice', () => {
    const phases = [
      {id: 'plan', label: 'first'},
      {id: 'plan', label: 'second'},
    ];
    const groups = groupByPhase([item('2018', {phase: 'plan'})], phases);
    expect(groups.map(({phase}) => phase?.label)).to.deep.equal(['first']);
  });
});

describe('the position of today', () => {
  const today = day('2026-11-22');
  const items = ['2018', '2026', '2026-11-22', '2026-11-23', '2027'].map((text) => item(text));

  it('is before the first item that begins later when ascending', () => {
    const {ordered} = orderMilestones(items, 'ascending');
    expect(todayPosition(ordered, today, 'ascending')).to.equal(3);
  });

  it('is before the first item that has begun when descending', () => {
    const {ordered} = orderMilestones(items, 'descending');
    expect(todayPosition(ordered, today, 'descending')).to.equal(2);
  });

  it('is an end of the list when all items lie on one side', () => {
    const [past, future] = [[item('2018')], [item('2030')]];
    expect(todayPosition(past, today, 'ascending')).to.equal(1);
    expect(todayPosition(past, today, 'descending')).to.equal(0);
    expect(todayPosition(future, today, 'ascending')).to.equal(0);
    expect(todayPosition(future, today, 'descending')).to.equal(1);
    expect(todayPosition([], today, 'ascending')).to.equal(0);
  });

  it('passes over items without a date', () => {
    expect(todayPosition([item('soon'), item('2018'), item('2030')], today, 'ascending')).to.equal(2);
    expect(todayPosition([item('soon'), item('2030'), item('2018')], today, 'descending')).to.equal(2);
  });
});
