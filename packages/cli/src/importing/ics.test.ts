import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {addIsoDays, instantOf} from '@mitmach/logic';
import {expandRecurrence} from '@mitmach/logic/recurrence';
import type {FeedEvent} from '@mitmach/feed';
import {acceptedItems, importText, noteTexts, onlyItem} from '../testing/imported-items.js';
import {importIcs} from './ics.js';
import type {Imported, ImportOptions} from './importer.js';

/** A calendar of lines; `event` lines stand in a VEVENT. */
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Chorprobe', ...lines, 'END:VEVENT'].join('\r\n');

const read = (text: string, options: Partial<ImportOptions> = {}): Promise<Imported> =>
  importText(importIcs, text, options);
const readOne = async (...lines: readonly string[]): Promise<FeedEvent> =>
  onlyItem(await read(calendar(event(...lines))), 'events');

/** The starts of a series from its start on, for some days. */
const startsOf = (
  {start, recurrence, timeZone = 'Europe/Berlin'}: FeedEvent,
  days = 60,
): readonly string[] => {
  assert.ok(recurrence);
  const {rule, exclude, add} = recurrence;
  const from = start.slice(0, 10);
  return expandRecurrence({start, rule, exclude, add, timeZone}, {from, to: addIsoDays(from, days)}).starts;
};

