import {parseFeed, type Feed} from '@mitmach/feed';
import {EventIndex, type Slot} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import type {CalendarContext, CalendarLocale} from './calendar-view.js';
import {loadLocale, localeIn} from './detail/detail.driver.js';
import {entryOf, lineOf, pageOf, wallClockNow, type EventEntry, type EventLine} from './entry.model.js';

const feedOf = (event: object): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Stadt',
      language: 'de',
      timeZone: 'Europe/Berlin',
      organizations: [{id: 'club', name: 'Bürgerverein'}],
      events: [
        {id: 'choir', title: 'Chorprobe', start: '2026-11-28T19:00', end: '2026-11-28T21:00', ...event},
      ],
    },
    'https://city.example/feeds/feed.json',
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};
const withColor = (color: unknown): Feed => {
  const categories = [{id: 'music', label: 'Musik', color}];
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {categories},
    events: [{id: 'choir', title: 'Chorprobe', start: '2026-11-28', categories: ['music']}],
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

interface Setting {
  /** With offset. */
  readonly now?: string;
  readonly locale?: CalendarLocale;
  /** The day under which a line stands. */
  readonly day?: string;
}

const contextOf = (feed: Feed, {now, locale = localeIn('de')}: Setting = {}): CalendarContext => ({
  feed,
  locale,
  now: Date.parse(now ?? '2026-11-22T12:00:00+01:00'),
  today: '2026-11-22',
});

const slotOf = (feed: Feed): Slot => {
  const [slot] = new EventIndex(feed).between({from: '0001-01-01', to: '9999-12-31'});
  if (!slot) throw new Error('The event has no time.');
  return slot;
};

const entryIn = (feed: Feed, setting?: Setting): EventEntry => {
  const entry = entryOf(slotOf(feed), contextOf(feed, setting));
  if (!entry) throw new Error('The event is broken.');
  return entry;
};
const entry = (event: object, setting?: Setting): EventEntry => entryIn(feedOf(event), setting);

const line = (event: object, setting: Setting = {}): EventLine => {
  const feed = feedOf(event);
  const slot = slotOf(feed);
  const found = lineOf(slot, setting.day ?? slot.firstDay, contextOf(feed, setting));
  if (!found) throw new Error('The event is broken.');
  return found;
};
const notes = (event: object, setting?: Setting): string[] =>
  line(event, setting).notes.map(({kind, text}) => `${kind}: ${text.replace(/\s/g, ' ')}`);

describe('an event that is shown', () => {
  it('has its title, its time and its id', () => {
    const {id, title, at} = entry({});
    expect([id, title, at]).to.deep.equal(['choir', {text: 'Chorprobe'}, '19:00']);
  });

  it('has no time of day where it takes all of it', () => {
    expect(entry({start: '2026-11-28', end: '2026-11-28'}).at).to.equal('');
  });

  it('leads to its own page, by the address of the feed', () => {
    const links = ['chor.html', 'https://choir.example/', 'javascript:alert(1)', undefined];
    const pages = links.map((url) => {
      const feed = feedOf({url});
      return pageOf(entryIn(feed), contextOf(feed));
    });
    expect(pages).to.deep.equal([
      'https://city.example/feeds/chor.html',
      'https://choir.example/',
      undefined,
      undefined,
    ]);
  });

  it('is none where it is broken', () => {
    const feed = feedOf({title: 7});
    const slot = slotOf(feed);
    expect([entryOf(slot, contextOf(feed)), lineOf(slot, '2026-11-28', contextOf(feed))]).to.deep.equal([
      undefined,
      undefined,
    ]);
  });

  it('has a title without the tags in it', () => {
    const {title, label} = entry({title: 'Chor <img src=x onerror=alert(1)><b>probe</b>'});
    expect([title.text, label.startsWith('19:00 Chor probe, ')]).to.deep.equal(['Chor probe', true]);
  });

  it('keeps a title of two thousand characters whole', () => {
    const title = 'Ein langer Titel. '.repeat(112).slice(0, 2000);
    expect([entry({title}).title.text, entry({title}).label.includes(title)]).to.deep.equal([title, true]);
  });

  it('has its title in the language of the reader', () => {
    const title = {de: 'Rundgang', en: 'Guided tour'};
    expect(entry({title}, {locale: localeIn('en')}).title).to.deep.equal({text: 'Guided tour'});
  });
});

describe('the name of an event', () => {
  it('begins with what can be seen and says when and where in full', () => {
    expect(entry({location: {name: 'Bürgerhaus'}}).label).to.equal(
      '19:00 Chorprobe, Samstag, 28. November 2026, Bürgerhaus',
    );
  });

  it('says what everybody must know before that', () => {
    expect(entry({status: 'cancelled'}).label).to.equal(
      '19:00 Chorprobe, Abgesagt, Samstag, 28. November 2026',
    );
  });

  it('says all days where it takes several', () => {
    const label = entry({start: '2026-11-27', end: '2026-11-29'}).label.replace(/\s/g, ' ');
    expect(label).to.equal('Chorprobe, Freitag, 27. – Sonntag, 29. November 2026');
  });

  it('says all days of what begins at a time, too', () => {
    const label = entry({start: '2026-11-27T18:00', end: '2026-11-29T16:00'}).label.replace(/\s/g, ' ');
    expect(label).to.equal('18:00 Chorprobe, Freitag, 27. – Sonntag, 29. November 2026');
  });

  it('is parted by the comma of the language', async () => {
    const {label} = entry({location: {name: 'Haus'}}, {locale: await loadLocale('fa')});
    expect([label.includes(', '), label.split('، ').length]).to.deep.equal([false, 3]);
  });
});

describe('the status of an event', () => {
  const statuses: Readonly<Record<string, readonly [object, string]>> = {
    cancelled: [{status: 'cancelled'}, 'off: Abgesagt'],
    postponed: [{status: 'postponed'}, 'off: Verschoben'],
    rescheduled: [{status: 'rescheduled'}, 'changed: Neuer Termin'],
    'moved online': [{status: 'moved-online'}, 'changed: Jetzt online'],
    'sold out': [{remaining: 0}, 'full: Ausgebucht'],
    'cancelled and sold out': [{status: 'cancelled', remaining: 0}, 'off: Abgesagt'],
  };
  for (const [what, [event, words]] of Object.entries(statuses)) {
    it(`is said in words where it is ${what}`, () => {
      const {status, isOff} = entry(event);
      expect([`${status?.kind ?? ''}: ${status?.text ?? ''}`, isOff]).to.deep.equal([
        words,
        words.startsWith('off'),
      ]);
    });
  }

  for (const event of [{}, {status: 'scheduled'}, {remaining: 3}]) {
    it(`is not said for ${JSON.stringify(event)}`, () => {
      expect([entry(event).status, entry(event).isOff]).to.deep.equal([undefined, false]);
    });
  }
});

describe('whether an event is over', () => {
  const isPast = (event: object, now: string): boolean => entry(event, {now}).isPast;

  it('is told by its end, to the minute', () => {
    expect(
      ['20:59', '21:00', '21:01'].map((time) => isPast({}, `2026-11-28T${time}:00+01:00`)),
    ).to.deep.equal([false, false, true]);
  });

  it('is told by the clocks of its own zone', () => {
    const now = '2026-11-28T19:00:00+01:00';
    expect([
      isPast({timeZone: 'Asia/Tehran'}, now),
      isPast({timeZone: 'America/New_York'}, now),
    ]).to.deep.equal([true, false]);
  });

  it('is told by the day after where nobody gave an end', () => {
    const open = {end: undefined};
    expect([
      isPast(open, '2026-11-28T23:59:00+01:00'),
      isPast(open, '2026-11-29T00:00:00+01:00'),
    ]).to.deep.equal([false, true]);
  });

  it('is told by the last day of whole days', () => {
    const days = {start: '2026-11-27', end: '2026-11-29'};
    expect([
      isPast(days, '2026-11-29T23:59:00+01:00'),
      isPast(days, '2026-11-30T00:00:00+01:00'),
    ]).to.deep.equal([false, true]);
  });

  it('is told by the end of a night', () => {
    const night = {end: '2026-11-29T02:00'};
    expect([
      isPast(night, '2026-11-29T01:59:00+01:00'),
      isPast(night, '2026-11-29T02:01:00+01:00'),
    ]).to.deep.equal([false, true]);
  });

  it('is told by the clock of each zone at each moment', () => {
    const noon = Date.parse('2026-11-22T12:00:00Z');
    expect([
      wallClockNow('Europe/Berlin', noon),
      wallClockNow('Asia/Kolkata', noon),
      wallClockNow('Europe/Berlin', noon + 60_000),
      wallClockNow('Europe/Berlin', Date.parse('0800-01-01T00:00:00Z')).slice(0, 5),
    ]).to.deep.equal(['2026-11-22T13:00', '2026-11-22T17:30', '2026-11-22T13:01', '0800-']);
  });
});

describe('the colour of an event', () => {
  const good = [
    '#123',
    '#12345678',
    'rebeccapurple',
    'rgb(1 2 3 / 50%)',
    'hsl(120, 50%, 50%)',
    'oklch(0.7 0.1 20)',
  ];
  for (const color of good) {
    it(`is that of its category where that is ${color}`, () => {
      expect(entryIn(withColor(color)).color).to.equal(color);
    });
  }

  const bad = [
    'red; position: fixed',
    'red}',
    'url(https://spy.example/x.png)',
    'var(--secret)',
    'rgb(1 2 3); inset: 0',
    'rgb(calc(1) 2 3)',
    'expression(alert(1))',
    '#12',
    'red\n',
    'red /* */',
    '',
    7,
    null,
  ];
  for (const color of bad) {
    it(`is none where that is ${JSON.stringify(color)}`, () => {
      expect(entryIn(withColor(color)).color).to.equal(undefined);
    });
  }

  it('is none where its category is not known, or it has none', () => {
    expect([entry({categories: ['unknown']}).color, entry({}).color]).to.deep.equal([undefined, undefined]);
  });
});

describe('a line of a list', () => {
  it('has the time on its day, and until when it lasts', () => {
    const camp = {start: '2026-11-27T18:00', end: '2026-11-29T16:00'};
    const lines = ['2026-11-27', '2026-11-28', '2026-11-29'].map((day) => line(camp, {day}));
    expect(lines.map(({time, until}) => [time, until])).to.deep.equal([
      ['ab 18:00', 'bis So., 29. Nov.'],
      ['Ganztägig', 'bis So., 29. Nov.'],
      ['bis 16:00', undefined],
    ]);
  });

  it('has the place by its name, else its street, else that it is online', () => {
    const address = {street: 'Am Deich 4'};
    const events = [
      {location: {name: 'Bürgerhaus', address}},
      {location: {address}},
      {location: {name: 'Bürgerhaus'}, attendance: 'online'},
      {location: {name: 'Bürgerhaus'}, status: 'moved-online'},
      {location: {district: 'north'}},
      {},
    ];
    expect(events.map((event) => line(event).place?.text)).to.deep.equal([
      'Bürgerhaus',
      'Am Deich 4',
      'Online',
      'Online',
      undefined,
      undefined,
    ]);
  });

  it('has who invites, by name or else by id', () => {
    const invites = ['club', 'nobody', undefined].map(
      (organization) => line({organization}).organization?.text,
    );
    expect(invites).to.deep.equal(['Bürgerverein', 'nobody', undefined]);
  });

  it('names once a club that meets at a place of its own name', () => {
    const {place, organization} = line({organization: 'club', location: {name: 'Bürgerverein'}});
    expect([place?.text, organization]).to.deep.equal(['Bürgerverein', undefined]);
  });

  it('has the date that was given first', () => {
    const dates = ['2026-11-21T19:00', '2026-11-21', undefined].map(
      (previousStart) => line({previousStart}).previously,
    );
    expect(dates).to.deep.equal(['21. Nov. 2026, 19:00', '21. Nov. 2026', undefined]);
  });

  it('says in which language alone a title is', () => {
    const english = {locale: localeIn('en')};
    expect([
      line({}, english).onlyIn,
      line({title: {en: 'Choir'}}, english).onlyIn,
      line({}).onlyIn,
    ]).to.deep.equal(['German', undefined, undefined]);
  });
});

describe('the notes of a line', () => {
  it('count the places left', () => {
    expect([notes({remaining: 1}), notes({remaining: 12}), notes({remaining: 0})]).to.deep.equal([
      ['note: Noch 1 Platz frei'],
      ['note: Noch 12 Plätze frei'],
      [],
    ]);
  });

  it('say that one has to register, or until when', () => {
    expect([
      notes({registration: {required: true}}),
      notes({registration: {required: false}}),
      notes({registration: {deadline: '2026-11-25'}}),
      notes({registration: {deadline: '2026-11-25T12:00', required: true}}),
    ]).to.deep.equal([
      ['note: Anmeldung nötig'],
      [],
      ['note: Anmeldung bis 25. Nov. 2026'],
      ['note: Anmeldung bis 25. Nov. 2026, 12:00'],
    ]);
  });

  it('say that registration is over, after the last day or minute for it', () => {
    const at = (deadline: string): string[] => notes({registration: {deadline}});
    expect(['2026-11-21', '2026-11-22', '2026-11-22T11:59', '2026-11-22T12:00'].map(at)).to.deep.equal([
      ['full: Anmeldung beendet'],
      ['note: Anmeldung bis 22. Nov. 2026'],
      ['full: Anmeldung beendet'],
      ['note: Anmeldung bis 22. Nov. 2026, 12:00'],
    ]);
  });

  it("judge a deadline by the clock of the event's zone", () => {
    const event = {timeZone: 'Asia/Tehran', registration: {deadline: '2026-11-22T14:00'}};
    expect(notes(event)).to.deep.equal(['full: Anmeldung beendet']);
  });

  it('say that one can come or take part online, and that it is free', () => {
    expect([notes({attendance: 'hybrid'}), notes({free: true}), notes({free: false})]).to.deep.equal([
      ['note: Vor Ort und online'],
      ['note: Kostenlos'],
      [],
    ]);
  });

  it('are not there once it is over or where it does not take place', () => {
    const event = {free: true, remaining: 3};
    expect([
      notes(event, {now: '2026-12-01T12:00:00+01:00'}),
      notes({...event, status: 'cancelled'}),
      notes({...event, status: 'postponed'}),
    ]).to.deep.equal([[], [], []]);
  });
});
