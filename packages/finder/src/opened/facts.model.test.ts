import {expect} from '@open-wc/testing';
import {detailOf, linesOf, type OpenedSetting} from './opened.driver.js';

const english = {language: 'en'};

describe('the facts of an offer', () => {
  const lines = async (name: string, offer: object, setting?: OpenedSetting): Promise<readonly string[]> =>
    linesOf(await detailOf(offer, setting), name);

  it('say how much time it takes', async () => {
    const commitment = {kind: 'regular', hours: 3, per: 'week', months: 6, note: 'Nicht in den Ferien'};
    expect(await lines('effort', {commitment})).to.deep.equal([
      'Regelmäßig, 3 Stunden pro Woche',
      'für 6 Monate',
      'Nicht in den Ferien',
    ]);
  });

  it('say from when to when', async () => {
    const spans = [
      {startDate: '2026-12-01', endDate: '2026-12-20'},
      {startDate: '2026-12-01', endDate: '2026-12-01'},
      {startDate: '2026-12-01'},
      {endDate: '2026-12-20'},
      {startDate: '2026-12-20', endDate: '2026-12-01'},
    ];
    expect(await Promise.all(spans.map((span) => lines('span', span)))).to.deep.equal([
      ['1.–20. Dezember 2026'],
      ['1. Dezember 2026'],
      ['ab 1. Dezember 2026'],
      ['bis 20. Dezember 2026'],
      ['20. Dezember 2026'],
    ]);
  });

  it('say all places, that one can help from home, and how far it is', async () => {
    const locations = [
      {name: 'Haus', address: {street: 'Am Kai 3', postalCode: '24937', city: 'Flensburg'}, district: 'quay'},
      {district: 'old'},
    ];
    const more = {vocabularies: {districts: [{id: 'old', label: {de: 'Altstadt', en: 'Old town'}}]}};
    const setting = {...english, more, distance: 2.345};
    expect(await lines('where', {locations, remote: 'partly'}, setting)).to.deep.equal([
      'Haus',
      'Am Kai 3',
      '24937 Flensburg · quay',
      'Map on OpenStreetMap',
      'Old town',
      'Partly from home',
      '2.3 km away',
    ]);
  });

  it('have a map for no place in the ocean', async () => {
    expect(await lines('where', {locations: [{name: 'Haus', geo: {lat: 0, lon: 0}}]})).to.deep.equal([
      'Haus',
    ]);
  });

  it('say how many places are left', async () => {
    const offers = [{places: 3, placesLeft: 2}, {placesLeft: 1}, {places: 4}, {places: 2, placesLeft: 0}, {}];
    expect(await Promise.all(offers.map((offer) => lines('places', offer, english)))).to.deep.equal([
      ['2 of 3 places left'],
      ['1 place left'],
      ['4 places'],
      ['No places left'],
      [],
    ]);
  });

  it('strike out a deadline that is over', async () => {
    const days = ['2026-11-22', '2026-11-21'];
    const rows = await Promise.all(
      days.map(async (day) => (await detailOf({applicationDeadline: day})).facts.at(-1)?.lines[0]),
    );
    expect(rows.map((line) => [line?.text.text, line?.isOff])).to.deep.equal([
      ['22. November 2026', false],
      ['21. November 2026', true],
    ]);
  });

  it('are none where nothing is known', async () => {
    expect((await detailOf({})).facts).to.deep.equal([]);
  });
});

describe('the notice of an offer', () => {
  const notice = async (offer: object): Promise<string | undefined> =>
    (await detailOf(offer, english)).notice?.text;

  it('says what has to be known before all else', async () => {
    const offers = [
      {status: 'paused'},
      {status: 'filled', urgent: true},
      {status: 'closed'},
      {validThrough: '2026-11-21'},
      {endDate: '2026-11-21'},
      {validFrom: '2026-11-23'},
      {applicationDeadline: '2026-11-21'},
      {placesLeft: 0},
      {urgent: true},
      {emergency: true},
      {status: 'open', validThrough: '2026-11-22'},
    ];
    expect(await Promise.all(offers.map(notice))).to.deep.equal([
      'Paused',
      'Filled',
      'Closed',
      'Over',
      'Over',
      'Not yet',
      'Closing date has passed',
      'No places left',
      'Urgent',
      'Urgent',
      undefined,
    ]);
  });

  it('says it in a sentence', async () => {
    const {notice: over} = await detailOf({validThrough: '2026-11-21'}, english);
    expect(over?.sentence).to.equal('This offer was valid until November 21, 2026.');
  });
});
