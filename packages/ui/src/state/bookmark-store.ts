import type {KindName} from '@mitmach/feed';
import {pageGlobal} from '../page/page-global.js';
import {addressWith, readFragment, writeFragment} from './fragment.js';

const key = 'bookmarks';

/**
 * What a visitor has marked, for all widgets of a page. It lives in memory, and with deep links in the page's fragment,
 * so that a list can be kept or sent as a link: never in cookies or storage.
 */
export class BookmarkStore {
  readonly #listeners = new Set<() => void>();
  #ids = new Map<KindName, readonly string[]>();
  #isLinked = false;

  /** The page's one store, shared by separately built scripts. */
  static get(): BookmarkStore {
    return pageGlobal('bookmarks', () => new BookmarkStore());
  }

  /** Keeps the list in the fragment from now on, and takes up the one that is there. */
  link(): void {
    if (this.#isLinked) return;
    this.#isLinked = true;
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  /** Ids of a kind in the order in which they were marked. */
  ids(kind: KindName): readonly string[] {
    return this.#ids.get(kind) ?? [];
  }

  has(kind: KindName, id: string): boolean {
    return this.ids(kind).includes(id);
  }

  /** Marks an item, or takes the mark away. */
  toggle(kind: KindName, id: string): void {
    const ids = this.ids(kind);
    this.#ids.set(kind, ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
    if (this.#isLinked) this.#write();
    this.#notify();
  }

  /** Calls the listener after every change. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #write(): void {
    const state = Object.fromEntries(
      [...this.#ids].map(([kind, ids]) => [kind, ids.map(encodeURIComponent).join(',')]),
    );
    const fragment = writeFragment(location.hash, key, state);
    history.replaceState(history.state, '', addressWith(fragment));
  }

  readonly #read = (): void => {
    const lists = Object.entries(readFragment(location.hash, key));
    this.#ids = new Map(
      lists.map(([kind, ids]) => [kind as KindName, ids.split(',').filter(Boolean).map(decodeURIComponent)]),
    );
    this.#notify();
  };

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
