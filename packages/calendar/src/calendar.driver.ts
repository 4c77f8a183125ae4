import {WidgetDriver} from '@mitmach/ui/testing';
import type {MitmachCalendar} from './calendar.element.js';

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The calendar for tests and stories. */
export class CalendarDriver extends WidgetDriver<MitmachCalendar> {
  get #root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('<mitmach-calendar> is not upgraded.');
    return shadowRoot;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): readonly E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }

  #one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.#root.querySelector<E>(selector);
    if (!found) throw new Error(`<mitmach-calendar> shows no "${selector}" at the moment.`);
    return found;
  }

  /** The period that is shown: "November 2026". */
  get title(): string {
    return wordsOf(this.#root.querySelector('.toolbar :is(h2, h3, h4, h5, h6)'));
  }

  /** The view that is chosen, as its button says. */
  get view(): string {
    return wordsOf(this.#root.querySelector('.views [aria-pressed=true]'));
  }

  get views(): readonly string[] {
    return this.#all('.views button').map(wordsOf);
  }

  /** The events shown, by the names of their buttons. */
  get events(): readonly string[] {
    return this.#all('[part=event]').map(
      (event) =>
        event.getAttribute('aria-label') ??
        event.querySelector('[aria-label]')?.getAttribute('aria-label') ??
        '',
    );
  }

  /** Titles of the events shown, in their order. */
  get titles(): readonly string[] {
    return this.#all('[part=event]').map((event) => wordsOf(event.querySelector('.what')));
  }

  /** The days of the list, as their headings say. */
  get days(): readonly string[] {
    return this.#all('.list-day > :is(h3, h4, h5, h6)').map(wordsOf);
  }

  /** The button of a day of the grid, by its ISO date. */
  day(date: string): HTMLButtonElement {
    return this.#one<HTMLButtonElement>(`[data-day="${date}"]`);
  }

  /** The day that the keyboard is at, an ISO date. */
  get focusedDay(): string | undefined {
    return (this.#root.activeElement as HTMLElement | null)?.dataset['day'];
  }

  /** The only day that Tab comes to. */
  get tabStops(): readonly (string | undefined)[] {
    return this.#all('.number[tabindex="0"]').map(({dataset}) => dataset['day']);
  }

  /** What has the focus, as it is called. */
  get focused(): string {
    const {activeElement} = this.#root;
    return activeElement?.getAttribute('aria-label') ?? wordsOf(activeElement);
  }

  get dialog(): HTMLDialogElement | undefined {
    return this.#all<HTMLDialogElement>('dialog').find(({open}) => open);
  }

  /** What the dialog says; empty where none is open. */
  get dialogWords(): string {
    return this.dialog?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** A button by what it is called, or a part of that. */
  button(name: string): HTMLButtonElement {
    const found = this.#all<HTMLButtonElement>('button').find(
      (button) =>
        (button.getAttribute('aria-label') ?? wordsOf(button)).includes(name) && button.checkVisibility(),
    );
    if (!found) throw new Error(`<mitmach-calendar> has no button "${name}" at the moment.`);
    return found;
  }

  /** Presses a button. */
  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Presses a key on a day of the grid. */
  async key(date: string, key: string, shiftKey = false): Promise<void> {
    const day = this.day(date);
    day.focus();
    day.dispatchEvent(
      new KeyboardEvent('keydown', {key, shiftKey, bubbles: true, composed: true, cancelable: true}),
    );
    await this.element.updateComplete;
  }

  /** Types into the search field. */
  async search(text: string): Promise<void> {
    const input = this.#one<HTMLInputElement>('input[type=search]');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** Opens the filters, as a click on their summary does. */
  async openFilters(): Promise<void> {
    this.#one<HTMLDetailsElement>('details.filters').open = true;
    await this.element.updateComplete;
  }

  /** The values of the filters with their counts: "Altstadt 2". */
  get filterValues(): readonly string[] {
    return this.#all('.option label').map(wordsOf);
  }

  /** Ticks a value of a filter. */
  async tick(label: string): Promise<void> {
    const option = this.#all('.option label').find((each) => wordsOf(each).startsWith(label));
    option?.querySelector<HTMLInputElement>('input')?.click();
    await this.element.updateComplete;
  }
}
