import {expect} from '@open-wc/testing';

/** What a polyfill would change. */
const places = (): Record<string, PropertyKey[]> => ({
  page: Reflect.ownKeys(globalThis),
  Date: Reflect.ownKeys(Date.prototype),
  Intl: Reflect.ownKeys(Intl),
  DateTimeFormat: Reflect.ownKeys(Intl.DateTimeFormat.prototype),
});

describe('on a page without Temporal, recurrence', () => {
  it('brings its own, expands with it, and leaves the page as it was', async () => {
    Reflect.deleteProperty(globalThis, 'Temporal');
    const before = places();
    const {expandRecurrence} = await import('./index.js');
    const event = {start: '2026-11-24', rule: 'FREQ=YEARLY;BYWEEKNO=48;BYDAY=TU,WE'};
    const expansion = expandRecurrence(event, {from: '2027-01-01', to: '2028-12-31'});
    expect(expansion).to.deep.equal({starts: ['2027-11-30', '2027-12-01', '2028-11-28', '2028-11-29']});
    expect(places()).to.deep.equal(before);
    expect(globalThis).not.to.have.property('Temporal');
  });
});
