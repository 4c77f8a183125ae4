import {expect} from '@open-wc/testing';
import {opportunities, parseFeed, resolveText, type Localized} from '@mitmach/feed';
import type {JsonObject} from './structured-event.js';
import {structuredOpportunity} from './structured-opportunity.js';

const show = (text: Localized): string => resolveText(text, {languages: ['en'], feedLanguage: 'de'}).text;
const names: Readonly<Record<string, string>> = {training: 'Training', expenses: 'Expenses paid'};

const dataOf = (offer: object): JsonObject => {
  const document = {
    specVersion: '1.0',
    title: 'Angebote',
    language: 'de',
    timeZone: 'Europe/Berlin',
    opportunities: [{id: 'rowing', title: 'Rudern', ...offer}],
    organizations: [{id: 'bootshaus', name: {de: 'Bootshaus', en: 'Boathouse'}, url: '/bootshaus'}],
  };
  const parsed = parseFeed(document, 'https://feeds.example/data/feed.json');
  if (!parsed.ok) throw new Error(parsed.reason);
  const {feed} = parsed;
  return structuredOpportunity(feed.find(opportunities, 'rowing')!, {
    show,
    feed,
    nameOf: (value) => names[value],
  });
};

const minimal = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Rudern',
  identifier: {'@type': 'PropertyValue', value: 'rowing'},
  employmentType: 'VOLUNTEER',
};

describe('an offer as structured data', () => {
  it('says nothing that the feed does not', () => {
    expect(dataOf({})).to.deep.equal(minimal);
    expect(dataOf({apply: {}, commitment: {kind: 'regular'}, locations: [{}], skills: []})).to.deep.equal(
      minimal,
    );
  });

  it('says all that the feed does', () => {
    const data = dataOf({
      title: {de: 'Rudern', en: 'Teach rowing'},
      description: {de: '*Alle*', en: '*All* in one boat'},
      organization: 'bootshaus',
      published: '2026-11-01T08:00:00+01:00',
      validThrough: '2026-12-31',
      startDate: '2027-03-01',
      places: 5,
      placesLeft: 2,
      commitment: {kind: 'regular', note: 'every other week'},
      requirements: ['training', 'vaccination', {de: 'Schwimmabzeichen', en: 'Swimming badge'}],
      skills: ['Geduld', {de: 'Rudern', en: 'Rowing'}],
      benefits: ['expenses', 'Kuchen'],
      locations: [{name: 'Steg', address: {city: 'Flensburg'}, geo: {lat: 54.8, lon: 9.43}}],
      apply: {
        name: 'Wiebke',
        email: 'moin@boot.example',
        phone: '+49 461 1',
        url: '/mitmachen',
        languages: ['de'],
      },
      image: {url: '../boat.jpg', alt: ''},
      url: '/rudern',
    });
    expect(data).to.deep.equal({
      ...minimal,
      title: 'Teach rowing',
      description: 'All in one boat',
      datePosted: '2026-11-01T08:00:00+01:00',
      validThrough: '2026-12-31',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Boathouse',
        url: 'https://feeds.example/bootshaus',
      },
      jobLocation: {
        '@type': 'Place',
        name: 'Steg',
        address: {'@type': 'PostalAddress', addressLocality: 'Flensburg'},
        geo: {'@type': 'GeoCoordinates', latitude: 54.8, longitude: 9.43},
      },
      jobStartDate: '2027-03-01',
      workHours: 'every other week',
      totalJobOpenings: 2,
      qualifications: 'Training, Swimming badge',
      skills: 'Geduld, Rowing',
      jobBenefits: 'Expenses paid, Kuchen',
      applicationContact: {
        '@type': 'ContactPoint',
        name: 'Wiebke',
        email: 'moin@boot.example',
        telephone: '+49 461 1',
        url: 'https://feeds.example/mitmachen',
        availableLanguage: ['de'],
      },
      image: 'https://feeds.example/boat.jpg',
      url: 'https://feeds.example/rudern',
    });
    expect(JSON.parse(JSON.stringify(data))).to.deep.equal(data);
  });

  it('is valid through its deadline, where it has one', () => {
    const data = dataOf({applicationDeadline: '2026-12-01', validThrough: '2026-12-31'});
    expect(data['validThrough']).to.equal('2026-12-01');
  });

  it('is at several places', () => {
    expect(dataOf({locations: [{name: 'Nord'}, {}, {name: 'Süd'}]})['jobLocation']).to.deep.equal([
      {'@type': 'Place', name: 'Nord'},
      {'@type': 'Place', name: 'Süd'},
    ]);
  });

  it('is at no place when it is done from anywhere', () => {
    expect(dataOf({remote: 'fully', locations: [{name: 'Nord'}]})).to.deep.equal({
      ...minimal,
      jobLocationType: 'TELECOMMUTE',
    });
    expect(dataOf({remote: 'partly', locations: [{name: 'Nord'}]})).to.deep.equal({
      ...minimal,
      jobLocation: {'@type': 'Place', name: 'Nord'},
    });
  });

  it('is nowhere by the coordinates 0/0', () => {
    expect(dataOf({locations: [{geo: {lat: 0, lon: 0}}]})).to.deep.equal(minimal);
  });

  it('names no organization that the feed does not have', () => {
    expect(dataOf({organization: 'unknown'})).to.deep.equal(minimal);
  });

  it('links only to pages and files of the web', () => {
    const data = dataOf({
      url: 'mailto:moin@buero.example',
      image: {url: 'javascript:alert(1)', alt: ''},
      apply: {url: 'tel:+49461'},
    });
    expect(data).to.deep.equal(minimal);
  });
});
