import {expect} from '@open-wc/testing';
import {zoneComponent} from './zone-component.js';
import type {Years} from './zone-observances.js';

const linesOf = (zone: string, from: number, to = from): string[] =>
  zoneComponent(zone, {from, to}).filter((line) => line !== undefined);

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const fieldsOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(lines.map((line) => line.split(':') as [string, string]));

const millisecondsOf = (basic = ''): number =>
  Date.parse(basic.replace(/^(....)(..)(..)T(..)(..)(..)Z?$/, '$1-$2-$3T$4:$5:$6Z'));

const offsetOf = (text = ''): number => {
  const [, sign, hours, minutes, seconds = 0] = /^([+-])(..)(..)(..)?$/.exec(text) ?? [];
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
};

/** The month's day that is meant by `-1SU` or `2SU`, in ms. */
const weekdayIn = (year: number, month: number, byDay: string): number => {
  const [, ordinal = '', name = ''] = /^(-?\d)(..)$/.exec(byDay) ?? [];
  const inMonth = (first: number): boolean => new Date(first).getUTCMonth() === month - 1;
  const days = Array.from({length: 31}, (_, index) => Date.UTC(year, month - 1, 1) + index * DAY)
    .filter(inMonth)
    .filter((day) => new Date(day).getUTCDay() === WEEKDAYS.indexOf(name));
  return days.at(Number(ordinal) < 0 ? -1 : Number(ordinal) - 1)!;
};

/** When an observance begins, as instants, with the offset that it brings. */
const onsetsOf = (fields: Record<string, string>): {instant: number; offset: number}[] => {
  const start = millisecondsOf(fields['DTSTART']);
  const from = offsetOf(fields['TZOFFSETFROM']);
  const offset = offsetOf(fields['TZOFFSETTO']);
  if (!fields['RRULE']) return [{instant: start - from, offset}];
  const {BYMONTH, BYDAY, UNTIL} = Object.fromEntries(
    fields['RRULE'].split(';').map((part) => part.split('=') as [string, string]),
  );
  const until = UNTIL ? millisecondsOf(UNTIL) : Infinity;
  return Array.from({length: 40}, (_, index) => new Date(start).getUTCFullYear() + index)
    .map((year) => weekdayIn(year, Number(BYMONTH), BYDAY ?? '') + (start % DAY) - from)
    .filter((instant) => instant >= start - from && instant <= until)
    .map((instant) => ({instant, offset}));
};

/** The offset at an instant, read out of a VTIMEZONE as RFC 5545 §3.6.5 says: of the observance that began last. */
const readerOf = (lines: readonly string[]): ((instant: number) => number | undefined) => {
  const observances = lines.join('\n').match(/BEGIN:(STANDARD|DAYLIGHT)\n[^]*?\nEND:\1/g) ?? [];
  const onsets = observances.flatMap((text) => onsetsOf(fieldsOf(text.split('\n'))));
  const ordered = onsets.sort((a, b) => a.instant - b.instant);
  return (at) => ordered.findLast(({instant}) => instant <= at)?.offset;
};

const offsetByIntl = (zone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'});
  return (at) => {
    const name = format.formatToParts(at).find(({type}) => type === 'timeZoneName')?.value ?? '';
    const digits = name.replace(/GMT|:/g, '');
    return digits === '' ? 0 : offsetOf(digits);
  };
};

describe('the description of a time zone', () => {
  it('gives the rules of Berlin', () => {
    expect(linesOf('Europe/Berlin', 2026)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('begins with the end of summer in the south', () => {
    expect(linesOf('Australia/Sydney', 2026)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Australia/Sydney',
      'BEGIN:STANDARD',
      'DTSTART:20250406T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
      'TZOFFSETFROM:+1100',
      'TZOFFSETTO:+1000',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20251005T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
      'TZOFFSETFROM:+1000',
      'TZOFFSETTO:+1100',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]);
  });

  it('ends a rule that was replaced, by UTC', () => {
    const rules = linesOf('America/New_York', 2006, 2008).filter((line) => line.startsWith('RRULE'));
    expect(rules).to.deep.equal([
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
  });

  it('is one standard time where the clocks do not change any more', () => {
    expect(linesOf('Asia/Tehran', 2026)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Tehran',
      'BEGIN:STANDARD',
      'DTSTART:20250101T000000',
      'TZOFFSETFROM:+0330',
      'TZOFFSETTO:+0330',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('lists changes that follow another calendar one by one', () => {
    const lines = linesOf('Asia/Tehran', 2021);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).to.deep.equal([
      'DTSTART:20200321T000000',
      'DTSTART:20200921T000000',
      'DTSTART:20210322T000000',
      'DTSTART:20210922T000000',
      'DTSTART:20220322T000000',
      'DTSTART:20220922T000000',
    ]);
    expect(lines.filter((line) => line.startsWith('RRULE'))).to.deep.equal([]);
  });

  it('calls no lasting change summer time', () => {
    const lines = linesOf('Asia/Pyongyang', 2017, 2019);
    expect(lines).to.include('BEGIN:STANDARD').and.not.include('BEGIN:DAYLIGHT');
    expect(lines.slice(-4)).to.deep.equal([
      'TZOFFSETFROM:+0830',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  for (const [zone, years] of [
    ['Europe/Berlin', {from: 1994, to: 2030}],
    ['America/New_York', {from: 2005, to: 2026}],
    ['Australia/Sydney', {from: 2006, to: 2010}],
    ['Asia/Tehran', {from: 2019, to: 2026}],
    ['Africa/Casablanca', {from: 2024, to: 2028}],
    ['Africa/Cairo', {from: 2022, to: 2030}],
    ['America/Nuuk', {from: 2022, to: 2026}],
    ['Australia/Lord_Howe', {from: 2026, to: 2026}],
    ['America/Caracas', {from: 2015, to: 2017}],
  ] as const satisfies readonly (readonly [string, Years])[]) {
    it(`is right for ${zone} at noon of every day`, () => {
      const read = readerOf(linesOf(zone, years.from, years.to));
      const known = offsetByIntl(zone);
      const noon = Date.UTC(years.from, 0, 1, 12);
      const days = Array.from({length: (years.to - years.from + 1) * 365}, (_, day) => noon + day * DAY);
      const wrong = days.filter((day) => read(day) !== known(day));
      expect(wrong.map((day) => new Date(day).toISOString())).to.deep.equal([]);
    });
  }

  it('stays of a bounded length for years that cannot be meant', () => {
    expect(linesOf('Europe/Berlin', 1, 9999).length).to.be.below(20);
    expect(linesOf('Europe/Berlin', 9999)[0]).to.equal('BEGIN:VTIMEZONE');
  });
});
