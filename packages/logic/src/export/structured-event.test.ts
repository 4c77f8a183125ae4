import {expect} from '@open-wc/testing';
import {parseFeed, resolveText, type Localized} from '@mitmach/feed';
import {EventIndex, occurrenceOf} from '../events/occurrences.js';
import {structuredEvent, type JsonObject} from './structured-event.js';

const show = (text: Localized): string => resolveText(text, {languages: ['en'], feedLanguage: 'de'}).text;

const dataOf = (event: object, id = 'regatta'): JsonObject => {
  const document = {
    specVersion: '1.0',
    title: 'Termine',
    language: 'de',
    timeZone: 'Europe/Berlin',
    events: [{id: 'regatta', title: 'Regatta', start: '2026-11-28T14:00', ...event}],
    organizations: [
      {id: 'bootshaus', name: {de: 'Bootshaus Nord', en: 'Boathouse North'}, url: '/bootshaus'},
      {id: 'broken', name: 7},
    ],
  };
  const parsed = parseFeed(document, 'https://feeds.example/data/feed.json');
  if (!parsed.ok) throw new Error(parsed.reason);
  const slot = new EventIndex(parsed.feed).find(id)!;
  return structuredEvent(occurrenceOf(parsed.feed, slot)!, {show, feed: parsed.feed});
};

const minimal = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Regatta',
  startDate: '2026-11-28T14:00+01:00',
};

const place = {
  name: {de: 'Bootshaus', en: 'Boathouse'},
  address: {street: 'Am Strand 3', postalCode: '24939', city: 'Flensburg', country: 'DE'},
  geo: {lat: 54.8, lon: 9.43},
};

const structuredPlace = {
  '@type': 'Place',
  name: 'Boathouse',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Am Strand 3',
    postalCode: '24939',
    addressLocality: 'Flensburg',
    addressCountry: 'DE',
  },
  geo: {'@type': 'GeoCoordinates', latitude: 54.8, longitude: 9.43},
};

