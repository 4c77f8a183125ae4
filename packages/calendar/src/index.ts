export {MitmachCalendar} from './calendar.element.js';
export {CalendarNavigateEvent} from './calendar.events.js';
export type {ViewName} from './calendar-view.js';
