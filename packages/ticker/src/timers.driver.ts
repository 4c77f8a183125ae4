/** Keeps timers from going off by themselves: a test says when their time has come. */
export class HeldTimers {
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  readonly #clearTimeout = globalThis.clearTimeout.bind(globalThis);
  readonly #held = new Map<number, () => void>();
  #count = 0;

  /** Holds timers whose delay in milliseconds lies between these two, until `release`. */
  hold(least: number, most: number): this {
    globalThis.setTimeout = ((callback: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < least || delay > most) return this.#setTimeout(callback, delay, ...rest);
      this.#count += 1;
      this.#held.set(-this.#count, callback);
      return -this.#count;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      if (!this.#held.delete(id)) this.#clearTimeout(id);
    }) as unknown as typeof clearTimeout;
    return this;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#held.size;
  }

  /** Their time has come. */
  elapse(): void {
    const due = [...this.#held.values()];
    this.#held.clear();
    for (const callback of due) callback();
  }

  release(): void {
    globalThis.setTimeout = this.#setTimeout;
    globalThis.clearTimeout = this.#clearTimeout;
  }
}

/** Sets what a page believes of its own visibility; gives what sets it right again. */
export const setVisibility = (state: DocumentVisibilityState): (() => void) => {
  Object.defineProperty(document, 'visibilityState', {configurable: true, value: state});
  document.dispatchEvent(new Event('visibilitychange'));
  return () => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  };
};
