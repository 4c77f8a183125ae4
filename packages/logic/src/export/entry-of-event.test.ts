import {expect} from '@open-wc/testing';
import {events, parseFeed, resolveText, type Feed, type Localized} from '@mitmach/feed';
import {EventIndex, occurrenceOf} from '../events/occurrences.js';
import type {CalendarEntry} from './calendar-entry.js';
import {calendarEntryOf} from './entry-of-event.js';
import {writeCalendar} from './write-calendar.js';

const show = (text: Localized): string => resolveText(text, {languages: ['en'], feedLanguage: 'de'}).text;

const envelope = {
  specVersion: '1.0',
  title: 'Termine',
  language: 'de',
  timeZone: 'Europe/Berlin',
  vocabularies: {categories: [{id: 'contest', label: {de: 'Wettkampf', en: 'Contest'}}]},
};

const feedOf = (event: object, more: object = {}): Feed => {
  const url = 'https://mirror.example/data/feed.json';
  const parsed = parseFeed(
    {...envelope, ...more, events: [{id: 'regatta', title: 'Regatta', ...event}]},
    url,
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const entryOf = (event: object, more?: object): CalendarEntry => {
  const feed = feedOf({start: '2026-11-28T14:00', ...event}, more);
  return calendarEntryOf(feed.find(events, 'regatta')!, {show, feed});
};

const dateOf = (event: object, id = 'regatta'): CalendarEntry => {
  const feed = feedOf({start: '2026-11-28T14:00', ...event});
  const slot = new EventIndex(feed).find(id)!;
  return calendarEntryOf(occurrenceOf(feed, slot)!, {show, feed});
};

const location = {
  name: {de: 'Bootshaus', en: 'Boathouse'},
  room: 'Werkstatt',
  address: {street: 'Am Strand 3', postalCode: '24939', city: 'Flensburg', country: 'DE'},
  geo: {lat: 54.8, lon: 9.43},
};

const weekly = {
  rule: 'FREQ=WEEKLY',
  exclude: ['2026-12-26T14:00'],
  overrides: {
    '2026-12-05T14:00': {title: 'Nikolaus', start: '2026-12-06T10:00'},
    '2026-12-12T14:00': {status: 'cancelled'},
    '2026-12-19T14:00': {duration: 'PT3H', location: {name: 'Halle'}},
    '2026-12-20': {title: 'Not a date of this series'},
  },
  occurrences: {from: '2026-11-01', to: '2026-12-31', starts: ['2026-11-28T14:00', '2026-12-05T14:00']},
};

describe('the calendar entry of an event', () => {
  it('has the texts in the language of the reader, without markup', () => {
    const entry = entryOf({
      title: {de: 'Regatta', en: 'Boat race'},
      description: {de: 'Alle *Boote*', en: 'All *boats*.\n\n- one\n- [two](https://a.example)'},
      schedulingNote: {en: 'Sunday in case of storm'},
      categories: ['contest', 'outdoors'],
    });
    expect(entry).to.deep.include({
      title: 'Boat race',
      description: 'All boats.\n\none\ntwo\n\nSunday in case of storm',
      categories: ['Contest', 'outdoors'],
    });
  });

  it('takes the summary where there is no description', () => {
    expect(entryOf({summary: {de: 'Kurz', en: 'In short'}}).description).to.equal('In short');
  });

  it('says nothing of what is not known', () => {
    const known = Object.entries(entryOf({})).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(known)).to.deep.equal({
      id: 'regatta',
      host: 'mirror.example',
      start: '2026-11-28T14:00',
      timeZone: 'Europe/Berlin',
      title: 'Regatta',
    });
  });

  it('is not taken for a date by a field that the feed does not know', () => {
    expect(entryOf({event: {title: 'Other'}, recurrence: weekly})).to.deep.include({title: 'Regatta'});
  });

  it('counts its length on the clock', () => {
    expect(entryOf({duration: 'PT12H'}).end).to.equal('2026-11-29T02:00');
    expect(entryOf({end: '2026-11-28T18:30'}).end).to.equal('2026-11-28T18:30');
    expect(entryOf({start: '2026-11-28', duration: 'P3D'}).end).to.equal('2026-11-30');
  });

  it('has the zone of the event before that of the feed', () => {
    expect(entryOf({timeZone: 'America/New_York'}).timeZone).to.equal('America/New_York');
  });

  it('names the feed by its own address, wherever a copy came from', () => {
    expect(entryOf({}, {url: 'https://feeds.example:8443/feed.json'}).host).to.equal('feeds.example:8443');
    expect(entryOf({}, {url: 'feed.json'}).host).to.be.undefined;
  });

  it('leads to the place', () => {
    expect(entryOf({location, onlineUrl: 'https://stream.example/1'})).to.deep.include({
      location: 'Boathouse, Werkstatt, Am Strand 3, 24939 Flensburg',
      geo: {lat: 54.8, lon: 9.43},
      description: 'https://stream.example/1',
    });
  });

  it('leads into the net, and nowhere else, when it is there', () => {
    const online = {location, onlineUrl: '/live'};
    for (const event of [
      {...online, attendance: 'online'},
      {...online, status: 'moved-online'},
    ]) {
      const {location, geo, description} = entryOf(event);
      expect({location, geo, description}).to.deep.equal({
        location: 'https://mirror.example/live',
        geo: undefined,
        description: undefined,
      });
    }
  });

  it('links only to pages', () => {
    expect(entryOf({url: '../regatta'}).url).to.equal('https://mirror.example/regatta');
    expect(entryOf({url: 'mailto:moin@buero.example'}).url).to.be.undefined;
    expect(entryOf({url: 'javascript:alert(1)'}).url).to.be.undefined;
  });

  it('is cancelled, or waits for a new date', () => {
    const statuses = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'];
    expect(statuses.map((status) => entryOf({status}).status)).to.deep.equal([
      undefined,
      'cancelled',
      'tentative',
      undefined,
      undefined,
    ]);
  });
});

describe('the calendar entry of a series', () => {
  it('has its rule and its exceptions, each with what is different', () => {
    const {series} = entryOf({end: '2026-11-28T15:00', recurrence: weekly});
    expect(series).to.include({rule: 'FREQ=WEEKLY'});
    expect(series?.exclude).to.deep.equal(['2026-12-26T14:00']);
    expect(series?.add).to.deep.equal([]);
    const seen = series?.exceptions.map(({recurrence, start, end, title, status, location}) => {
      return [recurrence, start, end, title, status, location];
    });
    const [title, none] = ['Regatta', undefined];
    expect(seen).to.deep.equal([
      ['2026-12-05T14:00', '2026-12-06T10:00', '2026-12-06T11:00', 'Nikolaus', none, none],
      ['2026-12-12T14:00', '2026-12-12T14:00', '2026-12-12T15:00', title, 'cancelled', none],
      ['2026-12-19T14:00', '2026-12-19T14:00', '2026-12-19T17:00', title, none, 'Halle'],
    ]);
  });

  it('goes into a file as one event and its exceptions', () => {
    const file = writeCalendar([entryOf({recurrence: weekly})], {now: 0});
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(4);
    expect(file.match(/UID:regatta@mirror\.example\r\n/g)).to.have.length(4);
    expect(file.match(/RRULE:FREQ=WEEKLY\r\n/g)).to.have.length(1);
  });
});

describe('the calendar entry of one date', () => {
  it('is that date alone, with an id of its own, also where it is one of a series', () => {
    const entry = dateOf({recurrence: weekly}, 'regatta@2026-12-05T14:00');
    expect(entry).to.include({
      id: 'regatta@2026-12-05T14:00',
      start: '2026-12-06T10:00',
      title: 'Nikolaus',
      host: 'mirror.example',
    });
    expect(entry.series).to.be.undefined;
  });

  it('is what the event is where there is no other', () => {
    const event = {end: '2026-11-28T18:30', location, sequence: 2, updated: '2026-11-01T00:00:00Z'};
    expect({...dateOf(event), series: undefined}).to.deep.equal(entryOf(event));
  });
});
