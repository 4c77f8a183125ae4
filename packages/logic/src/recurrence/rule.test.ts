import {expect} from '@open-wc/testing';
import {expandRecurrence, type Expansion} from './index.js';

const expand = (rule: string, start = '2026-11-24T19:00'): Expansion =>
  expandRecurrence(
    {start, rule, add: ['2026-11-26'], exclude: ['2026-11-27']},
    {from: '2026-11-23', to: '2026-12-02'},
  );

const FORTNIGHT = {starts: ['2026-11-24T19:00', '2026-11-26T19:00', '2026-12-01T19:00']};
const REFUSED = {starts: ['2026-11-24T19:00', '2026-11-26T19:00'], problem: 'bad-rule'};

describe('the text of a rule', () => {
  it('is read with its name, in any case, with spaces and line breaks', () => {
    const texts = [
      'FREQ=WEEKLY;BYDAY=TU',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'rrule:freq=weekly;byday=tu',
      ' FREQ = WEEKLY ; BYDAY = TU ',
      'FREQ=WEEKLY;\r\n BYDAY=T\r\n U',
      'BYDAY=TU;FREQ=WEEKLY;',
      'FREQ=WEEKLY;BYDAY=TU,TU;INTERVAL=01;WKST=MO',
    ];
    for (const text of texts) expect(expand(text), text).to.deep.equal(FORTNIGHT);
  });

  it('is refused with unknown parts or values, and the start stands alone with the additions', () => {
    const texts = [
      '',
      'every Tuesday',
      'BYDAY=TU',
      'FREQ=FORTNIGHTLY',
      'FREQ=constructor',
      'FREQ=WEEKLY;BYDAY',
      'FREQ=WEEKLY;BYDAY=',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=TU,',
      'FREQ=WEEKLY;BYDAY=TU=WE',
      'FREQ=WEEKLY;FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;INTERVAL=-1',
      'FREQ=WEEKLY;INTERVAL=1.5',
      'FREQ=WEEKLY;COUNT=0',
      'FREQ=WEEKLY;COUNT=ten',
      'FREQ=WEEKLY;UNTIL=2026-12-01',
      'FREQ=WEEKLY;UNTIL=20261301',
      'FREQ=WEEKLY;UNTIL=20261201T250000',
      'FREQ=WEEKLY;WKST=1MO',
      'FREQ=MONTHLY;BYDAY=0TU',
      'FREQ=YEARLY;BYMONTH=0',
      'FREQ=YEARLY;BYMONTH=13',
      'FREQ=YEARLY;BYMONTH=-1',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=YEARLY;BYYEARDAY=367',
      'FREQ=YEARLY;BYWEEKNO=54',
      'FREQ=DAILY;BYHOUR=24',
      'FREQ=DAILY;BYMINUTE=60',
      'FREQ=DAILY;BYSECOND=60',
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=0',
      'RSCALE=CHINESE;FREQ=YEARLY',
      'FREQ=WEEKLY;X-PART=1',
      'FREQ=WEEKLY\nEXDATE:20261201',
      `FREQ=WEEKLY;${' '.repeat(10_000)}`,
    ];
    for (const text of texts) expect(expand(text), text).to.deep.equal(REFUSED);
  });

  it('is refused where RFC 5545 says that parts must not stand together', () => {
    const texts = [
      'FREQ=WEEKLY;COUNT=2;UNTIL=20261231',
      'FREQ=MONTHLY;BYWEEKNO=48',
      'FREQ=MONTHLY;BYYEARDAY=328',
      'FREQ=WEEKLY;BYMONTHDAY=24',
      'FREQ=WEEKLY;BYDAY=1TU',
      'FREQ=DAILY;BYDAY=-1TU',
      'FREQ=YEARLY;BYWEEKNO=48;BYDAY=1TU',
      'FREQ=WEEKLY;BYSETPOS=1',
      'FREQ=WEEKLY;UNTIL=20261123',
      'FREQ=WEEKLY;UNTIL=20261124T185959',
    ];
    for (const text of texts) expect(expand(text), text).to.deep.equal(REFUSED);
  });

  it('is refused where it would be misread', () => {
    const texts = [
      'FREQ=YEARLY;BYYEARDAY=328;BYDAY=TU',
      'FREQ=YEARLY;BYYEARDAY=328;BYMONTHDAY=24',
      'FREQ=YEARLY;BYWEEKNO=48;BYMONTHDAY=24',
      'FREQ=YEARLY;BYWEEKNO=48;BYYEARDAY=328',
      'FREQ=YEARLY;BYMONTHDAY=24;BYDAY=47TU',
      'FREQ=YEARLY;BYDAY=53TU',
    ];
    for (const text of texts) expect(expand(text), text).to.deep.equal(REFUSED);
  });

  it('is refused where positions are chosen among times that a series of days does not have', () => {
    expect(expand('FREQ=DAILY;BYHOUR=9,10;BYSETPOS=2', '2026-11-24')).to.deep.equal({
      starts: ['2026-11-24', '2026-11-26'],
      problem: 'bad-rule',
    });
  });

  it('leaves a refused event its exclusions', () => {
    const event = {start: '2026-11-24T19:00', rule: 'FREQ=NEVER', exclude: ['2026-11-24']};
    const expansion = expandRecurrence(event, {from: '2026-11-01', to: '2026-12-01'});
    expect(expansion).to.deep.equal({starts: [], problem: 'bad-rule'});
  });

  it('gives the start of a refused event within the range alone', () => {
    const event = {start: '2026-11-24T19:00', rule: 'FREQ=NEVER'};
    const expansion = expandRecurrence(event, {from: '2026-11-25', to: '2026-12-01'});
    expect(expansion).to.deep.equal({starts: [], problem: 'bad-rule'});
  });
});

describe('a start or range that cannot be read', () => {
  const event = {start: '2026-11-24T19:00', rule: 'FREQ=WEEKLY'};

  it('has no starts', () => {
    for (const start of ['', '24.11.2026', '2026-11-31', '2026-11-24T19:00Z']) {
      const expansion = expandRecurrence({...event, start}, {from: '2026-11-01', to: '2026-12-31'});
      expect(expansion, start).to.deep.equal({starts: [], problem: 'bad-rule'});
    }
    for (const day of ['', '2026', '2026-11-31']) {
      expect(expandRecurrence(event, {from: day, to: '2026-12-31'}), day).to.deep.equal({starts: []});
      expect(expandRecurrence(event, {from: '2026-11-01', to: day}), day).to.deep.equal({starts: []});
    }
  });
});
