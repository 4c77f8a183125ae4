import {expect} from '@open-wc/testing';
import {detailOf, linesOf, linksOf, localeIn, type DetailSetting} from './detail.driver.js';
import type {DetailModel} from './detail.model.js';

const german = localeIn('de');
const english = {locale: localeIn('en')};
const monthly = {
  start: '2026-11-07T11:00',
  end: '2026-11-07T16:00',
  recurrence: {
    rule: 'FREQ=MONTHLY;BYDAY=1SA',
    overrides: {
      '2027-01-02T11:00': {status: 'cancelled'},
      '2027-02-06T11:00': {start: '2027-02-06T14:00', end: '2027-02-06T16:00', doorTime: '2027-02-06T13:00'},
    },
    occurrences: {
      from: '2026-11-01',
      to: '2027-06-30',
      starts: [
        '2026-11-07T11:00',
        '2026-12-05T11:00',
        '2027-01-02T11:00',
        '2027-02-06T11:00',
        '2027-03-06T11:00',
        '2027-04-03T11:00',
        '2027-05-01T11:00',
      ],
    },
  },
};
const {starts} = monthly.recurrence.occurrences;
const inDecember = {id: 'choir@2026-12-05T11:00', siblings: starts};

describe('when, in the detail', () => {
  it('says day and time in full', () => {
    const model = detailOf({end: '2026-11-28T21:30'});
    expect(linesOf(model, 'when')).to.deep.equal(['Samstag, 28. November 2026, 19:00–21:30 Uhr']);
  });

  it('has no time where the event takes all day', () => {
    expect(linesOf(detailOf({start: '2026-11-28'}), 'when')).to.deep.equal(['Samstag, 28. November 2026']);
  });

  it('names the zone for a reader whose clock shows another time', () => {
    const [, zone] = linesOf(detailOf({}, {readerZone: 'America/New_York', ...english}), 'when');
    expect(zone).to.include('Central European Time (Berlin)');
  });

  it('names the zone where the clocks agree today but not on the day of the event', () => {
    const lagos = {readerZone: 'Africa/Lagos', ...english};
    const linesFor = (start: string): number => linesOf(detailOf({start}, lagos), 'when').length;
    expect([linesFor('2026-11-28T19:00'), linesFor('2027-07-03T19:00')]).to.deep.equal([1, 2]);
  });

  it("names the event's own zone where that is not the feed's", () => {
    const [, zone] = linesOf(detailOf({timeZone: 'Asia/Tehran'}, english), 'when');
    expect(zone).to.include('Tehran');
  });

  it('says no zone for a whole day', () => {
    const model = detailOf({start: '2026-11-28'}, {readerZone: 'Asia/Tehran'});
    expect(linesOf(model, 'when')).to.have.length(1);
  });

  it('says when the doors open, and the note on the date', () => {
    const model = detailOf({doorTime: '2026-11-28T18:15', schedulingNote: 'Nach dem Gottesdienst'});
    expect(linesOf(model, 'when').slice(1)).to.deep.equal(['Einlass ab 18:15 Uhr', 'Nach dem Gottesdienst']);
  });

  it('moves the doors of a series along with its dates', () => {
    const event = {...monthly, doorTime: '2026-11-07T10:30'};
    expect(linesOf(detailOf(event, inDecember), 'when')[1]).to.equal('Einlass ab 10:30 Uhr');
  });

  it("takes an exception's own doors as they are", () => {
    const event = {...monthly, doorTime: '2026-11-07T10:30'};
    const model = detailOf(event, {id: 'choir@2027-02-06T11:00'});
    expect(linesOf(model, 'when')[1]).to.equal('Einlass ab 13:00 Uhr');
  });

  it('strikes out the time of what is cancelled, and leaves out its doors', () => {
    const {facts} = detailOf({status: 'cancelled', doorTime: '2026-11-28T18:15'});
    expect(facts[0]?.lines.map(({isOff}) => isOff)).to.deep.equal([true]);
  });

  it('strikes out the former date', () => {
    const model = detailOf({status: 'rescheduled', previousStart: '2026-11-21T19:00'});
    const [line] = model.facts.find(({name}) => name === 'formerly')?.lines ?? [];
    expect([line?.text.text, line?.isOff]).to.deep.equal(['Samstag, 21. November 2026, 19:00', true]);
  });
});

