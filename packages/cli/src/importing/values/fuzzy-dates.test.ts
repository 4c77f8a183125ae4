import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFuzzyDate} from './fuzzy-dates.js';

const BERLIN = {timeZone: 'Europe/Berlin'};
const read = (raw: unknown) => readFuzzyDate(raw, BERLIN).value;

describe('readFuzzyDate', () => {
  it('is as exact as what is written', () => {
    for (const raw of ['2018', ' 2018 ', 2018]) assert.deepEqual(read(raw), {date: '2018'});
    for (const raw of ['2018-03', '2018-3', '3/2018', '03.2018', 'März 2018', 'marts 2018', 'Mar. 2018']) {
      assert.deepEqual(read(raw), {date: '2018-03'}, raw);
    }
    for (const raw of ['26.03.2018', '2018-03-26', '2018-03-26T10:00Z', 43185]) {
      assert.deepEqual(read(raw), {date: '2018-03-26'}, String(raw));
    }
    assert.deepEqual(read('800'), {date: '0800'});
  });

  it('keeps words that say more than the year', () => {
    assert.deepEqual(read('Frühjahr 2019'), {date: '2019', display: 'Frühjahr 2019'});
    assert.deepEqual(read('um 1900'), {date: '1900', display: 'um 1900'});
  });

  it('reads from when to when', () => {
    for (const raw of ['2018–2020', '2018-2020', '2018 bis 2020']) {
      assert.deepEqual(read(raw), {date: '2018', end: '2020'}, raw);
    }
    assert.deepEqual(read('März 2018 – 5.4.2019'), {date: '2018-03', end: '2019-04-05'});
  });

  it('refuses years before 1 and what is no date', () => {
    for (const raw of ['-44', '0000', '0', -44]) {
      assert.deepEqual(
        readFuzzyDate(raw, BERLIN).problem,
        {code: 'bad-date', detail: '0001–9999'},
        String(raw),
      );
    }
    for (const raw of ['44 v. Chr.', '13/2018', 'einst', '', 5, true, null]) {
      assert.equal(readFuzzyDate(raw, BERLIN).problem?.code, 'bad-date', String(raw));
    }
  });
});
