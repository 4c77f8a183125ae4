import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import type {CalendarContext, CalendarLocale} from '../calendar-view.js';
import {localeIn} from '../detail/detail.driver.js';
import {dayLines, listModel, longRunningLines, type ListModel} from './list.model.js';

const feedOf = (events: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events: events.map((event, index) => ({id: String(index), title: `Event ${String(index)}`, ...event})),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const contextOf = (feed: Feed, locale: CalendarLocale): CalendarContext => ({
  feed,
  locale,
  now: Date.parse('2026-11-22T12:00:00+01:00'),
  today: '2026-11-22',
});

interface Setting {
  readonly from?: string;
  readonly limit?: number;
  readonly locale?: CalendarLocale;
}

/** The list of what is on from 22 November 2026 on, seen on that day. */
const modelOf = (events: readonly object[], setting: Setting = {}): ListModel => {
  const {from = '2026-11-22', limit = 20, locale = localeIn('de')} = setting;
  const feed = feedOf(events);
  const slots = new EventIndex(feed).between({from, to: '2027-11-22'});
  return listModel(slots, contextOf(feed, locale), {from, limit});
};

/** `day: titles` */
const daysOf = ({days}: ListModel): string[] =>
  days.map(({day, lines}) => `${day}: ${lines.map(({title}) => title.text).join(', ')}`);

const camp = {start: '2026-11-20T18:00', end: '2026-11-24T16:00'};
const exhibition = {start: '2026-11-01', end: '2026-12-31'};

describe('a list of events', () => {
  it('has them day by day in the order of time', () => {
    const events = [{start: '2026-11-25'}, {start: '2026-11-23T19:00'}, {start: '2026-11-23T09:00'}];
    expect(daysOf(modelOf(events))).to.deep.equal(['2026-11-23: Event 2, Event 1', '2026-11-25: Event 0']);
  });

  it('has no days without events', () => {
    expect(modelOf([])).to.deep.equal({days: [], longRunning: [], shown: 0, total: 0});
  });

  it('names each day by its weekday and date, today for what it is', () => {
    const {days} = modelOf([{start: '2026-11-22'}, {start: '2026-11-23'}]);
    expect(days.map(({weekday, date, label, isToday}) => [weekday, date, label, isToday])).to.deep.equal([
      ['Sonntag', '22. November', 'Sonntag, 22. November 2026', true],
      ['Montag', '23. November', 'Montag, 23. November 2026', false],
    ]);
  });

  it('says the year where it is another one', () => {
    expect(modelOf([{start: '2027-01-02'}]).days.map(({date}) => date)).to.deep.equal(['2. Januar 2027']);
  });

  it('is in the language of the reader', () => {
    const {days} = modelOf([{start: '2026-11-23'}], {locale: localeIn('en')});
    expect(days.map(({weekday, date}) => `${weekday}, ${date}`)).to.deep.equal(['Monday, November 23']);
  });

  it('has an event of several days under its first day alone', () => {
    const {days} = modelOf([{start: '2026-11-24', end: '2026-11-26'}]);
    expect(days.map(({day, lines}) => [day, lines[0]?.until])).to.deep.equal([
      ['2026-11-24', 'bis Do., 26. Nov.'],
    ]);
  });

  it('has what began before under its first day, with what is left of it', () => {
    const {days} = modelOf([{start: '2026-11-22T10:00'}, camp]);
    expect(
      days.map(({day, lines}) => [day, lines.map(({title, time, until}) => [title.text, time, until])]),
    ).to.deep.equal([
      [
        '2026-11-22',
        [
          ['Event 1', 'Ganztägig', 'bis Di., 24. Nov.'],
          ['Event 0', '10:00', undefined],
        ],
      ],
    ]);
  });

  it('ends at its limit, and says how many there are', () => {
    const events = Array.from({length: 30}, (_, index) => ({start: `2026-11-${String(23 + (index % 6))}`}));
    const model = modelOf(events, {limit: 7});
    const lines = model.days.flatMap((day) => day.lines);
    expect([lines.length, model.shown, model.total]).to.deep.equal([7, 7, 30]);
    expect(daysOf(model).map((day) => day.slice(0, 10))).to.deep.equal(['2026-11-23', '2026-11-24']);
  });

  it('shows all where there is no limit', () => {
    const events = Array.from({length: 400}, () => ({start: '2026-11-23'}));
    const {shown, total} = modelOf(events, {limit: Infinity});
    expect([shown, total]).to.deep.equal([400, 400]);
  });

  it('does not count towards the limit what is broken', () => {
    const events = [{start: '2026-11-23', title: 7}, {start: '2026-11-24'}, {start: '2026-11-25'}];
    expect(daysOf(modelOf(events, {limit: 2}))).to.deep.equal(['2026-11-24: Event 1', '2026-11-25: Event 2']);
  });
});

describe('what runs longer than a fortnight', () => {
  it('stands apart from the days, and is not counted with them', () => {
    const {days, longRunning, shown, total} = modelOf([exhibition, {start: '2026-11-23'}]);
    expect([days.length, longRunning.map(({title}) => title.text), shown, total]).to.deep.equal([
      1,
      ['Event 0'],
      1,
      1,
    ]);
  });

  it('is said with its last day', () => {
    expect(modelOf([exhibition]).longRunning.map(({until}) => until)).to.deep.equal(['bis Do., 31. Dez.']);
  });

  it('is none that lasts a fortnight', () => {
    const feed = feedOf([
      {start: '2026-11-23', end: '2026-12-06'},
      {start: '2026-11-23', end: '2026-12-07'},
    ]);
    const slots = new EventIndex(feed).between({from: '2026-11-22', to: '2026-12-31'});
    const lines = longRunningLines(slots, contextOf(feed, localeIn('de')));
    expect(lines.map(({title}) => title.text)).to.deep.equal(['Event 1']);
  });
});

describe('the events of one day', () => {
  const linesOn = (day: string, ...events: readonly object[]): string[] => {
    const feed = feedOf(events);
    const slots = new EventIndex(feed).between({from: '2026-11-01', to: '2026-12-31'});
    return dayLines(slots, day, contextOf(feed, localeIn('de'))).map(
      ({title, time}) => `${title.text}: ${time}`,
    );
  };

  it('are those that touch it, in order, what runs longer last', () => {
    expect(
      linesOn('2026-11-22', exhibition, camp, {start: '2026-11-22T10:00'}, {start: '2026-11-23'}),
    ).to.deep.equal(['Event 1: Ganztägig', 'Event 2: 10:00', 'Event 0: Ganztägig']);
  });

  it('say the time on that day', () => {
    expect([linesOn('2026-11-20', camp), linesOn('2026-11-24', camp)]).to.deep.equal([
      ['Event 0: ab 18:00'],
      ['Event 0: bis 16:00'],
    ]);
  });

  it('leave out what is broken', () => {
    expect(linesOn('2026-11-22', {start: '2026-11-22', title: null}, {start: '2026-11-22'})).to.deep.equal([
      'Event 1: Ganztägig',
    ]);
  });

  it('do not hold the end of a night', () => {
    expect(linesOn('2026-11-23', {start: '2026-11-22T22:00', end: '2026-11-23T03:00'})).to.deep.equal([]);
  });
});
