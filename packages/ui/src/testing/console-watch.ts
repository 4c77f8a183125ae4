/** What the console was told, from `start` on. */
export class ConsoleWatch {
  readonly messages: string[] = [];
  readonly #originals = {error: console.error, warn: console.warn};

  start(): this {
    for (const level of ['error', 'warn'] as const) {
      console[level] = (...parts: unknown[]): void => {
        this.messages.push(parts.map(String).join(' '));
      };
    }
    return this;
  }

  /** Gives the console back and tells what it was told. */
  stop(): readonly string[] {
    Object.assign(console, this.#originals);
    return this.messages;
  }
}
