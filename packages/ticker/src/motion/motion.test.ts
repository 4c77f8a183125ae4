import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../define.js';
import {TickerDriver} from '../ticker.driver.js';
import {HeldTimers, setVisibility} from '../timers.driver.js';

/** Parts are loaded when they are used, which takes its time on a busy machine. */
const until = (isSo: () => boolean | Promise<boolean>, words?: string): Promise<void> =>
  waitUntil(isSo, words, {timeout: 10_000});

const news = ['Eins', 'Zwei', 'Drei'].map((title, index) => ({
  id: title,
  title: `${title}: eine Meldung, die eine ganze Zeile braucht`,
  published: new Date(Date.now() - index * 3_600_000).toISOString(),
}));
const [first = '', second = '', third = ''] = news.map(({title}) => title);

const src = URL.createObjectURL(
  new Blob([
    JSON.stringify({specVersion: '1.0', title: 'T', language: 'de', timeZone: 'Europe/Berlin', news}),
  ]),
);

const pageMatchMedia = globalThis.matchMedia;

/** What the reader has told their system. */
const prefer = (noMotion: boolean): void => {
  globalThis.matchMedia = () =>
    Object.assign(new EventTarget(), {matches: noMotion}) as unknown as MediaQueryList;
};

const mount = async (
  layout: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<TickerDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  place.style.width = '600px';
  const element = document.createElement('mitmach-ticker');
  for (const [name, value] of Object.entries({src, layout, interval: '4', ...attributes})) {
    element.setAttribute(name, value);
  }
  place.append(element);
  const driver = new TickerDriver(element);
  await until(() => driver.titles.length > 0, 'the ticker is there');
  return driver;
};

const finger = (type: string, clientX: number): PointerEvent =>
  new PointerEvent(type, {pointerType: 'touch', clientX, clientY: 10, bubbles: true, composed: true});

const mouse = (type: string): PointerEvent =>
  new PointerEvent(type, {pointerType: 'mouse', bubbles: true, composed: true});

describe('a headline', () => {
  let timers: HeldTimers;
  beforeEach(() => {
    prefer(false);
    timers = new HeldTimers().hold(4_000, 4_000);
  });
  afterEach(() => {
    globalThis.matchMedia = pageMatchMedia;
    timers.release();
  });

  const moving = async (attributes = {}): Promise<TickerDriver> => {
    const driver = await mount('headline', attributes);
    await until(() => timers.waiting === 1, 'it moves');
    return driver;
  };

  it('is one at a time, the button that stops it before everything else', async () => {
    const driver = await moving();
    expect([driver.titles, driver.position, driver.tabStops]).to.deep.equal([
      [first],
      '1 von 3',
      ['Anhalten', 'Vorherige Meldung', 'Nächste Meldung', first],
    ]);
  });

  it('goes on by itself, from the last to the first, without a word', async () => {
    const driver = await moving();
    const shown: string[] = [];
    for (const position of ['2 von 3', '3 von 3', '1 von 3']) {
      timers.elapse();
      await until(() => driver.position === position && timers.waiting === 1);
      shown.push(driver.titles.join());
    }
    expect([shown, driver.isLive, driver.announcement]).to.deep.equal([[second, third, first], 'off', '']);
  });

  it('stays when somebody steps, and is read to them', async () => {
    const driver = await moving();
    await driver.press('Vorherige Meldung');
    expect([driver.titles, driver.isLive, driver.buttons[0], timers.waiting]).to.deep.equal([
      [third],
      'polite',
      'Abspielen',
      0,
    ]);
  });

  it('begins only when it is asked to where the reader prefers no motion', async () => {
    prefer(true);
    const driver = await mount('headline');
    const before = [driver.buttons[0], timers.waiting];
    await driver.press('Abspielen');
    expect([before, driver.buttons[0], timers.waiting]).to.deep.equal([['Abspielen', 0], 'Anhalten', 1]);
  });

  it('rests while the focus is on its button, which still says that it stops it', async () => {
    const driver = await moving();
    await driver.focusOn('Anhalten');
    expect([timers.waiting, driver.buttons[0]]).to.deep.equal([0, 'Anhalten']);
  });

  it('stops for good when the keyboard reaches into it', async () => {
    const driver = await moving();
    await driver.focusOn(first);
    (driver.element.shadowRoot?.activeElement as HTMLElement).blur();
    await driver.element.updateComplete;
    expect([timers.waiting, driver.buttons[0]]).to.deep.equal([0, 'Abspielen']);
  });

  it('rests under the pointer, and goes on after it', async () => {
    const driver = await moving();
    driver.headline.dispatchEvent(mouse('pointerover'));
    await driver.element.updateComplete;
    const under = timers.waiting;
    driver.element.dispatchEvent(mouse('pointerleave'));
    await driver.element.updateComplete;
    expect([under, timers.waiting]).to.deep.equal([0, 1]);
  });

  it('rests while the page is hidden', async () => {
    const driver = await moving();
    const show = setVisibility('hidden');
    await driver.element.updateComplete;
    const hidden = timers.waiting;
    show();
    await driver.element.updateComplete;
    expect([hidden, timers.waiting]).to.deep.equal([0, 1]);
  });

  it('rests while it is out of sight', async () => {
    const driver = await moving();
    driver.element.style.marginTop = '5000px';
    await until(() => timers.waiting === 0);
    expect(driver.buttons[0]).to.equal('Anhalten');
  });

  it('rests while something lies over it', async () => {
    await moving();
    const cover = await fixture<HTMLElement>(html`<p>Cookies?</p>`);
    Object.assign(cover.style, {position: 'fixed', inset: '0', zIndex: '9'});
    await until(() => timers.waiting === 0, 'it rests');
    cover.remove();
    await until(() => timers.waiting === 1, 'it goes on');
  });

  it('rests while an item is open', async () => {
    const driver = await moving();
    await driver.press('Anhalten');
    await driver.press('Abspielen');
    await driver.press(first);
    await until(() => driver.dialogWords !== '');
    expect(timers.waiting).to.equal(0);
  });

  for (const [lang, title] of [
    ['de', second],
    ['ar', third],
  ] as const) {
    it(`goes on by a swipe to the left in ${lang} as its readers expect`, async () => {
      const driver = await moving({lang});
      driver.headline.dispatchEvent(finger('pointerdown', 200));
      driver.headline.dispatchEvent(finger('pointerup', 100));
      await driver.element.updateComplete;
      expect(driver.titles).to.deep.equal([title]);
    });
  }

  it('has no controls where there is one item only', async () => {
    const driver = await mount('headline', {limit: '1'});
    expect([driver.position, timers.waiting]).to.deep.equal(['', 0]);
  });

  it('leaves no timer behind', async () => {
    const driver = await moving();
    driver.element.remove();
    expect(timers.waiting).to.equal(0);
  });
});

