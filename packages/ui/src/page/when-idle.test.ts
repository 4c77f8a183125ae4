import {expect} from '@open-wc/testing';
import {whenIdle} from './when-idle.js';

/** What is on the page in place of `requestIdleCallback`, as long as the work runs. */
const runWithout = async (name: 'requestIdleCallback'): Promise<void> => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
  Reflect.deleteProperty(globalThis, name);
  try {
    expect(name in globalThis).to.equal(false);
    await new Promise<void>((resolve) => {
      whenIdle(() => {
        resolve();
      });
    });
  } finally {
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  }
};

describe('whenIdle', () => {
  it('runs the work later, once', async () => {
    let runs = 0;
    const done = new Promise<void>((resolve) => {
      whenIdle(() => {
        runs += 1;
        resolve();
      });
    });
    expect(runs).to.equal(0);
    await done;
    await new Promise(whenIdle);
    expect(runs).to.equal(1);
  });

  it('runs the work in browsers that do not tell when they are idle', async () => {
    await runWithout('requestIdleCallback');
  });

  it('gives the work a few milliseconds before it is to stop', async () => {
    const {now} = performance;
    const shouldStop = await new Promise<() => boolean>((resolve) => {
      whenIdle(resolve);
    });
    let time = now.call(performance);
    performance.now = () => time;
    time += 100;
    const isOver = shouldStop();
    Reflect.deleteProperty(performance, 'now');
    expect(isOver).to.equal(true);
  });
});