describe('further dates, in the detail', () => {
  it('are the next five, without the one that is shown', () => {
    const model = detailOf(monthly, inDecember);
    expect(linesOf(model, 'dates')).to.deep.equal([
      'Samstag, 7. November 2026',
      'Samstag, 2. Januar 2027',
      'Samstag, 6. Februar 2027, 14:00–16:00 Uhr',
      'Samstag, 6. März 2027',
      'Samstag, 3. April 2027',
    ]);
  });

  it('open by the id of the occurrence, and say when one does not take place', () => {
    const row = detailOf(monthly, inDecember).background.find(({name}) => name === 'dates');
    const {opens, isOff, mark} = row?.lines[1] ?? {};
    expect([opens, isOff, mark?.text]).to.deep.equal(['choir@2027-01-02T11:00', true, 'Abgesagt']);
  });
});

const place = {
  name: 'Kulturspeicher',
  room: 'Großer Saal',
  address: {street: 'Am Kai 3', postalCode: '24937', city: 'Flensburg', country: 'DE'},
  district: 'old-town',
  note: 'Eingang im Hof',
  geo: {lat: 54.7902, lon: 9.4338},
};
const districts = {vocabularies: {districts: [{id: 'old-town', label: {de: 'Altstadt', en: 'Old town'}}]}};

describe('where, in the detail', () => {
  it('says all that is known of the place', () => {
    expect(linesOf(detailOf({location: place}, {more: districts}), 'where')).to.deep.equal([
      'Kulturspeicher',
      'Großer Saal',
      'Am Kai 3',
      '24937 Flensburg · Altstadt',
      'Deutschland',
      'Eingang im Hof',
      'Karte bei OpenStreetMap',
    ]);
  });

  it('links to a marker on the map', () => {
    expect(linksOf(detailOf({location: place}), 'where')).to.deep.equal([
      'https://www.openstreetmap.org/?mlat=54.7902&mlon=9.4338#map=17/54.7902/9.4338',
    ]);
  });

  it('searches for the address where the position is in the ocean', () => {
    const location = {...place, geo: {lat: 0, lon: 0}};
    expect(linksOf(detailOf({location}), 'where')).to.deep.equal([
      'https://www.openstreetmap.org/search?query=Am%20Kai%203%2C%2024937%20Flensburg%2C%20DE',
    ]);
  });

  it('has no map for a street without a town', () => {
    const model = detailOf({location: {name: 'Haus', address: {street: 'Hauptstraße 1'}}});
    expect([linesOf(model, 'where'), linksOf(model, 'where')]).to.deep.equal([['Haus', 'Hauptstraße 1'], []]);
  });

  it('shows a district that has no term, and a country that has no code, as written', () => {
    const location = {address: {city: 'Flensburg', country: 'Nirgendwo'}, district: 'quay'};
    expect(linesOf(detailOf({location}), 'where').slice(0, 2)).to.deep.equal([
      'Flensburg · quay',
      'Nirgendwo',
    ]);
  });

  it('leads to what takes place online', () => {
    const model = detailOf({attendance: 'online', onlineUrl: 'https://meet.example/a'});
    expect([linesOf(model, 'where'), linksOf(model, 'where')]).to.deep.equal([
      ['Online', 'Online teilnehmen'],
      ['https://meet.example/a'],
    ]);
  });

  it('sends nobody to the place from which it was moved', () => {
    const model = detailOf({status: 'moved-online', location: place, onlineUrl: 'https://meet.example/a'});
    expect(linesOf(model, 'where')).to.deep.equal(['Online', 'Online teilnehmen']);
  });

  it('says both where one can come and take part online', () => {
    const event = {attendance: 'hybrid', location: {name: 'Saal'}, onlineUrl: 'https://meet.example/a'};
    const model = detailOf(event);
    expect([linesOf(model, 'where'), linksOf(model, 'online')]).to.deep.equal([
      ['Saal'],
      ['https://meet.example/a'],
    ]);
  });

  it('keeps the online address of an event on site to itself', () => {
    const model = detailOf({location: {name: 'Saal'}, onlineUrl: 'https://meet.example/a'});
    expect([...linksOf(model, 'where'), ...linksOf(model, 'online')]).to.deep.equal([]);
  });
});

