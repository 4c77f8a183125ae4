import type {ViewName} from './calendar-view.js';

/** The visitor looks at another view or another date. */
export class CalendarNavigateEvent extends Event {
  static readonly type = 'mitmach-calendar-navigate';
  /** The view that is shown now. */
  readonly view: ViewName;
  /** The day that is shown, or within what is shown, as an ISO date: `2026-11-15`. */
  readonly date: string;

  constructor(view: ViewName, date: string) {
    super(CalendarNavigateEvent.type, {bubbles: true, composed: true});
    this.view = view;
    this.date = date;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mitmach-calendar-navigate': CalendarNavigateEvent;
  }
}
