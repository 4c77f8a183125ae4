import {
  loadJson,
  pagesOf,
  parseFeed,
  resolveLink,
  type FailedLoad,
  type Feed,
  type Kind,
  type Problem,
  type RefusedDocument,
} from '@mitmach/feed';
import {pageGlobal} from '../page/page-global.js';
import {warnOnce} from '../page/warn-once.js';
import {whenIdle} from '../page/when-idle.js';
import type {FeedState} from './feed-state.js';

const slowAfter = 4_000;
/** How long a failed load is remembered, so that fifty widgets that appear one by one make one request. */
const failureKept = 10_000;
/** Age at which a feed is asked for again when a further widget wants it. */
const freshFor = 300_000;
const pagesAtOnce = 4;

/** Loaded only when there is something to say. */
const words = () => import('@mitmach/feed/explain');

/**
 * The one copy of a feed on a page. Get it with `FeedStore.for(url)`: separately built scripts share it, so that any
 * number of widgets makes one request. It loads when first subscribed to.
 */
export class FeedStore {
  readonly url: string;
  #state: FeedState = {status: 'loading', isSlow: false};
  readonly #listeners = new Set<() => void>();
  readonly #wanted = new Set<Kind>();
  readonly #pageProblems: Problem[] = [];
  #loading: Promise<void> | undefined;
  #settledAt = -Infinity;
  #goodAt = 0;
  #isChecking = false;

  private constructor(url: string) {
    this.url = url;
  }

  /** The store of an address; relative ones refer to the page. An unusable address gives a store that fails. */
  static for(url: string): FeedStore {
    const address = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
    const stores = pageGlobal('stores', () => new Map<string, FeedStore>());
    const store = stores.get(address) ?? new FeedStore(address);
    stores.set(address, store);
    return store;
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Calls the listener after every change of state. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) globalThis.addEventListener('online', this.#onOnline);
    this.#listeners.add(listener);
    if (!this.#loading && this.#isOutdated()) void this.refresh();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) globalThis.removeEventListener('online', this.#onOnline);
    };
  }

  /** Says that a kind is used: its `pages` are loaded, its items checked when the browser is idle. */
  want(kind: Kind): void {
    if (this.#wanted.has(kind)) return;
    this.#wanted.add(kind);
    if (this.#state.status !== 'ready') return;
    this.#checkWhenIdle();
    void this.#complete(this.#state.feed, [kind]);
  }

  /** Asks for the feed again. A last good one stays while that takes and when it fails. */
  refresh(): Promise<void> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));
  }

  async #load(): Promise<void> {
    if (this.#state.status === 'failed') this.#set({...this.#state, isRetrying: true});
    const slow = setTimeout(() => {
      if (this.#state.status === 'loading') this.#set({status: 'loading', isSlow: true});
    }, slowAfter);
    const loaded = await loadJson(this.url, {cache: this.#settledAt > 0 ? 'no-cache' : 'default'});
    clearTimeout(slow);
    const parsed = loaded.ok ? parseFeed(loaded.document, loaded.url) : loaded;
    this.#settledAt = Date.now();
    if (!parsed.ok) {
      this.#fail(parsed);
      return;
    }
    this.#goodAt = this.#settledAt;
    this.#pageProblems.length = 0;
    this.#show(parsed.feed);
    await this.#complete(parsed.feed, [...this.#wanted]);
  }

  #fail(failure: FailedLoad | RefusedDocument): void {
    void this.#tell(failure.reason, ({explainFailure}) => explainFailure(this.url, failure));
    const {status} = this.#state;
    if (status === 'ready') {
      const {feed, problems, staleSince = this.#goodAt} = this.#state;
      this.#set({status, feed, problems, staleSince});
    } else {
      this.#set({status: 'failed', reason: failure.reason, isRetrying: false});
    }
  }

  /** Says in the console what is wrong; in one word where the words cannot be loaded. */
  async #tell(code: string, say: (explain: Awaited<ReturnType<typeof words>>) => string): Promise<void> {
    warnOnce(code, `The feed ${await words().then(say, () => `${this.url}: ${code}.`)}`);
  }

  /** Loads the pages of these kinds a few at a time, as long as no newer feed has come. */
  async #complete(feed: Feed, kinds: readonly Kind[]): Promise<void> {
    const pages = kinds.flatMap((kind) => pagesOf(feed, kind).map((url) => ({kind, url})));
    for (let at = 0; at < pages.length; at += pagesAtOnce) {
      await Promise.all(pages.slice(at, at + pagesAtOnce).map((page) => this.#loadPage(feed, page)));
      if (this.#state.status !== 'ready' || this.#state.feed !== feed) return;
      this.#show(feed, this.#state.staleSince);
    }
  }

  async #loadPage(feed: Feed, {kind, url}: {kind: Kind; url: string}): Promise<void> {
    const loaded = await loadJson(resolveLink(url, feed.url) ?? url);
    if (loaded.ok) feed.addPage(kind, loaded.document, loaded.url);
    else this.#pageProblems.push({code: 'page-failed', path: `pages.${kind.name}`, value: url});
  }

  #show(feed: Feed, staleSince?: number): void {
    const problems = [...feed.problems, ...this.#pageProblems];
    this.#set({status: 'ready', feed, problems, ...(staleSince !== undefined && {staleSince})});
    this.#checkWhenIdle();
  }

  #checkWhenIdle(): void {
    if (this.#isChecking) return;
    this.#isChecking = true;
    whenIdle((shouldStop) => {
      this.#isChecking = false;
      if (this.#state.status !== 'ready') return;
      const {feed, problems, staleSince} = this.#state;
      // A widget that still waits for its texts has asked for no item yet: looking for one takes up the kind.
      for (const kind of this.#wanted) feed.find(kind, '');
      const isDone = feed.checkMore(shouldStop);
      const count = feed.problems.length + this.#pageProblems.length;
      if (count > problems.length) this.#show(feed, staleSince);
      else if (!isDone) this.#checkWhenIdle();
      else this.#tellProblems();
    });
  }

  #tellProblems(): void {
    if (this.#state.status !== 'ready' || this.#state.problems.length === 0) return;
    const {problems} = this.#state;
    void this.#tell('feed-problems', ({explainProblems}) => explainProblems(this.url, problems));
  }

  #isOutdated(): boolean {
    const age = Date.now() - this.#settledAt;
    return age > (this.#state.status === 'ready' ? freshFor : failureKept);
  }

  readonly #onOnline = (): void => {
    const isStale = this.#state.status === 'ready' && this.#state.staleSince !== undefined;
    if (isStale || this.#state.status === 'failed') void this.refresh();
  };

  #set(state: FeedState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
