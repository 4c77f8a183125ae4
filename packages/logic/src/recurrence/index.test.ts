import {expect} from '@open-wc/testing';
import {expandRecurrence, type Expansion, type RecurringEvent} from './index.js';

const CHOIR: RecurringEvent = {
  start: '2026-11-24T19:00',
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  timeZone: 'Europe/Berlin',
};

/** What `event` gives from one day to another, both included. */
const expand = (event: Partial<RecurringEvent>, from: string, to: string): Expansion =>
  expandRecurrence({...CHOIR, ...event}, {from, to});

const starts = (event: Partial<RecurringEvent>, from: string, to: string): readonly string[] => {
  const expansion = expand(event, from, to);
  expect(expansion.problem).to.equal(undefined);
  return expansion.starts;
};

describe('a recurring event', () => {
  it('comes on the days of its rule within the range, both ends included', () => {
    const within = starts({}, '2026-12-01', '2026-12-15');
    expect(within).to.deep.equal(['2026-12-01T19:00', '2026-12-08T19:00', '2026-12-15T19:00']);
  });

  it('does not come before its start, nor in a range that ends before it begins', () => {
    expect(starts({}, '2020-01-01', '2026-11-24')).to.deep.equal(['2026-11-24T19:00']);
    expect(starts({}, '2026-12-15', '2026-12-01')).to.deep.equal([]);
  });

  it('keeps the notation of its start', () => {
    const range = ['2026-12-01', '2026-12-01'] as const;
    expect(starts({start: '2026-11-24'}, ...range)).to.deep.equal(['2026-12-01']);
    expect(starts({start: '2026-11-24T19:00:00'}, ...range)).to.deep.equal(['2026-12-01T19:00:00']);
    expect(starts({start: '2026-11-24T19:00:30'}, ...range)).to.deep.equal(['2026-12-01T19:00:30']);
  });

  it('writes the seconds that only its rule names', () => {
    const within = starts({rule: 'FREQ=WEEKLY;BYSECOND=0,30'}, '2026-12-01', '2026-12-01');
    expect(within).to.deep.equal(['2026-12-01T19:00', '2026-12-01T19:00:30']);
  });

  it('takes all of a day whatever times the rule names', () => {
    const within = starts({start: '2026-11-24', rule: 'FREQ=WEEKLY;BYHOUR=9,18'}, '2026-12-01', '2026-12-08');
    expect(within).to.deep.equal(['2026-12-01', '2026-12-08']);
  });

  it('keeps the step of its interval years later', () => {
    const fortnightly = {start: '2016-01-05T19:00', rule: 'FREQ=WEEKLY;INTERVAL=2'};
    // 2016-01-05 and 284 times 14 days.
    expect(starts(fortnightly, '2026-11-20', '2026-12-10')).to.deep.equal([
      '2026-11-24T19:00',
      '2026-12-08T19:00',
    ]);
    const everyFiveMonths = {start: '2016-01-31', rule: 'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1'};
    expect(starts(everyFiveMonths, '2026-01-01', '2026-12-31')).to.deep.equal([
      '2026-01-31',
      '2026-06-30',
      '2026-11-30',
    ]);
  });

  it('keeps the weekday of its start in a numbered week, in whatever year one looks', () => {
    const sunday = {start: '2001-09-02', rule: 'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=35'};
    expect(starts(sunday, '2005-01-01', '2005-12-31')).to.deep.equal(['2005-09-04']);
  });

  it('comes on 29 February in leap years alone', () => {
    const leapling = {start: '2024-02-29', rule: 'FREQ=YEARLY'};
    expect(starts(leapling, '2024-01-01', '2034-01-01')).to.deep.equal([
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
    ]);
    expect(
      starts({start: '1896-02-29', rule: 'FREQ=YEARLY;COUNT=3'}, '1800-01-01', '2100-01-01'),
    ).to.deep.equal(['1896-02-29', '1904-02-29', '1908-02-29']);
  });

  it('passes over the months that lack its day', () => {
    const monthly = {start: '2026-01-31T10:00', rule: 'FREQ=MONTHLY'};
    expect(starts(monthly, '2026-01-01', '2026-05-31')).to.deep.equal([
      '2026-01-31T10:00',
      '2026-03-31T10:00',
      '2026-05-31T10:00',
    ]);
  });

  it('reads daily and weekly rules that are limited to months or days of the month', () => {
    const advent = {start: '2026-12-01', rule: 'FREQ=DAILY;BYMONTH=12;BYDAY=SU'};
    expect(starts(advent, '2027-11-01', '2028-01-31')).to.deep.equal(
      ['2026-12-01', '2027-12-05', '2027-12-12', '2027-12-19', '2027-12-26'].slice(1),
    );
    const lastDays = {start: '2027-01-30', rule: 'FREQ=DAILY;BYMONTHDAY=-1,-2'};
    expect(starts(lastDays, '2027-02-01', '2027-03-31')).to.deep.equal([
      '2027-02-27',
      '2027-02-28',
      '2027-03-30',
      '2027-03-31',
    ]);
    const summer = {start: '2026-05-31', rule: 'FREQ=WEEKLY;BYMONTH=6'};
    expect(starts(summer, '2027-01-01', '2027-12-31')).to.deep.equal([
      '2027-06-06',
      '2027-06-13',
      '2027-06-20',
      '2027-06-27',
    ]);
  });

  it('reads every Monday beside a Tuesday that is counted in the year', () => {
    const mixed = {start: '2026-01-05', rule: 'FREQ=YEARLY;BYDAY=MO,2TU'};
    expect(starts(mixed, '2026-01-01', '2026-01-31')).to.deep.equal([
      '2026-01-05',
      '2026-01-12',
      '2026-01-13',
      '2026-01-19',
      '2026-01-26',
    ]);
    expect(starts(mixed, '2029-12-30', '2030-01-07')).to.deep.equal(['2029-12-31', '2030-01-07']);
  });

  it('chooses by position within each month', () => {
    const lastWorkday = {start: '2026-01-30', rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'};
    expect(starts(lastWorkday, '2026-01-01', '2026-05-31')).to.deep.equal([
      '2026-01-30',
      '2026-02-27',
      '2026-03-31',
      '2026-04-30',
      '2026-05-29',
    ]);
  });

  it('tells events with the same rule apart', () => {
    expect(starts({start: '2026-11-24T19:00'}, '2026-12-01', '2026-12-01')).to.deep.equal([
      '2026-12-01T19:00',
    ]);
    expect(starts({start: '2026-11-24T20:30'}, '2026-12-01', '2026-12-01')).to.deep.equal([
      '2026-12-01T20:30',
    ]);
  });
});

describe('the clock of a recurring event', () => {
  it('shows 19:00 in winter and in summer', () => {
    const spring = starts({start: '2026-03-17T19:00'}, '2026-03-24', '2026-03-31');
    expect(spring).to.deep.equal(['2026-03-24T19:00', '2026-03-31T19:00']);
    const autumn = starts({start: '2026-03-17T19:00'}, '2026-10-20', '2026-10-27');
    expect(autumn).to.deep.equal(['2026-10-20T19:00', '2026-10-27T19:00']);
  });

  it('keeps a time that the clock skips or shows twice', () => {
    const nightly = {start: '2026-03-28T02:30', rule: 'FREQ=DAILY'};
    expect(starts(nightly, '2026-03-28', '2026-03-30')).to.deep.equal([
      '2026-03-28T02:30',
      '2026-03-29T02:30',
      '2026-03-30T02:30',
    ]);
    expect(starts({start: '2026-03-29T02:30'}, '2026-03-29', '2026-03-29')).to.deep.equal([
      '2026-03-29T02:30',
    ]);
    expect(starts(nightly, '2026-10-25', '2026-10-25')).to.deep.equal(['2026-10-25T02:30']);
  });

  it('is the same in every zone', () => {
    const inZone = (timeZone: string): readonly string[] => starts({timeZone}, '2026-11-01', '2027-11-01');
    expect(inZone('Europe/Berlin')).to.have.length(49);
    for (const zone of ['UTC', 'Pacific/Auckland', 'America/New_York', 'Mars/Olympus']) {
      expect(inZone(zone)).to.deep.equal(inZone('Europe/Berlin'));
    }
  });
});

describe('the end of a recurring event', () => {
  const lastOf = (event: Partial<RecurringEvent>): string | undefined =>
    starts(event, '2026-01-01', '2030-12-31').at(-1);

  it('is the day of UNTIL, included', () => {
    expect(lastOf({rule: 'FREQ=WEEKLY;UNTIL=20261208'})).to.equal('2026-12-08T19:00');
    expect(lastOf({rule: 'FREQ=WEEKLY;UNTIL=20261207'})).to.equal('2026-12-01T19:00');
    expect(lastOf({start: '2026-11-24', rule: 'FREQ=WEEKLY;UNTIL=20261208'})).to.equal('2026-12-08');
  });

  it('is the local time of UNTIL, included', () => {
    expect(lastOf({rule: 'FREQ=WEEKLY;UNTIL=20261208T190000'})).to.equal('2026-12-08T19:00');
    expect(lastOf({rule: 'FREQ=WEEKLY;UNTIL=20261208T185959'})).to.equal('2026-12-01T19:00');
    expect(lastOf({start: '2026-11-24', rule: 'FREQ=WEEKLY;UNTIL=20261208T000000'})).to.equal('2026-12-08');
  });

  it('is the instant of UNTIL, read off the clock of the zone', () => {
    // 19:00 in Berlin is 17:00Z on 18 October and, after the change, 18:00Z on 25 October.
    const until = (instant: string): Partial<RecurringEvent> => ({
      start: '2026-10-11T19:00',
      rule: `FREQ=WEEKLY;UNTIL=${instant}`,
    });
    expect(lastOf(until('20261018T170000Z'))).to.equal('2026-10-18T19:00');
    expect(lastOf(until('20261018T165959Z'))).to.equal('2026-10-11T19:00');
    expect(lastOf(until('20261025T180000Z'))).to.equal('2026-10-25T19:00');
    expect(lastOf(until('20261025T175959Z'))).to.equal('2026-10-18T19:00');
  });

  it('is read in UTC without a zone', () => {
    const until = {rule: 'FREQ=WEEKLY;UNTIL=20261208T180000Z', timeZone: undefined};
    expect(lastOf({...until, start: '2026-11-24T18:00'})).to.equal('2026-12-08T18:00');
    expect(lastOf({...until, start: '2026-11-24T19:00'})).to.equal('2026-12-01T19:00');
  });

  it('is the day that an instant is in the zone, where starts are days', () => {
    const days = {start: '2026-11-24', rule: 'FREQ=DAILY;UNTIL=20261130T230000Z'};
    expect(lastOf(days)).to.equal('2026-12-01');
    expect(lastOf({...days, timeZone: 'America/New_York'})).to.equal('2026-11-30');
  });

  it('is reached after COUNT occurrences, wherever one looks', () => {
    const five = {rule: 'FREQ=WEEKLY;COUNT=5'};
    expect(lastOf(five)).to.equal('2026-12-22T19:00');
    expect(starts(five, '2026-12-15', '2027-12-31')).to.deep.equal(['2026-12-15T19:00', '2026-12-22T19:00']);
    expect(starts(five, '2027-01-01', '2027-12-31')).to.deep.equal([]);
  });

  it('counts the excluded among COUNT, and not the added', () => {
    const event = {rule: 'FREQ=WEEKLY;COUNT=3', exclude: ['2026-12-01T19:00'], add: ['2027-01-05T19:00']};
    expect(starts(event, '2026-11-01', '2027-12-31')).to.deep.equal([
      '2026-11-24T19:00',
      '2026-12-08T19:00',
      '2027-01-05T19:00',
    ]);
  });
});

describe('the start of a recurring event', () => {
  it('is the first occurrence, though its rule does not give it', () => {
    const wednesday = {start: '2026-11-25T19:00', rule: 'FREQ=WEEKLY;BYDAY=TU'};
    expect(starts(wednesday, '2026-11-01', '2026-12-08')).to.deep.equal([
      '2026-11-25T19:00',
      '2026-12-01T19:00',
      '2026-12-08T19:00',
    ]);
    expect(
      starts({...wednesday, rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=2'}, '2026-11-01', '2027-12-31'),
    ).to.deep.equal(['2026-11-25T19:00', '2026-12-01T19:00']);
  });

  it('can be excluded', () => {
    const event = {start: '2026-11-25T19:00', exclude: ['2026-11-25T19:00']};
    expect(starts(event, '2026-11-01', '2026-12-01')).to.deep.equal(['2026-12-01T19:00']);
  });
});

describe('exclusions and additions', () => {
  const december = (event: Partial<RecurringEvent>): readonly string[] =>
    starts(event, '2026-12-01', '2026-12-15');

  it('take out a start, written with or without its seconds', () => {
    expect(december({exclude: ['2026-12-08T19:00']})).to.deep.equal(['2026-12-01T19:00', '2026-12-15T19:00']);
    expect(december({exclude: ['2026-12-08T19:00:00']})).to.deep.equal([
      '2026-12-01T19:00',
      '2026-12-15T19:00',
    ]);
    const exact = {start: '2026-11-24T19:00:00', exclude: ['2026-12-08T19:00']};
    expect(december(exact)).to.deep.equal(['2026-12-01T19:00:00', '2026-12-15T19:00:00']);
  });

  it('take out all of a day', () => {
    const twice = {rule: 'FREQ=WEEKLY;BYHOUR=10,19', exclude: ['2026-12-08']};
    expect(december(twice)).to.deep.equal([
      '2026-12-01T10:00',
      '2026-12-01T19:00',
      '2026-12-15T10:00',
      '2026-12-15T19:00',
    ]);
    const days = {start: '2026-11-24', exclude: ['2026-12-08T19:00']};
    expect(december(days)).to.deep.equal(['2026-12-01', '2026-12-15']);
  });

  it('leave a start alone that is at another time', () => {
    expect(december({exclude: ['2026-12-08T18:00']})).to.have.length(3);
  });

  it('put in starts in their place, each once', () => {
    const event = {add: ['2026-12-10T20:00', '2026-12-08T19:00:00', '2026-12-10T20:00', '2027-01-01T19:00']};
    expect(december(event)).to.deep.equal([
      '2026-12-01T19:00',
      '2026-12-08T19:00',
      '2026-12-10T20:00',
      '2026-12-15T19:00',
    ]);
  });

  it('put in a day at the time of the series, and a time as a day of a series of days', () => {
    expect(december({add: ['2026-12-10']})).to.include('2026-12-10T19:00');
    expect(december({start: '2026-11-24', add: ['2026-12-10T20:00']})).to.include('2026-12-10');
  });

  it('leave out what is both added and excluded', () => {
    const event = {
      add: ['2026-12-10T20:00', '2026-12-11T20:00'],
      exclude: ['2026-12-10', '2026-12-11T20:00'],
    };
    expect(december(event)).to.deep.equal(december({}));
  });

  it('are passed over where they cannot be read', () => {
    const event = {add: ['', 'tomorrow', '2026-12-32', '2026-12-10T20:00Z'], exclude: ['2026-12', 'all']};
    expect(december(event)).to.deep.equal(december({}));
  });
});
