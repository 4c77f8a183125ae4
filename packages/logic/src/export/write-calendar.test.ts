import {expect} from '@open-wc/testing';
import type {CalendarEntry} from './calendar-entry.js';
import {writeCalendar} from './write-calendar.js';

const now = Date.UTC(2026, 10, 22, 7, 30, 15);

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'regatta',
  host: 'feeds.example',
  start: '2026-11-28T14:00',
  end: '2026-11-28T18:30',
  timeZone: 'Europe/Berlin',
  title: 'Regatta',
  ...more,
});

const series = (more: Partial<CalendarEntry['series'] & object> = {}): CalendarEntry['series'] => ({
  rule: 'FREQ=WEEKLY',
  exclude: [],
  add: [],
  exceptions: [],
  ...more,
});

interface Component {
  readonly name: string;
  /** Each property with its parameters, and its values. */
  readonly properties: Record<string, string[]>;
  readonly components: Component[];
}

const LINE = /^([A-Z][A-Z-]*(?:;[A-Z]+=[\w/+-]+)*):([^\p{Cc}]*)$/u;

/** The name with its parameters, and the value. */
const partsOf = (line: string): readonly [string, string] => {
  const match = LINE.exec(line);
  if (!match) throw new Error(`no content line: ${line}`);
  return [match[1] ?? '', match[2] ?? ''];
};

const close = (component: Component | undefined, name: string): void => {
  if (component?.name !== name) throw new Error(`END:${name} ends nothing`);
};

/** Reads the file as RFC 5545 §3.1 and §3.4 say; throws where it is not well formed. */
const read = (text: string): Component => {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const root: Component = {name: '', properties: {}, components: []};
  const open = [root];
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [name, value] = partsOf(line);
    const parent = open.at(-1)!;
    if (name === 'BEGIN') {
      parent.components.push({name: value, properties: {}, components: []});
      open.push(parent.components.at(-1)!);
    } else if (name === 'END') close(open.pop(), value);
    else (parent.properties[name] ??= []).push(value);
  }
  expect(open).to.have.length(1);
  return root.components[0]!;
};

const calendarOf = (...entries: CalendarEntry[]): Component => read(writeCalendar(entries, {now}));
const eventsOf = (...entries: CalendarEntry[]): Component['properties'][] =>
  calendarOf(...entries)
    .components.filter(({name}) => name === 'VEVENT')
    .map(({properties}) => properties);
const eventOf = (more: Partial<CalendarEntry> = {}): Component['properties'] => eventsOf(entry(more))[0]!;
const zonesOf = (...entries: CalendarEntry[]): string[] =>
  calendarOf(...entries)
    .components.filter(({name}) => name === 'VTIMEZONE')
    .map(({properties}) => properties['TZID']![0]!);

describe('a calendar file', () => {
  it('says what it is', () => {
    expect(calendarOf().properties).to.deep.equal({
      VERSION: ['2.0'],
      PRODID: ['-//mitmach//mitmach//EN'],
      METHOD: ['PUBLISH'],
    });
  });

  it('has a name for old and new software', () => {
    const {properties} = read(writeCalendar([], {now, name: 'Termine, Kreis; Nord'}));
    expect(properties).to.deep.include({
      NAME: [String.raw`Termine\, Kreis\; Nord`],
      'X-WR-CALNAME': [String.raw`Termine\, Kreis\; Nord`],
    });
  });

  it('takes a Date for now like its number, and throws for one that is none', () => {
    expect(writeCalendar([entry()], {now: new Date(now)})).to.equal(writeCalendar([entry()], {now}));
    expect(() => writeCalendar([entry()], {now: new Date(NaN)})).to.throw(RangeError);
  });

  it('describes each zone once, and before the events', () => {
    const {components} = calendarOf(
      entry(),
      entry({timeZone: 'America/New_York'}),
      entry({start: '2024-05-01T10:00'}),
    );
    expect(components.map(({name}) => name)).to.deep.equal([
      'VTIMEZONE',
      'VTIMEZONE',
      'VEVENT',
      'VEVENT',
      'VEVENT',
    ]);
    const starts = components[0]!.components.map(({properties}) => properties['DTSTART']![0]);
    expect(starts).to.deep.equal(['20230326T020000', '20231029T030000']);
  });

  it('describes no zone for days, for UTC and for zones that nobody knows', () => {
    expect(
      zonesOf(
        entry({start: '2026-11-28', end: undefined}),
        entry({timeZone: 'Etc/UTC'}),
        entry({timeZone: 'Mars/Olympus'}),
      ),
    ).to.deep.equal([]);
  });

  it('leaves out what begins at a time that does not exist, and keeps the rest', () => {
    const events = eventsOf(
      entry({
        start: '2026-02-30T10:00',
        series: series({exceptions: [{...entry(), recurrence: '2026-03-01'}]}),
      }),
      entry({id: 'good'}),
      entry({start: ''}),
    );
    expect(events.map(({UID}) => UID)).to.deep.equal([['good@feeds.example']]);
  });
});

