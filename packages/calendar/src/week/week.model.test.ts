import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex} from '@mitmach/logic';
import {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import de from '../locales/de.js';
import type {WeekGrid} from './grid.model.js';
import type {HourColumn} from './hours.model.js';
import type {WeekStack} from './stack.model.js';
import type {WeekContext} from './week-day.model.js';
import {weekModel, type WeekModel} from './week.model.js';

const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);

const feedOf = (items: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events: items.map((item, index) => ({id: String(index), title: `Event ${index}`, ...item})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

interface Setting extends Partial<WeekContext> {
  readonly days?: readonly string[];
}

/** The model of some events in the week of Thursday, 26 November 2026, 14:20 in Berlin. */
const modelOf = (items: readonly object[], {days = week, ...setting}: Setting = {}): WeekModel => {
  const feed = feedOf(items);
  const slots = new EventIndex(feed).between({from: days[0] ?? '', to: days.at(-1) ?? ''});
  return weekModel(slots, days, {
    feed,
    locale: new Locale('de', 'de', de),
    now: Date.parse('2026-11-26T14:20:00+01:00'),
    today: '2026-11-26',
    ...setting,
  });
};

const grid = (items: readonly object[], setting?: Setting): WeekGrid => {
  const model = modelOf(items, setting);
  if (model.kind !== 'grid') throw new Error('The days are not side by side.');
  return model;
};

const stack = (items: readonly object[], setting?: Setting): WeekStack => {
  const model = modelOf(items, {isNarrow: true, ...setting});
  if (model.kind !== 'stack') throw new Error('The days are not below each other.');
  return model;
};

const column = ({columns}: WeekGrid, day: string): HourColumn => {
  const found = columns.find((each) => each.day === day);
  if (!found) throw new Error(`There is no ${day}.`);
  return found;
};

const at = (day: string, start: string, end?: string): object => ({
  start: `2026-11-${day}T${start}`,
  ...(end !== undefined && {end: `2026-11-${end.includes('T') ? end : `${day}T${end}`}`}),
});

/** The days on which something lies among the hours, with the minutes from and to. */
const minutes = (model: WeekGrid): (readonly [string, number, number])[] =>
  model.columns.flatMap(({day, events}) =>
    events.map(({top, height}) => [day.slice(8), top, top + height] as const),
  );

describe('weekModel', () => {
  it('gives a column for each day, with its name, its number and how much is on', () => {
    const [first] = grid([at('23', '10:00', '11:00'), {start: '2026-11-23'}]).columns;
    expect([first?.weekday, first?.number, first?.label]).to.deep.equal([
      'Mo',
      '23',
      'Montag, 23. November 2026, 2 Veranstaltungen',
    ]);
  });

  it('knows which day is today', () => {
    expect(
      grid([])
        .columns.filter(({isToday}) => isToday)
        .map(({day}) => day),
    ).to.deep.equal(['2026-11-26']);
  });

  it('names the days shown', () => {
    expect(grid([]).period).to.equal('23.–29. November 2026');
    expect(grid([], {days: ['2026-11-28']}).period).to.equal('Samstag, 28. November 2026');
  });

  it('leaves out a broken event and does not count it', () => {
    const model = grid([at('23', '10:00', '11:00'), {...at('23', '10:00'), title: 7}]);
    expect([column(model, '2026-11-23').events.length, column(model, '2026-11-23').count]).to.deep.equal([
      1, 1,
    ]);
  });

  it('gives nothing but the usual hours for a week without events', () => {
    const model = grid([]);
    expect([minutes(model), model.allDay.bars, model.firstMinute]).to.deep.equal([[], [], undefined]);
  });

  it('begins headings at level 3 unless told', () => {
    expect([modelOf([]).headingLevel, modelOf([], {headingLevel: 5}).headingLevel]).to.deep.equal([3, 5]);
  });
});

describe('the hours of a week', () => {
  it('are those of a day when nothing is on outside them', () => {
    expect(grid([at('23', '10:00', '11:00')]).hours).to.deep.equal({from: 8, to: 20});
  });

  it('begin an hour before the first event and end with the last', () => {
    expect(grid([at('23', '06:30', '08:00'), at('25', '20:00', '22:15')]).hours).to.deep.equal({
      from: 5,
      to: 23,
    });
  });

  it('begin at midnight at the earliest and end there at the latest', () => {
    expect(grid([at('23', '00:15', '01:00'), at('24', '23:50')]).hours).to.deep.equal({from: 0, to: 24});
  });

  it('are written beside the columns, but for those at the edges', () => {
    const {scale} = grid([]);
    expect([scale[1], scale.at(-1), scale.length]).to.deep.equal([
      {minute: 600, text: '10:00'},
      {minute: 1140, text: '19:00'},
      11,
    ]);
  });

  it('scroll where they are more than twelve', () => {
    expect([grid([]).isScrolling, grid([at('23', '19:30', '20:30')]).isScrolling]).to.deep.equal([
      false,
      true,
    ]);
  });

  it('are scrolled to where the first event begins, and not to what comes over from the day before', () => {
    expect(grid([at('24', '22:00', '25T07:30'), at('27', '09:30', '10:00')]).firstMinute).to.equal(570);
  });
});

describe('an event among the hours', () => {
  it('lies on its day from its start to its end', () => {
    expect(minutes(grid([at('24', '19:00', '21:00')]))).to.deep.equal([['24', 1140, 1260]]);
  });

  it('without an end takes some room and is given none', () => {
    const model = grid([at('24', '19:00')]);
    expect(minutes(model)).to.deep.equal([['24', 1140, 1185]]);
    expect(column(model, '2026-11-24').events[0]?.time).to.equal('19:00');
  });

  it('belongs to its evening alone when it ends in the small hours', () => {
    const model = grid([at('24', '21:00', '25T02:00')]);
    expect(minutes(model)).to.deep.equal([['24', 1260, 1440]]);
    expect(column(model, '2026-11-24').events[0]?.time).to.match(/^21:00 bis 0?2:00 am nächsten Tag$/);
  });

  it('goes on the next day when it ends after six in the morning', () => {
    const model = grid([at('24', '22:00', '25T07:30')]);
    expect(minutes(model)).to.deep.equal([
      ['24', 1320, 1440],
      ['25', 0, 450],
    ]);
    expect([
      column(model, '2026-11-24').events[0]?.isContinued,
      column(model, '2026-11-25').events[0]?.isContinued,
    ]).to.deep.equal([false, true]);
  });

  it('comes over from the day before the first one shown', () => {
    expect(minutes(grid([at('22', '22:00', '23T07:30')]))).to.deep.equal([['23', 0, 450]]);
  });

  it('ends with its day when it ends at midnight', () => {
    expect(minutes(grid([at('24', '22:00', '25T00:00')]))).to.deep.equal([['24', 1320, 1440]]);
  });

  it('stands beside those it overlaps', () => {
    const {events} = column(grid([at('24', '10:00', '12:00'), at('24', '11:00', '13:00')]), '2026-11-24');
    expect(events.map(({column: place, columns}) => [place, columns])).to.deep.equal([
      [0, 2],
      [1, 2],
    ]);
  });

  it('says how many more there are where two stand side by side already', () => {
    const {events, more} = column(
      grid(Array.from({length: 5}, () => at('24', '10:00', '11:00'))),
      '2026-11-24',
    );
    expect([events.length, more.map(({text, label}) => [text, label])]).to.deep.equal([
      2,
      [['+3', '3 weitere am Dienstag, 24. November 2026']],
    ]);
  });

  it('has room for six side by side on a day of its own, or for as many as told', () => {
    const items = Array.from({length: 8}, () => at('24', '10:00', '11:00'));
    const shown = (setting: Setting): number | undefined => grid(items, setting).columns[0]?.events.length;
    expect([shown({days: ['2026-11-24']}), shown({days: ['2026-11-24'], maxColumns: 3})]).to.deep.equal([
      6, 3,
    ]);
  });

  it('is counted and reached among 400 on the same day', () => {
    const items = Array.from({length: 400}, (_, index) => at('24', `${10 + (index % 8)}:00`, '18:30'));
    const {count, events, more} = column(grid(items), '2026-11-24');
    const hidden = more.reduce((sum, {text}) => sum + Number(text), 0);
    expect([count, events.length + hidden]).to.deep.equal([400, 400]);
  });
});

describe('what takes whole days', () => {
  it('lies over its days and not among the hours', () => {
    const model = grid([{start: '2026-11-24', end: '2026-11-26'}]);
    const [bar] = model.allDay.bars;
    expect([bar?.column, bar?.span, bar?.lane, minutes(model)]).to.deep.equal([1, 3, 0, []]);
  });

  it('says its dates', () => {
    const [bar] = grid([{start: '2026-11-24', end: '2026-11-26'}]).allDay.bars;
    // Browsers differ in the spaces around the dash.
    expect(bar?.dates).to.match(/^Dienstag, 24\.\s–\sDonnerstag, 26\. November 2026$/);
  });

  it('is also what begins at a time and lasts for 24 hours or longer', () => {
    const model = grid([at('24', '18:00', '26T16:00'), at('24', '18:00', '25T17:59')]);
    expect([model.allDay.bars.length, minutes(model).length]).to.deep.equal([1, 2]);
  });

  it('is also what goes on until a day without a time', () => {
    const model = grid([{start: '2026-11-24T18:00', end: '2026-11-26'}]);
    expect([model.allDay.bars[0]?.span, minutes(model)]).to.deep.equal([3, []]);
  });

  it('knows whether it began before the days shown or goes on after them', () => {
    const {bars} = grid([
      {start: '2026-11-20', end: '2026-11-24'},
      {start: '2026-11-28', end: '2026-12-02'},
    ]).allDay;
    expect(bars.map(({isContinued, goesOn}) => [isContinued, goesOn])).to.deep.equal([
      [true, false],
      [false, true],
    ]);
  });

  it('fills four lanes, and has no more to say', () => {
    const {bars, more} = grid(Array.from({length: 4}, () => ({start: '2026-11-24'}))).allDay;
    expect([bars.length, more]).to.deep.equal([4, []]);
  });

  it('says on each day how much more there is than fits', () => {
    const long = Array.from({length: 5}, () => ({start: '2026-11-24', end: '2026-11-25'}));
    const {bars, more} = grid([...long, {start: '2026-11-25'}]).allDay;
    expect([bars.length, more.map(({day, lane, label}) => [day, lane, label])]).to.deep.equal([
      3,
      [
        ['2026-11-24', 3, '2 weitere am Dienstag, 24. November 2026'],
        ['2026-11-25', 3, '3 weitere am Mittwoch, 25. November 2026'],
      ],
    ]);
  });

  it('counts among the events of each of its days', () => {
    const {columns} = grid([{start: '2026-11-24', end: '2026-11-25'}]);
    expect(columns.map(({count}) => count)).to.deep.equal([0, 1, 1, 0, 0, 0, 0]);
  });
});

describe('the time it is', () => {
  it('is marked on the day that it is', () => {
    expect(grid([]).columns.map(({now}) => now)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      {minute: 860, text: 'Jetzt 14:20'},
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is not marked in another week', () => {
    expect(grid([], {today: '2026-12-03'}).columns.filter(({now}) => now)).to.deep.equal([]);
  });

  it('is not marked outside the hours shown', () => {
    const now = Date.parse('2026-11-26T23:00:00+01:00');
    expect(grid([], {now}).columns.filter((each) => each.now)).to.deep.equal([]);
    expect(column(grid([at('23', '22:00', '23:30')], {now}), '2026-11-26').now?.minute).to.equal(1380);
  });
});

describe('a week in a narrow place', () => {
  it('gives the days below each other with the events as lines', () => {
    const {days} = stack([at('24', '19:00', '21:00'), at('24', '10:00', '11:00')]);
    expect(
      days.map(({name, dayOfMonth, lines}) => [name, dayOfMonth, lines.map(({time}) => time)]),
    ).to.deep.equal([
      ['Montag', '23. November', []],
      ['Dienstag', '24. November', ['10:00–11:00 Uhr', '19:00–21:00 Uhr']],
      ['Mittwoch', '25. November', []],
      ['Donnerstag', '26. November', []],
      ['Freitag', '27. November', []],
      ['Samstag', '28. November', []],
      ['Sonntag', '29. November', []],
    ]);
  });

  it('says an event of several days on each of them', () => {
    const {days} = stack([{start: '2026-11-24', end: '2026-11-25'}]);
    expect(days.map(({lines}) => lines.length)).to.deep.equal([0, 1, 1, 0, 0, 0, 0]);
  });

  it('shows 24 events of a day and how many more there are', () => {
    const [, day] = stack(Array.from({length: 30}, () => at('24', '10:00', '11:00'))).days;
    expect([day?.lines.length, day?.more?.label]).to.deep.equal([
      24,
      '6 weitere am Dienstag, 24. November 2026',
    ]);
  });

  it('shows all events of a day that is alone', () => {
    const items = Array.from({length: 30}, () => at('24', '10:00', '11:00'));
    const [day] = stack(items, {days: ['2026-11-24']}).days;
    expect([day?.lines.length, day?.more]).to.deep.equal([30, undefined]);
  });
});
