import {expect} from '@open-wc/testing';
import {expandRecurrence, type Expansion} from './index.js';

const NOVEMBER = {from: '2026-11-01', to: '2026-11-30'};
const EVER = {from: '0001-01-01', to: '9999-12-31'};

const upTo = (most: number): string => Array.from({length: most}, (_, index) => index).join(',');
const EVERY_MINUTE = `BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)}`;

const expand = (rule: string, range = NOVEMBER, start = '2020-01-01T19:00'): Expansion =>
  expandRecurrence({start, rule}, range);

const bounds = ({starts, problem}: Expansion): unknown => [starts.length, starts[0], starts.at(-1), problem];

describe('a hostile rule', () => {
  it('that repeats within the day is refused', () => {
    const rules = [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY',
      'FREQ=HOURLY;COUNT=3',
      'FREQ=SECONDLY;COUNT=999999999',
      `FREQ=DAILY;${EVERY_MINUTE};BYSECOND=${upTo(60)}`,
      `FREQ=YEARLY;${EVERY_MINUTE};BYSECOND=0,30`,
    ];
    for (const rule of rules) {
      expect(expand(rule, EVER), rule).to.deep.equal({starts: ['2020-01-01T19:00'], problem: 'bad-rule'});
    }
  });

  it('with an enormous COUNT is as good as endless', () => {
    for (const count of ['999999999', '9'.repeat(400)]) {
      const rule = `FREQ=DAILY;COUNT=${count}`;
      expect(bounds(expand(rule))).to.deep.equal([30, '2026-11-01T19:00', '2026-11-30T19:00', undefined]);
      expect(bounds(expand(rule, EVER))).to.deep.equal([
        1000,
        '2020-01-01T19:00',
        '2022-09-26T19:00',
        'too-many',
      ]);
    }
  });

  it('that never matches gives its start alone', () => {
    const rules = [
      'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=7',
      'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
      'FREQ=MONTHLY;BYDAY=6MO',
    ];
    for (const rule of rules.flatMap((text) => [text, `${text};COUNT=5`, `${text};COUNT=999999999`])) {
      expect(expand(rule), rule).to.deep.equal({starts: []});
      expect(expand(rule, EVER), rule).to.deep.equal({starts: ['2020-01-01T19:00'], problem: 'too-many'});
    }
  });

  it('that never matches is no problem where every step up to the year 9999 can be tried', () => {
    const rule = 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=2';
    expect(expand(rule, EVER)).to.deep.equal({starts: ['2020-01-01T19:00']});
  });

  it('that never matches at any minute is not counted to the end', () => {
    const rule = `FREQ=DAILY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=30;${EVERY_MINUTE}`;
    expect(expand(rule, {from: '2026-11-24', to: '2026-11-24'})).to.deep.equal({starts: []});
    expect(expand(`${rule};COUNT=5`)).to.deep.equal({starts: [], problem: 'too-many'});
  });

  it('that hardly ever matches is searched in part where the range is endless', () => {
    const rule = 'FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1,-2';
    // 2026-11-29 and not the 30th: an even number of days after 2020-01-01.
    expect(expand(rule)).to.deep.equal({starts: ['2026-11-29T19:00']});
    const {starts, problem} = expand(rule, EVER);
    expect(problem).to.equal('too-many');
    expect(starts.slice(0, 3)).to.deep.equal(['2020-01-01T19:00', '2020-01-31T19:00', '2020-02-28T19:00']);
  });

  it('tries the last days of each month without trying every day', () => {
    const rule = 'FREQ=DAILY;BYMONTHDAY=-1,-2';
    expect(expand(rule)).to.deep.equal({starts: ['2026-11-29T19:00', '2026-11-30T19:00']});
    // The start, and 999 of two a month: up to the first of those of the 500th month.
    expect(bounds(expand(rule, EVER))).to.deep.equal([
      1000,
      '2020-01-01T19:00',
      '2061-08-30T19:00',
      'too-many',
    ]);
  });

  it('that begins in the year 1 is looked at where one looks', () => {
    const sizes = {
      'FREQ=DAILY': 30,
      'FREQ=DAILY;COUNT=999999999': 30,
      'FREQ=DAILY;BYMONTH=11': 30,
      'FREQ=WEEKLY': 5,
      'FREQ=MONTHLY': 1,
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1': 1,
      'FREQ=YEARLY;BYMONTH=11': 1,
      'FREQ=YEARLY;BYWEEKNO=47': 1,
      'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=999999': 30,
    };
    for (const [rule, size] of Object.entries(sizes)) {
      const {starts, problem} = expand(rule, NOVEMBER, '0001-01-01T19:00');
      expect([starts.length, problem], rule).to.deep.equal([size, undefined]);
    }
  });

  it('that would have to be counted through the centuries is not', () => {
    const counted = expand('FREQ=DAILY;COUNT=100000', NOVEMBER, '0001-01-01T19:00');
    expect(counted).to.deep.equal({starts: [], problem: 'too-many'});
  });

  it('that ended long ago has no starts and no problem', () => {
    expect(expand('FREQ=DAILY;COUNT=2000', NOVEMBER, '0001-01-01T19:00')).to.deep.equal({starts: []});
    expect(expand('FREQ=WEEKLY;COUNT=3000', NOVEMBER, '0001-01-01T19:00')).to.deep.equal({starts: []});
  });

  it('with 100,000 starts in the range gives the first 1,000', () => {
    const summer = {from: '2026-06-01', to: '2026-08-31'};
    const everyMinute = expand(`FREQ=DAILY;${EVERY_MINUTE}`, summer);
    expect(bounds(everyMinute)).to.deep.equal([1000, '2026-06-01T00:00', '2026-06-01T16:39', 'too-many']);
    const centuries = expand('FREQ=DAILY', {from: '2026-01-01', to: '2300-12-31'});
    expect(bounds(centuries)).to.deep.equal([1000, '2026-01-01T19:00', '2028-09-26T19:00', 'too-many']);
  });

  it('with 1,000 starts in the range gives them all', () => {
    const thousand = expand('FREQ=DAILY', {from: '2026-01-01', to: '2028-09-26'});
    expect(bounds(thousand)).to.deep.equal([1000, '2026-01-01T19:00', '2028-09-26T19:00', undefined]);
  });

  it('gives the first 1,000 that are left after the exclusions, the additions among them', () => {
    const exclude = Array.from({length: 5}, (_, index) => `2026-01-0${index + 1}`);
    const event = {start: '2020-01-01T19:00', rule: 'FREQ=DAILY', exclude, add: ['2026-01-06T08:00']};
    const expansion = expandRecurrence(event, {from: '2026-01-01', to: '2300-12-31'});
    expect(bounds(expansion)).to.deep.equal([1000, '2026-01-06T08:00', '2028-09-30T19:00', 'too-many']);
  });

  it('with a step beyond the calendar comes once', () => {
    for (const frequency of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']) {
      for (const interval of ['999999999', '9'.repeat(400)]) {
        const rule = `FREQ=${frequency};INTERVAL=${interval}`;
        expect(expand(rule), rule).to.deep.equal({starts: []});
        expect(expand(rule, EVER), rule).to.deep.equal({starts: ['2020-01-01T19:00']});
      }
    }
  });

  it('ends with the year 9999', () => {
    const last = expand('FREQ=MONTHLY', {from: '9999-11-01', to: '9999-12-31'}, '9999-01-31');
    expect(last).to.deep.equal({starts: ['9999-12-31']});
  });

  it('with every value that there is gives at most 1,000 starts', () => {
    const everyDay = Array.from({length: 366}, (_, index) => `${index + 1},-${index + 1}`).join(',');
    const everyWeek = Array.from({length: 53}, (_, index) => index + 1).join(',');
    const rules = [
      `FREQ=YEARLY;BYYEARDAY=${everyDay};${EVERY_MINUTE}`,
      `FREQ=YEARLY;BYWEEKNO=${everyWeek};BYDAY=MO,TU,WE,TH,FR,SA,SU;${EVERY_MINUTE}`,
      `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;${EVERY_MINUTE};COUNT=99999`,
    ];
    for (const rule of rules) {
      expect(bounds(expand(rule, EVER)), rule).to.deep.equal([
        1000,
        '2020-01-01T19:00',
        '2020-01-02T11:39',
        'too-many',
      ]);
    }
  });
});
