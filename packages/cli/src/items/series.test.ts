import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {expandSeries} from './series.js';
import {seriesWindow} from './window.js';

const window = {from: '2026-11-01', to: '2026-11-30'};
const seriesOf = (rule: string, more: object = {}): ReturnType<typeof expandSeries> =>
  expandSeries(
    [
      {
        kind: 'events',
        item: {id: 's', title: 'Treff', start: '2026-10-05T19:00', recurrence: {rule, ...more}},
        place: {line: 4},
      },
    ],
    {window, timeZone: 'Europe/Berlin'},
  );
const recurrenceOf = ({items}: ReturnType<typeof expandSeries>): unknown => items[0]?.item['recurrence'];

describe('expandSeries', () => {
  it('gives the starts in the window, exceptions applied', () => {
    const result = seriesOf('FREQ=WEEKLY', {exclude: ['2026-11-09'], add: ['2026-11-10T18:00']});
    assert.deepEqual(recurrenceOf(result), {
      rule: 'FREQ=WEEKLY',
      exclude: ['2026-11-09'],
      add: ['2026-11-10T18:00'],
      occurrences: {
        ...window,
        starts: [
          '2026-11-02T19:00',
          '2026-11-10T18:00',
          '2026-11-16T19:00',
          '2026-11-23T19:00',
          '2026-11-30T19:00',
        ],
      },
    });
    assert.deepEqual(result.notes, []);
  });

  it('replaces the starts of an earlier window', () => {
    const result = seriesOf('FREQ=YEARLY', {
      occurrences: {from: '2020-01-01', to: '2020-12-31', starts: ['2020-10-05T19:00']},
    });
    assert.deepEqual(recurrenceOf(result), {rule: 'FREQ=YEARLY', occurrences: {...window, starts: []}});
  });

  it('notes a rule that cannot be understood, and keeps it', () => {
    const result = seriesOf('FREQ=SOMETIMES');
    assert.deepEqual(recurrenceOf(result), {rule: 'FREQ=SOMETIMES'});
    assert.deepEqual(
      result.notes.map(({code, place, value}) => [code, place.line, value]),
      [['bad-rule', 4, 'FREQ=SOMETIMES']],
    );
  });

  it('gives only days of which all starts are known', () => {
    const hours = [...Array(24).keys()].join(',');
    const minutes = [...Array(60).keys()].join(',');
    const result = seriesOf(`FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${minutes}`);
    assert.equal(result.notes[0]?.code, 'too-many-dates');
    assert.deepEqual(recurrenceOf(result), {rule: `FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${minutes}`});
  });
});

describe('seriesWindow', () => {
  it('is widened to whole months, by the clocks of the zone', () => {
    const now = Date.parse('2026-11-30T23:30:00Z');
    assert.deepEqual(seriesWindow(now, 'Europe/Berlin', {from: -31, to: 60}), {
      from: '2026-10-01',
      to: '2027-01-31',
    });
    assert.deepEqual(seriesWindow(now, 'UTC', {from: 0, to: 0}), {from: '2026-11-01', to: '2026-11-30'});
    assert.deepEqual(seriesWindow(now, 'Europe/Berlin', {from: 0, to: 0}), {
      from: '2026-12-01',
      to: '2026-12-31',
    });
  });
});
