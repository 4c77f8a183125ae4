import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {countOf, faultUrl} from '@mitmach/ui/testing';
import '../define.js';
import {TickerDriver} from '../ticker.driver.js';
import {HeldTimers, setVisibility} from '../timers.driver.js';
import {jittered} from './refresher.js';

/** Parts are loaded when they are used, which takes its time on a busy machine. */
const until = (isSo: () => boolean | Promise<boolean>, words?: string): Promise<void> =>
  waitUntil(isSo, words, {timeout: 10_000});

const mount = async (src: string): Promise<TickerDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  const element = document.createElement('mitmach-ticker');
  element.setAttribute('src', src);
  element.setAttribute('refresh', '30s');
  place.append(element);
  const driver = new TickerDriver(element);
  await driver.reads('Preis für die Wasserretter');
  return driver;
};

describe('the refresh of a feed', () => {
  let timers: HeldTimers;
  beforeEach(() => {
    timers = new HeldTimers().hold(30_000, 33_000);
  });
  afterEach(() => {
    timers.release();
  });

  it('waits a little longer than asked, by chance', () => {
    expect([jittered(1_000, () => 0), jittered(1_000, () => 1)]).to.deep.equal([1_000, 1_100]);
  });

  it('asks again when its time has come', async () => {
    const src = faultUrl('good');
    await mount(src);
    await until(() => timers.waiting === 1);
    timers.elapse();
    await until(async () => (await countOf(src)) === 2);
    expect(timers.waiting).to.equal(1);
  });

  it('asks once for two tickers', async () => {
    const src = faultUrl('good');
    await Promise.all([mount(src), mount(src)]);
    await until(() => timers.waiting === 2);
    timers.elapse();
    await until(async () => (await countOf(src)) === 2);
    timers.elapse();
    expect(await countOf(src)).to.equal(2);
  });

  it('asks nobody while the page is hidden, and makes up for it', async () => {
    const src = faultUrl('good');
    await mount(src);
    await until(() => timers.waiting === 1);
    const show = setVisibility('hidden');
    timers.elapse();
    const hidden = await countOf(src);
    show();
    await until(async () => (await countOf(src)) === 2);
    expect(hidden).to.equal(1);
  });

  it('ends with the ticker', async () => {
    const driver = await mount(faultUrl('good'));
    await until(() => timers.waiting === 1);
    driver.element.remove();
    expect(timers.waiting).to.equal(0);
  });
});
