import {waitUntil} from '@open-wc/testing';
import type {MitmachConfigurator} from './configurator.element.js';

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The configurator for tests and stories. */
export class ConfiguratorDriver {
  readonly element: MitmachConfigurator;

  constructor(element: MitmachConfigurator) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('<mitmach-configurator> is not upgraded.');
    return shadowRoot;
  }

  texts(selector: string): readonly string[] {
    return [...this.root.querySelectorAll(selector)].map(wordsOf);
  }

  /** Waits until something is said, in any part of the tool. */
  async says(words: string | RegExp): Promise<void> {
    const isSaid = (): boolean => {
      const text = wordsOf(this.root.querySelector('.tool'));
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    };
    await waitUntil(isSaid, `Nothing says ${String(words)}.`, {timeout: 10_000});
  }

  /** What can be copied. */
  get pieces(): readonly string[] {
    return [...this.root.querySelectorAll('.piece code')].map(({textContent}) => textContent);
  }

  /** What is said of the feed, and how many items are left. */
  get count(): string {
    return wordsOf(this.root.querySelector('.count-line'));
  }

  /** What is wrong, wherever it is said. */
  get faults(): readonly string[] {
    return this.texts('.fault');
  }

  /** The page in the preview; null where there is none. */
  get preview(): Document | null {
    return this.root.querySelector('iframe')?.contentDocument ?? null;
  }

  /** The field with this label. */
  field(label: string): Field {
    const found = [...this.root.querySelectorAll('label')].find((each) =>
      [...each.querySelectorAll('*'), each].some((part) => wordsOf(part) === label),
    );
    if (!found?.control) throw new Error(`No field is called ${label}.`);
    return found.control as Field;
  }

  /** Ticks a field or chooses a radio button. */
  async check(label: string): Promise<void> {
    this.field(label).click();
    await this.element.updateComplete;
  }

  /** Types into a field, or chooses a value from a list, and leaves it. */
  async fill(label: string, value: string): Promise<void> {
    const field = this.field(label);
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Presses the button, the tab or the heading that says this. */
  async press(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, summary')].find(
      (each) => (each.getAttribute('aria-label') ?? wordsOf(each)) === words,
    );
    if (!found) throw new Error(`Nothing to press says ${words}.`);
    found.click();
    await this.element.updateComplete;
  }
}
