import {defineElement} from '@mitmach/ui';
import {MitmachCalendar} from './calendar.element.js';

export type {CalendarNavigateEvent} from './calendar.events.js';

defineElement('mitmach-calendar', MitmachCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'mitmach-calendar': MitmachCalendar;
  }
}
