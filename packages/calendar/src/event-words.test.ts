import {eventLength, timeFrom, type EventTime} from '@mitmach/logic';
import {expect} from '@open-wc/testing';
import type {CalendarLocale} from './calendar-view.js';
import {loadLocale, localeIn} from './detail/detail.driver.js';
import {
  dateInFull,
  datesInFull,
  dateWith,
  daySpan,
  joined,
  monthName,
  shortDateAndTime,
  timeInFull,
  timeOfDay,
  timeOn,
  whenInFull,
  zoneForReader,
} from './event-words.js';

const german = localeIn('de');
const english = localeIn('en');
let danish: CalendarLocale;
let arabic: CalendarLocale;
let persian: CalendarLocale;
before(async () => {
  [danish, arabic, persian] = await Promise.all([loadLocale('da'), loadLocale('ar'), loadLocale('fa')]);
});

const span = (start: string, end?: string): EventTime => timeFrom(start, eventLength({start, end}));

/** Browsers differ in which spaces they write, and in whether they write marks of direction. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u200e\u200f]/g, '');

const evening = span('2026-11-28T19:00', '2026-11-28T21:30');
const night = span('2026-11-28T22:00', '2026-11-29T02:00');
const camp = span('2026-11-27T18:00', '2026-11-29T16:00');
const festival = span('2026-11-27', '2026-11-29');

describe('a time of day', () => {
  it('is written as the language does, in digits that all can read', () => {
    const words = [german, english, danish, arabic, persian].map((locale) =>
      plain(timeOfDay('2026-11-28T19:05', locale)),
    );
    expect(words).to.deep.equal(['19:05', '7:05 PM', '19.05', '7:05 م', '19:05']);
  });

  it('is that of the wall clock, also when a clock skips it', () => {
    expect(timeOfDay('2026-03-29T02:30', german)).to.equal('02:30');
  });
});

describe('a date', () => {
  it('is written in full as the language does', () => {
    const words = [german, english, danish].map((locale) => dateInFull('2026-11-28', locale));
    expect(words).to.deep.equal([
      'Samstag, 28. November 2026',
      'Saturday, November 28, 2026',
      'lørdag den 28. november 2026',
    ]);
  });

  it('is of the Gregorian calendar in Arabic and Persian', () => {
    const words = [arabic, persian].map((locale) => plain(dateInFull('2026-11-28', locale)));
    expect(words).to.deep.equal(['السبت، 28 نوفمبر 2026', 'شنبه 28 نوامبر 2026']);
  });

  it('is that day in the first and in the last year', () => {
    expect([dateInFull('0001-01-01', german), dateInFull('9999-12-31', german)]).to.deep.equal([
      'Montag, 1. Januar 1',
      'Freitag, 31. Dezember 9999',
    ]);
  });

  it('is short, with the time where there is one', () => {
    expect([
      shortDateAndTime('2026-11-28', german),
      shortDateAndTime('2026-11-28T19:00', german),
      plain(shortDateAndTime('2026-11-28T19:00', english)),
    ]).to.deep.equal(['28. Nov. 2026', '28. Nov. 2026, 19:00', 'Nov 28, 2026, 7:00 PM']);
  });

  it('gives a part of itself', () => {
    expect([
      dateWith('2026-11-28', {weekday: 'long'}, german),
      dateWith('2026-11-28', {day: 'numeric'}, persian),
    ]).to.deep.equal(['Samstag', '28']);
  });
});

describe('a month', () => {
  it('is named with its year, in the Gregorian calendar everywhere', () => {
    const words = [german, english, danish, arabic, persian].map((locale) => monthName('2026-11-28', locale));
    expect(words).to.deep.equal([
      'November 2026',
      'November 2026',
      'november 2026',
      'نوفمبر 2026',
      'نوامبر 2026',
    ]);
  });
});

describe('a span of days', () => {
  it('says once what both ends have in common', () => {
    expect(plain(daySpan('2026-11-16', '2026-11-22', german))).to.equal('16.–22. November 2026');
  });

  it('goes over the end of a year', () => {
    expect(plain(daySpan('2026-12-28', '2027-01-03', german))).to.equal('28. Dezember 2026 – 3. Januar 2027');
  });

  it('is one day where both ends are the same', () => {
    expect(daySpan('2026-11-16', '2026-11-16', german)).to.equal('16. November 2026');
  });

  it('is written from right to left with figures that all can read', () => {
    // Browsers differ in a comma before the year.
    expect(
      [arabic, persian].map((locale) => plain(daySpan('2026-11-16', '2026-11-22', locale)).replace('،', '')),
    ).to.deep.equal(['16–22 نوفمبر 2026', '16 تا 22 نوامبر 2026']);
  });
});

describe('the days of an event', () => {
  it('are the one, or the first and the last with their weekdays', () => {
    expect([evening, night, camp, festival].map((time) => plain(datesInFull(time, german)))).to.deep.equal([
      'Samstag, 28. November 2026',
      'Samstag, 28. November 2026',
      'Freitag, 27. – Sonntag, 29. November 2026',
      'Freitag, 27. – Sonntag, 29. November 2026',
    ]);
  });
});

describe('the times of an event', () => {
  const inWords = (time: EventTime, locale: CalendarLocale = german): string =>
    plain(timeInFull(time, locale));

  it('are from start to end', () => {
    expect([german, english, danish].map((locale) => inWords(evening, locale))).to.deep.equal([
      '19:00–21:30 Uhr',
      '7:00 – 9:30 PM',
      '19.00–21.30',
    ]);
  });

  it('are the start alone where nobody gave an end', () => {
    expect(inWords(span('2026-11-28T19:00'))).to.equal('19:00');
  });

  it('say that a night ends on the next day', () => {
    expect([german, english].map((locale) => inWords(night, locale))).to.deep.equal([
      '22:00 bis 02:00 am nächsten Tag',
      '10:00 PM to 2:00 AM the next day',
    ]);
  });

  it('are all of the day where there are none', () => {
    expect([span('2026-11-28'), festival].map((time) => inWords(time))).to.deep.equal([
      'Ganztägig',
      'Ganztägig',
    ]);
  });

  it('care for no seconds', () => {
    expect(inWords(span('2026-11-28T19:00:30', '2026-11-28T21:30:10'))).to.equal('19:00–21:30 Uhr');
  });
});

describe('date and time of an event', () => {
  const inWords = (time: EventTime, locale: CalendarLocale = german): string =>
    plain(whenInFull(time, locale));

  it('are said one after the other', () => {
    expect([evening, night, span('2026-11-28T19:00')].map((time) => inWords(time))).to.deep.equal([
      'Samstag, 28. November 2026, 19:00–21:30 Uhr',
      'Samstag, 28. November 2026, 22:00 bis 02:00 am nächsten Tag',
      'Samstag, 28. November 2026, 19:00',
    ]);
  });

  it('are the days alone for whole days', () => {
    expect(inWords(festival)).to.equal('Freitag, 27. – Sonntag, 29. November 2026');
  });

  it('say for several days when it begins and when it ends', () => {
    expect(inWords(camp)).to.match(
      /^Freitag, 27\. November 2026 um 18:00(?: Uhr)? – Sonntag, 29\. November 2026 um 16:00(?: Uhr)?$/,
    );
  });

  it('say days and start where the time of the end is not known', () => {
    expect(inWords(span('2026-11-27T18:00', '2026-11-29'))).to.equal(
      'Freitag, 27. – Sonntag, 29. November 2026, 18:00',
    );
  });

  it('are parted by the comma of the language', () => {
    expect(inWords(evening, persian)).to.equal('شنبه 28 نوامبر 2026، 19:00 تا 21:30');
    expect(inWords(evening, arabic)).to.match(/^السبت، 28 نوفمبر 2026، 7:00 ?– ?9:30 م$/);
  });
});

describe('the time of an event on one of its days', () => {
  const days = ['2026-11-27', '2026-11-28', '2026-11-29'];
  const inWords = (time: EventTime, locale: CalendarLocale = german): string[] =>
    days.map((day) => plain(timeOn(day, time, locale)));

  it('is from the start on, all day, and until the end', () => {
    expect([inWords(camp), inWords(camp, english)]).to.deep.equal([
      ['ab 18:00', 'Ganztägig', 'bis 16:00'],
      ['from 6:00 PM', 'All day', 'until 4:00 PM'],
    ]);
  });

  it('is all day where there are no times', () => {
    expect(inWords(festival)).to.deep.equal(['Ganztägig', 'Ganztägig', 'Ganztägig']);
  });

  it('is all of the last day where the time of the end is not known', () => {
    expect(inWords(span('2026-11-27T18:00', '2026-11-29'))).to.deep.equal([
      'ab 18:00',
      'Ganztägig',
      'Ganztägig',
    ]);
  });

  it('is both times where it is on one day, and in one night', () => {
    expect(
      [timeOn('2026-11-28', evening, german), timeOn('2026-11-28', night, german)].map(plain),
    ).to.deep.equal(['19:00–21:30 Uhr', '22:00 bis 02:00 am nächsten Tag']);
  });

  it('names the weekday of an end in the small hours after the last day', () => {
    const [, , last] = inWords(span('2026-11-27T18:00', '2026-11-30T02:00'));
    expect(last).to.match(/^bis Mo\.?, 02:00(?: Uhr)?$/);
  });
});

describe('parts of a sentence', () => {
  it('are joined without those that are missing', () => {
    expect([
      joined(['a', undefined, '', 'b'], german),
      joined(['a', 'b'], arabic),
      joined([], german),
    ]).to.deep.equal(['a, b', 'a، b', '']);
  });
});

interface ZoneSetting {
  readonly now?: number;
  readonly zone?: string;
  readonly locale?: CalendarLocale;
}

describe('the zone of an event', () => {
  const winter = Date.UTC(2026, 10, 22, 12);
  const summer = Date.UTC(2026, 6, 22, 12);
  const zoneFor = (
    own: string,
    {now = winter, zone = 'Europe/Berlin', locale = english}: ZoneSetting = {},
  ): string | undefined => zoneForReader({zone, now, own}, locale);

  it('is not named to a reader whose clock shows the same', () => {
    expect([zoneFor('Europe/Berlin'), zoneFor('Europe/Copenhagen')]).to.deep.equal([undefined, undefined]);
  });

  it('is named with a city to a reader whose clock shows another time', () => {
    expect([zoneFor('America/New_York'), zoneFor('America/New_York', {locale: german})]).to.deep.equal([
      'Central European Time (Berlin)',
      'Mitteleuropäische Zeit (Berlin)',
    ]);
  });

  it('depends on the season where the other zone has no summer time', () => {
    expect([zoneFor('Africa/Lagos'), zoneFor('Africa/Lagos', {now: summer})]).to.deep.equal([
      undefined,
      'Central European Time (Berlin)',
    ]);
  });

  it('is named where the clocks differ by less than an hour', () => {
    expect(zoneFor('Asia/Kolkata', {zone: 'Asia/Kathmandu'})).to.include('(Kathmandu)');
  });

  it('writes the name of a city in words', () => {
    expect(zoneFor('Europe/Berlin', {zone: 'America/New_York'})).to.include('(New York)');
  });
});
