import {waitUntil} from '@open-wc/testing';
import {WidgetDriver} from '@mitmach/ui/testing';
import type {MitmachTicker} from './ticker.element.js';

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const isVisible = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** The ticker for tests and stories. */
export class TickerDriver extends WidgetDriver<MitmachTicker> {
  get #root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('<mitmach-ticker> is not upgraded.');
    return shadowRoot;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  /** Titles of the items that can be seen, in their order; each once, whatever moves. */
  get titles(): readonly string[] {
    return this.#all('.item .title').filter(isVisible).map(wordsOf);
  }

  /** What stands beside a title: "Urgent Hinweis · Volle Kiste". */
  wordsOf(title: string): string {
    return wordsOf(this.#title(title).closest('.item, .alert-item'));
  }

  /** When an item is from, as it is written and for machines. */
  timeOf(title: string): {readonly words: string; readonly machine: string} {
    const time = this.#title(title).closest('.item')?.querySelector('time');
    return {words: wordsOf(time), machine: time?.dateTime ?? ''};
  }

  /** Titles of the emergencies in the banner. */
  get alerts(): readonly string[] {
    return this.#all('.alerts .title').map(wordsOf);
  }

  /** The name of the banner's section. */
  get alertsName(): string {
    return this.#root.querySelector('.alerts')?.getAttribute('aria-label') ?? '';
  }

  get images(): readonly HTMLImageElement[] {
    return [...this.#root.querySelectorAll('img')].filter(isVisible);
  }

  /** What the open dialog says; empty where none is open. */
  get dialogWords(): string {
    return wordsOf(this.#root.querySelector('dialog[open]'));
  }

  /** Names and addresses of the links below the items. */
  get feeds(): readonly (readonly [string, string])[] {
    return this.#all('.feeds a').map((link) => [wordsOf(link), (link as HTMLAnchorElement).href] as const);
  }

  /** "2 of 7". */
  get position(): string {
    return wordsOf(this.#root.querySelector('.position'));
  }

  /** Whether what changes is announced. */
  get isLive(): string | null {
    return this.#root.querySelector('.slides')?.getAttribute('aria-live') ?? null;
  }

  /** The box of a moving line. */
  get line(): HTMLElement {
    const box = this.#root.querySelector<HTMLElement>('.line-box');
    if (!box) throw new Error('<mitmach-ticker> shows no moving line at the moment.');
    return box;
  }

  get headline(): HTMLElement {
    const slides = this.#root.querySelector<HTMLElement>('.slides');
    if (!slides) throw new Error('<mitmach-ticker> shows no headline at the moment.');
    return slides;
  }

  /** What has the focus, as it is called. */
  get focused(): string {
    return wordsOf(this.#root.activeElement);
  }

  /** All that the tab key meets, in its order. */
  get tabStops(): readonly string[] {
    return this.#all('a[href], button, summary, input')
      .filter((stop) => isVisible(stop) && !stop.closest('[inert]'))
      .map(wordsOf);
  }

  get buttons(): readonly string[] {
    return this.#all('button').filter(isVisible).map(wordsOf);
  }

  /** The values of the filters with their counts: "Hinweis 2". */
  get filterValues(): readonly string[] {
    return this.#all('.option label').map(wordsOf);
  }

  /** Presses a button or a link whose words begin like this. */
  async press(words: string): Promise<void> {
    const target = await this.#whenThere(words);
    target.focus();
    target.click();
    await this.element.updateComplete;
  }

  /** Brings the focus to a button or link. */
  async focusOn(words: string): Promise<void> {
    (await this.#whenThere(words)).focus();
    await this.element.updateComplete;
  }

  /** Ticks a value of a filter. */
  async tick(label: string): Promise<void> {
    const option = this.#all('.option label').find((each) => wordsOf(each).startsWith(label));
    option?.querySelector<HTMLInputElement>('input')?.click();
    await this.element.updateComplete;
  }

  async #whenThere(words: string): Promise<HTMLElement> {
    const find = (): HTMLElement | undefined =>
      this.#all('button, a[href]').find((each) => isVisible(each) && wordsOf(each).startsWith(words));
    await waitUntil(() => find() !== undefined, `there is "${words}" to press`, {timeout: 10_000});
    return find() as HTMLElement;
  }

  #title(words: string): HTMLElement {
    const found = this.#all('.title').find((each) => wordsOf(each) === words);
    if (!found) throw new Error(`<mitmach-ticker> shows no "${words}" at the moment.`);
    return found;
  }
}
