import {waitUntil} from '@open-wc/testing';
import {WidgetDriver} from '@mitmach/ui/testing';
import type {MitmachTimeline} from './timeline.element.js';

/** A milestone as a person reads it. */
export interface ReadMilestone {
  readonly title: string;
  readonly date: string;
  readonly state: string;
  readonly text: string;
}

const wordsOf = (entry: Element, selector: string): string =>
  entry.querySelector<HTMLElement>(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const folded = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** The timeline for tests and stories. */
export class TimelineDriver extends WidgetDriver<MitmachTimeline> {
  get #entries(): readonly HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>('ol.timeline > li') ?? [])];
  }

  get milestones(): readonly ReadMilestone[] {
    return this.#entries.map((entry) => ({
      title: wordsOf(entry, 'h2, h3, h4, h5, h6'),
      date: wordsOf(entry, '[part=date]'),
      state: wordsOf(entry, '[part=state]'),
      text: wordsOf(entry, '.text'),
    }));
  }

  get titles(): readonly string[] {
    return this.milestones.map(({title}) => title);
  }

  get years(): readonly string[] {
    return this.#entries.map((entry) => wordsOf(entry, '[part=year]')).filter(Boolean);
  }

  get images(): readonly HTMLImageElement[] {
    return this.#entries.flatMap((entry) => [...entry.querySelectorAll('img')]);
  }

  /** The link of a milestone with this text. */
  link(text: string): HTMLAnchorElement {
    const found = this.#entries
      .flatMap((entry) => [...entry.querySelectorAll('a')])
      .find((link) => link.textContent.trim() === text);
    if (!found) throw new Error(`There is no link "${text}".`);
    return found;
  }

  /** The phases and the mark of today, in the order of the list. */
  get bands(): readonly string[] {
    return this.#all('.band, .today').map(folded);
  }

  /** What the navigator offers: name and count; the one where one is has a star. */
  get stops(): readonly string[] {
    return this.#all('.stop').map((stop) => {
      const isCurrent = stop.getAttribute('aria-current') === 'true';
      const name = [...stop.childNodes]
        .filter(
          (node) =>
            node.nodeType !== Node.COMMENT_NODE &&
            !(node instanceof Element && node.classList.contains('visually-hidden')),
        )
        .map((node) => node.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
      return `${name}${isCurrent ? ' *' : ''}`;
    });
  }

  /** How many stops of the navigator the tab key reaches. */
  get tabStops(): number {
    return this.#all('.stop').filter(({tabIndex}) => tabIndex === 0).length;
  }

  /** The title that the focus is at, or the words of what else has it. */
  get focused(): string {
    const active = this.element.shadowRoot?.activeElement;
    return active ? folded(active) : '';
  }

  /** The milestones that are marked as the one that the address names. */
  get linked(): readonly string[] {
    return this.#all('.at').map((entry) => wordsOf(entry, 'h2, h3, h4, h5, h6'));
  }

  /** The layout that is shown. */
  get layout(): string {
    return this.#all('ol.timeline')[0]?.className.trim().split(/\s+/)[1] ?? '';
  }

  /** "3 of 8" in a strip. */
  get position(): string {
    const [steps] = this.#all('.steps > .note');
    return steps ? folded(steps) : '';
  }

  /** What is loaded from elsewhere. */
  get frames(): readonly HTMLIFrameElement[] {
    return this.#all('iframe') as HTMLIFrameElement[];
  }

  /** Whether a text of a milestone is shown and not behind a button. */
  isShown(words: string): boolean {
    const text = this.#all('.text').find((each) => folded(each).includes(words));
    return text?.closest('[hidden]') === null;
  }

  /** The steps between milestones where their distances tell of time. */
  get gaps(): readonly string[] {
    return this.#entries.map(({className}) => /gap-\d/.exec(className)?.[0] ?? '');
  }

  /** Presses the button whose words begin like this. */
  async press(words: string): Promise<void> {
    const button = this.#button(words);
    button.focus();
    button.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Whether there is a button whose words begin like this. */
  hasButton(words: string): boolean {
    return this.#all('button').some((each) => folded(each).startsWith(words));
  }

  /** What a button says of its state. */
  stateOf(words: string, attribute: string): string | null {
    return this.#button(words).getAttribute(attribute);
  }

  /** Presses a key where the focus is. */
  async key(key: string): Promise<void> {
    const active = this.element.shadowRoot?.activeElement;
    active?.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Brings the focus to a title. */
  focusTitle(title: string): void {
    const heading = this.#all('h2, h3, h4, h5, h6').find((each) => folded(each) === title);
    (heading?.querySelector('a') ?? heading)?.focus();
  }

  /** The titles that the tab key reaches without a link. */
  get reachableTitles(): readonly string[] {
    return this.#all('[tabindex="0"]:is(h2, h3, h4, h5, h6)').map(folded);
  }

  /** Brings the focus to the strip of a timeline that lies from side to side. */
  focusStrip(): void {
    this.#all('.strip')[0]?.focus();
  }

  async search(words: string): Promise<void> {
    const [field] = this.#all('input[type=search]') as HTMLInputElement[];
    if (!field) throw new Error('There is no search.');
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Chooses a value of a filter. */
  async choose(label: string): Promise<void> {
    for (const details of this.#all('details') as HTMLDetailsElement[]) details.open = true;
    await this.element.updateComplete;
    const option = this.#all('label').find((each) => folded(each).startsWith(label));
    if (!option) throw new Error(`There is no value "${label}" to choose.`);
    option.click();
    await this.element.updateComplete;
  }

  /** Waits until a part of the timeline is there. */
  async has(test: (driver: this) => boolean, what: string): Promise<void> {
    await waitUntil(() => test(this), `the timeline has ${what}`, {timeout: 10_000});
  }

  #button(words: string): HTMLElement {
    const found = this.#all('button').find((each) => folded(each).startsWith(words));
    if (!found) throw new Error(`There is no button "${words}".`);
    return found;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}
