import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addressWith, readFragment, writeFragment, type FragmentState} from './fragment.js';

/** Where a widget's view state is kept. */
export interface FragmentOptions {
  /** The widget's name in the fragment. */
  readonly key: () => string;
  /** Whether the state goes into the address; else it lives in memory. */
  readonly isLinked: () => boolean;
}

/** In the browser's history: what each entry that this library made stands on, as a list of widgets' names. */
const stamp = 'mitmach';

const pushedBy = (entry: unknown): readonly unknown[] => {
  const names = (entry as Record<string, unknown> | null)?.[stamp];
  return Array.isArray(names) ? names : [];
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

  /**
   * Takes back what was pushed: by going back where the last entries are this widget's, else by replacing the state.
   *
   * @param entries how many were pushed for what is closed
   */
  pop(change: Readonly<Record<string, undefined>>, entries = 1): void {
    const {key, isLinked} = this.#options;
    const last = pushedBy(history.state).slice(-entries);
    const areOwn = last.length === entries && last.every((name) => name === key());
    if (isLinked() && areOwn) history.go(-entries);
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
    if (how === 'push') {
      history.pushState({...entry, [stamp]: [...pushedBy(entry), key()]}, '', address);
    } else history.replaceState(entry, '', address);
  }

  readonly #onChange = (): void => {
    if (this.#options.isLinked()) this.#host.requestUpdate();
  };
}
