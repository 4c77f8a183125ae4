import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDate, readInstant, readLocalDateTime, readStart} from './dates.js';
import {readMoment, readMomentRange, type Moment} from './moment.js';
import type {ValueContext} from './reading.js';

const BERLIN: ValueContext = {timeZone: 'Europe/Berlin'};

const moment = (raw: unknown, context = BERLIN): Moment | undefined => readMoment(raw, context).value;

const same = (expected: Moment, ...texts: readonly unknown[]): void => {
  for (const text of texts) assert.deepEqual(moment(text), expected, String(text));
};

describe('readMoment', () => {
  it('reads a day as Germans, Danes and English speakers type it', () => {
    same(
      {day: '2026-11-28'},
      '28.11.2026',
      '28. 11. 2026',
      ' 28.11.26 ',
      '2026-11-28',
      '2026/11/28',
      '20261128',
      '28/11/2026',
      '11/28/2026',
      '28-11-2026',
      '28. November 2026',
      '28 Nov 2026',
      '28-Nov-2026',
      "28. nov. '26",
      'November 28, 2026',
      'Nov 28th, 2026',
      'Samstag, 28. November 2026',
      'Sa., 28.11.2026',
      'lørdag den 28. november 2026',
      'Saturday, 28 November 2026',
      '28.\u00a0November\u00a02026',
    );
    same({day: '2026-05-01'}, '1.5.26', '1. Mai 2026', '1. maj 2026', '1 May 2026', '1.5.2026');
    same({day: '2026-03-05'}, '5. März 2026', '5. Maerz 2026', '5. Mär. 2026', '5 Mrz 26', '5. marts 2026');
  });

  it('reads a day with its time', () => {
    same(
      {day: '2026-11-28', time: '19:00'},
      '28.11.2026 19:00',
      '28.11.2026 19:00 Uhr',
      '28.11.2026, 19.00 Uhr',
      '28.11.2026 um 19 Uhr',
      '28.11.2026 – 19 Uhr',
      '2026-11-28T19:00',
      '2026-11-28 19:00:00',
      '20261128T190000',
      'lørdag den 28. november 2026 kl. 19',
      'Nov 28, 2026 at 7 pm',
      '28 November 2026, 7:00 p.m.',
    );
    same({day: '2026-11-28', time: '19:00:30'}, '2026-11-28T19:00:30', '2026-11-28T19:00:30.250');
  });

  it('shows a time with an offset on the clocks of the feed', () => {
    same(
      {day: '2026-11-28', time: '19:00'},
      '2026-11-28T18:00:00Z',
      '2026-11-28T19:00+01:00',
      '2026-11-28 13:00:00-05:00'.replace(' ', 'T'),
      'Sat, 28 Nov 2026 18:00:00 GMT',
      'Sat, 28 Nov 2026 19:00:00 +0100',
      '28.11.2026 19:00 MEZ',
      '2026-11-28T19:00:00+01:00[Europe/Berlin]',
    );
    assert.deepEqual(moment('2026-07-01T23:30:00Z'), {day: '2026-07-02', time: '01:30'});
    assert.deepEqual(moment('2026-11-28T19:00+01:00', {timeZone: 'Pacific/Auckland'}), {
      day: '2026-11-29',
      time: '07:00',
    });
  });

  it('takes 24:00 for the next day', () => {
    same({day: '2026-11-29', time: '00:00'}, '28.11.2026 24:00', '2026-11-28T24:00:00');
    same({day: '2027-01-01', time: '00:00'}, '31.12.2026, 24 Uhr');
    same({time: '00:00', daysLater: 1}, '24:00', '24 Uhr');
  });

  it('reads a time alone', () => {
    same(
      {time: '17:00'},
      '17:00',
      '17.00',
      '17 Uhr',
      '17.00 Uhr',
      '17h',
      '5 pm',
      'ab 17 Uhr',
      'kl. 17',
      '17:00:00',
    );
    same({time: '17:30'}, '17:30', '17.30 Uhr', '17 Uhr 30', '17h30', '5:30 p.m.');
    same({time: '00:15'}, '0:15', '12:15 am');
    assert.equal(moment('17'), undefined);
    assert.deepEqual(readMoment('17', {...BERLIN, isTimeSure: true}).value, {time: '17:00'});
  });

  it('reads numbers by their size: days of Excel, Unix time, figures of a date', () => {
    same({day: '2026-11-28'}, 46354, 20261128);
    same({day: '2026-11-28', time: '18:00'}, 46354.75);
    same({time: '12:00'}, 0.5);
    same({day: '2026-11-28', time: '19:00'}, 1795888800, 1795888800000, '1795888800', '1795888800000');
  });

  it('does not guess which of two numbers is the month, and names both days', () => {
    for (const text of ['05/01/2026', '05-01-2026', '5/1/26']) {
      assert.deepEqual(readMoment(text, BERLIN).problem, {
        code: 'bad-date',
        detail: '2026-01-05 / 2026-05-01',
      });
    }
    same({day: '2026-05-05'}, '05/05/2026');
  });

  it('reads such a day when it is told what comes first', () => {
    const at = (dateOrder: 'day-first' | 'month-first') => moment('05/01/2026', {...BERLIN, dateOrder});
    assert.deepEqual(at('day-first'), {day: '2026-01-05'});
    assert.deepEqual(at('month-first'), {day: '2026-05-01'});
    assert.equal(moment('28/11/2026', {...BERLIN, dateOrder: 'month-first'}), undefined);
  });

  it('refuses days and times that do not exist, and what is none', () => {
    const dates = [
      '31.2.2026',
      '2026-13-01',
      '29.2.2026',
      '0.1.2026',
      '28.11.',
      'bald',
      '',
      '-',
      '1.13.2026',
      7,
      true,
      null,
    ];
    for (const text of dates) assert.equal(readMoment(text, BERLIN).problem?.code, 'bad-date', String(text));
    for (const text of ['28.11.2026 25:00', '28.11.2026 24:30', '28.11.2026 19:60', '28.11.2026 abends']) {
      assert.equal(readMoment(text, BERLIN).problem?.code, 'bad-time', text);
    }
    assert.equal(readMoment('irgendwann', {...BERLIN, isTimeSure: true}).problem?.code, 'bad-time');
  });

  it('takes no time over texts made to be slow', () => {
    const start = process.cpuUsage();
    for (const text of [
      '1'.repeat(50_000),
      `28.11.2026${' '.repeat(50_000)}x`,
      'a. '.repeat(20_000),
      '-'.repeat(50_000),
    ]) {
      assert.ok(readMomentRange(text, BERLIN).problem, text.slice(0, 20));
    }
    assert.ok(process.cpuUsage(start).user < 3_000_000);
  });
});

