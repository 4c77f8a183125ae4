import {waitUntil} from '@open-wc/testing';
import type {MitmachFeedDesk} from './feed-desk.element.js';

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** An importer comes over the network when it is first used. */
const patience = {timeout: 10_000};

/** The feed desk for tests. */
export class FeedDeskDriver {
  readonly element: MitmachFeedDesk;

  constructor(element: MitmachFeedDesk) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('<mitmach-feed-desk> is not upgraded.');
    return shadowRoot;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** The first that is there, once it is. */
  async one(selector: string): Promise<HTMLElement> {
    await waitUntil(() => this.root.querySelector(selector) !== null, `There is no "${selector}".`, patience);
    return this.root.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  text(selector: string): string {
    return wordsOf(this.root.querySelector(selector));
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(wordsOf);
  }

  /** What the live region says. */
  get status(): string {
    return this.text('[role=status]');
  }

  /** The rows of the list: title and what is wrong. */
  get rows(): readonly {readonly title: string; readonly wrong: readonly string[]}[] {
    return this.all('.row').map((row) => ({
      title: wordsOf(row.querySelector('h4')),
      wrong: [...row.querySelectorAll('.said-list li')].map(wordsOf),
    }));
  }

  /** Drops files onto the page. */
  async drop(...files: readonly File[]): Promise<void> {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    const {status} = this;
    document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
    await waitUntil(
      () =>
        this.root.querySelector('.reading') === null &&
        (this.status !== status || this.text('.mapping') !== ''),
      'The files are not read.',
      patience,
    );
    await this.element.updateComplete;
  }

  /** Presses the first button that says this. */
  async press(words: string | RegExp): Promise<void> {
    const isMeant = (button: HTMLElement): boolean => {
      const name = button.getAttribute('aria-label') ?? wordsOf(button);
      return typeof words === 'string' ? name === words : words.test(name);
    };
    await waitUntil(() => this.all('button').some(isMeant), `No button says ${String(words)}.`, patience);
    this.all('button').find(isMeant)?.click();
    await this.element.updateComplete;
  }

  /** Fills a field in, found by the end of its id. */
  async fill(id: string, value: string): Promise<void> {
    const field = (await this.one(`[id$="${id}"]`)) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }
}