describe('an event as structured data', () => {
  it('says nothing that the feed does not', () => {
    expect(dataOf({})).to.deep.equal(minimal);
    expect(dataOf({location: {address: {}}, price: {}, registration: {}, languages: []})).to.deep.equal(
      minimal,
    );
  });

  it('says all that the feed does', () => {
    const data = dataOf({
      title: {de: 'Regatta', en: 'Boat race'},
      description: {de: '*Alle*', en: '*All* boats'},
      end: '2026-11-28T18:30',
      doorTime: '2026-11-28T13:30',
      status: 'scheduled',
      attendance: 'in-person',
      location: place,
      organization: 'bootshaus',
      image: {url: '../images/boats.jpg', alt: 'Boats'},
      url: '/regatta',
      languages: ['de', 'da'],
      price: {amount: 4.5, currency: 'EUR'},
      free: false,
      registration: {url: 'https://tickets.example/7', deadline: '2026-11-26T12:00'},
      capacity: 60,
      remaining: 12,
      minimumAge: 8,
      maximumAge: 88,
    });
    expect(data).to.deep.equal({
      ...minimal,
      name: 'Boat race',
      description: 'All boats',
      endDate: '2026-11-28T18:30+01:00',
      doorTime: '2026-11-28T13:30+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: structuredPlace,
      organizer: {'@type': 'Organization', name: 'Boathouse North', url: 'https://feeds.example/bootshaus'},
      image: ['https://feeds.example/images/boats.jpg'],
      url: 'https://feeds.example/regatta',
      inLanguage: ['de', 'da'],
      isAccessibleForFree: false,
      offers: {
        '@type': 'Offer',
        price: 4.5,
        priceCurrency: 'EUR',
        url: 'https://tickets.example/7',
        availability: 'https://schema.org/InStock',
        availabilityEnds: '2026-11-26T12:00+01:00',
      },
      maximumAttendeeCapacity: 60,
      remainingAttendeeCapacity: 12,
      typicalAgeRange: '8-88',
    });
    expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
  });

  it('has the offset of its zone in summer and in winter', () => {
    const start = (event: object): unknown => dataOf(event)['startDate'];
    expect(start({start: '2026-07-28T14:00'})).to.equal('2026-07-28T14:00+02:00');
    expect(start({start: '2026-11-28T14:00'})).to.equal('2026-11-28T14:00+01:00');
    const [timeZone, newYork] = ['Pacific/Auckland', 'America/New_York'];
    expect(start({start: '2026-07-28T14:00', timeZone})).to.equal('2026-07-28T14:00+12:00');
    expect(start({start: '2026-11-28T14:00', timeZone})).to.equal('2026-11-28T14:00+13:00');
    expect(start({start: '2026-11-28T14:00', timeZone: newYork})).to.equal('2026-11-28T14:00-05:00');
  });

  it('has another offset at its end when the clocks change meanwhile', () => {
    expect(dataOf({start: '2026-10-24T20:00', end: '2026-10-25T10:00'})).to.include({
      startDate: '2026-10-24T20:00+02:00',
      endDate: '2026-10-25T10:00+01:00',
    });
  });

  it('leaves days as days', () => {
    expect(dataOf({start: '2026-11-28', end: '2026-11-30'})).to.include({
      startDate: '2026-11-28',
      endDate: '2026-11-30',
    });
  });

  it('names the last day where nobody said the hour', () => {
    expect(dataOf({end: '2026-11-30'})).to.include({
      startDate: '2026-11-28T14:00+01:00',
      endDate: '2026-11-30',
    });
  });

  it('says what has become of it', () => {
    const statusOf = (status: string): unknown => dataOf({status})['eventStatus'];
    expect(['cancelled', 'postponed', 'rescheduled', 'moved-online'].map(statusOf)).to.deep.equal([
      'https://schema.org/EventCancelled',
      'https://schema.org/EventPostponed',
      'https://schema.org/EventRescheduled',
      'https://schema.org/EventMovedOnline',
    ]);
  });

  it('says when it should have been', () => {
    expect(dataOf({status: 'rescheduled', previousStart: '2026-07-21T14:00'})).to.include({
      previousStartDate: '2026-07-21T14:00+02:00',
    });
    expect(dataOf({status: 'rescheduled'})).to.not.have.any.keys('previousStartDate');
  });

  it('says it of one date of a series, too', () => {
    const recurrence = {
      rule: 'FREQ=WEEKLY',
      overrides: {
        '2026-12-05T14:00': {status: 'rescheduled', start: '2026-12-06T10:00'},
        '2026-12-12T14:00': {status: 'rescheduled'},
      },
      occurrences: {from: '2026-11-28', to: '2026-12-31', starts: ['2026-12-05T14:00', '2026-12-12T14:00']},
    };
    expect(dataOf({recurrence}, 'regatta@2026-12-05T14:00')).to.include({
      startDate: '2026-12-06T10:00+01:00',
      previousStartDate: '2026-12-05T14:00+01:00',
    });
    expect(dataOf({recurrence}, 'regatta@2026-12-12T14:00')).to.not.have.any.keys('previousStartDate');
  });

  it('is both at a place and in the net', () => {
    const data = dataOf({attendance: 'hybrid', location: place, onlineUrl: 'https://stream.example/1'});
    expect(data).to.deep.include({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [structuredPlace, {'@type': 'VirtualLocation', url: 'https://stream.example/1'}],
    });
  });

  it('is in the net alone when it has moved there', () => {
    const data = dataOf({status: 'moved-online', location: place, onlineUrl: 'https://stream.example/1'});
    expect(data).to.deep.include({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: {'@type': 'VirtualLocation', url: 'https://stream.example/1'},
    });
  });

  it('is free, or sold out', () => {
    expect(dataOf({free: true})).to.deep.include({
      isAccessibleForFree: true,
      offers: {'@type': 'Offer', price: 0},
    });
    expect(dataOf({price: {amount: 0, currency: 'EUR'}})).to.deep.include({
      isAccessibleForFree: true,
      offers: {'@type': 'Offer', price: 0, priceCurrency: 'EUR'},
    });
    expect(dataOf({remaining: 0})).to.deep.include({
      remainingAttendeeCapacity: 0,
      offers: {'@type': 'Offer', availability: 'https://schema.org/SoldOut'},
    });
  });

  it('gives no currency without a price', () => {
    expect(dataOf({price: {currency: 'EUR', note: 'Spende'}})).to.deep.equal(minimal);
  });

  it('is for an age that is open on one side', () => {
    expect(dataOf({minimumAge: 11})['typicalAgeRange']).to.equal('11-');
    expect(dataOf({minimumAge: 0, maximumAge: 12})['typicalAgeRange']).to.equal('0-12');
    expect(dataOf({maximumAge: 12})['typicalAgeRange']).to.equal('-12');
  });

  it('names no organizer that the feed does not have', () => {
    for (const organization of ['unknown', 'broken']) {
      expect(dataOf({organization}), organization).to.not.have.any.keys('organizer');
    }
  });

  it('links only to pages and files of the web', () => {
    const data = dataOf({
      url: 'mailto:moin@buero.example',
      onlineUrl: 'tel:+49461',
      image: {url: 'javascript:alert(1)', alt: ''},
      registration: {url: 'https://me:secret@tickets.example/7'},
    });
    expect(data).to.deep.equal(minimal);
  });
});
