import {expect} from '@open-wc/testing';
import {parseFeed, type Feed, type RawItem} from '@mitmach/feed';
import {EventIndex} from '../events/occurrences.js';
import {expandRecurrence} from '../recurrence/index.js';
import {compareInStream, newsInStream, type StreamItem} from './stream.js';
import {eventsInStream, needsRulesAhead, opportunitiesInStream} from './whats-on.js';

const moment = {now: Date.parse('2026-11-22T12:00:00+01:00'), today: '2026-11-22'};
const around = {...moment, zone: 'Europe/Berlin'};

const feedOf = (events: readonly object[]): Feed => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'T',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events,
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const idsOf = (items: readonly StreamItem[]): string[] =>
  [...items].sort(compareInStream).map(({raw}) => raw.id);

const eventsOf = (...events: readonly object[]): readonly StreamItem[] =>
  eventsInStream(new EventIndex(feedOf(events)), {...around, expand: expandRecurrence});

const offers = (...items: readonly object[]): string[] =>
  idsOf(opportunitiesInStream(items as readonly RawItem[], moment));

describe('the opportunities in a stream', () => {
  it('are those that are open', () => {
    const published = '2026-11-20T10:00:00Z';
    expect(
      offers(
        {id: 'open', published, status: 'open'},
        {id: 'said-nothing', published},
        ...['paused', 'filled', 'closed'].map((status) => ({id: status, published, status})),
      ),
    ).to.deep.equal(['open', 'said-nothing']);
  });

  it('end with their deadline, their last day or their validity', () => {
    const published = '2026-11-20T10:00:00Z';
    expect(
      offers(
        {id: 'last-day', published, applicationDeadline: '2026-11-22', endDate: '2026-11-22'},
        {id: 'too-late', published, applicationDeadline: '2026-11-21'},
        {id: 'ended', published, endDate: '2026-11-21'},
        {id: 'invalid', published, validThrough: '2026-11-21'},
      ),
    ).to.deep.equal(['last-day']);
  });

  it('count from their last change where nobody says when they were published, and last where nobody says anything', () => {
    expect(
      offers(
        {id: 'unknown'},
        {id: 'changed', updated: '2026-11-21T10:00:00Z'},
        {id: 'published', published: '2026-11-20T10:00:00Z', updated: '2026-11-22T10:00:00Z'},
        {id: 'not-yet', published: '2026-11-23T10:00:00Z'},
      ),
    ).to.deep.equal(['changed', 'published', 'unknown']);
  });

  it('stand first for a week where they are urgent', () => {
    expect(
      offers(
        {id: 'new', published: '2026-11-22T10:00:00Z'},
        {id: 'urgent', published: '2026-11-16T10:00:00Z', urgent: true},
        {id: 'long-urgent', published: '2026-11-14T10:00:00Z', urgent: true},
      ),
    ).to.deep.equal(['urgent', 'new', 'long-urgent']);
  });
});

describe('the events in a stream', () => {
  it('stand among the news by how near they are, ahead as behind', () => {
    const news = newsInStream(
      [
        {id: 'day-old', published: '2026-11-21T12:00:00+01:00'},
        {id: 'four-days-old', published: '2026-11-18T12:00:00+01:00'},
      ],
      moment,
    );
    const events = eventsOf(
      {id: 'in-two-days', title: 'A', start: '2026-11-24T12:00'},
      {id: 'in-six-days', title: 'B', start: '2026-11-28T12:00'},
    );
    expect(idsOf([...news, ...events])).to.deep.equal([
      'day-old',
      'in-two-days',
      'four-days-old',
      'in-six-days',
    ]);
  });

  it('are new when they are announced', () => {
    const [event] = eventsOf({
      id: 'summer',
      title: 'A',
      start: '2027-07-01T12:00',
      published: '2026-11-22T10:00:00+01:00',
    });
    expect([event?.distance, event?.at]).to.deep.equal([7_200_000, Date.parse('2026-11-22T10:00:00+01:00')]);
  });

  it('stay until they are over: those without an end until their day is', () => {
    expect(
      idsOf(
        eventsOf(
          {id: 'over', title: 'A', start: '2026-11-22T09:00', end: '2026-11-22T11:59'},
          {id: 'on', title: 'B', start: '2026-11-22T11:00', end: '2026-11-22T13:00'},
          {id: 'open-end', title: 'C', start: '2026-11-22T08:00'},
          {id: 'all-day', title: 'D', start: '2026-11-22'},
          {id: 'yesterday', title: 'E', start: '2026-11-21'},
        ),
      ),
    ).to.deep.equal(['all-day', 'on', 'open-end']);
  });

  it('are there once, at their next time', () => {
    const rule = {recurrence: {rule: 'FREQ=WEEKLY;BYDAY=TU'}};
    const items = eventsOf({id: 'choir', title: 'A', start: '2026-09-01T19:00', ...rule});
    expect(items.map(({slot}) => slot?.start)).to.deep.equal(['2026-11-24T19:00']);
  });

  it('count a week further away where they are repeated', () => {
    const rule = {recurrence: {rule: 'FREQ=DAILY'}};
    expect(
      idsOf(
        eventsOf(
          {id: 'every-day', title: 'A', start: '2026-11-01T13:00', ...rule},
          {id: 'once', title: 'B', start: '2026-11-28T13:00'},
        ),
      ),
    ).to.deep.equal(['once', 'every-day']);
  });

  it('are looked for on the clocks of their own zone', () => {
    expect(
      idsOf(
        eventsOf(
          {
            id: 'over',
            title: 'A',
            start: '2026-11-22T19:00',
            end: '2026-11-22T19:59',
            timeZone: 'Asia/Tokyo',
          },
          {id: 'now', title: 'B', start: '2026-11-22T19:00', end: '2026-11-22T21:00', timeZone: 'Asia/Tokyo'},
        ),
      ),
    ).to.deep.equal(['now']);
  });

  it('of the future are not announced before they are published', () => {
    expect(
      eventsOf({id: 'a', title: 'A', start: '2026-11-24', published: '2026-11-23T10:00:00Z'}),
    ).to.deep.equal([]);
  });

  it('need rules only where the feed does not give their times', () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY',
      occurrences: {from: '2026-11-01', to: '2027-02-01', starts: ['2026-11-24T19:00']},
    };
    const series = {id: 'a', title: 'A', start: '2026-11-03T19:00'};
    const needs = (event: object): boolean => needsRulesAhead(new EventIndex(feedOf([event])), '2026-11-22');
    expect([
      needs({...series, recurrence}),
      needs({...series, recurrence: {rule: 'FREQ=WEEKLY'}}),
    ]).to.deep.equal([false, true]);
  });
});
