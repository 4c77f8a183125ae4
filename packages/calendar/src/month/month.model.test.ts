import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex, type Slot} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import type {CalendarContext, CalendarLocale} from '../calendar-view.js';
import {loadLocale, localeIn} from '../detail/detail.driver.js';
import {
  monthGridRange,
  monthModel,
  type MonthBar,
  type MonthDay,
  type MonthModel,
  type MonthWeek,
} from './month.model.js';

const categories = [
  {id: 'music', label: 'Musik', color: '#a00'},
  {id: 'tour', label: 'Führung', color: 'rgb(0 0 200)'},
];

const feedOf = (events: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {categories},
    events: events.map((event, index) => ({id: String(index), title: `Event ${String(index)}`, ...event})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

interface Setting {
  readonly current?: string;
  readonly room?: number;
  readonly locale?: CalendarLocale;
}

const slotsOf = (feed: Feed, {current = '2026-11-22', locale = localeIn('de')}: Setting): Slot[] =>
  new EventIndex(feed).between(monthGridRange(current, locale.tag));

/** November 2026, seen on its 22nd. */
const modelOf = (events: readonly object[], setting: Setting = {}): MonthModel => {
  const {current = '2026-11-22', room = 4, locale = localeIn('de')} = setting;
  const feed = feedOf(events);
  const context: CalendarContext = {
    feed,
    locale,
    now: Date.parse('2026-11-22T12:00:00+01:00'),
    today: '2026-11-22',
  };
  return monthModel(slotsOf(feed, setting), context, {current, room});
};

const dayIn = ({weeks}: MonthModel, date: string): MonthDay => {
  const found = weeks.flatMap(({days}) => days).find(({day}) => day === date);
  if (!found) throw new Error(`The month does not show ${date}.`);
  return found;
};

const at = (day: number, time = '10:00'): object => ({
  start: `2026-11-${String(day).padStart(2, '0')}T${time}`,
});
const lasting = (start: string, end: string): object => ({start: `2026-${start}`, end: `2026-${end}`});

/** A bar as `title+span`, `<` where it began before and `>` where it goes on; `-` is room for one. */
const barWords = (bar: MonthBar | null): string =>
  bar
    ? `${bar.isContinued ? '<' : ''}${bar.entry.title.text}+${String(bar.span)}${bar.goesOn ? '>' : ''}`
    : '-';
const barsOn = (model: MonthModel, date: string): string[] => dayIn(model, date).bars.map(barWords);
const titlesOn = (model: MonthModel, date: string): string[] =>
  dayIn(model, date).entries.map(({title}) => title.text);

/** How many bars lie over each day of a week. */
const barsOver = ({days}: MonthWeek): number[] =>
  days.map(
    (_, column) =>
      days.flatMap(({bars}, begin) =>
        bars.filter((bar) => bar && begin <= column && column < begin + bar.span),
      ).length,
  );

describe('the grid of a month', () => {
  it('names the weekdays from the first of the week on', () => {
    const {weekdays} = modelOf([]);
    expect(weekdays.map(({short}) => short).join(' ')).to.equal('Mo Di Mi Do Fr Sa So');
    expect(weekdays.map(({long}) => long)[6]).to.equal('Sonntag');
  });

  it('names weekdays by letters where there is little room and the language has no short names', async () => {
    const arabic = await loadLocale('ar');
    const firstOf = ({weekdays}: MonthModel): string => weekdays[0]?.short ?? '';
    const shown = [{locale: arabic, room: 4}, {locale: arabic, room: 0}, {room: 0}].map((setting) =>
      firstOf(modelOf([], setting)),
    );
    expect(shown).to.deep.equal(['السبت', 'س', 'Mo']);
  });

  it('begins with Saturday in Arabic, with figures that all can read', async () => {
    const model = modelOf([], {locale: await loadLocale('ar')});
    expect([model.weekdays[0]?.long, model.weeks[0]?.days[0]?.day]).to.deep.equal(['السبت', '2026-10-31']);
    expect(dayIn(model, '2026-11-12').number).to.equal('12');
  });

  it('numbers its weeks', () => {
    expect(modelOf([]).weeks.map(({number}) => number)).to.deep.equal([44, 45, 46, 47, 48, 49]);
  });

  it('marks today, the day that the keyboard is at, and the days of other months', () => {
    const days = modelOf([], {current: '2026-11-28'}).weeks.flatMap((week) => week.days);
    const marked = (mark: 'isToday' | 'isCurrent'): string[] =>
      days.filter((day) => day[mark]).map(({day}) => day);
    expect([marked('isToday'), marked('isCurrent')]).to.deep.equal([['2026-11-22'], ['2026-11-28']]);
    expect(days.filter(({isOutside}) => isOutside).map(({day}) => day)).to.deep.equal([
      ...['26', '27', '28', '29', '30', '31'].map((day) => `2026-10-${day}`),
      ...['01', '02', '03', '04', '05', '06'].map((day) => `2026-12-${day}`),
    ]);
  });

  it('names each day in full with the number of its events', () => {
    const model = modelOf([at(12), lasting('11-12', '11-13')]);
    expect(['12', '13', '14'].map((day) => dayIn(model, `2026-11-${day}`).label)).to.deep.equal([
      'Donnerstag, 12. November 2026, 2 Veranstaltungen',
      'Freitag, 13. November 2026, 1 Veranstaltung',
      'Samstag, 14. November 2026, 0 Veranstaltungen',
    ]);
  });

  it('has the days that events have to be known of', () => {
    expect([monthGridRange('2026-11-22', 'de'), monthGridRange('2027-02-14', 'de')]).to.deep.equal([
      {from: '2026-10-26', to: '2026-12-06'},
      {from: '2027-02-01', to: '2027-02-28'},
    ]);
  });
});

describe('events of a day', () => {
  it('stand on it in their order', () => {
    expect(
      titlesOn(modelOf([at(12, '19:00'), at(12, '09:00'), {start: '2026-11-12'}]), '2026-11-12'),
    ).to.deep.equal(['Event 2', 'Event 1', 'Event 0']);
  });

  it('stand on days of the neighbouring months, too', () => {
    const model = modelOf([{start: '2026-10-31'}, {start: '2026-12-06'}]);
    expect([titlesOn(model, '2026-10-31'), titlesOn(model, '2026-12-06')]).to.deep.equal([
      ['Event 0'],
      ['Event 1'],
    ]);
  });

  it('stand all there where there is room for them', () => {
    const {entries, hidden} = dayIn(modelOf([at(12), at(12), at(12), at(12)]), '2026-11-12');
    expect([entries.length, hidden]).to.deep.equal([4, 0]);
  });

  it('leave a line for how many more there are', () => {
    const {entries, hidden} = dayIn(modelOf([at(12), at(12), at(12), at(12), at(12)]), '2026-11-12');
    expect([entries.length, hidden]).to.deep.equal([3, 2]);
  });

  it('are all shown or counted though they are four hundred', () => {
    const model = modelOf(Array.from({length: 400}, () => at(12)));
    const {entries, hidden, label} = dayIn(model, '2026-11-12');
    expect([entries.length, hidden]).to.deep.equal([3, 397]);
    expect(label).to.equal('Donnerstag, 12. November 2026, 400 Veranstaltungen');
  });

  it('are all shown where there is no end of room, as on paper', () => {
    const {entries, hidden} = dayIn(
      modelOf(
        Array.from({length: 400}, () => at(12)),
        {room: Infinity},
      ),
      '2026-11-12',
    );
    expect([entries.length, hidden]).to.deep.equal([400, 0]);
  });

  it('are left out where they are broken', () => {
    expect(titlesOn(modelOf([at(12), {...at(12), title: 7}]), '2026-11-12')).to.deep.equal(['Event 0']);
  });
});

describe('events of several days', () => {
  it('lie as one bar on the day on which they begin, and keep room on the others', () => {
    const model = modelOf([lasting('11-10', '11-12')]);
    expect(['09', '10', '11', '12', '13'].map((day) => barsOn(model, `2026-11-${day}`))).to.deep.equal([
      [],
      ['Event 0+3'],
      ['-'],
      ['-'],
      [],
    ]);
  });

  it('begin anew in every week, and say so', () => {
    const model = modelOf([lasting('11-07', '11-17')]);
    expect(['07', '09', '16'].map((day) => barsOn(model, `2026-11-${day}`))).to.deep.equal([
      ['Event 0+2>'],
      ['<Event 0+7>'],
      ['<Event 0+2'],
    ]);
  });

  it('begin in the first row where they began before it', () => {
    expect(barsOn(modelOf([lasting('10-20', '10-28')]), '2026-10-26')).to.deep.equal(['<Event 0+3']);
  });

  it('lie one above the other, with a gap above what lies lower', () => {
    const model = modelOf([lasting('11-09', '11-11'), lasting('11-10', '11-13')]);
    expect(['09', '10', '12'].map((day) => barsOn(model, `2026-11-${day}`))).to.deep.equal([
      ['Event 0+3'],
      ['-', 'Event 1+4'],
      ['-', '-'],
    ]);
  });

  it('take the room of events of the day', () => {
    const model = modelOf([lasting('11-09', '11-13'), lasting('11-09', '11-12'), at(10), at(10), at(10)]);
    const {bars, entries, hidden} = dayIn(model, '2026-11-10');
    expect([bars.length, entries.length, hidden]).to.deep.equal([2, 1, 2]);
  });

  it('are counted where there is no lane left for them', () => {
    const model = modelOf(Array.from({length: 6}, () => lasting('11-09', '11-11')));
    expect(['09', '10', '12'].map((day) => dayIn(model, `2026-11-${day}`).hidden)).to.deep.equal([3, 3, 0]);
  });

  it('are not bars where they are one night', () => {
    const model = modelOf([{start: '2026-11-12T22:00', end: '2026-11-13T04:00'}]);
    expect([
      barsOn(model, '2026-11-12'),
      titlesOn(model, '2026-11-12'),
      titlesOn(model, '2026-11-13'),
    ]).to.deep.equal([[], ['Event 0'], []]);
  });
});

describe('events of more than a fortnight', () => {
  it('are in no row, but in the number of every day', () => {
    const model = modelOf([lasting('11-02', '11-16'), at(12)]);
    const {bars, entries, label, hidden} = dayIn(model, '2026-11-12');
    expect([bars, entries.length, hidden]).to.deep.equal([[], 1, 0]);
    expect(label).to.equal('Donnerstag, 12. November 2026, 2 Veranstaltungen');
  });

  it('are bars as long as they last no longer', () => {
    expect(barsOn(modelOf([lasting('11-02', '11-15')]), '2026-11-02')).to.deep.equal(['Event 0+7>']);
  });
});

describe('a month in a narrow place', () => {
  const dotsOn = (events: readonly object[], date = '2026-11-12'): readonly string[] =>
    dayIn(modelOf(events, {room: 0}), date).dots;

  it('has dots in the colours of its events, without a colour where there is none', () => {
    expect(
      dotsOn([{...at(12), categories: ['music']}, at(12), {...at(12), categories: ['tour']}]),
    ).to.deep.equal(['#a00', '', 'rgb(0 0 200)']);
  });

  it('has three dots at most, and no bars, entries or counts', () => {
    const model = modelOf([...Array.from({length: 9}, () => at(12)), lasting('11-11', '11-13')], {room: 0});
    const {dots, bars, entries, hidden, label} = dayIn(model, '2026-11-12');
    expect([dots.length, bars, entries, hidden]).to.deep.equal([3, [], [], 0]);
    expect(label).to.include('10 Veranstaltungen');
  });

  it('has a dot on every day of what takes several, and none for more than a fortnight', () => {
    const events = [lasting('11-11', '11-13'), lasting('11-01', '11-30')];
    expect(
      ['10', '11', '12', '13', '14'].map((day) => dotsOn(events, `2026-11-${day}`).length),
    ).to.deep.equal([0, 1, 1, 1, 0]);
  });

  it('has no dots where events are shown', () => {
    expect(dayIn(modelOf([at(12)]), '2026-11-12').dots).to.deep.equal([]);
  });
});

describe('a month full of events', () => {
  const events = Array.from({length: 150}, (_, index) => {
    const start = new Date(Date.UTC(2026, 9, 20 + ((index * 7) % 50)));
    const end = new Date(start.getTime() + ((index * 5) % 9) * 86_400_000 * (index % 2));
    return {start: start.toISOString().slice(0, 10), end: end.toISOString().slice(0, 10)};
  });

  for (const room of [1, 2, 3, 4, 7, Infinity]) {
    it(`shows or counts each on each of its days where a day has room for ${String(room)}`, () => {
      const {weeks} = modelOf(events, {room});
      for (const week of weeks) {
        const over = barsOver(week);
        const shown = week.days.map(
          ({entries, hidden}, column) => entries.length + (over[column] ?? 0) + hidden,
        );
        const all = week.days.map(
          ({day}) => events.filter(({start, end}) => start <= day && end >= day).length,
        );
        expect(shown).to.deep.equal(all);
      }
    });

    it(`keeps to its lines where a day has room for ${String(room)}`, () => {
      for (const {bars, entries} of modelOf(events, {room}).weeks.flatMap(({days}) => days)) {
        expect(bars.length).to.be.at.most(room);
        expect(entries.length).to.be.at.most(Math.max(room - bars.length, 0));
      }
    });
  }
});
