import type {FacetChoices} from '@mitmach/logic/opportunities';

/** The visitor looks for something else. */
export class FinderSearchEvent extends Event {
  static readonly type = 'mitmach-finder-search';
  /** What stands in the search field; empty where nothing does. */
  readonly text: string;
  /** The values chosen, by filter. */
  readonly choices: FacetChoices;
  /** How many offers fit. */
  readonly total: number;

  constructor(text: string, choices: FacetChoices, total: number) {
    super(FinderSearchEvent.type, {bubbles: true, composed: true});
    this.text = text;
    this.choices = choices;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mitmach-finder-search': FinderSearchEvent;
  }
}