describe('the price, in the detail', () => {
  const price = (event: object, setting?: DetailSetting): readonly string[] =>
    linesOf(detailOf(event, setting), 'price');

  it('is an amount as the language writes it', () => {
    const event = {price: {amount: 7.5, currency: 'EUR'}};
    expect([price(event), price(event, english)]).to.deep.equal([['7,50 €'], ['€7.50']]);
  });

  it('has no cents where there are none, and a note', () => {
    const event = {free: false, price: {amount: 8, currency: 'EUR', note: 'Kinder 2 Euro'}};
    expect(price(event)).to.deep.equal(['8 €', 'Kinder 2 Euro']);
  });

  it('is shown as written where the currency is none', () => {
    expect(price({price: {amount: 3, currency: 'Taler'}})).to.deep.equal(['3 Taler']);
  });

  it('is nothing where it is free', () => {
    expect(price({free: true, price: {note: 'Spende willkommen'}})).to.deep.equal([
      'Kostenlos',
      'Spende willkommen',
    ]);
  });

  it('is there without an amount, where only that is known', () => {
    expect(price({free: false})).to.deep.equal(['Kostenpflichtig']);
  });

  it('is not invented', () => {
    expect(price({})).to.deep.equal([]);
  });
});

describe('registration, in the detail', () => {
  const registration = {url: 'https://city.example/register', deadline: '2026-11-27', required: true};

  it('has a button and says until when', () => {
    const model = detailOf({registration});
    expect([model.register, linesOf(model, 'registration')]).to.deep.equal([
      {href: 'https://city.example/register', label: 'Anmelden'},
      ['Anmeldung nötig', 'Anmeldung bis 27. Nov. 2026'],
    ]);
  });

  it('is a mail where there is no page, in the language of those who read it', () => {
    const event = {
      title: {en: 'Choir & friends', de: 'Chor & Gäste'},
      registration: {email: 'moin@chor.example'},
    };
    expect(detailOf(event, english).register?.href).to.equal(
      'mailto:moin@chor.example?subject=Chor%20%26%20G%C3%A4ste',
    );
  });

  it("is closed after the deadline in the event's zone", () => {
    const at = (now: string): DetailModel => detailOf({registration}, {now});
    const lastMinute = at('2026-11-27T23:59:00+01:00');
    const tooLate = at('2026-11-28T00:01:00+01:00');
    expect([lastMinute.register?.label, tooLate.register, linesOf(tooLate, 'registration')]).to.deep.equal([
      'Anmelden',
      undefined,
      [german.t('registrationClosed')],
    ]);
  });

  it('has no button where there is no place left, but the way to ask', () => {
    const model = detailOf({registration, remaining: 0, capacity: 20});
    expect([model.register, linksOf(model, 'registration')]).to.deep.equal([
      undefined,
      ['https://city.example/register'],
    ]);
  });

  it('is gone when the event is over or does not take place', () => {
    const past = detailOf({registration}, {now: '2026-11-30T12:00:00+01:00'});
    const off = detailOf({registration, status: 'cancelled'});
    const left = [past, off].map((model) => [model.register, linesOf(model, 'registration')]);
    expect(left).to.deep.equal([
      [undefined, []],
      [undefined, []],
    ]);
  });
});

describe('places, in the detail', () => {
  const places = (event: object, setting?: DetailSetting): readonly string[] =>
    linesOf(detailOf(event, setting), 'places');

  it('are counted', () => {
    expect([
      places({capacity: 1}),
      places({remaining: 3}),
      places({capacity: 800, remaining: 143}),
      places({capacity: 200, remaining: 0}),
      places({}),
    ]).to.deep.equal([
      ['1 Platz'],
      [german.t('placesLeft', {count: 3})],
      ['Noch 143 von 800 Plätzen frei'],
      ['Ausgebucht · 200 Plätze'],
      [],
    ]);
  });

  it('are not left when it is over', () => {
    expect(places({capacity: 20, remaining: 3}, {now: '2026-12-01T12:00:00+01:00'})).to.deep.equal([
      '20 Plätze',
    ]);
  });

  it('are not left of fewer than there are', () => {
    expect(places({capacity: 2, remaining: 30})).to.deep.equal([german.t('placesLeft', {count: 30})]);
  });
});
