import type {LitElement, ReactiveController} from 'lit';
import type {TimelineEntry} from '../vertical.model.js';
import {nextByKey, nextByLetter} from './stage.keys.js';

/** What of an entry takes the focus: the link of its title, else the title. */
const targetOf = (entry: Element | undefined): HTMLElement | undefined =>
  entry?.querySelector<HTMLElement>(':is(h2, h3, h4, h5, h6) a') ??
  entry?.querySelector<HTMLElement>(':is(h2, h3, h4, h5, h6)') ??
  undefined;

/** Leads through the milestones: by keys, from the navigator, from the page's address. */
export class StageFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #onArrive: (id: string) => void;
  readonly #onShow: (index: number) => void;
  #ids: readonly string[] = [];
  /** Where one is, as an index among the entries. */
  #index = 0;
  #isHorizontal = false;
  /** The id that the page's address asked for last. */
  #asked: string | undefined;
  #goTo: number | undefined;
  #stop: HTMLElement | undefined;

  /**
   * @param onArrive takes the id of the milestone that one went to
   * @param onShow takes the index of the one that is brought into view
   */
  constructor(host: LitElement, onArrive: (id: string) => void, onShow: (index: number) => void) {
    this.#host = host;
    this.#onArrive = onArrive;
    this.#onShow = onShow;
    host.addController(this);
  }

  /**
   * Takes up what is shown.
   * @param at the id that the page's address names
   */
  take(entries: readonly TimelineEntry[], at: string | undefined, isHorizontal: boolean): void {
    this.#ids = entries.map(({milestone}) => milestone.id);
    this.#isHorizontal = isHorizontal;
    if (at === this.#asked) return;
    this.#asked = at;
    const index = at === undefined ? -1 : this.#ids.indexOf(at);
    if (index >= 0) this.#goTo = index;
  }

  hostUpdated(): void {
    this.#keepOneStop();
    if (this.#goTo === undefined || this.#entries.length === 0) return;
    const index = this.#goTo;
    this.#goTo = undefined;
    this.#show(index);
  }

  /** Brings a milestone into view, and the focus to its title. */
  go(index: number): void {
    const id = this.#ids[index];
    if (id === undefined) return;
    this.#show(index);
    this.#asked = id;
    this.#onArrive(id);
  }

  /** The focus came to one of the milestones. */
  readonly onFocus = (event: FocusEvent): void => {
    const index = this.#indexOf(event);
    if (index < 0 || index === this.#index) return;
    this.#index = index;
    this.#keepOneStop();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const from = this.#indexOf(event);
    if (from < 0) return;
    const count = this.#ids.length;
    const isOnTitle = event.target === targetOf(this.#entries[from]) && !this.#isHorizontal;
    const next =
      nextByLetter(event, {from, count}) ??
      (isOnTitle ? nextByKey(event, {from, count, isRtl: false}) : undefined);
    // Arrows to the side have no meaning in a list from top to bottom.
    if (next === undefined || next === from || /^Arrow(Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(next);
  };

  get #entries(): readonly Element[] {
    return [...this.#host.renderRoot.querySelectorAll('.timeline > li')];
  }

  #indexOf({target}: Event): number {
    const entry = target instanceof Element ? target.closest('.timeline > li') : null;
    return entry ? this.#entries.indexOf(entry) : -1;
  }

  /** The tab key meets the title where one is, so that whoever has no mouse gets into the list. */
  #keepOneStop(): void {
    const stop = targetOf(this.#entries[Math.min(this.#index, this.#ids.length - 1)]);
    if (this.#stop && this.#stop !== stop) this.#stop.removeAttribute('tabindex');
    this.#stop = stop?.localName === 'a' || this.#isHorizontal ? undefined : stop;
    if (this.#stop) this.#stop.tabIndex = 0;
  }

  #show(index: number): void {
    const entry = this.#entries[index];
    const target = targetOf(entry);
    if (!entry || !target) return;
    this.#index = index;
    if (target.localName !== 'a') target.tabIndex = -1;
    this.#keepOneStop();
    this.#onShow(index);
    entry.scrollIntoView(this.#isHorizontal ? {block: 'nearest', inline: 'start'} : {block: 'start'});
    target.focus({preventScroll: true});
  }
}
