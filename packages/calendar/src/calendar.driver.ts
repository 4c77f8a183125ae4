import {waitUntil} from '@open-wc/testing';
import {WidgetDriver} from '@mitmach/ui/testing';
import type {MitmachCalendar} from './calendar.element.js';

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const isVisible = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** The calendar for tests and stories. */
export class CalendarDriver extends WidgetDriver<MitmachCalendar> {
  get #root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('<mitmach-calendar> is not upgraded.');
    return shadowRoot;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  #every<E extends HTMLElement>(kind: new () => E, selector: string): readonly E[] {
    return this.#all(selector).filter((element): element is E => element instanceof kind);
  }

  #one<E extends HTMLElement>(kind: new () => E, selector: string): E {
    const [found] = this.#every(kind, selector);
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

  /** Titles of the events that can be seen, in their order: not those in what is closed. */
  get visibleTitles(): readonly string[] {
    return this.#all('[part=event] .what').filter(isVisible).map(wordsOf);
  }

  /** What is said of an event's state, mark by mark. */
  marksOf(title: string): readonly string[] {
    return [...this.#event(title).querySelectorAll('.mark')].map(wordsOf);
  }

  /** The date that an event no longer has. */
  struckOutOf(title: string): string {
    return wordsOf(this.#event(title).querySelector('s'));
  }

  /** How many days each bar of an event takes in a month, from week to week. */
  barsOf(title: string): readonly number[] {
    return this.#all('.lane')
      .filter((lane) => wordsOf(lane.querySelector('.what')) === title)
      .map(({style}) => Number(style.getPropertyValue('--_span')));
  }

  /** How far it reaches beyond the room it has, in pixels; what scrolls in a box of its own does not. */
  get sticksOut(): number {
    const {scrollWidth, clientWidth} = this.#one(HTMLElement, '.frame');
    return scrollWidth - clientWidth;
  }

  /** How many dots a day has. */
  dotsOn(date: string): number {
    return this.day(date).querySelectorAll('.dot').length;
  }

  /** The numbers of the weeks shown. */
  get weekNumbers(): readonly string[] {
    return this.#all('tbody .week-number [aria-hidden]').map(wordsOf);
  }

  /** The days of the list, as their headings say. */
  get days(): readonly string[] {
    return this.#all('.list-day > :is(h3, h4, h5, h6)').map(wordsOf);
  }

  /** The button of a day of the grid, by its ISO date. */
  day(date: string): HTMLButtonElement {
    return this.#one(HTMLButtonElement, `[data-day="${date}"]`);
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
    return this.#every(HTMLDialogElement, 'dialog').find(({open}) => open);
  }

  /** What the dialog says; empty where none is open. */
  get dialogWords(): string {
    return this.dialog?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Waits until the dialog says something. */
  async readsInDialog(words: string): Promise<void> {
    await this.waitsFor(() => this.dialogWords.includes(words), `the dialog says "${words}"`);
  }

  /** Where the links in the dialog lead. */
  get linksInDialog(): readonly string[] {
    return this.#every(HTMLAnchorElement, 'dialog a').map(({href}) => href);
  }

  /** Waits until something is so. */
  async waitsFor(isSo: () => boolean, what = 'it is so'): Promise<void> {
    await waitUntil(isSo, what, {timeout: 10_000});
  }

  /** Whether there is a button that is called so, or has that in its name. */
  hasButton(name: string): boolean {
    return this.#buttonNamed(name) !== undefined;
  }

  /** A button by what it is called, or a part of that. */
  button(name: string): HTMLButtonElement {
    const found = this.#buttonNamed(name);
    if (!found) throw new Error(`<mitmach-calendar> has no button "${name}" at the moment.`);
    return found;
  }

  /** What lies behind an open dialog cannot be pressed. */
  #buttonNamed(name: string): HTMLButtonElement | undefined {
    return this.#every(HTMLButtonElement, this.dialog ? 'dialog button' : 'button').find(
      (button) => (button.getAttribute('aria-label') ?? wordsOf(button)).includes(name) && isVisible(button),
    );
  }

  /** The first event with a title. */
  #event(title: string, within = ''): HTMLElement {
    const found = this.#all(`${within} [part=event]`).find(
      (event) => wordsOf(event.querySelector('.what')) === title && isVisible(event),
    );
    if (!found) throw new Error(`<mitmach-calendar> shows no event "${title}" at the moment.`);
    return found;
  }

  /** Opens the first event with a title, as a click does; `within` selects where it is, such as the dialog. */
  async open(title: string, within = ''): Promise<void> {
    const event = this.#event(title, within);
    const button = event instanceof HTMLButtonElement ? event : event.querySelector('button');
    button?.focus();
    button?.click();
    await this.element.updateComplete;
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
    const input = this.#one(HTMLInputElement, 'input[type=search]');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** Opens the filters, as a click on their summary does. */
  async openFilters(): Promise<void> {
    this.#one(HTMLDetailsElement, 'details.filters').open = true;
    await this.element.updateComplete;
  }

  /** Opens what is folded up, by the first words on it: a filter, the longer-running events, "Add to calendar". */
  async unfold(words: string): Promise<void> {
    const all = this.#every(HTMLDetailsElement, 'details');
    const found = all.find((details) => wordsOf(details.querySelector('summary')).startsWith(words));
    if (!found) throw new Error(`<mitmach-calendar> has no "${words}" to open at the moment.`);
    found.open = true;
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
