import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../define.js';
import {ConsoleWatch} from '../testing/index.js';
import {providedFeed, type ProvidedFeed} from './provided-feed.js';
import type {MitmachFeed} from './feed.element.js';
import {FeedStore} from './feed-store.js';

const feedIn = async (
  attributes: Readonly<Record<string, string>>,
): Promise<{element: MitmachFeed; provided: () => ProvidedFeed | undefined}> => {
  const element = document.createElement('mitmach-feed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(element);
  await element.updateComplete;
  return {element, provided: () => element[providedFeed]};
};

interface Timer {
  readonly run: () => void;
  readonly interval: number | undefined;
}

describe('<mitmach-feed>', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  it('shows what is in it', async () => {
    const element = await fixture<HTMLElement>(
      html`<mitmach-feed src="/feed.json"><p>Inside</p></mitmach-feed>`,
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('gives the feed at its address', async () => {
    const {provided} = await feedIn({src: '/feed.json'});
    expect(provided()?.store).to.equal(FeedStore.for('/feed.json'));
  });

  it('gives another feed when its address changes', async () => {
    const {element, provided} = await feedIn({src: '/one.json'});
    element.src = '/two.json';
    await element.updateComplete;
    expect(provided()?.store).to.equal(FeedStore.for('/two.json'));
  });

  it('gives its filter', async () => {
    const filter = {topics: 'sport culture', organizations: 'tsv', districts: 'west'};
    const {provided} = await feedIn({src: '/feed.json', ...filter});
    expect(provided()?.scope).to.deep.equal({
      topics: ['sport', 'culture'],
      organizations: ['tsv'],
      districts: ['west'],
    });
  });

  it('lets everything pass without a filter', async () => {
    const {provided} = await feedIn({src: '/feed.json'});
    expect(provided()?.scope).to.deep.equal({topics: [], organizations: [], districts: []});
  });

  it('gives nothing without an address, and says once how to name one', async () => {
    const {provided} = await feedIn({});
    await feedIn({});
    expect(provided()).to.equal(undefined);
    expect(watch.messages).to.have.length(1);
    expect(watch.messages[0]).to.include('say where it is: src="https://…/feed.json"');
  });

  it('has nothing for axe to find', async () => {
    await expect(
      await fixture(html`<mitmach-feed src="/feed.json"><p>Inside</p></mitmach-feed>`),
    ).to.be.accessible();
  });

  describe('with refresh', () => {
    const {setInterval, clearInterval} = globalThis;
    let timers: Map<number, Timer>;
    beforeEach(() => {
      timers = new Map();
      let ids = 0;
      Object.assign(globalThis, {
        setInterval: (run: () => void, interval?: number) => {
          ids += 1;
          timers.set(ids, {run, interval});
          return ids;
        },
        clearInterval: (id: number) => timers.delete(id),
      });
    });
    afterEach(() => {
      Object.assign(globalThis, {setInterval, clearInterval});
      Reflect.deleteProperty(document, 'visibilityState');
    });
    const intervals = (): unknown[] => [...timers.values()].map(({interval}) => interval);
    const letTimePass = (): void => {
      for (const {run} of timers.values()) run();
    };
    /** A feed that failed tells at once when it is asked for again. */
    const failedFeed = async (): Promise<ReturnType<typeof FeedStore.for>> => {
      const {provided} = await feedIn({src: `/faults/404?${performance.now()}`, refresh: '30s'});
      const {store} = provided()!;
      store.subscribe(() => undefined);
      Object.assign(globalThis, {setInterval, clearInterval});
      await waitUntil(() => store.state.status === 'failed', 'The feed has failed.');
      return store;
    };

    it('asks for the feed again each time', async () => {
      const store = await failedFeed();
      letTimePass();
      expect(store.state).to.include({isRetrying: true});
      await store.refresh();
    });

    it('asks for nothing while nobody looks at the page', async () => {
      const store = await failedFeed();
      Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
      letTimePass();
      expect(store.state).to.include({isRetrying: false});
    });

    it('waits as long as it says', async () => {
      await feedIn({src: '/feed.json', refresh: '15m'});
      expect(intervals()).to.deep.equal([900_000]);
    });

    it('waits as long as it says now', async () => {
      const {element} = await feedIn({src: '/feed.json', refresh: '15m'});
      element.setAttribute('refresh', '1h');
      await element.updateComplete;
      expect(intervals()).to.deep.equal([3_600_000]);
    });

    it('stops when it is taken away', async () => {
      const {element} = await feedIn({src: '/feed.json', refresh: '15m'});
      element.removeAttribute('refresh');
      await element.updateComplete;
      expect(intervals()).to.deep.equal([]);
    });

    it('stops when the element is removed, and goes on when it is back', async () => {
      const {element} = await feedIn({src: '/feed.json', refresh: '15m'});
      const place = element.parentElement!;
      element.remove();
      expect(intervals()).to.deep.equal([]);
      place.append(element);
      expect(intervals()).to.deep.equal([900_000]);
    });

    it('never begins without it', async () => {
      await feedIn({src: '/feed.json'});
      expect(intervals()).to.deep.equal([]);
    });

    it('never begins when it is wrong, and says so once', async () => {
      for (let elements = 0; elements < 2; elements += 1) await feedIn({src: '/feed.json', refresh: 'often'});
      expect(intervals()).to.deep.equal([]);
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include(
        '<mitmach-feed refresh="often">: refresh takes a time such as 15m or 1h',
      );
    });
  });
});
