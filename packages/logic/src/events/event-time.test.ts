import {expect} from '@open-wc/testing';
import {daysLong, eventLength, isMultiDay, isStart, timeFrom, type EventTime} from './event-time.js';

/** When an event with these fields takes place. */
const timeOf = (start: string, fields: Readonly<Record<string, unknown>> = {}): EventTime =>
  timeFrom(start, eventLength({start, ...fields}));

const daysOf = (time: EventTime): string => `${time.firstDay} ${time.lastDay}`;

describe('isStart', () => {
  it('takes days and times, with seconds or without', () => {
    expect(['2026-11-28', '2026-11-28T19:00', '2026-11-28T19:00:30'].every(isStart)).to.equal(true);
  });

  const others = [
    '',
    '2026',
    '2026-11',
    '28.11.2026',
    '2026-11-28 19:00',
    '2026-11-28T19',
    '2026-11-28T19:00Z',
  ];
  for (const other of [
    ...others,
    '2026-11-28T19:00+01:00',
    ' 2026-11-28',
    '2026-11-28\n',
    20261128,
    null,
    {},
    [],
  ]) {
    it(`takes ${JSON.stringify(other)} for none`, () => {
      expect(isStart(other)).to.equal(false);
    });
  }
});

describe('an event at a time', () => {
  it('ends when its end says so', () => {
    expect(timeOf('2026-11-28T19:00', {end: '2026-11-28T21:30'})).to.deep.equal({
      start: '2026-11-28T19:00',
      end: '2026-11-28T21:30',
      firstDay: '2026-11-28',
      lastDay: '2026-11-28',
    });
  });

  it('ends after its duration', () => {
    expect(timeOf('2026-11-28T19:00', {duration: 'PT2H30M'}).end).to.equal('2026-11-28T21:30');
  });

  it('ends by its end where it has a duration too', () => {
    const fields = {end: '2026-11-28T20:00', duration: 'PT5H'};
    expect(timeOf('2026-11-28T19:00', fields).end).to.equal('2026-11-28T20:00');
  });

  it('has no end where nobody gave one', () => {
    expect(timeOf('2026-11-28T19:00')).to.deep.equal({
      start: '2026-11-28T19:00',
      firstDay: '2026-11-28',
      lastDay: '2026-11-28',
    });
  });

  it('keeps the seconds of its start, and ends on a minute', () => {
    const {start, end} = timeOf('2026-11-28T19:00:30', {duration: 'PT1H'});
    expect([start, end]).to.deep.equal(['2026-11-28T19:00:30', '2026-11-28T20:00']);
  });

  it('is as long on the clock in the night in which clocks go back', () => {
    expect(timeOf('2026-10-25T01:00', {duration: 'PT3H'}).end).to.equal('2026-10-25T04:00');
  });

  const nights = {
    'ends at midnight': ['2026-11-28T20:00', '2026-11-29T00:00', '2026-11-28 2026-11-28'],
    'ends in the small hours': ['2026-11-28T22:00', '2026-11-29T02:00', '2026-11-28 2026-11-28'],
    'ends just before six': ['2026-11-28T22:00', '2026-11-29T05:59', '2026-11-28 2026-11-28'],
    'ends at six': ['2026-11-28T22:00', '2026-11-29T06:00', '2026-11-28 2026-11-29'],
    'goes on into the morning': ['2026-11-28T20:00', '2026-11-29T09:00', '2026-11-28 2026-11-29'],
    'begins and ends in the small hours': ['2026-11-28T01:00', '2026-11-28T05:00', '2026-11-28 2026-11-28'],
    'ends in the night after next': ['2026-11-27T18:00', '2026-11-29T02:00', '2026-11-27 2026-11-28'],
    'ends at midnight of the turn of the year': [
      '2026-12-31T20:00',
      '2027-01-01T00:00',
      '2026-12-31 2026-12-31',
    ],
  } as const;
  for (const [what, [start, end, days]] of Object.entries(nights)) {
    it(`is on ${days.replace(' ', ' to ')} when it ${what}`, () => {
      expect(daysOf(timeOf(start, {end}))).to.equal(days);
    });
  }

  it('keeps the end of a night for the clock', () => {
    expect(timeOf('2026-11-28T22:00', {end: '2026-11-29T02:00'}).end).to.equal('2026-11-29T02:00');
  });

  it('lasts until a day that is given as its end, at a time that nobody knows', () => {
    expect(timeOf('2026-11-28T10:00', {end: '2026-11-30'})).to.deep.equal({
      start: '2026-11-28T10:00',
      firstDay: '2026-11-28',
      lastDay: '2026-11-30',
    });
  });

  it('is not made longer by its own day as its end', () => {
    expect(timeOf('2026-11-28T10:00', {end: '2026-11-28'})).to.deep.equal(timeOf('2026-11-28T10:00'));
  });
});

