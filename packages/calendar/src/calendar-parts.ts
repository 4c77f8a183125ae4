import {adoptStyles, Part, type Catalogue} from '@mitmach/ui';
import type {LitElement} from 'lit';
import type {OpenedScreen} from './opened/index.js';

/** What of a calendar is loaded when it is first used. */
export class CalendarParts {
  /** Filters but for spans of days. */
  readonly filters;
  /** Week and day. */
  readonly hours;
  /** A day or an event that is open. */
  readonly opened: Part<OpenedScreen>;
  /** The library that expands recurring events whose times the feed does not give. */
  readonly rules;
  /** The widget on paper, alone, with a code that leads back. */
  readonly paper;
  /** schema.org for search engines. */
  readonly structured;

  /** @param addTexts takes the texts that come with a part */
  constructor(host: LitElement, addTexts: (catalogue: Catalogue) => void, onClose: () => void) {
    this.filters = new Part(host, async () => {
      const filters = await import('./filters/index.js');
      adoptStyles(host, filters.filtersStyles);
      addTexts(filters.termsCatalogue);
      return filters;
    });
    this.hours = new Part(host, async () => {
      const week = await import('./week/index.js');
      adoptStyles(host, week.weekStyles);
      return week;
    });
    this.opened = new Part(host, async () => {
      const part = await import('./opened/index.js');
      adoptStyles(host, part.openedStyles);
      addTexts(part.detailCatalogue);
      addTexts(part.termsCatalogue);
      return part.openedScreen(new part.OpenedEvents(host, onClose));
    });
    this.rules = new Part(host, () => import('@mitmach/logic/recurrence'));
    this.paper = new Part(host, () => import('./paper/index.js'));
    this.structured = new Part(host, () => import('./structured-data.js'));
  }
}
