import type {Feed, FeedEvent} from '@mitmach/feed';
import {eventLength, isStart, timeFrom, type EventTime} from '../events/event-time.js';
import type {Occurrence} from '../events/occurrences.js';
import {isAllDay} from '../wall-clock.js';
import type {CalendarDate, CalendarEntry, CalendarException, CalendarSeries} from './calendar-entry.js';
import {locationLine, plainDescription, webAddress, whereabouts, type EventContext} from './event-details.js';

/** Where and when an event, its exceptions applied, takes place. */
interface Taking extends Pick<EventTime, 'start' | 'end'> {
  readonly id: string;
  readonly event: FeedEvent;
}

const statusOf = ({status}: FeedEvent): CalendarDate['status'] => {
  if (status === 'cancelled') return status;
  return status === 'postponed' ? 'tentative' : undefined;
};

/** By the address that the feed gives for itself: the same wherever a copy of it was loaded from. */
const hostOf = ({envelope, url = ''}: Feed): string | undefined => {
  const address = envelope.url ?? url;
  return (URL.canParse(address) && new URL(address).host) || undefined;
};

const dateFrom = ({id, event, start, end}: Taking, {show, feed}: EventContext): CalendarDate => {
  const {place, onlineUrl} = whereabouts(event, feed);
  const terms = feed.envelope.vocabularies?.categories ?? [];
  const labelOf = (category: string): string => {
    const term = terms.find((known) => known.id === category);
    return term ? show(term.label) : category;
  };
  const paragraphs = [
    plainDescription(event, {show, feed}),
    event.schedulingNote && show(event.schedulingNote),
    // Where there is a place too, the calendar shows that one, and the address would be lost.
    place && onlineUrl,
  ];
  return {
    id,
    host: hostOf(feed),
    start,
    end,
    timeZone: event.timeZone ?? feed.envelope.timeZone,
    title: show(event.title),
    description: paragraphs.filter(Boolean).join('\n\n') || undefined,
    location: place ? locationLine(place, show) : onlineUrl,
    geo: place?.geo,
    url: webAddress(event.url, feed),
    status: statusOf(event),
    categories: event.categories?.map(labelOf),
    sequence: event.sequence,
    updated: event.updated,
  };
};

type Recurrence = NonNullable<FeedEvent['recurrence']>;
type Override = NonNullable<Recurrence['overrides']>[string];

const exceptionOf = (event: FeedEvent, recurrence: string, override: Override): Taking => {
  const {start = recurrence} = override;
  const hasOwnLength = override.end !== undefined || override.duration !== undefined;
  const time = timeFrom(start, eventLength(hasOwnLength ? {...override, start} : event));
  return {id: event.id, event: {...event, ...override, id: event.id} as FeedEvent, ...time};
};

const seriesOf = (event: FeedEvent, context: EventContext): CalendarSeries | undefined => {
  if (!event.recurrence) return undefined;
  const {rule, exclude = [], add = [], overrides = {}} = event.recurrence;
  const exceptions = Object.entries(overrides)
    .filter(([start]) => isStart(start) && isAllDay(start) === isAllDay(event.start))
    .map(([recurrence, override]): CalendarException => {
      return {...dateFrom(exceptionOf(event, recurrence, override), context), recurrence};
    });
  return {rule, exclude, add, exceptions};
};

/**
 * What goes into a calendar: of an occurrence that date alone, also where it is one of a series; of an event all of
 * it, its series included. Nothing is invented: without an end there is none, and so with the rest.
 */
export const calendarEntryOf = (source: Occurrence | FeedEvent, context: EventContext): CalendarEntry => {
  if ('event' in source) return dateFrom(source, context);
  const {end, start} = timeFrom(source.start, eventLength(source));
  const taking = {id: source.id, event: source, start, ...(end !== undefined && {end})};
  return {...dateFrom(taking, context), series: seriesOf(source, context)};
};
