import type {Rest} from '@mitmach/logic';
import type {LitElement, ReactiveController} from 'lit';

/** What is watched, and who is told. */
export interface SurroundingsOptions {
  /** What moves. */
  readonly area: () => HTMLElement | null;
  readonly onRest: (rest: Rest, isThere: boolean) => void;
  /** The keyboard reaches into it, beyond the button that stops it. */
  readonly onReach: () => void;
}

/** How often it is looked whether something lies over it. */
const lookEvery = 1_000;

/** Whether the middle of a box is under something else of the page: a consent banner, a dialog. */
const isCovered = (host: HTMLElement, area: HTMLElement): boolean => {
  const {left, top, width, height} = area.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
  const root = host.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(x, y);
  return there !== null && there !== host && !host.contains(there) && !there.contains(host);
};

/** Tells why what moves should rest: focus, pointer, a hidden tab, out of sight, covered by something else. */
export class Surroundings implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: SurroundingsOptions;
  readonly #observer: IntersectionObserver;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement, options: SurroundingsOptions) {
    this.#host = host;
    this.#options = options;
    this.#observer = new IntersectionObserver((entries) => {
      options.onRest('away', !entries.at(-1)?.isIntersecting);
    });
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('focusin', this.#onFocus);
    root.addEventListener('focusout', this.#onFocus);
    this.#host.addEventListener('pointerover', this.#onPointer);
    this.#host.addEventListener('pointerleave', this.#onPointer);
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#observer.observe(this.#host);
    this.#looking = setInterval(this.#look, lookEvery);
    this.#onVisibility();
  }

  hostDisconnected(): void {
    const root = this.#host.renderRoot;
    root.removeEventListener('focusin', this.#onFocus);
    root.removeEventListener('focusout', this.#onFocus);
    this.#host.removeEventListener('pointerover', this.#onPointer);
    this.#host.removeEventListener('pointerleave', this.#onPointer);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#observer.disconnect();
    clearInterval(this.#looking);
  }

  readonly #onFocus = (event: Event): void => {
    const area = this.#options.area();
    const isWithin = event.type === 'focusin' && event.target instanceof Node && area?.contains(event.target);
    this.#options.onRest('focus', isWithin === true);
    if (isWithin && !(event.target as Element).closest('.switch')) this.#options.onReach();
  };

  /** A finger leaves no pointer behind that could go away. */
  readonly #onPointer = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const area = this.#options.area();
    const isOver = event.type === 'pointerover' && area !== null && event.composedPath().includes(area);
    this.#options.onRest('hover', isOver);
  };

  readonly #onVisibility = (): void => {
    this.#options.onRest('hidden', document.visibilityState === 'hidden');
  };

  readonly #look = (): void => {
    const area = this.#options.area();
    if (area) this.#options.onRest('covered', isCovered(this.#host, area));
  };
}
