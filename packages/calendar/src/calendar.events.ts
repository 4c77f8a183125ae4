import type {ViewName} from './calendar-view.js';

/** The visitor looks at another view or another date. */
export class CalendarNavigateEvent extends Event {
  static readonly type = 'mitmach-calendar-navigate';
  readonly view: ViewName;
  /** ISO date. */
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
