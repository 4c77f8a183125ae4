import {expect, waitUntil} from '@open-wc/testing';
import {ConsoleWatch} from '../testing/index.js';

/** What was asked for, in order. */
const requests: string[] = [];
// The loader takes the page's `fetch` when it is imported, and never again.
const pageFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  requests.push(input as string);
  return pageFetch(input, init);
};
const {news} = await import('@mitmach/feed');
const {FeedStore} = await import('./feed-store.js');
globalThis.fetch = pageFetch;
type Store = ReturnType<typeof FeedStore.for>;

let keys = 0;
/** A feed that no other test uses; what becomes of it, `switchTo` says. */
const switchUrl = (): string => {
  keys += 1;
  return `${location.origin}/faults/switch?key=renewal-${performance.timeOrigin}-${keys}`;
};
const switchTo = async (store: Store, fault: string): Promise<void> => {
  await fetch(`${store.url}&to=${fault}`, {method: 'POST'});
};
const countOf = ({url}: Store): number => requests.filter((request) => request === url).length;

const ignore = (): void => undefined;
const becomes = async (store: Store, status: string): Promise<void> => {
  await waitUntil(() => store.state.status === status, `The feed is ${status}.`);
};
/** A store that somebody listens to, and that has got as far as this fault lets it. */
const storeOf = async (fault: 'good' | '404'): Promise<{store: Store; leave: () => void}> => {
  const store = FeedStore.for(switchUrl());
  await switchTo(store, fault);
  const leave = store.subscribe(ignore);
  await becomes(store, fault === 'good' ? 'ready' : 'failed');
  return {store, leave};
};
const goOnline = (): void => {
  globalThis.dispatchEvent(new Event('online'));
};

describe('FeedStore', () => {
  const {now} = Date;
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => {
    watch.stop();
    Date.now = now;
  });
  const setTime = (time: number): void => {
    Date.now = () => time;
  };

  describe('asked again for a feed that failed', () => {
    it('is ready when the feed is good by now', async () => {
      const {store} = await storeOf('404');
      await switchTo(store, 'good');
      await store.refresh();
      expect(store.state.status).to.equal('ready');
    });

    it('tells that it tries', async () => {
      const {store} = await storeOf('404');
      const done = store.refresh();
      expect(store.state).to.deep.equal({status: 'failed', reason: 'not-found', isRetrying: true});
      await done;
      expect(store.state).to.deep.equal({status: 'failed', reason: 'not-found', isRetrying: false});
    });

    it('tells the newest reason', async () => {
      const {store} = await storeOf('404');
      await switchTo(store, 'html');
      await store.refresh();
      expect(store.state).to.include({status: 'failed', reason: 'not-json'});
    });

    it('makes one request, however often it is asked meanwhile', async () => {
      const {store} = await storeOf('404');
      await Promise.all([store.refresh(), store.refresh(), store.refresh()]);
      expect(countOf(store)).to.equal(2);
    });
  });

  describe('asked again for a good feed that fails by now', () => {
    it('keeps the feed and tells since when it is stale', async () => {
      setTime(1_000);
      const {store} = await storeOf('good');
      const {state} = store;
      await switchTo(store, '404');
      setTime(2_000);
      await store.refresh();
      expect(store.state).to.deep.equal({...state, staleSince: 1_000});
    });

    it('tells the time of the last good load, however often it has failed since', async () => {
      setTime(1_000);
      const {store} = await storeOf('good');
      await switchTo(store, '404');
      for (const time of [2_000, 3_000]) {
        setTime(time);
        await store.refresh();
      }
      expect(store.state).to.include({status: 'ready', staleSince: 1_000});
    });

    it('stays stale when another widget wants another kind', async () => {
      const {store} = await storeOf('good');
      await switchTo(store, 'html');
      await store.refresh();
      store.want(news);
      expect(store.state).to.have.property('staleSince');
    });

    it('is fresh again when the feed is', async () => {
      const {store} = await storeOf('good');
      await switchTo(store, '404');
      await store.refresh();
      await switchTo(store, 'good');
      await store.refresh();
      expect(store.state.status).to.equal('ready');
      expect(store.state).not.to.have.property('staleSince');
    });

    it('tells the webmaster', async () => {
      const {store} = await storeOf('good');
      await switchTo(store, 'truncated');
      await store.refresh();
      await waitUntil(() => watch.messages.join().includes(store.url), 'A warning names the address.');
    });
  });

  describe('with further listeners', () => {
    it('fails once for fifty that appear one by one within seconds', async () => {
      setTime(50_000);
      const {store} = await storeOf('404');
      for (let widget = 0; widget < 50; widget += 1) {
        setTime(50_000 + widget * 200);
        store.subscribe(() => undefined);
        expect(store.state).to.include({isRetrying: false});
      }
      expect(countOf(store)).to.equal(1);
    });

    it('tries again for one that appears later', async () => {
      setTime(50_000);
      const {store} = await storeOf('404');
      await switchTo(store, 'good');
      setTime(60_001);
      store.subscribe(() => undefined);
      await becomes(store, 'ready');
      expect(countOf(store)).to.equal(2);
    });

    it('does not ask again for a feed that is minutes old', async () => {
      setTime(500_000);
      const {store} = await storeOf('good');
      setTime(800_000);
      store.subscribe(() => undefined);
      expect(countOf(store)).to.equal(1);
    });

    it('asks again for an older one, and shows it until then', async () => {
      setTime(500_000);
      const {store} = await storeOf('good');
      setTime(800_001);
      store.subscribe(() => undefined);
      expect(store.state.status).to.equal('ready');
      await store.refresh();
      expect(countOf(store)).to.equal(2);
    });
  });

  describe('when the page is online again', () => {
    it('tries again after a failure', async () => {
      const {store} = await storeOf('404');
      await switchTo(store, 'good');
      goOnline();
      await becomes(store, 'ready');
      expect(countOf(store)).to.equal(2);
    });

    it('leaves a good feed alone', async () => {
      const {store} = await storeOf('good');
      goOnline();
      expect(countOf(store)).to.equal(1);
    });

    it('does nothing when nobody listens any more', async () => {
      const {store, leave} = await storeOf('404');
      leave();
      goOnline();
      expect(store.state).to.include({isRetrying: false});
      expect(countOf(store)).to.equal(1);
    });

    it('tries again as long as one of many listens', async () => {
      const {store, leave} = await storeOf('404');
      store.subscribe(() => undefined);
      leave();
      goOnline();
      expect(store.state).to.include({isRetrying: true});
      await store.refresh();
    });

    it('tries again for somebody who came back', async () => {
      const {store, leave} = await storeOf('404');
      leave();
      store.subscribe(ignore);
      goOnline();
      expect(store.state).to.include({isRetrying: true});
      await store.refresh();
    });
  });
});
