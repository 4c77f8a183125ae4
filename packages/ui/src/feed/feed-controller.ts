import type {Kind} from '@mitmach/feed';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Scope} from '@mitmach/logic';
import type {FeedState} from './feed-state.js';
import {FeedStore} from './feed-store.js';
import {nearestProvider, providedFeed, providedFeedEvent, type FeedProvider} from './provided-feed.js';

/** Registers `<mitmach-feed>` where a page uses it without having loaded it. */
const defineFeed = (): Promise<unknown> => import('../define.js');

const linkSelector = 'link[rel~="alternate"][type="application/mitmach+json"][href]';
const noScope: Scope = {topics: [], organizations: [], districts: []};

/**
 * Connects a widget to its feed. Where that comes from, first match: an address (`setSource`), the nearest
 * `<mitmach-feed>`, the page's `<link rel="alternate" type="application/mitmach+json">` once the document is parsed.
 * A host that moves keeps its feed.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The kinds of items its host shows. */
  readonly kinds: readonly Kind[];
  #provider: FeedProvider | undefined;
  /** undefined: not known yet; empty: the widget gives none. */
  #source: string | undefined;
  #store: FeedStore | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, kinds: readonly Kind[]) {
    this.#host = host;
    this.kinds = kinds;
    host.addController(this);
  }

  get state(): FeedState {
    if (this.#store) return this.#store.state;
    return this.#hasNoSource()
      ? {status: 'failed', reason: 'no-source', isRetrying: false}
      : {status: 'loading', isSlow: false};
  }

  /** Address of the feed in use; undefined as long as there is none. */
  get url(): string | undefined {
    return this.#store?.url;
  }

  /** The filter of the surrounding `<mitmach-feed>`, where the feed is its. */
  get scope(): Scope {
    const provided = this.#provider?.[providedFeed];
    return provided && provided.store === this.#store ? provided.scope : noScope;
  }

  /** Sets the widget's own address; empty when it gives none. Until the first call nothing is loaded. */
  setSource(source: string): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#connect();
  }

  /** Asks for the feed again. */
  retry(): void {
    void this.#store?.refresh();
  }

  hostConnected(): void {
    this.#provider = nearestProvider(this.#host);
    this.#provider?.addEventListener(providedFeedEvent, this.#connect);
    this.#connect();
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#connect);
  }

  hostDisconnected(): void {
    this.#provider?.removeEventListener(providedFeedEvent, this.#connect);
    document.removeEventListener('DOMContentLoaded', this.#connect);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #connect = (): void => {
    if (this.#source === undefined) return;
    const store = this.#findStore();
    if (store !== this.#store) {
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
      this.#store = store;
    }
    if (store && this.#host.isConnected) this.#subscribe(store);
    this.#host.requestUpdate();
  };

  #subscribe(store: FeedStore): void {
    for (const kind of this.kinds) store.want(kind);
    this.#unsubscribe ??= store.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  #findStore(): FeedStore | undefined {
    if (this.#source) return FeedStore.for(this.#source);
    const provided = this.#provider?.[providedFeed];
    if (provided) return provided.store;
    if (this.#awaitsFeed()) {
      if (!customElements.get('mitmach-feed')) void defineFeed();
      return undefined;
    }
    const link = document.querySelector<HTMLLinkElement>(linkSelector);
    return link ? FeedStore.for(link.href) : undefined;
  }

  /** Whether the host is in a `<mitmach-feed>` that may still give its feed. */
  #awaitsFeed(): boolean {
    const feed = this.#provider;
    return feed !== undefined && (!!feed.src || !feed.matches(':defined'));
  }

  #hasNoSource(): boolean {
    return this.#source === '' && document.readyState !== 'loading' && !this.#awaitsFeed();
  }
}