describe('an event in a calendar file', () => {
  it('has what is known of it', () => {
    const known = eventOf({
      description: 'Am Steg.\n\nBitte Schwimmwesten.',
      location: 'Bootshaus, Am Strand 3, 24939 Flensburg',
      geo: {lat: 54.8, lon: 9.4300001},
      url: 'https://feeds.example/regatta?a=1;2,3',
      categories: ['Sport, Wasser', 'Jugend'],
      updated: '2026-11-02T07:30:15.250+01:00',
      sequence: 0,
    });
    expect(known).to.deep.equal({
      UID: ['regatta@feeds.example'],
      DTSTAMP: ['20261122T073015Z'],
      'DTSTART;TZID=Europe/Berlin': ['20261128T140000'],
      'DTEND;TZID=Europe/Berlin': ['20261128T183000'],
      SUMMARY: ['Regatta'],
      DESCRIPTION: [String.raw`Am Steg.\n\nBitte Schwimmwesten.`],
      LOCATION: [String.raw`Bootshaus\, Am Strand 3\, 24939 Flensburg`],
      GEO: ['54.8;9.43'],
      URL: ['https://feeds.example/regatta?a=1;2,3'],
      CATEGORIES: [String.raw`Sport\, Wasser,Jugend`],
      'LAST-MODIFIED': ['20261102T063015Z'],
      SEQUENCE: ['0'],
    });
  });

  it('has nothing that nobody said', () => {
    expect(eventOf({host: undefined, end: undefined})).to.have.all.keys(
      'UID',
      'DTSTAMP',
      'DTSTART;TZID=Europe/Berlin',
      'SUMMARY',
    );
  });

  it('is of no feed in particular without a host', () => {
    expect(eventOf({host: undefined})['UID']).to.deep.equal(['regatta@mitmach']);
  });

  it('ends on the next day when it goes on over midnight', () => {
    const {'DTEND;TZID=Europe/Berlin': end} = eventOf({end: '2026-11-29T02:00'});
    expect(end).to.deep.equal(['20261129T020000']);
  });

  it('keeps its clock over a change of the clocks', () => {
    const event = eventOf({start: '2026-10-24T20:00', end: '2026-10-25T10:00'});
    expect(event).to.deep.include({
      'DTSTART;TZID=Europe/Berlin': ['20261024T200000'],
      'DTEND;TZID=Europe/Berlin': ['20261025T100000'],
    });
  });

  it('is written by UTC in the zone UTC, and on any clock in one that nobody knows', () => {
    expect(eventOf({timeZone: 'UTC'})).to.deep.include({
      DTSTART: ['20261128T140000Z'],
      DTEND: ['20261128T183000Z'],
    });
    expect(eventOf({timeZone: '+02:00'})).to.deep.include({
      DTSTART: ['20261128T140000'],
      DTEND: ['20261128T183000'],
    });
  });

  it('takes all of a day', () => {
    const event = eventOf({start: '2026-11-28', end: undefined});
    expect(event).to.deep.include({'DTSTART;VALUE=DATE': ['20261128']});
    expect(Object.keys(event).filter((key) => key.startsWith('DTEND'))).to.deep.equal([]);
  });

  it('ends before the day after its last', () => {
    expect(eventOf({start: '2026-11-28', end: '2026-12-31'})).to.deep.include({
      'DTSTART;VALUE=DATE': ['20261128'],
      'DTEND;VALUE=DATE': ['20270101'],
    });
  });

  it('has no end that is not after its start, or of another form', () => {
    for (const end of ['2026-11-28T14:00', '2026-11-27T15:00', '2026-11-29', '2026-11-31T15:00', 'soon']) {
      const keys = Object.keys(eventOf({end}));
      expect(
        keys.filter((key) => key.startsWith('DTEND')),
        end,
      ).to.deep.equal([]);
    }
  });

  it('is cancelled, or waits for a new date', () => {
    expect(eventOf({status: 'cancelled'})['STATUS']).to.deep.equal(['CANCELLED']);
    expect(eventOf({status: 'tentative'})['STATUS']).to.deep.equal(['TENTATIVE']);
  });

  it('has no place on earth that is no number, and no change at no time', () => {
    const event = eventOf({geo: {lat: NaN, lon: 9}, updated: '2026-11-02T07:30:60Z'});
    expect(event).to.not.have.any.keys('GEO', 'LAST-MODIFIED');
  });
});

