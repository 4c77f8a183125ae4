import {expect} from '@open-wc/testing';
import {nowIn, todayIn} from './now.js';
import {isTimeZone} from './time-zone.js';

describe('now', () => {
  const instant = Date.UTC(2026, 10, 22, 23, 30, 5);

  it('is what calendar and clock show in the zone', () => {
    const berlin = {year: 2026, month: 11, day: 23, hour: 0, minute: 30, second: 5};
    expect(nowIn('Europe/Berlin', instant)).to.deep.equal(berlin);
    expect(nowIn('UTC', instant)).to.deep.equal({...berlin, day: 22, hour: 23});
    expect(nowIn('Pacific/Auckland', instant)).to.deep.equal({...berlin, hour: 12});
    expect(nowIn('Asia/Kathmandu', instant)).to.deep.equal({...berlin, hour: 5, minute: 15});
  });

  it('takes a Date like its number', () => {
    expect(nowIn('Europe/Berlin', new Date(instant))).to.deep.equal(nowIn('Europe/Berlin', instant));
  });

  it('follows summer time', () => {
    const before = Date.UTC(2026, 2, 29, 0, 59);
    expect(nowIn('Europe/Berlin', before)).to.include({day: 29, hour: 1, minute: 59});
    expect(nowIn('Europe/Berlin', before + 60_000)).to.include({day: 29, hour: 3, minute: 0});
  });

  it('gives the day alone', () => {
    expect(todayIn('Europe/Berlin', instant)).to.deep.equal({year: 2026, month: 11, day: 23});
    expect(todayIn('America/Los_Angeles', instant)).to.deep.equal({year: 2026, month: 11, day: 22});
  });

  it('counts in UTC where the zone is unknown', () => {
    for (const zone of ['', 'Mars/Olympus', '+02:00']) {
      expect(nowIn(zone, instant)).to.deep.equal(nowIn('UTC', instant));
    }
  });

  it('tells known zones from unknown ones', () => {
    expect(['Europe/Berlin', 'UTC', 'Pacific/Auckland'].map(isTimeZone)).to.deep.equal([true, true, true]);
    expect(['', 'Mars/Olympus', '+02:00', 'Europe/'].map(isTimeZone)).to.deep.equal(Array(4).fill(false));
  });

  it('throws for a Date that is none', () => {
    expect(() => nowIn('UTC', new Date(NaN))).to.throw(RangeError);
  });
});
