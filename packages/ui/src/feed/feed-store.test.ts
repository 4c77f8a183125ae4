import {milestones} from '@mitmach/feed';
import {expect, waitUntil} from '@open-wc/testing';
import {ConsoleWatch} from '../testing/index.js';
import type {FailureReason} from './feed-state.js';
import {FeedStore} from './feed-store.js';
import {countOf, faultUrl} from '../testing/test-server.js';

const settled = async (store: FeedStore): Promise<void> => {
  await waitUntil(() => store.state.status !== 'loading', 'The feed is there or has failed.', {
    timeout: 10_000,
  });
};
const ignore = (): void => undefined;

describe('FeedStore', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  describe('for an address', () => {
    it('is one, however the address is written', () => {
      expect(FeedStore.for('/data/../feed.json')).to.equal(FeedStore.for(`${location.origin}/feed.json`));
    });

    it('is another one for another address', () => {
      expect(FeedStore.for('/feed.json')).not.to.equal(FeedStore.for('/feed.json?city'));
    });

    it('tells the whole address', () => {
      expect(FeedStore.for('/feed.json').url).to.equal(`${location.origin}/feed.json`);
    });

    it('asks for nothing until somebody listens', async () => {
      const url = faultUrl('good');
      FeedStore.for(url).want(milestones);
      expect(await countOf(url)).to.equal(0);
    });

    it('makes one request for many listeners', async () => {
      const url = faultUrl('good');
      const store = FeedStore.for(url);
      for (let widgets = 0; widgets < 50; widgets += 1) store.subscribe(() => undefined);
      await settled(store);
      store.subscribe(ignore);
      expect(await countOf(url)).to.equal(1);
    });

    it('is shared by two scripts that were built apart, and so is its request', async () => {
      const address = new URL('./feed-store.ts?copy', import.meta.url).href;
      const copy = (await import(address)) as {FeedStore: typeof FeedStore};
      const url = faultUrl('good');
      const [ours, theirs] = [FeedStore.for(url), copy.FeedStore.for(url)];
      ours.subscribe(ignore);
      theirs.subscribe(() => undefined);
      await settled(theirs);
      expect(copy.FeedStore).not.to.equal(FeedStore);
      expect(theirs).to.equal(ours);
      expect(await countOf(url)).to.equal(1);
    });
  });

  describe('loading a feed', () => {
    it('goes from loading to ready', async () => {
      const store = FeedStore.for(faultUrl('good'));
      const states = [store.state];
      store.subscribe(() => states.push(store.state));
      await settled(store);
      expect(states.map(({status}) => status)).to.deep.equal(['loading', 'ready']);
    });

    it('has the feed when it is ready', async () => {
      const url = faultUrl('good');
      const store = FeedStore.for(url);
      store.subscribe(ignore);
      await settled(store);
      const {state} = store;
      if (state.status !== 'ready') throw new Error('It is not ready.');
      expect(state.feed.envelope.title).to.equal('Flensburg macht mit');
      expect(state.feed.url).to.equal(url);
      expect(state.problems).to.deep.equal([]);
      expect(state).not.to.have.property('staleSince');
    });

    it('says nothing in the console', async () => {
      const store = FeedStore.for(faultUrl('good'));
      store.subscribe(ignore);
      await settled(store);
      expect(watch.messages).to.deep.equal([]);
    });

    it('tells nobody who has stopped listening', async () => {
      const store = FeedStore.for(faultUrl('good'));
      let calls = 0;
      store.subscribe(() => (calls += 1))();
      await settled(store);
      expect(calls).to.equal(0);
    });

    it('tells all listeners, also when one of them leaves meanwhile', async () => {
      const store = FeedStore.for(faultUrl('good'));
      const told: string[] = [];
      const leave = store.subscribe(() => {
        told.push('first');
        leave();
      });
      store.subscribe(() => told.push('second'));
      await settled(store);
      expect(told).to.deep.equal(['first', 'second']);
    });
  });

  describe('waiting for a slow server', () => {
    const pageTimeout = globalThis.setTimeout;
    afterEach(() => {
      globalThis.setTimeout = pageTimeout;
    });

    it('tells after four seconds that it takes long', async () => {
      const rush = (work: () => void, milliseconds?: number): number =>
        Number(pageTimeout(work, milliseconds === 4_000 ? 0 : milliseconds));
      const store = FeedStore.for(faultUrl('slow', '&ms=500'));
      const states = [store.state];
      globalThis.setTimeout = Object.assign(rush, pageTimeout);
      store.subscribe(() => states.push(store.state));
      globalThis.setTimeout = pageTimeout;
      await settled(store);
      expect(states.slice(0, 2)).to.deep.equal([
        {status: 'loading', isSlow: false},
        {status: 'loading', isSlow: true},
      ]);
      expect(store.state.status).to.equal('ready');
    });
  });

  describe('when there is no feed', () => {
    const reasons: Readonly<Record<string, FailureReason>> = {
      '404': 'not-found',
      html: 'not-json',
      truncated: 'not-json',
      'empty-body': 'not-json',
      'not-a-feed': 'not-a-feed',
      'version-2': 'unsupported-version',
    };
    for (const [name, reason] of Object.entries(reasons)) {
      it(`calls /faults/${name} ${reason}`, async () => {
        const store = FeedStore.for(faultUrl(name));
        store.subscribe(ignore);
        await settled(store);
        expect(store.state).to.deep.equal({status: 'failed', reason, isRetrying: false});
      });
    }

    for (const address of ['https://', 'javascript:alert(1)', 'https://user:secret@city.example/feed.json']) {
      it(`fails at once at the address "${address}"`, async () => {
        const store = FeedStore.for(address);
        store.subscribe(ignore);
        await settled(store);
        expect(store.state).to.include({status: 'failed', reason: 'unreachable'});
      });
    }

    it('tells the webmaster once where that is and what to do', async () => {
      const url = faultUrl('404');
      const store = FeedStore.for(url);
      store.subscribe(ignore);
      await settled(store);
      await store.refresh();
      await waitUntil(() => watch.messages.length > 0, 'There is a warning.');
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include(`${url} is not there (HTTP 404): check its address.`);
    });
  });
});
