import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A host that renders its items into its shadow root. */
type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * How much of a long list is shown. After "show more" the focus goes to the first new entry, so that a keyboard user
 * goes on where the list goes on.
 */
export class ShowMoreController implements ReactiveController {
  readonly #host: Host;
  readonly #step: () => number;
  readonly #entries: string;
  #steps = 1;
  #focusAt: number | undefined;

  /**
   * @param step how many entries more each time
   * @param entries selects the entries in the host's shadow root, in their order
   */
  constructor(host: Host, step: () => number, entries: string) {
    this.#host = host;
    this.#step = step;
    this.#entries = entries;
    host.addController(this);
  }

  /** How many entries to show. */
  get limit(): number {
    return this.#steps * this.#step();
  }

  readonly more = (): void => {
    this.#focusAt = this.limit;
    this.#steps += 1;
    this.#host.requestUpdate();
  };

  /** Begins anew, because the list is another one now. */
  reset(): void {
    this.#steps = 1;
  }

  hostUpdated(): void {
    if (this.#focusAt === undefined) return;
    const entry = this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#entries)[this.#focusAt];
    this.#focusAt = undefined;
    if (!entry) return;
    const target = entry.querySelector<HTMLElement>('a[href], button') ?? entry;
    if (target === entry) entry.tabIndex = -1;
    target.focus();
  }
}