const CUSTOM_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Eigene Zeit',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('importIcs reads times', () => {
  it('of a zone that is the feed’s, and of another, which it keeps', async () => {
    const berlin = await readOne(
      'DTSTART;TZID=Europe/Berlin:20261128T190000',
      'DTEND;TZID=Europe/Berlin:20261128T213000',
    );
    assert.deepEqual(
      [berlin.start, berlin.end, berlin.timeZone],
      ['2026-11-28T19:00', '2026-11-28T21:30', undefined],
    );
    const vienna = await readOne('DTSTART;TZID="Europe/Vienna":20261128T190000', 'DURATION:PT1H30M');
    assert.deepEqual(
      [vienna.start, vienna.duration, vienna.timeZone],
      ['2026-11-28T19:00', 'PT1H30M', 'Europe/Vienna'],
    );
  });

  it('in UTC as times on the clocks of the feed, in winter and in summer', async () => {
    const winter = await readOne('DTSTART:20261128T180000Z');
    const summer = await readOne('DTSTART:20260728T180000Z');
    assert.deepEqual([winter.start, summer.start], ['2026-11-28T19:00', '2026-07-28T20:00']);
  });

  it('in UTC and without a zone as times on the clocks that the calendar names', async () => {
    const text = (start: string): string =>
      calendar('X-WR-TIMEZONE:Europe/Helsinki', event(`DTSTART:${start}`));
    for (const start of ['20261128T180000Z', '20261128T200000']) {
      const {start: local, timeZone} = onlyItem(await read(text(start)), 'events');
      assert.deepEqual([local, timeZone], ['2026-11-28T20:00', 'Europe/Helsinki']);
    }
  });

  it('of days, and ends them with their last one', async () => {
    const one = await readOne('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261225');
    const three = await readOne('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227');
    const same = await readOne('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224');
    assert.deepEqual([one.start, one.end], ['2026-12-24', undefined]);
    assert.deepEqual([three.start, three.end], ['2026-12-24', '2026-12-26']);
    assert.deepEqual([same.start, same.end], ['2026-12-24', undefined]);
  });

  it('of days that Outlook writes as times', async () => {
    const {start, end} = await readOne(
      'DTSTART:20261224T000000',
      'DTEND:20261226T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    );
    assert.deepEqual([start, end], ['2026-12-24', '2026-12-25']);
  });

  it('of 24:00, which is the next day', async () => {
    const {start, end} = await readOne('DTSTART:20261128T190000', 'DTEND:20261128T240000');
    assert.deepEqual([start, end], ['2026-11-28T19:00', '2026-11-29T00:00']);
  });

  it('of zones by their Windows names and by the long names of programs', async () => {
    const names = ['W. Europe Standard Time', '/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'];
    for (const name of names) {
      const imported = await read(calendar(event(`DTSTART;TZID=${name}:20261128T190000`)));
      assert.equal(onlyItem(imported, 'events').start, '2026-11-28T19:00');
      assert.deepEqual(imported.notes, []);
    }
    const {timeZone} = await readOne('DTSTART;TZID=Tokyo Standard Time:20261128T190000');
    assert.equal(timeZone, 'Asia/Tokyo');
  });

  it('of a zone that the file alone describes on the clocks of the feed, and says so', async () => {
    const text = (start: string): string =>
      calendar(...CUSTOM_ZONE, event(`DTSTART;TZID=Eigene Zeit:${start}`));
    const winter = await read(text('20261128T190000'));
    const summer = await read(text('20260728T190000'));
    assert.equal(onlyItem(winter, 'events').start, '2026-11-28T18:00');
    assert.equal(onlyItem(summer, 'events').start, '2026-07-28T18:00');
    assert.deepEqual(noteTexts(winter), ['unknown-zone TZID Eigene Zeit']);
    assert.equal(winter.notes[0]?.detail, 'Europe/Berlin');
  });

  it('of a zone that nobody knows as they stand, and says so once', async () => {
    const imported = await read(
      calendar(event('DTSTART;TZID=Mittelerde:20261128T190000', 'DTEND;TZID=Mittelerde:20261128T200000')),
    );
    const {start, timeZone} = onlyItem(imported, 'events');
    assert.deepEqual([start, timeZone], ['2026-11-28T19:00', undefined]);
    assert.deepEqual(noteTexts(imported), ['unknown-zone TZID Mittelerde']);
  });

  it('of a zone that the file names by X-LIC-LOCATION', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Custom', 'X-LIC-LOCATION:Europe/Lisbon', 'END:VTIMEZONE'];
    const imported = await read(calendar(...zone, event('DTSTART;TZID=Custom:20261128T190000')));
    assert.equal(onlyItem(imported, 'events').timeZone, 'Europe/Lisbon');
    assert.deepEqual(imported.notes, []);
  });

  it('but not what is no time, and leaves that event out', async () => {
    for (const start of ['20260231T190000', '20261128T250000', 'morgen']) {
      const imported = await read(
        calendar(event(`DTSTART:${start}`), event('DTSTART:20261128').replace('UID:a', 'UID:b')),
      );
      assert.equal(onlyItem(imported, 'events').id, 'b');
      assert.deepEqual(noteTexts(imported), [`bad-date start ${start}`, 'missing-field start']);
      assert.equal(imported.notes[1]?.isItemLost, true);
    }
  });

  it('and drops an end before the start', async () => {
    const imported = await read(calendar(event('DTSTART:20261128T190000', 'DTEND:20261128T180000')));
    assert.equal(onlyItem(imported, 'events').end, undefined);
    assert.deepEqual(noteTexts(imported), ['bad-date end 2026-11-28T18:00']);
  });
});