describe('a series in a calendar file', () => {
  it('keeps its rule, its gaps and its additions', () => {
    const event = eventOf({
      series: series({
        rule: 'RRULE: freq=weekly;\r\n byday=sa;count=10;',
        exclude: ['2026-12-05T14:00', '2026-12-12', 'never'],
        add: ['2026-12-06T11:00:30'],
      }),
    });
    expect(event).to.deep.include({
      RRULE: ['FREQ=WEEKLY;BYDAY=SA;COUNT=10'],
      'EXDATE;TZID=Europe/Berlin': ['20261205T140000', '20261212T140000'],
      'RDATE;TZID=Europe/Berlin': ['20261206T110030'],
    });
  });

  it('has one more event for each exception', () => {
    const moved = {...entry({start: '2026-12-12T10:00', end: '2026-12-12T11:00', title: 'Nikolaus'})};
    const events = eventsOf(
      entry({
        series: series({
          exceptions: [
            {...moved, recurrence: '2026-12-12T14:00'},
            {...entry({status: 'cancelled'}), recurrence: '2026-12-19T14:00'},
            {...moved, timeZone: 'America/New_York', recurrence: '2026-12-26T14:00'},
          ],
        }),
      }),
    );
    expect(events.map(({UID}) => UID)).to.deep.equal(Array(4).fill(['regatta@feeds.example']));
    expect(events.map((event) => event['RECURRENCE-ID;TZID=Europe/Berlin']?.[0])).to.deep.equal([
      undefined,
      '20261212T140000',
      '20261219T140000',
      '20261226T140000',
    ]);
    expect(events[1]).to.deep.include({
      'DTSTART;TZID=Europe/Berlin': ['20261212T100000'],
      SUMMARY: ['Nikolaus'],
    });
    expect(events[2]).to.deep.include({STATUS: ['CANCELLED']});
    expect(events[3]).to.deep.include({'DTSTART;TZID=America/New_York': ['20261212T100000']});
    expect(events.slice(1).some((event) => 'RRULE' in event)).to.be.false;
  });

  it('brings the zone of an exception along', () => {
    const exception = {...entry({timeZone: 'America/New_York'}), recurrence: '2026-12-26T14:00'};
    const zones = zonesOf(entry({series: series({exceptions: [exception]})}));
    expect(zones).to.deep.equal(['Europe/Berlin', 'America/New_York']);
  });

  it('describes its zone for years when it has no end', () => {
    const {components} = calendarOf(
      entry({timeZone: 'America/Santiago', series: series()}),
      entry({timeZone: 'Asia/Jerusalem', series: series({rule: 'FREQ=DAILY;UNTIL=20261231'})}),
    );
    const lastYears = components.slice(0, 2).map((zone) => {
      const starts = zone.components.map(({properties}) => Number(properties['DTSTART']![0]!.slice(0, 4)));
      return Math.max(...starts);
    });
    expect(lastYears[0]).to.be.at.least(2036);
    expect(lastYears[1]).to.be.below(2036);
  });

  for (const [start, timeZone, until, written] of [
    ['2026-06-01T14:00', 'Europe/Berlin', '20261128', '20261128T225959Z'],
    ['2026-06-01T14:00', 'Europe/Berlin', '20260701T140000', '20260701T120000Z'],
    ['2026-06-01T14:00', 'Europe/Berlin', '20261128T130000Z', '20261128T130000Z'],
    ['2026-06-01T14:00', 'UTC', '20261128T140000', '20261128T140000Z'],
    ['2026-06-01T14:00', 'UTC', '20261128', '20261128T235959Z'],
    ['2026-06-01T14:00', 'Mars/Olympus', '20261128T130000Z', '20261128T130000'],
    ['2026-06-01', 'Europe/Berlin', '20261128', '20261128'],
    ['2026-06-01', 'Europe/Berlin', '20261128T140000', '20261128'],
    ['2026-06-01', 'Europe/Berlin', '20261128T230000Z', '20261129'],
  ] as const) {
    it(`from ${start} in ${timeZone} until ${until} lasts until ${written}`, () => {
      const rule = `FREQ=DAILY;UNTIL=${until};INTERVAL=2`;
      const {RRULE} = eventOf({start, end: undefined, timeZone, series: series({rule})});
      expect(RRULE).to.deep.equal([`FREQ=DAILY;UNTIL=${written};INTERVAL=2`]);
    });
  }

  it('has no times of day when it is of days', () => {
    const event = eventOf({
      start: '2026-11-28',
      end: undefined,
      series: series({
        rule: 'FREQ=WEEKLY;BYHOUR=9;BYDAY=SA;BYMINUTE=0',
        exclude: ['2026-12-05T14:00'],
        add: ['2026-12-06'],
      }),
    });
    expect(event).to.deep.include({
      RRULE: ['FREQ=WEEKLY;BYDAY=SA'],
      'EXDATE;VALUE=DATE': ['20261205'],
      'RDATE;VALUE=DATE': ['20261206'],
    });
  });

  it('is its first date alone where the rule is none', () => {
    for (const rule of [
      'every Saturday',
      'FREQ=SECONDLY',
      'FREQ=DAILY;COUNT=2;UNTIL=20261231',
      'FREQ=DAILY;UNTIL=20261131T100000',
      'FREQ=DAILY\r\nATTENDEE:mailto:eve@evil.example',
    ]) {
      expect(eventOf({series: series({rule})}), rule).to.not.have.any.keys('RRULE', 'ATTENDEE');
    }
  });
});

