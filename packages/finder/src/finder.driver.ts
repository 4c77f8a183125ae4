import {waitUntil} from '@open-wc/testing';
import {WidgetDriver} from '@mitmach/ui/testing';
import type {MitmachFinder} from './finder.element.js';
import type {FinderSettings} from './finder-settings.js';

/** A page that says nothing of its finder. */
export const usualSettings: FinderSettings = {
  layout: 'list',
  query: '',
  sort: undefined,
  guided: 'offer',
  perPage: 20,
  limit: Infinity,
  tiles: undefined,
  filters: undefined,
  locked: [],
  headingLevel: 2,
  key: 'finder',
  deepLinks: false,
  jsonLd: false,
};

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const isVisible = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** The finder for tests and stories. */
export class FinderDriver extends WidgetDriver<MitmachFinder> {
  get #root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('<mitmach-finder> is not upgraded.');
    return shadowRoot;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Titles of the offers shown, in their order. */
  get titles(): readonly string[] {
    return this.#all('.offers .title').map(wordsOf);
  }

  /** "12 Angebote". */
  get heading(): string {
    return wordsOf(this.#root.querySelector('.results-title'));
  }

  /** What is marked in the results. */
  get marked(): readonly string[] {
    return this.#all('mark').map(wordsOf);
  }

  /** What is said of an offer, in a list. */
  wordsOf(title: string): string {
    return wordsOf(this.#all('.offer').find((offer) => wordsOf(offer).includes(title)));
  }

  /** Words of the dialog that is open; undefined where none is. */
  get dialog(): string | undefined {
    const dialog = this.#root.querySelector<HTMLDialogElement>('dialog[open]');
    return dialog ? wordsOf(dialog) : undefined;
  }

  /** Waits until something can be read in the dialog. */
  async readsInDialog(words: string): Promise<void> {
    await this.until(() => this.dialog?.includes(words) === true, `the dialog says "${words}"`);
  }

  /** Addresses of the links in the dialog. */
  get linksInDialog(): readonly string[] {
    return this.#all('dialog[open] a').map((link) => link.getAttribute('href') ?? '');
  }

  /** What is said of each offer: that it is urgent, from home. */
  get badges(): readonly string[] {
    return this.#all('.badge').map(wordsOf);
  }

  /** The filters that there are, by their names. */
  get groups(): readonly string[] {
    return this.#all('details.facet > summary > span:first-child').map(wordsOf);
  }

  /** The values of the open groups with their counts. */
  get values(): readonly string[] {
    return this.#all('.option label').filter(isVisible).map(wordsOf);
  }

  /** The orders to choose from. */
  get orders(): readonly string[] {
    return this.#all('.sort option').map(wordsOf);
  }

  /** Opens a group of values. */
  async unfold(group: string): Promise<void> {
    const summary = this.#all('details.facet > summary').find((each) => wordsOf(each).startsWith(group));
    if (!summary) throw new Error(`<mitmach-finder> has no filter "${group}" at the moment.`);
    if (!(summary.parentElement as HTMLDetailsElement).open) summary.click();
    await this.until(
      () => Boolean(summary.parentElement?.querySelector('fieldset')),
      `the values of "${group}" are there`,
    );
  }

  /** Fills in a field by its label, as far as it can be seen. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.#all('label').find((each) => wordsOf(each).startsWith(label));
    const input = field?.querySelector('input') ?? (field as HTMLLabelElement | undefined)?.control;
    if (!(input instanceof HTMLInputElement)) throw new Error(`<mitmach-finder> has no field "${label}".`);
    input.value = text;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Chooses an order by its name. */
  async order(name: string): Promise<void> {
    const select = this.#root.querySelector<HTMLSelectElement>('.sort select');
    const option = [...(select?.options ?? [])].find((each) => wordsOf(each) === name);
    if (!select || !option) throw new Error(`<mitmach-finder> has no order "${name}" at the moment.`);
    select.value = option.value;
    select.dispatchEvent(new Event('change'));
    await this.element.updateComplete;
  }

  /** What has the focus. */
  get focused(): string {
    return wordsOf(this.#root.activeElement);
  }

  /** Names of the values chosen, in their order. */
  get chosen(): readonly string[] {
    return this.#all('.active-filters button:not(.quiet)').map(wordsOf);
  }

  /** What can be tabbed to and seen. */
  get tabStops(): number {
    const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';
    return this.#all(focusable).filter((each) => isVisible(each) && each.tabIndex >= 0).length;
  }

  /** Waits until something is so. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    await waitUntil(isSo, what, {timeout: 10_000});
  }

  /** Types into the search field. */
  async type(text: string): Promise<void> {
    const field = this.#root.querySelector<HTMLInputElement>('.search');
    if (!field) throw new Error('<mitmach-finder> has no search field at the moment.');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** A button or a disclosure by what it is called, or a part of that. */
  button(name: string): HTMLElement {
    const named = this.#all('button, summary, label').filter(
      (each) => wordsOf(each).includes(name) || (each.getAttribute('aria-label') ?? '').includes(name),
    );
    const [found] = [...named.filter(isVisible), ...named];
    if (!found) throw new Error(`<mitmach-finder> has no button "${name}" at the moment.`);
    return found;
  }

  hasButton(name: string): boolean {
    return this.#all('button, summary, label').some((each) => wordsOf(each).includes(name));
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }
}
