import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** Rewrites the texts of a tree into what a person reads: visible words, white space folded. */
const wordsOf = (root: ParentNode): string =>
  [...root.querySelectorAll<HTMLElement>('.frame')]
    .map((frame) => frame.innerText.replace(/\s+/g, ' ').trim())
    .join(' ');

/** A widget as a person meets it: tests and stories speak to it, not to selectors. */
export class WidgetDriver<E extends LitElement = LitElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  get #root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error(`<${this.element.localName}> is not upgraded.`);
    return shadowRoot;
  }

  /** What can be read. */
  get words(): string {
    return this.element.shadowRoot ? wordsOf(this.#root) : '';
  }

  /** What a screen reader is told without being asked. */
  get announcement(): string {
    return this.#root.querySelector('[role=status]')?.textContent.trim() ?? '';
  }

  get isBusy(): boolean {
    return this.#root.querySelector('.frame')?.getAttribute('aria-busy') === 'true';
  }

  get direction(): string {
    return getComputedStyle(this.#part('frame')).direction;
  }

  get language(): string | null {
    return this.#part('frame').getAttribute('lang');
  }

  get headings(): readonly {readonly level: number; readonly text: string}[] {
    return [...this.#root.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].map((heading) => ({
      level: Number(heading.localName.slice(1)),
      text: heading.innerText.trim(),
    }));
  }

  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /** The widest thing in it, in pixels: more than its own width means that something sticks out. */
  get overflow(): number {
    const {left, right} = this.element.getBoundingClientRect();
    const boxes = [...this.#root.querySelectorAll('.frame *:not(.visually-hidden)')].map((box) =>
      box.getBoundingClientRect(),
    );
    return Math.max(
      0,
      ...boxes.filter(({width}) => width > 0).map((box) => Math.max(box.right - right, left - box.left)),
    );
  }

  /** Waits until something can be read. */
  async reads(words: string | RegExp): Promise<void> {
    const isThere = (): boolean =>
      typeof words === 'string' ? this.words.includes(words) : words.test(this.words);
    await waitUntil(isThere, `<${this.element.localName}> reads "${String(words)}"`, {timeout: 10_000});
  }

  /** Presses the button of the failed state. */
  async retry(): Promise<void> {
    this.#part('button').focus();
    this.#part('button').click();
    await this.element.updateComplete;
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[part~=${name}]`);
    if (!part) throw new Error(`<${this.element.localName}> has no part "${name}" at the moment.`);
    return part;
  }
}
