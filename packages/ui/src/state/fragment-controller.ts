import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readFragment, writeFragment, type FragmentState} from './fragment.js';

/** Where a widget's view state is kept. */
export interface FragmentOptions {
  /** The widget's name in the fragment. */
  readonly key: () => string;
  /** Whether the state goes into the address; else it lives in memory. */
  readonly isLinked: () => boolean;
}

/** What is remembered of an entry in the browser's history that this library made. */
const stamp = 'mitmach';

const addressWith = (fragment: string): string => {
  const {pathname, search} = location;
  return fragment === '' ? pathname + search : `#${fragment}`;
};

/**
 * View state that survives a reload and can be sent to a friend: kept in the page's fragment when deep links are on.
 * Changes replace the entry in the history, so that "back" leaves the page as ever; only what opens over the page
 * (`push`) makes an entry, so that "back" closes it.
 */
export class FragmentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FragmentOptions;
  #memory: FragmentState = {};

  constructor(host: ReactiveControllerHost, options: FragmentOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): FragmentState {
    const {key, isLinked} = this.#options;
    return isLinked() ? readFragment(location.hash, key()) : this.#memory;
  }

  /** Changes some of the state; an empty text or undefined takes an entry out. */
  set(change: Readonly<Record<string, string | undefined>>, how: 'replace' | 'push' = 'replace'): void {
    const merged = Object.entries({...this.state, ...change}).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    );
    this.#write(Object.fromEntries(merged), how);
    this.#host.requestUpdate();
  }

  /** Takes back what was pushed: by going back where the entry is this library's, else by replacing it. */
  pop(change: Readonly<Record<string, undefined>>): void {
    const isOwn = (history.state as Record<string, unknown> | null)?.[stamp] === this.#options.key();
    if (this.#options.isLinked() && isOwn) history.back();
    else this.set(change);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange);
    addEventListener('popstate', this.#onChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange);
    removeEventListener('popstate', this.#onChange);
  }

  #write(state: FragmentState, how: 'replace' | 'push'): void {
    const {key, isLinked} = this.#options;
    if (!isLinked()) {
      this.#memory = state;
      return;
    }
    const address = addressWith(writeFragment(location.hash, key(), state));
    const entry = history.state as Record<string, unknown> | null;
    if (how === 'push') history.pushState({...entry, [stamp]: key()}, '', address);
    else history.replaceState(entry, '', address);
  }

  readonly #onChange = (): void => {
    if (this.#options.isLinked()) this.#host.requestUpdate();
  };
}
