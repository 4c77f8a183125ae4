import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {nextByKey} from '../stage.keys.js';
import type {NavigatorStop} from './navigator.model.js';
import {navigatorView, type NavigatorOptions} from './navigator.view.js';

/** What counts as being at an entry: the upper part of the window, from just below where a jump to it leads. */
const rootMargin = '-73px 0px -55% 0px';
/** What only touches the edge is not seen. */
const threshold = [0, 0.01];

/** What one does to go somewhere else in the page. */
const byHand = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** The bar that leads to years or phases, and sees where one is. */
export class Navigator implements ReactiveController {
  readonly #host: LitElement;
  readonly #visible = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #edge: IntersectionObserver | undefined;
  #bar: Element | null = null;
  #observed: readonly Element[] = [];
  #stops: readonly NavigatorStop[] = [];
  #current = 0;
  /** Where the arrow keys led to; undefined where the tab key reaches the current one. */
  #reached: number | undefined;
  #hasMoved = false;
  /** Ends what holds the place that one was led to. */
  #hold: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#hold?.abort();
    this.#hold = undefined;
    this.#observer?.disconnect();
    this.#edge?.disconnect();
    this.#observer = undefined;
    this.#edge = undefined;
    this.#observed = [];
    this.#visible.clear();
  }

  hostUpdated(): void {
    const entries = [...this.#host.renderRoot.querySelectorAll('.timeline > li')];
    this.#observe(entries);
    this.#watchEdge();
    const button = this.#buttons[this.#reached ?? this.#current];
    if (this.#hasMoved) button?.focus();
    this.#hasMoved = false;
    this.#keepInView(this.#buttons[this.#current]);
  }

  /**
   * Somebody is led to a milestone: there one is, though it may not come to the upper edge, until one moves by hand.
   */
  arrive(index: number): void {
    this.#hold?.abort();
    this.#hold = new AbortController();
    const {signal} = this.#hold;
    for (const type of byHand) {
      addEventListener(type, this.#release, {signal, passive: true, capture: true});
    }
    this.#mark(index);
  }

  readonly #release = (): void => {
    this.#hold?.abort();
    this.#hold = undefined;
  };

  render(
    stops: readonly NavigatorStop[],
    options: Pick<NavigatorOptions, 'locale' | 'label' | 'onGo'>,
  ): TemplateResult {
    this.#stops = stops;
    this.#current = Math.min(this.#current, Math.max(0, stops.length - 1));
    return navigatorView(stops, {
      ...options,
      current: this.#current,
      reachable: Math.min(this.#reached ?? this.#current, stops.length - 1),
      onKey: this.#onKey,
    });
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.stop')];
  }

  /** The bar itself scrolls, never the page. */
  #keepInView(button: HTMLElement | undefined): void {
    const bar = button?.parentElement;
    if (!button || !bar) return;
    const [inner, outer] = [button.getBoundingClientRect(), bar.getBoundingClientRect()];
    if (inner.left < outer.left) bar.scrollBy({left: inner.left - outer.left});
    else if (inner.right > outer.right) bar.scrollBy({left: inner.right - outer.right});
    if (inner.top < outer.top) bar.scrollBy({top: inner.top - outer.top});
    else if (inner.bottom > outer.bottom) bar.scrollBy({top: inner.bottom - outer.bottom});
  }

  #observe(entries: readonly Element[]): void {
    const isSame =
      entries.length === this.#observed.length && entries.every((each, at) => each === this.#observed[at]);
    if (isSame && this.#observer) return;
    this.#observer?.disconnect();
    this.#visible.clear();
    this.#observed = entries;
    this.#observer = new IntersectionObserver(this.#onSeen, {rootMargin, threshold});
    for (const entry of entries) this.#observer.observe(entry);
  }

  /** Tells whether the bar stands at the upper edge of the window, over the milestones. */
  #watchEdge(): void {
    const bar = this.#host.renderRoot.querySelector('.navigator');
    if (bar === this.#bar && this.#edge) return;
    this.#edge?.disconnect();
    this.#bar = bar;
    if (!bar) return;
    this.#edge = new IntersectionObserver(
      ([seen]) => {
        const isStuck = seen !== undefined && seen.intersectionRatio < 1 && seen.boundingClientRect.top <= 0;
        bar.classList.toggle('stuck', isStuck);
      },
      {rootMargin: '-1px 0px 0px 0px', threshold: [0, 1]},
    );
    this.#edge.observe(bar);
  }

  /** Where nothing is seen, one is before the first of all, or between two, where the last one seen still counts. */
  #firstSeen(): number {
    const first = this.#observed.findIndex((entry) => this.#visible.has(entry));
    const isBefore = first < 0 && (this.#observed[0]?.getBoundingClientRect().top ?? 0) > 0;
    return isBefore ? 0 : first;
  }

  readonly #onSeen = (changes: readonly IntersectionObserverEntry[]): void => {
    for (const {target, isIntersecting, intersectionRatio} of changes) {
      if (isIntersecting && intersectionRatio > 0) this.#visible.add(target);
      else this.#visible.delete(target);
    }
    if (!this.#hold) this.#mark(this.#firstSeen());
  };

  /** Marks the stop of an entry. */
  #mark(index: number): void {
    const current = this.#stops.findIndex(({indices}) => indices.has(index));
    if (current < 0 || current === this.#current) return;
    this.#current = current;
    if (!this.#host.renderRoot.querySelector('.stop:focus')) this.#reached = undefined;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const from = this.#buttons.findIndex((button) => button === event.target);
    const next = nextByKey(event, {from, count: this.#stops.length, isRtl: this.#isRtl});
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#reached = next;
    this.#hasMoved = true;
    this.#host.requestUpdate();
  };

  get #isRtl(): boolean {
    return this.#host.renderRoot.querySelector('.frame')?.getAttribute('dir') === 'rtl';
  }
}
