import type {FeedEvent} from '@mitmach/feed';
import type {Occurrence} from '../events/occurrences.js';
import {withOffset} from '../instant.js';
import {webAddress, whereabouts, type EventContext} from './event-details.js';
import {known, organizationOf, placeOf, plainWords, thing, type ThingFields} from './structured-thing.js';

/** JSON with nothing undefined in it. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

const VOCABULARY = 'https://schema.org/';

const STATUS = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
} as const satisfies Record<NonNullable<FeedEvent['status']>, string>;

const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const satisfies Record<NonNullable<FeedEvent['attendance']>, string>;

const term = (name: string | undefined): string | undefined => name && `${VOCABULARY}${name}`;

const locationOf = (event: FeedEvent, context: EventContext): Json | undefined => {
  const {place, onlineUrl} = whereabouts(event, context.feed);
  const places = [place && placeOf(place, context), thing('VirtualLocation', {url: onlineUrl})];
  const found = places.filter((one) => one !== undefined);
  return found.length > 1 ? found : found[0];
};

const availabilityOf = (remaining: number | undefined): string | undefined => {
  if (remaining === undefined) return undefined;
  return term(remaining === 0 ? 'SoldOut' : 'InStock');
};

const offerOf = ({event, timeZone}: Occurrence, {feed}: EventContext): JsonObject | undefined => {
  const {free, price = {}, registration = {}, remaining} = event;
  return thing('Offer', {
    price: price.amount ?? (free ? 0 : undefined),
    priceCurrency: price.amount === undefined ? undefined : price.currency,
    url: webAddress(registration.url, feed),
    availability: availabilityOf(remaining),
    availabilityEnds: registration.deadline && withOffset(registration.deadline, timeZone),
  });
};

const ageRange = ({minimumAge, maximumAge}: FeedEvent): string | undefined =>
  minimumAge === undefined && maximumAge === undefined
    ? undefined
    : `${minimumAge ?? ''}-${maximumAge ?? ''}`;

const timesOf = ({event, recurrence, start, end, lastDay, firstDay, timeZone}: Occurrence): ThingFields => {
  const {status, previousStart, doorTime} = event;
  const wasMoved = status === 'rescheduled' && recurrence !== start;
  const previous = previousStart ?? (wasMoved ? recurrence : undefined);
  // What goes on until a day of which nobody said the hour.
  const last = end ?? (lastDay === firstDay ? undefined : lastDay);
  return {
    startDate: withOffset(start, timeZone),
    endDate: last && withOffset(last, timeZone),
    previousStartDate: previous && withOffset(previous, timeZone),
    doorTime: doorTime && withOffset(doorTime, timeZone),
    eventStatus: term(status && STATUS[status]),
  };
};

const attendanceOf = ({status, attendance}: FeedEvent): string | undefined => {
  const mode = status === 'moved-online' ? 'online' : attendance;
  return term(mode && ATTENDANCE[mode]);
};

/**
 * An event as JSON-LD (https://schema.org/Event), ready for `JSON.stringify`. Times carry the offset that their zone
 * has then, days stay days; links and images are absolute. What the feed does not say is not there.
 */
export const structuredEvent = (occurrence: Occurrence, context: EventContext): JsonObject => {
  const {event} = occurrence;
  const {show, feed} = context;
  const image = webAddress(event.image?.url, feed);
  return known({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: show(event.title),
    ...timesOf(occurrence),
    eventAttendanceMode: attendanceOf(event),
    location: locationOf(event, context),
    organizer: organizationOf(event.organization, context),
    image: image && [image],
    description: plainWords(event, context),
    isAccessibleForFree: event.free ?? (event.price?.amount === 0 ? true : undefined),
    offers: offerOf(occurrence, context),
    maximumAttendeeCapacity: event.capacity,
    remainingAttendeeCapacity: event.remaining,
    typicalAgeRange: ageRange(event),
    inLanguage: event.languages,
    url: webAddress(event.url, feed),
  });
};