describe('an event of whole days', () => {
  it('includes the day that is its end', () => {
    expect(timeOf('2026-11-28', {end: '2026-11-30'})).to.deep.equal({
      start: '2026-11-28',
      end: '2026-11-30',
      firstDay: '2026-11-28',
      lastDay: '2026-11-30',
    });
  });

  it('is one day long without an end, and with that day as its end', () => {
    const single = {start: '2026-11-28', firstDay: '2026-11-28', lastDay: '2026-11-28'};
    expect([timeOf('2026-11-28'), timeOf('2026-11-28', {end: '2026-11-28'})]).to.deep.equal([single, single]);
  });

  it('takes the day of an end that says a time', () => {
    expect(daysOf(timeOf('2026-11-28', {end: '2026-11-29T18:00'}))).to.equal('2026-11-28 2026-11-29');
  });

  it('lasts as many days as its duration', () => {
    const durations = ['P1D', 'P3D', 'P1W', 'PT12H', 'PT36H'];
    expect(durations.map((duration) => daysLong(timeOf('2026-11-28', {duration})))).to.deep.equal([
      1, 3, 7, 1, 2,
    ]);
  });
});

describe('an end that makes no sense', () => {
  const nonsense: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'lies before the start': {end: '2026-11-28T18:00'},
    'lies days before it': {end: '2026-11-01'},
    'is the start': {end: '2026-11-28T19:00'},
    'is on a day that does not exist': {end: '2026-02-30T20:00'},
    'is a day that does not exist': {end: '2026-02-30'},
    'is no time': {end: 'late'},
    'is a number': {end: 5},
    'is a duration of nothing': {duration: 'PT0M'},
    'is a duration that cannot be read': {duration: 'two hours'},
    'is a duration longer than there are years': {duration: 'P9999999D'},
    'is a duration of more digits than a number has': {duration: `P${'9'.repeat(400)}D`},
    'is a duration that is no text': {duration: 120},
  };
  for (const [what, fields] of Object.entries(nonsense)) {
    it(`says nothing when it ${what}`, () => {
      expect(timeOf('2026-11-28T19:00', fields)).to.deep.equal(timeOf('2026-11-28T19:00'));
    });
  }

  it('says nothing of whole days either', () => {
    for (const fields of [{end: '2026-11-27'}, {end: '2026-02-30'}, {duration: 'P0D'}]) {
      expect(timeOf('2026-11-28', fields), JSON.stringify(fields)).to.deep.equal(timeOf('2026-11-28'));
    }
  });
});

describe('a start that makes no sense', () => {
  for (const start of ['2026-02-30', '2026-02-30T10:00', '2026-00-10', '0000-01-01']) {
    it(`keeps its text and has no length when it is ${start}`, () => {
      const all = [{}, {end: '2026-12-01'}, {end: '2026-12-01T10:00'}, {duration: 'P3D'}, {duration: 'PT3H'}];
      const day = start.slice(0, 10);
      for (const fields of all) {
        const time = timeOf(start, fields);
        expect(time, JSON.stringify(fields)).to.deep.equal({start, firstDay: day, lastDay: day});
      }
    });
  }

  it('gives no length when it is no start at all', () => {
    const starts = [undefined, null, 5, 'soon', ['2026-11-28']];
    expect(starts.map((start) => eventLength({start, end: '2026-11-28T21:00'}))).to.deep.equal(
      starts.map(() => ({})),
    );
  });
});

describe('the first and the last year', () => {
  it('have events like any other', () => {
    expect([
      daysOf(timeOf('0001-01-01', {end: '0001-01-03'})),
      daysOf(timeOf('0001-01-01T10:00', {duration: 'PT1H'})),
      daysOf(timeOf('9999-12-30T23:00', {duration: 'PT25H'})),
      daysOf(timeOf('9999-12-31T10:00', {end: '9999-12-31T12:00'})),
    ]).to.deep.equal([
      '0001-01-01 0001-01-03',
      '0001-01-01 0001-01-01',
      '9999-12-30 9999-12-30',
      '9999-12-31 9999-12-31',
    ]);
  });

  it('do not let an event last beyond the last day', () => {
    expect([
      daysOf(timeOf('9999-12-31', {duration: 'P3D'})),
      daysOf(timeOf('9999-12-31T22:00', {duration: 'PT10H'})),
    ]).to.deep.equal(['9999-12-31 9999-12-31', '9999-12-31 9999-12-31']);
  });
});

describe('how many days an event lasts', () => {
  it('is 1 and more, and more than one for several days alone', () => {
    const times = [
      timeOf('2026-11-28T22:00', {end: '2026-11-29T02:00'}),
      timeOf('2026-11-28', {end: '2026-11-29'}),
      timeOf('2026-12-30', {end: '2027-01-02'}),
    ];
    expect(times.map(daysLong)).to.deep.equal([1, 2, 4]);
    expect(times.map(isMultiDay)).to.deep.equal([false, true, true]);
  });
});
