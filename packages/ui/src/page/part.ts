import type {ReactiveControllerHost} from 'lit';
import {warnOnce} from './warn-once.js';

/** A part of a widget that is loaded when it is first used: another view, a dialog's content, a library. */
export class Part<T> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;
  #value: T | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What was loaded; as long as it is not there, asking begins to load it, and the host is rendered when it comes. */
  get value(): T | undefined {
    if (this.#value === undefined) void this.loaded();
    return this.#value;
  }

  /** What was loaded, without asking for it. */
  get known(): T | undefined {
    return this.#value;
  }

  /** It could not be loaded. The next use of it on another visit of the host tries again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Gives it when it is there; undefined where it cannot be loaded. */
  loaded(): Promise<T | undefined> {
    return (this.#loading ??= this.#load().then(this.#take, this.#fail));
  }

  /** Lets a part that could not be loaded be tried again. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#loading = undefined;
    this.#host.requestUpdate();
  }

  readonly #take = (value: T): T => {
    this.#value = value;
    this.#host.requestUpdate();
    return value;
  };

  readonly #fail = (error: unknown): undefined => {
    this.#hasFailed = true;
    warnOnce(
      'part-missing',
      `<${this.#host.localName}> cannot load a part of itself: ${String(error)}`,
      this.#host,
    );
    this.#host.requestUpdate();
  };
}