describe('importIcs reads series', () => {
  it('that stay at their time through the change of the clocks', async () => {
    const series = await readOne(
      'DTSTART;TZID=Europe/Berlin:20261019T190000',
      'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO',
    );
    const starts = startsOf(series);
    assert.deepEqual(starts, ['2026-10-19T19:00', '2026-10-26T19:00', '2026-11-02T19:00']);
    const [summer = NaN, winter = NaN] = starts.map((start) => instantOf(start, 'Europe/Berlin'));
    assert.equal(winter - summer, 7 * 86_400_000 + 3_600_000);
  });

  it('with their last date, whether UNTIL is in UTC, on the clock or a day', async () => {
    for (const until of ['20261207T180000Z', '20261207T190000', '20261207', '20261207T225959Z']) {
      const series = await readOne(
        'DTSTART;TZID=Europe/Berlin:20261130T190000',
        `RRULE:FREQ=WEEKLY;UNTIL=${until}`,
      );
      assert.deepEqual(startsOf(series), ['2026-11-30T19:00', '2026-12-07T19:00'], until);
      assert.doesNotMatch(series.recurrence?.rule ?? '', /Z/);
    }
  });

  it('of days whose UNTIL is a time', async () => {
    for (const until of ['20261225T000000Z', '20261224T230000Z', '20261225']) {
      const series = await readOne('DTSTART;VALUE=DATE:20261224', `RRULE:FREQ=DAILY;UNTIL=${until}`);
      assert.deepEqual(startsOf(series), ['2026-12-24', '2026-12-25'], until);
    }
  });

  it('in UTC at the same time on the clock all year, unless their days are others there', async () => {
    const series = await readOne('DTSTART:20261019T170000Z', 'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO');
    assert.deepEqual(startsOf(series), ['2026-10-19T19:00', '2026-10-26T19:00', '2026-11-02T19:00']);
    const late = await readOne(
      'DTSTART:20261019T230000Z',
      'EXDATE:20261026T230000Z',
      'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=MO',
    );
    assert.deepEqual([late.start, late.timeZone], ['2026-10-19T23:00', 'UTC']);
    assert.deepEqual(startsOf(late), ['2026-10-19T23:00', '2026-11-02T23:00']);
  });

  it('with dates left out and added, in any zone and on any number of lines', async () => {
    const series = await readOne(
      'DTSTART;TZID=Europe/Berlin:20261102T190000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Berlin:20261109T190000',
      'EXDATE:20261116T180000Z',
      'EXDATE;VALUE=DATE:20261123',
      'RDATE;TZID=Europe/Helsinki:20261105T200000,20261106T200000',
    );
    assert.deepEqual(startsOf(series), ['2026-11-02T19:00', '2026-11-05T19:00', '2026-11-06T19:00']);
  });

  it('of added dates alone, some with an end of their own', async () => {
    const series = await readOne(
      'DTSTART:20261102T190000',
      'DTEND:20261102T200000',
      'RDATE;VALUE=PERIOD:20261105T190000/20261105T220000,20261106T190000/PT2H',
    );
    assert.deepEqual(startsOf(series), ['2026-11-02T19:00', '2026-11-05T19:00', '2026-11-06T19:00']);
    assert.deepEqual(series.recurrence?.overrides, {
      '2026-11-05T19:00': {end: '2026-11-05T22:00'},
      '2026-11-06T19:00': {end: '2026-11-06T21:00'},
    });
  });

  it('with single dates that are moved, renamed, cancelled or private', async () => {
    const master = event(
      'DTSTART;TZID=Europe/Berlin:20261102T190000',
      'DTEND;TZID=Europe/Berlin:20261102T200000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
    );
    const imported = await read(
      calendar(
        event(
          'RECURRENCE-ID;TZID=Europe/Berlin:20261109T190000',
          'DTSTART;TZID=Europe/Berlin:20261110T200000',
          'DTEND;TZID=Europe/Berlin:20261110T210000',
        ),
        master,
        event(
          'RECURRENCE-ID:20261116T180000Z',
          'DTSTART:20261116T180000Z',
          'DTEND:20261116T203000Z',
          'LOCATION:Aula',
        ).replace('Chorprobe', 'Konzert'),
        event(
          'RECURRENCE-ID;TZID=Europe/Berlin:20261123T190000',
          'DTSTART;TZID=Europe/Berlin:20261123T190000',
          'DTEND;TZID=Europe/Berlin:20261123T200000',
          'STATUS:CANCELLED',
        ),
        event(
          'RECURRENCE-ID;TZID=Europe/Berlin:20261130T190000',
          'DTSTART;TZID=Europe/Berlin:20261201T190000',
          'CLASS:PRIVATE',
        ),
      ),
    );
    const {recurrence} = onlyItem(imported, 'events');
    assert.deepEqual(recurrence?.overrides, {
      '2026-11-09T19:00': {start: '2026-11-10T20:00'},
      '2026-11-16T19:00': {title: 'Konzert', end: '2026-11-16T21:30', location: {name: 'Aula'}},
      '2026-11-23T19:00': {status: 'cancelled'},
    });
    assert.deepEqual(recurrence.exclude, ['2026-11-30T19:00']);
    assert.deepEqual(noteTexts(imported), ['private']);
  });

  it('and applies an exception for all later dates to its own alone, and says so', async () => {
    const imported = await read(
      calendar(
        event('DTSTART:20261102T190000', 'RRULE:FREQ=WEEKLY'),
        event('RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T190000', 'DTSTART:20261109T200000'),
      ),
    );
    const {recurrence} = onlyItem(imported, 'events');
    assert.deepEqual(recurrence?.overrides, {'2026-11-09T19:00': {start: '2026-11-09T20:00'}});
    assert.deepEqual(noteTexts(imported), ['bad-value RECURRENCE-ID RANGE=THISANDFUTURE']);
  });

  it('whose event is missing as single events', async () => {
    const imported = await read(
      calendar(event('RECURRENCE-ID:20261109T180000Z', 'DTSTART:20261110T180000Z')),
    );
    const {id, start, recurrence} = onlyItem(imported, 'events');
    assert.deepEqual([id, start, recurrence], ['a@2026-11-09T19:00', '2026-11-10T19:00', undefined]);
  });

  it('but not by rules that make no sense or are hostile: the event stands once', async () => {
    const rules = [
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=DAILY;COUNT=1;UNTIL=20270101',
      'Unfug',
      `FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(9000)}1`,
    ];
    for (const rule of rules) {
      const imported = await read(calendar(event('DTSTART:20261102T190000', `RRULE:${rule}`)));
      assert.equal(onlyItem(imported, 'events').recurrence, undefined);
      assert.equal(imported.notes[0]?.code, 'bad-rule');
    }
  });

  it('by rules without end and rules that search long', async () => {
    const rules = [
      'FREQ=DAILY',
      'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
      'FREQ=DAILY;COUNT=999999999',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    ];
    for (const rule of rules) {
      const {recurrence} = await readOne('DTSTART:20261102T190000', `RRULE:${rule}`);
      assert.equal(recurrence?.rule, rule);
    }
  });

  it('and notes EXRULE and second rules', async () => {
    const imported = await read(
      calendar(
        event('DTSTART:20261102T190000', 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=YEARLY', 'EXRULE:FREQ=MONTHLY'),
      ),
    );
    assert.equal(onlyItem(imported, 'events').recurrence?.rule, 'FREQ=WEEKLY');
    assert.deepEqual(noteTexts(imported), [
      'bad-rule recurrence FREQ=YEARLY',
      'bad-rule recurrence FREQ=MONTHLY',
    ]);
  });
});

describe('importIcs reads what an event says', () => {
  it('of place, text, address, picture, categories and state', async () => {
    const imported = await read(
      calendar(
        event(
          'DTSTART:20261128T190000',
          String.raw`DESCRIPTION:Bitte *Noten* mitbringen\, siehe https://verein.example/plan_a\n\n- `,
          ' Becher',
          'URL:https://verein.example/probe',
          String.raw`LOCATION:Bürgerhalle\, Norderstraße 5a\, 24937 Flensburg\, Deutschland`,
          'GEO:54.78;9.43',
          String.raw`CATEGORIES:Musik,Kinder\, Jugend`,
          'CATEGORIES:Intern',
          'ATTACH;FMTTYPE=image/png:https://verein.example/bild.png',
          'ATTACH;FILENAME=Programm.pdf:https://verein.example/p.pdf',
          'STATUS:CANCELLED',
          'SEQUENCE:3',
          'LAST-MODIFIED:20261101T080000Z',
        ),
      ),
      {terms: {musik: {vocabulary: 'topics', id: 'music'}, Intern: null}},
    );
    assert.deepEqual(onlyItem(imported, 'events'), {
      id: 'a',
      title: 'Chorprobe',
      start: '2026-11-28T19:00',
      status: 'cancelled',
      url: 'https://verein.example/probe',
      location: {
        name: 'Bürgerhalle',
        address: {street: 'Norderstraße 5a', postalCode: '24937', city: 'Flensburg', country: 'DE'},
        geo: {lat: 54.78, lon: 9.43},
      },
      description: `Bitte ${String.raw`\*Noten\*`} mitbringen, siehe <https://verein.example/plan_a>\n\n- Becher\n\n[Programm.pdf](https://verein.example/p.pdf)`,
      image: {url: 'https://verein.example/bild.png', alt: ''},
      topics: ['music'],
      categories: ['Kinder, Jugend'],
      updated: '2026-11-01T08:00:00Z',
      sequence: 3,
    });
    assert.deepEqual(imported.terms, [
      {vocabulary: 'categories', id: 'Kinder, Jugend', label: 'Kinder, Jugend'},
    ]);
    assert.deepEqual(imported.notes, []);
  });

  it('in HTML, in the property for it or in the plain text', async () => {
    const alternative = await readOne(
      'DTSTART:20261128T190000',
      'DESCRIPTION:Hallo Welt',
      String.raw`X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Hallo <b>Welt</b></p></body></html>`,
    );
    const plain = await readOne(
      'DTSTART:20261128T190000',
      String.raw`DESCRIPTION:Hallo <b>Welt</b>\nund <a href="https://x.example/">mehr</a>`,
    );
    assert.equal(alternative.description, 'Hallo **Welt**');
    assert.equal(plain.description, 'Hallo **Welt**\nund [mehr](https://x.example/)');
  });

  it('with entities that the format does not know', async () => {
    const {title, description} = await readOne(
      'DTSTART:20261128',
      String.raw`DESCRIPTION:Kaffee &amp; Kuchen\nab 15 Uhr`,
    );
    assert.deepEqual([title, description], ['Chorprobe', 'Kaffee & Kuchen\nab 15 Uhr']);
  });

  it('of a place that is an address on the web', async () => {
    const {onlineUrl, location} = await readOne(
      'DTSTART:20261128T190000',
      'LOCATION:https://meet.example/chor',
    );
    assert.deepEqual([onlineUrl, location], ['https://meet.example/chor', undefined]);
  });

  it('and drops addresses that no page may link to', async () => {
    const imported = await read(calendar(event('DTSTART:20261128', 'URL:javascript:alert(1)')));
    assert.equal(onlyItem(imported, 'events').url, undefined);
    assert.deepEqual(noteTexts(imported), ['unsafe-link url javascript:alert(1)']);
  });
});

describe('importIcs', () => {
  it('never takes private and confidential entries, nor the dates of a private series', async () => {
    const imported = await read(
      calendar(
        event('DTSTART:20261128', 'CLASS:PRIVATE', 'RRULE:FREQ=DAILY'),
        event('DTSTART:20261129', 'RECURRENCE-ID:20261129'),
        event('DTSTART:20261128', 'CLASS:confidential').replace('UID:a', 'UID:b'),
      ),
    );
    assert.deepEqual(imported.drafts, []);
    assert.deepEqual(noteTexts(imported), ['private', 'private', 'private']);
  });

  it('passes over tasks, journals and times that are taken', async () => {
    const other = (name: string): string => `BEGIN:${name}\r\nSUMMARY:Etwas\r\nEND:${name}`;
    const imported = await read(
      calendar(other('VTODO'), other('VJOURNAL'), other('VFREEBUSY'), event('DTSTART:20261128')),
    );
    assert.equal(imported.drafts.length, 1);
    assert.deepEqual(
      imported.notes.map(({code, detail, place}) => [code, detail, place.item]),
      [
        ['passed-over', 'VTODO', 'Etwas'],
        ['passed-over', 'VJOURNAL', 'Etwas'],
        ['passed-over', 'VFREEBUSY', 'Etwas'],
      ],
    );
  });

  it('takes the version with the highest SEQUENCE, wherever it stands', async () => {
    const versions = [1, 3, 2].map((sequence) => event(`DTSTART:2026112${sequence}`, `SEQUENCE:${sequence}`));
    const imported = await read(calendar(...versions));
    assert.equal(onlyItem(imported, 'events').start, '2026-11-23');
    assert.deepEqual(noteTexts(imported), ['duplicate-id UID a', 'duplicate-id UID a']);
  });

  it('keeps different events to which a program gave the same UID', async () => {
    const first = event('DTSTART:20261128');
    const second = event('DTSTART:20261129').replace('Chorprobe', 'Flohmarkt');
    const forwards = acceptedItems(await read(calendar(first, second)), 'events');
    const backwards = acceptedItems(await read(calendar(second, first)), 'events');
    assert.deepEqual(
      forwards.map(({title}) => title),
      ['Chorprobe', 'Flohmarkt'],
    );
    assert.deepEqual(
      forwards.map(({id}) => id),
      backwards.map(({id}) => id).reverse(),
    );
  });

  it('keeps the dates of a series that a program writes out under one UID', async () => {
    const dates = ['20261128', '20261205', '20261212'].map((day) => event(`DTSTART:${day}T190000`));
    assert.equal(acceptedItems(await read(calendar(...dates)), 'events').length, 3);
  });

  it('of two entries of one UID and start takes the one changed last', async () => {
    const versions = ['01', '03', '02'].map((day) =>
      event('DTSTART:20261128', `LAST-MODIFIED:202611${day}T000000Z`, `LOCATION:${day}`),
    );
    const imported = await read(calendar(...versions));
    assert.deepEqual(onlyItem(imported, 'events').location, {name: '03'});
    assert.equal(imported.notes.length, 2);
  });

  it('gives an event without UID the same id each time', async () => {
    const text = calendar(event('DTSTART:20261128').replace('UID:a\r\n', ''));
    const [first, second] = [onlyItem(await read(text), 'events'), onlyItem(await read(text), 'events')];
    assert.ok(first.id);
    assert.equal(first.id, second.id);
  });

  it('takes a UID that is called like a part of every object', async () => {
    const text = ['__proto__', 'constructor', 'toString'].map((uid) =>
      event('DTSTART:20261128').replace('UID:a', `UID:${uid}`),
    );
    const imported = await read(calendar(...text, 'CONSTRUCTOR;__PROTO__=x:y'));
    assert.deepEqual(
      acceptedItems(imported, 'events').map(({id}) => id),
      ['__proto__', 'constructor', 'toString'],
    );
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('reads several calendars in one file, each with its zone, and events outside of any', async () => {
    const zoned = (zone: string, uid: string): string =>
      calendar(`X-WR-TIMEZONE:${zone}`, event('DTSTART:20261128T180000Z').replace('UID:a', `UID:${uid}`));
    const text =
      zoned('Europe/Berlin', 'x') + zoned('Europe/London', 'y') + event('DTSTART:20261128T180000Z');
    const items = acceptedItems(await read(text), 'events');
    assert.deepEqual(
      items.map(({start}) => start),
      ['2026-11-28T19:00', '2026-11-28T18:00', '2026-11-28T19:00'],
    );
  });

  it('unfolds lines with any line ends, also within a letter’s escape', async () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const text = calendar(event('DTSTART:20261128', 'DESCRIPTION:Eins\\', ' nZwei', '\tDrei')).replaceAll(
        '\r\n',
        end,
      );
      assert.equal(onlyItem(await read(text), 'events').description, 'Eins\nZweiDrei');
    }
  });

  it('puts a text together whose line ends are not escaped, and says in which line', async () => {
    const imported = await read(
      calendar(event('DTSTART:20261128', 'DESCRIPTION:Programm', 'Beginn: 19 Uhr', 'Ende offen')),
    );
    assert.equal(onlyItem(imported, 'events').description, 'Programm\nBeginn: 19 Uhr\nEnde offen');
    assert.deepEqual(
      imported.notes.map(({code, place, value}) => [code, place.line, value]),
      [['bad-value', 8, 'Beginn: 19 Uhr']],
    );
  });

  it('loses nothing for a line that is broken', async () => {
    const imported = await read(
      calendar(event('DTSTART:20261128', 'ATTENDEE;CN="Anna:mailto:x', 'X-FOO;=:', 'LOCATION:Aula')),
    );
    assert.deepEqual(onlyItem(imported, 'events').location, {name: 'Aula'});
    assert.deepEqual(
      imported.notes.map(({code, place}) => [code, place.line]),
      [
        ['bad-value', 7],
        ['bad-value', 8],
      ],
    );
  });

  it('takes what is whole of a calendar that breaks off', async () => {
    const text = calendar(
      event('DTSTART:20261128'),
      event('DTSTART:20261129', 'STATUS:CANCELLED').replace('UID:a', 'UID:b'),
    );
    const imported = await read(text.slice(0, text.indexOf('STATUS')));
    assert.equal(onlyItem(imported, 'events').id, 'a');
    assert.deepEqual(
      imported.notes.map(({code, detail, isItemLost}) => [code, detail, isItemLost]),
      [
        ['damaged', 'END:VCALENDAR', undefined],
        ['damaged', 'END:VEVENT', true],
      ],
    );
  });

  it('takes the events after one that does not end', async () => {
    const imported = await read(
      calendar('BEGIN:VEVENT', 'UID:x', 'DTSTART:20261128', event('DTSTART:20261129'), 'END:VEVENT'),
    );
    assert.equal(onlyItem(imported, 'events').start, '2026-11-29');
    assert.equal(imported.notes.filter(({code}) => code === 'damaged').length, 1);
  });

  it('says what a file is that is no calendar', async () => {
    const page = await read('<!DOCTYPE html><html><head><title>Anmelden &amp; los</title></head></html>');
    const empty = await read('');
    const other = await read('{"events": []}');
    assert.deepEqual(page, {
      drafts: [],
      notes: [{code: 'unreadable', place: {}, value: 'Anmelden & los', detail: 'HTML: Anmelden & los'}],
    });
    assert.deepEqual([empty.notes[0]?.detail, other.notes[0]?.detail], ['0 B', 'iCalendar']);
  });

  it('reads a calendar without events', async () => {
    assert.deepEqual(await read(calendar()), {drafts: [], notes: []});
  });

  it('reads windows-1252 and a byte order mark', async () => {
    const bytes = Uint8Array.from(
      calendar(event('DTSTART:20261128')).replace('Chorprobe', 'Ch\u00f6re'),
      (letter) => letter.charCodeAt(0),
    );
    const imported = await importIcs(
      {bytes, name: 'x.ics'},
      {language: 'de', timeZone: 'Europe/Berlin', now: 0},
    );
    assert.equal(onlyItem(imported, 'events').title, 'Chöre');
    assert.equal(
      onlyItem(await read(`\ufeff${calendar(event('DTSTART:20261128'))}`), 'events').title,
      'Chorprobe',
    );
  });

  it('reads ten thousand events, half of them series, in a few seconds', {timeout: 30_000}, async () => {
    const events = Array.from({length: 10_000}, (_, index) =>
      event(
        'DTSTART;TZID=Europe/Berlin:20261102T190000',
        ...(index % 2 ? ['RRULE:FREQ=WEEKLY;BYDAY=MO'] : []),
      ).replace('UID:a', `UID:${index}`),
    );
    assert.equal((await read(calendar(...events))).drafts.length, 10_000);
  });
});

const folder = join(process.env['MITMACH_REAL_DATA'] ?? '', 'ics');
const files = process.env['MITMACH_REAL_DATA'] && existsSync(folder) ? await readdir(folder) : [];

describe('importIcs reads real calendars', () => {
  for (const file of files) {
    it(`such as ${file}, every event of which is there or noted`, async () => {
      const text = await readFile(join(folder, file), 'utf8');
      const imported = await read(text);
      const entries = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
      const exceptions = text.match(/^RECURRENCE-ID/gm)?.length ?? 0;
      const lost = imported.notes.filter(({isItemLost}) => isItemLost).length;
      assert.equal(acceptedItems(imported, 'events').length + exceptions + lost, entries);
    });
  }

  it('and keeps the times of day of all series through the change of the clocks', async () => {
    for (const file of files.filter((name) => name.includes('daylight'))) {
      const items = acceptedItems(await read(await readFile(join(folder, file), 'utf8')), 'events');
      const series = items.filter(({recurrence}) => recurrence);
      assert.ok(series.length > 10);
      for (const each of series) {
        const times = new Set(startsOf(each, 300).map((start) => start.slice(11)));
        assert.deepEqual([...times], [each.start.slice(11)]);
      }
    }
  });
});
