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
}
