/** Runs something again and again, never twice at a time; what is asked for meanwhile is done once afterwards. */
export class Rebuilder {
  readonly #work: () => Promise<void>;
  #running: Promise<void> | undefined;
  #isWanted = false;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Asks for a run. */
  want(): void {
    this.#isWanted = true;
    this.#running ??= this.#run();
  }

  /** Fulfilled when nothing runs any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#work();
    }
    this.#running = undefined;
  }
}