describe('a moving line', () => {
  beforeEach(() => {
    prefer(false);
  });
  afterEach(() => {
    globalThis.matchMedia = pageMatchMedia;
  });

  const moving = async (attributes = {}): Promise<TickerDriver> => {
    const driver = await mount('marquee', attributes);
    await until(() => Math.abs(driver.line.scrollLeft) > 0, 'it moves');
    return driver;
  };

  /** Two frames without a change. */
  const isStill = async ({line}: TickerDriver): Promise<boolean> => {
    await nextFrame();
    const before = line.scrollLeft;
    await nextFrame();
    await nextFrame();
    return line.scrollLeft === before;
  };

  it('is real text, each item once for whoever listens', async () => {
    const driver = await moving();
    const copy = driver.line.querySelector<HTMLElement>('.copy');
    expect([driver.titles, copy?.ariaHidden, copy?.inert]).to.deep.equal([
      [first, second, third],
      'true',
      true,
    ]);
  });

  it('is stopped by the first thing that the tab key meets', async () => {
    const driver = await moving();
    await driver.focusOn(driver.tabStops[0] ?? '');
    const resting = await isStill(driver);
    await driver.press('Anhalten');
    (driver.element.shadowRoot?.activeElement as HTMLElement).blur();
    expect([driver.tabStops[0], resting, await isStill(driver)]).to.deep.equal(['Abspielen', true, true]);
  });

  it('moves to the other side where people read from right to left', async () => {
    const driver = await moving({lang: 'ar'});
    expect(driver.line.scrollLeft).to.be.lessThan(0);
  });

  it('stands still where the reader prefers no motion, and can be stepped', async () => {
    prefer(true);
    const driver = await mount('marquee');
    const before = [await isStill(driver), driver.line.scrollLeft];
    await driver.press('Nächste Meldung');
    await until(() => driver.line.scrollLeft > 0);
    expect([before, driver.buttons[0]]).to.deep.equal([[true, 0], 'Abspielen']);
  });

  it('stands still where all of it has room', async () => {
    const driver = await mount('marquee', {limit: '1'});
    expect([await isStill(driver), driver.line.querySelector('.copy')]).to.deep.equal([true, null]);
  });

  it('opens what is pressed in the copy', async () => {
    const driver = await moving();
    await driver.press('Anhalten');
    const copy = driver.line.querySelector<HTMLElement>('.copy > .flash');
    copy?.scrollIntoView({inline: 'center', block: 'nearest'});
    const {left = 0, top = 0} = copy?.getBoundingClientRect() ?? {};
    driver.line.dispatchEvent(new PointerEvent('pointerup', {clientX: left + 5, clientY: top + 5}));
    await until(() => driver.dialogWords.includes('Eins'));
  });
});
