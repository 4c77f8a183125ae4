import {adoptStyles, Part} from '@mitmach/ui';
import type {LitElement} from 'lit';

/** What of a ticker is loaded when it is first used. */
export class TickerParts {
  readonly cards;
  /** What moves: headline and marquee. */
  readonly motion;
  /** Events and opportunities beside the news. */
  readonly whatsOn;
  /** The item that is open. */
  readonly opened;
  readonly filters;
  /** The library that expands recurring events whose times the feed does not give. */
  readonly rules;
  /** Asks for news from time to time. */
  readonly refresher;
  /** schema.org for search engines. */
  readonly structured;

  constructor(host: LitElement, onClose: () => void) {
    this.cards = new Part(host, async () => {
      const cards = await import('../cards/index.js');
      adoptStyles(host, cards.styles);
      return cards;
    });
    this.motion = new Part(host, async () => {
      const {Motion, styles} = await import('../motion/index.js');
      adoptStyles(host, styles);
      return new Motion(host);
    });
    this.whatsOn = new Part(host, async () => new (await import('../whats-on/index.js')).WhatsOn(host));
    this.opened = new Part(host, async () => {
      const {OpenedItem, styles} = await import('../opened/index.js');
      adoptStyles(host, styles);
      return new OpenedItem(host, onClose);
    });
    this.filters = new Part(host, async () => {
      const filters = await import('../filters/index.js');
      adoptStyles(host, filters.styles);
      return filters;
    });
    this.rules = new Part(host, () => import('@mitmach/logic/recurrence'));
    this.refresher = new Part(host, async () => new (await import('./refresher.js')).Refresher(host));
    this.structured = new Part(host, () => import('./structured-data.js'));
  }
}
