import {expect} from '@open-wc/testing';
import {everyMinute} from './minute-clock.js';

describe('the clock of all tickers', () => {
  const {setInterval, clearInterval} = globalThis;
  let ticks: (() => void)[] = [];
  let cleared = 0;

  beforeEach(() => {
    ticks = [];
    cleared = 0;
    globalThis.setInterval = ((tick: () => void) => ticks.push(tick)) as unknown as typeof setInterval;
    globalThis.clearInterval = () => {
      cleared += 1;
    };
  });
  afterEach(() => {
    Object.assign(globalThis, {setInterval, clearInterval});
  });

  it('is one timer, which ends with the last of them', () => {
    const heard: string[] = [];
    const stops = ['a', 'b'].map((name) => everyMinute(() => heard.push(name)));
    ticks[0]?.();
    stops[0]?.();
    ticks[0]?.();
    stops[1]?.();
    expect([ticks.length, heard, cleared]).to.deep.equal([1, ['a', 'b', 'b'], 1]);
  });
});
