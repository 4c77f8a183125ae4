import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {ConsoleWatch} from './console-watch.js';
import {countOf, faultUrl, switchTo} from './test-server.js';
import {WidgetDriver} from './widget-driver.js';

/** What the suite must know of a widget. */
export interface ContractSubject {
  readonly tag: string;
  /** A title that the widget shows of the test server's good feed, in German. */
  readonly title: string;
  /** A title that it keeps when another item is bad. */
  readonly goodTitle: string;
}

const create = (tag: string, attributes: Readonly<Record<string, string>> = {}): WidgetDriver => {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return new WidgetDriver(element);
};

/** An element that the parser has seen but nobody has defined yet, as on a page whose script comes late. */
const createBeforeUpgrade = (tag: string): HTMLElement =>
  document.implementation.createHTMLDocument().createElement(tag);

const place = async (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div lang="de"></div>`);

const mount = async (tag: string, attributes: Readonly<Record<string, string>>): Promise<WidgetDriver> => {
  const driver = create(tag, attributes);
  (await place()).append(driver.element);
  return driver;
};

/** Tells which listeners are left on the page's own objects, which outlive a widget. */
const watchListeners = (): {readonly end: () => readonly string[]} => {
  const open = new Map<unknown, string>();
  for (const target of [window, document]) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      open.set(listener, type);
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions) => {
      open.delete(listener);
      removeEventListener.call(target, type, listener, options);
    };
  }
  const end = (): readonly string[] => {
    for (const target of [window, document]) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
    return [...open.values()];
  };
  return {end};
};

const itSurvivesThePage = ({tag, title}: ContractSubject): void => {
  it('shows its feed when the address was set before the upgrade', async () => {
    const element = createBeforeUpgrade(tag);
    Object.assign(element, {src: faultUrl('good')});
    (await place()).append(document.adoptNode(element));
    await new WidgetDriver(element as LitElement).reads(title);
  });

  it('shows its feed when the address is set after it was attached', async () => {
    const driver = await mount(tag, {});
    Object.assign(driver.element, {src: faultUrl('good')});
    await driver.reads(title);
  });

  it('is moved without another request', async () => {
    const src = faultUrl('good');
    const driver = await mount(tag, {src});
    await driver.reads(title);
    (await place()).append(driver.element);
    await driver.reads(title);
    expect(await countOf(src)).to.equal(1);
  });

  it('shares one request with another widget', async () => {
    const src = faultUrl('good');
    const [one, two] = [await mount(tag, {src}), await mount(tag, {src})];
    await Promise.all([one.reads(title), two.reads(title)]);
    expect(await countOf(src)).to.equal(1);
  });

  it('leaves no listener on the page after ten mounts', async () => {
    const src = faultUrl('good');
    await (await mount(tag, {src})).reads(title);
    const listeners = watchListeners();
    for (let round = 0; round < 10; round += 1) {
      const driver = await mount(tag, {src});
      await driver.reads(title);
      driver.element.remove();
    }
    expect(listeners.end()).to.deep.equal([]);
  });

  it('keeps quiet in the console when all is well', async () => {
    const watch = new ConsoleWatch().start();
    await (await mount(tag, {src: faultUrl('good')})).reads(title);
    expect(watch.stop()).to.deep.equal([]);
  });

  it('is a block that the page can hide, whatever the page resets', async () => {
    const style = document.createElement('style');
    style.textContent = '* {all: unset}';
    document.head.append(style);
    const driver = await mount(tag, {src: faultUrl('good')});
    await driver.reads(title);
    const shown = getComputedStyle(driver.element).display;
    driver.element.hidden = true;
    const hidden = getComputedStyle(driver.element).display;
    style.remove();
    expect([shown, hidden]).to.deep.equal(['block', 'none']);
  });

  it('fits into 320 pixels', async () => {
    const driver = await mount(tag, {src: faultUrl('good')});
    Object.assign(driver.element.style, {width: '320px'});
    await driver.reads(title);
    expect(driver.overflow).to.be.lessThan(1);
  });
};

const itSpeaks = ({tag, title}: ContractSubject): void => {
  it('follows the language of the page while it is shown', async () => {
    const driver = await mount(tag, {src: faultUrl('404')});
    await driver.reads('Erneut versuchen');
    driver.element.parentElement?.setAttribute('lang', 'en');
    await driver.reads('Try again');
    expect(driver.language).to.equal('en');
  });

  it('reads from right to left in Arabic', async () => {
    const driver = await mount(tag, {src: faultUrl('404'), lang: 'ar'});
    await driver.reads('إعادة المحاولة');
    expect(driver.direction).to.equal('rtl');
  });

  it('begins its headings at the given level', async () => {
    const driver = await mount(tag, {src: faultUrl('good'), 'heading-level': '4'});
    await driver.reads(title);
    expect(Math.min(...driver.headings.map(({level}) => level))).to.equal(4);
  });
};

const itFails = ({tag, title, goodTitle}: ContractSubject): void => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  const cases = {
    '404': 'nicht zu finden',
    html: 'nicht die Daten',
    truncated: 'nicht die Daten',
    'not-a-feed': 'nicht die Daten',
    'version-2': 'neuere Form',
  };
  for (const [name, words] of Object.entries(cases)) {
    it(`says so when the feed is ${name}, in words and to screen readers`, async () => {
      const driver = await mount(tag, {src: faultUrl(name)});
      await driver.reads(words);
      expect(driver.announcement).to.include(words);
    });
  }

  it('tells the webmaster in the console what to do', async () => {
    const src = faultUrl('404');
    await (await mount(tag, {src})).reads('nicht zu finden');
    await waitUntil(
      () => watch.messages.some((message) => message.includes(src)),
      'a message names the address',
    );
  });

  it('shows its feed, with the focus in it, when it is back and a person tries again', async () => {
    const src = faultUrl('switch');
    await switchTo(src, '404');
    const driver = await mount(tag, {src});
    await driver.reads('nicht zu finden');
    await switchTo(src, 'good');
    await driver.retry();
    await driver.reads(title);
    expect(driver.hasFocus).to.equal(true);
  });

  it('keeps the fallback of the page when the feed fails', async () => {
    const driver = create(tag, {src: faultUrl('404')});
    driver.element.append(
      Object.assign(document.createElement('a'), {href: '/all', textContent: 'Everything'}),
    );
    (await place()).append(driver.element);
    await driver.reads('nicht zu finden');
    expect(driver.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps the good items when one is bad, and says that one is missing', async () => {
    const driver = await mount(tag, {src: faultUrl('one-bad')});
    await driver.reads('1 Eintrag ist fehlerhaft');
    expect(driver.words).to.include(goodTitle);
  });

  it('uses the default and warns once when an attribute is wrong', async () => {
    const src = faultUrl('good');
    const driver = await mount(tag, {src, limit: 'many'});
    await driver.reads(title);
    await (await mount(tag, {src, limit: 'many'})).reads(title);
    expect(watch.messages.filter((message) => message.includes('limit="many"'))).to.have.length(1);
  });

  it('tells the page about it', async () => {
    const reasons: (string | undefined)[] = [];
    const driver = create(tag, {src: faultUrl('html')});
    driver.element.addEventListener('mitmach-error', ({reason}) => reasons.push(reason));
    (await place()).append(driver.element);
    await driver.reads('nicht die Daten');
    expect(reasons).to.deep.equal(['not-json']);
  });
};

const itIsAccessible = ({tag, title}: ContractSubject): void => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  const states = {
    loading: ['stalled', /^$/],
    ready: ['good', title],
    empty: ['empty', /keine|nichts/],
    'partly broken': ['one-bad', 'fehlerhaft'],
    failed: ['404', 'nicht zu finden'],
  } as const;
  for (const [state, [name, words]] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      it(`has nothing for axe to find when it is ${state}, ${theme}`, async () => {
        const driver = await mount(tag, {src: faultUrl(name), theme});
        await driver.reads(words);
        await expect(driver.element).to.be.accessible();
      });
    }
  }
};

/**
 * The hazards that every widget must survive, as one suite. Call it in a widget's element test, after its definition;
 * the test server gives the feeds that misbehave.
 */
export const widgetContract = (subject: ContractSubject): void => {
  describe(`<${subject.tag}> on somebody's page`, () => {
    describe('whatever the page does', () => {
      itSurvivesThePage(subject);
    });
    describe('in the language of its readers', () => {
      itSpeaks(subject);
    });
    describe('whatever becomes of its feed', () => {
      itFails(subject);
    });
    describe('for everybody', () => {
      itIsAccessible(subject);
    });
  });
};
