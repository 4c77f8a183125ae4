import {ContextRoot, createContext} from '@lit/context';
import type {Scope} from '@mitmach/logic';
import {pageGlobal} from '../page/page-global.js';
import type {FeedStore} from './feed-store.js';

/** What `<mitmach-feed>` gives to the widgets inside. */
export interface ProvidedFeed {
  readonly store: FeedStore;
  readonly scope: Scope;
}

// The key must be the same in separately built scripts.
export const feedContext = createContext<ProvidedFeed | undefined>(Symbol.for('mitmach.feed.1'));

/**
 * Lets widgets that wake before their `<mitmach-feed>` ask again when it wakes; one a page, attached by whoever needs
 * it first.
 */
export const attachContextRoot = (): void => {
  pageGlobal('context-root', () => {
    const root = new ContextRoot();
    root.attach(document.documentElement);
    return root;
  });
};
