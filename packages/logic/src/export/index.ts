export type * from './calendar-entry.js';
export {googleLink, outlookLink, webcalLink} from './calendar-links.js';
export {calendarEntryOf} from './entry-of-event.js';
export type {EventContext} from './event-details.js';
export {structuredEvent, type Json, type JsonObject} from './structured-event.js';
export {structuredNews} from './structured-news.js';
export {structuredOpportunity, type OpportunityContext} from './structured-opportunity.js';
export {writeCalendar, type CalendarOptions} from './write-calendar.js';