describe('a value that wants to be more', () => {
  const attack = 'x\r\nATTENDEE:mailto:eve@evil.example\nEND:VEVENT\rBEGIN:VALARM\u0085\u2028X:1\u0000\u001b';

  it('begins no line in any property', () => {
    const evil = entry({
      id: attack,
      host: attack,
      title: attack,
      description: attack,
      location: attack,
      url: `https://feeds.example/${attack}`,
      categories: [attack, attack],
      updated: attack,
      timeZone: attack,
      series: series({rule: attack, exclude: [attack], add: [attack]}),
      status: attack as 'cancelled',
      sequence: attack as unknown as number,
      geo: {lat: Infinity, lon: 0},
    });
    const calendar = read(writeCalendar([evil], {now, name: attack}));
    expect(calendar.components).to.have.length(1);
    const {properties, components} = calendar.components[0]!;
    expect(components).to.deep.equal([]);
    expect(properties).to.have.all.keys(
      ...['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'CATEGORIES'],
      ...['STATUS', 'SEQUENCE'],
    );
    expect(properties['SUMMARY']).to.deep.equal([
      String.raw`x\nATTENDEE:mailto:eve@evil.example\nEND:VEVENT\nBEGIN:VALARM\nX:1`,
    ]);
  });

  it('cannot get in by a date or a zone', () => {
    const events = eventsOf(
      entry({start: '2026-11-28\r\nX:1'}),
      entry({end: '2026-11-28T18:30\r\nX:1'}),
      entry({timeZone: 'Europe/Berlin:20261128T140000\r\nX'}),
      entry({timeZone: 'Europe/Berlin;X=1'}),
    );
    expect(events).to.have.length(3);
    for (const event of events) expect(event).to.not.have.any.keys('X');
    expect(events[2]).to.deep.include({DTSTART: ['20261128T140000']});
  });
});