describe('readMomentRange', () => {
  it('reads from when to when', () => {
    const read = (text: string) => readMomentRange(text, BERLIN).value;
    for (const text of ['19:00–21:00 Uhr', '19 - 21 Uhr', '19-21 Uhr', '19 bis 21 Uhr', '19:00-21:00']) {
      assert.deepEqual(read(text), {from: {time: '19:00'}, to: {time: '21:00'}}, text);
    }
    for (const text of [
      '28.–30.11.2026',
      '28.11. - 30.11.2026',
      '28.11.2026 bis 30.11.2026',
      '2026-11-28/2026-11-30',
    ]) {
      assert.deepEqual(read(text), {from: {day: '2026-11-28'}, to: {day: '2026-11-30'}}, text);
    }
    assert.deepEqual(read('28.11.2026, 19:00 – 21:00 Uhr'), {
      from: {day: '2026-11-28', time: '19:00'},
      to: {time: '21:00'},
    });
    assert.deepEqual(read('28.11.2026'), {from: {day: '2026-11-28'}});
  });

  it('does not take a day or an offset for a range', () => {
    assert.deepEqual(readMomentRange('28-11-2026', BERLIN).value, {from: {day: '2026-11-28'}});
    assert.deepEqual(readMomentRange('2026-11-28T13:00-05:00', BERLIN).value, {
      from: {day: '2026-11-28', time: '19:00'},
    });
  });

  it('refuses ranges that go backwards or are more than one', () => {
    for (const text of ['28.12.–3.1.2027', '30.11.2026 - 28.11.2026', '10–12 und 14–16 Uhr']) {
      assert.ok(readMomentRange(text, BERLIN).problem, text);
    }
  });
});

describe('the dates of the feed', () => {
  it('are days, starts, local times or instants, as the field wants', () => {
    const evening = '28.11.2026, 19 Uhr';
    assert.equal(readDate(evening, BERLIN).value, '2026-11-28');
    assert.equal(readStart(evening, BERLIN).value, '2026-11-28T19:00');
    assert.equal(readStart('28.11.2026', BERLIN).value, '2026-11-28');
    assert.equal(readLocalDateTime(evening, BERLIN).value, '2026-11-28T19:00');
    assert.equal(readLocalDateTime('28.11.2026', BERLIN).problem?.code, 'bad-time');
    assert.equal(readInstant(evening, BERLIN).value, '2026-11-28T19:00:00+01:00');
    assert.equal(readInstant('1.7.2026 19:00:30', BERLIN).value, '2026-07-01T19:00:30+02:00');
    assert.equal(readInstant('28.11.2026', BERLIN).value, '2026-11-28T00:00:00+01:00');
  });

  it('need a day', () => {
    for (const read of [readDate, readStart, readLocalDateTime, readInstant]) {
      assert.equal(read('19:00', BERLIN).problem?.code, 'bad-date');
    }
  });
});
