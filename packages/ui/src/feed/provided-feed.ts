import type {Scope} from '@mitmach/logic';
import type {FeedStore} from './feed-store.js';

/** What `<mitmach-feed>` gives to the widgets inside. */
export interface ProvidedFeed {
  readonly store: FeedStore;
  readonly scope: Scope;
}

/** Under this name the element keeps it, and fires an event when it is another: the same in separately built scripts. */
export const providedFeed = Symbol.for('mitmach.feed.1');
export const providedFeedEvent = 'mitmach.feed.1';

/** An element that may give a feed to the widgets inside. */
export type FeedProvider = HTMLElement & {
  readonly [providedFeed]?: ProvidedFeed | undefined;
  readonly src?: unknown;
};

/** The nearest `<mitmach-feed>` around an element, out of shadow roots too. It may be waiting for its script. */
export const nearestProvider = (element: Element): FeedProvider | undefined => {
  for (let node: Element | undefined = element; node;) {
    const found = node.closest<FeedProvider>('mitmach-feed');
    if (found) return found;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
};
