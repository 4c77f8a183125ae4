export {CalendarNavigateEvent, MitmachCalendar} from '@mitmach/calendar';
export {FinderSearchEvent, MitmachFinder} from '@mitmach/finder';
export {MitmachTicker} from '@mitmach/ticker';
export {MitmachTimeline} from '@mitmach/timeline';
export {MitmachErrorEvent, MitmachReadyEvent, MitmachSelectEvent, type MitmachFeed} from '@mitmach/ui';
