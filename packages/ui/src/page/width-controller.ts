import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells its host how wide it is, and renders it when it crosses one of some widths. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #steps: readonly number[];
  readonly #observer: ResizeObserver;
  #width: number | undefined;

  /** @param steps widths in pixels that make a difference */
  constructor(host: ReactiveControllerHost & HTMLElement, steps: readonly number[]) {
    this.#host = host;
    this.#steps = steps;
    this.#observer = new ResizeObserver(([entry]) => {
      this.#take(entry?.contentRect.width ?? 0);
    });
    host.addController(this);
  }

  /** Width in pixels; measured once where it is asked for before the page is laid out. Hidden counts as wide. */
  get width(): number {
    this.#width ??= this.#host.clientWidth;
    return this.#width === 0 ? Infinity : this.#width;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#width = undefined;
  }

  #take(width: number): void {
    const before = this.#width;
    this.#width = width;
    const isOver = (step: number): boolean => width >= step || width === 0;
    const wasOver = (step: number): boolean => before === undefined || before === 0 || before >= step;
    if (this.#steps.some((step) => isOver(step) !== wasOver(step))) this.#host.requestUpdate();
  }
}
