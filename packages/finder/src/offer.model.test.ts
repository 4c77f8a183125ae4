import {opportunities} from '@mitmach/feed';
import type {Point} from '@mitmach/logic/opportunities';
import type {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {finderCatalogue} from './finder.catalogue.js';
import {offerEntry, type OfferEntry} from './offer.model.js';
import {contextWith, feedWith, loadLocale} from './values/values.driver.js';

const languages = ['de', 'en', 'ar'] as const;
const locales = new Map<string, Locale>();

interface Setting {
  readonly language?: (typeof languages)[number];
  /** Fields of the envelope and other items. */
  readonly more?: object;
  readonly from?: Point;
}

/** An offer as a reader sees it on 22 November 2026. */
const entryOf = (offer: object, {language = 'de', more = {}, from}: Setting = {}): OfferEntry => {
  const feed = feedWith({opportunities: [{id: 'one', title: 'Vorlesen', ...offer}], ...more});
  const found = feed.find(opportunities, 'one');
  if (!found) throw new Error('The offer is left out.');
  return offerEntry(found, contextWith(feed, locales.get(language) as Locale), from);
};

const textsOf = ({badges}: OfferEntry): string[] => badges.map(({text}) => text);

describe('an offer in a list', () => {
  before(async () => {
    for (const language of languages) locales.set(language, await loadLocale(language, [finderCatalogue]));
  });

  it('is its title alone where nothing else is known', () => {
    const {offer, ...entry} = entryOf({});
    expect([offer.id, entry]).to.deep.equal([
      'one',
      {
        id: 'one',
        title: {text: 'Vorlesen'},
        organization: undefined,
        place: undefined,
        distance: undefined,
        summary: undefined,
        facts: [],
        badges: [],
        freshness: undefined,
      },
    ]);
  });

  it('is told in the language of the reader where the feed has it', () => {
    const {title, summary} = entryOf(
      {title: {de: 'Vorlesen', en: 'Reading aloud'}, summary: {de: 'Kurz', en: 'Short'}},
      {language: 'en'},
    );
    expect([title, summary]).to.deep.equal([{text: 'Reading aloud'}, {text: 'Short'}]);
  });

  it('keeps language and direction of a text that is not for this reader', () => {
    expect(entryOf({}, {language: 'ar'}).title).to.deep.equal({
      text: 'Vorlesen',
      lang: 'de',
      dir: 'ltr',
      isForeign: true,
    });
  });

  describe('says who asks:', () => {
    const more = {organizations: [{id: 'kita', name: {de: 'Kita Sonne', en: 'Nursery Sun'}}]};

    it('the organization by its name', () => {
      expect(entryOf({organization: 'kita'}, {more, language: 'en'}).organization?.text).to.equal(
        'Nursery Sun',
      );
    });

    it('an organization that the feed does not have by what is written', () => {
      expect(entryOf({organization: 'nobody'}, {more}).organization?.text).to.equal('nobody');
    });
  });

  describe('says where:', () => {
    const more = {vocabularies: {districts: [{id: 'north', label: {de: 'Nordstadt', en: 'North'}}]}};
    const placeOf = (location: object): string | undefined =>
      entryOf({locations: [location]}, {more}).place?.text;

    it('the district before the hall, the hall before the city', () => {
      expect([
        placeOf({district: 'north', name: 'Halle', address: {city: 'Flensburg'}}),
        placeOf({name: 'Halle', address: {city: 'Flensburg'}}),
        placeOf({address: {city: 'Flensburg'}}),
      ]).to.deep.equal(['Nordstadt', 'Halle', 'Flensburg']);
    });

    it('a district that the feed does not name by what is written', () => {
      expect(placeOf({district: 'south'})).to.equal('south');
    });

    it('nothing of a location that says nothing', () => {
      expect(placeOf({})).to.equal(undefined);
    });
  });

  describe('says how far it is', () => {
    const at = (lat: number, lon = 9): object => ({locations: [{geo: {lat, lon}}]});
    const from = {lat: 54, lon: 9};

    it('to a tenth of a kilometre nearby, to a kilometre further away, in the words of the language', () => {
      expect([
        entryOf(at(54.02), {from}).distance,
        entryOf(at(54.2), {from}).distance,
        entryOf(at(54.02), {from, language: 'en'}).distance,
      ]).to.deep.equal(['2,2 km entfernt', '22 km entfernt', '2.2 km away']);
    });

    it('only where somebody asked, and not for coordinates 0/0, which stand for "not known"', () => {
      expect([entryOf(at(54.02)).distance, entryOf(at(0, 0), {from}).distance]).to.deep.equal([
        undefined,
        undefined,
      ]);
    });
  });

  describe('says how much time it takes:', () => {
    const factsOf = (commitment: object): readonly string[] => entryOf({commitment}).facts;

    it('how often, and how many hours in which time', () => {
      expect([
        factsOf({kind: 'regular', hours: 1, per: 'week'}),
        factsOf({kind: 'occasional', hours: 3, per: 'month'}),
        factsOf({kind: 'one-off', hours: 5, per: 'once'}),
        factsOf({kind: 'flexible', hours: 2}),
        factsOf({kind: 'regular'}),
      ]).to.deep.equal([
        ['Regelmäßig, 1 Stunde pro Woche'],
        ['Gelegentlich, 3 Stunden im Monat'],
        ['Einmalig, 5 Stunden'],
        ['Nach Absprache, 2 Stunden'],
        ['Regelmäßig'],
      ]);
    });

    it('the day it is on, or the day it begins, and until when one can apply', () => {
      expect([
        entryOf({startDate: '2026-12-13', endDate: '2026-12-13', applicationDeadline: '2026-12-09'}).facts,
        entryOf({startDate: '2026-12-13', endDate: '2027-01-10'}).facts,
        entryOf({startDate: '2026-12-13'}).facts,
      ]).to.deep.equal([
        ['Am 13. Dez. 2026', 'Bewerben bis 9. Dez. 2026'],
        ['Ab 13. Dez. 2026'],
        ['Ab 13. Dez. 2026'],
      ]);
    });

    it('nothing of a beginning that is over', () => {
      expect(entryOf({startDate: '2026-11-21'}).facts).to.deep.equal([]);
    });
  });

  describe('has badges for what decides:', () => {
    it('an emergency as urgent', () => {
      expect(entryOf({emergency: true}).badges).to.deep.equal([{kind: 'urgent', text: 'Dringend'}]);
    });

    it('what is urgent first, and as such', () => {
      expect(entryOf({urgent: true, remote: 'fully'}).badges).to.deep.equal([
        {kind: 'urgent', text: 'Dringend'},
        {kind: 'plain', text: 'Von zu Hause'},
      ]);
    });

    it('partly from home, without the language of the feed, by wheelchair', () => {
      const texts = textsOf(
        entryOf({
          remote: 'partly',
          languageSkills: [{language: 'de', level: 'none'}],
          accessibility: ['induction-loop', 'wheelchair'],
        }),
      );
      expect(texts).to.deep.equal(['Teils von zu Hause', 'Ohne Deutsch', 'Rollstuhlgerecht']);
    });

    it('none for being somewhere, nor for another language that is not needed', () => {
      expect(
        textsOf(
          entryOf({remote: 'no', languageSkills: [{language: 'da', level: 'none'}], accessibility: []}),
        ),
      ).to.deep.equal([]);
    });
  });

  describe('says when it was checked', () => {
    it('and that this is long ago, from ninety days on', () => {
      expect([
        entryOf({verified: '2026-11-01T09:00:00+01:00'}).freshness,
        entryOf({verified: '2026-08-24T12:00:00+02:00'}).freshness,
      ]).to.deep.equal([
        {text: 'Geprüft am 1. Nov. 2026', isStale: false},
        {text: 'Seit 24. Aug. 2026 nicht geprüft', isStale: true},
      ]);
    });

    it('on the day it was in the town, wherever the reader is', () => {
      expect(
        entryOf({verified: '2026-11-01T23:30:00Z'}, {more: {timeZone: 'Pacific/Auckland'}}).freshness?.text,
      ).to.equal('Geprüft am 2. Nov. 2026');
    });

    it('nothing where it was only written or changed, and not long ago', () => {
      expect([
        entryOf({published: '2026-11-01T09:00:00+01:00'}).freshness,
        entryOf({published: '2025-11-01T09:00:00+01:00'}).freshness?.isStale,
      ]).to.deep.equal([undefined, true]);
    });
  });
});
