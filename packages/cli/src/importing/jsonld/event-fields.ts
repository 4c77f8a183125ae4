import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable, type Recipe} from '../entries/gathering.js';
import {localName, namesAt, nodeId, typesOf, valueAt} from '../entries/linked-data.js';
import {at, isTrueAt, listAt, numberAt, textAt, type Fields} from '../entries/untyped.js';
import {stableId} from '../ids.js';
import {readNumber} from '../values/numbers.js';
import {readImage, readKeywords, readLine, readLocation, readText, readUrl} from './thing-fields.js';

/** An event and what of it lies outside of it. */
export interface EventThing {
  readonly event: Fields;
  /** Id of its organizer among the organizations. */
  readonly organizer: string | undefined;
}

const STATUS: Readonly<Record<string, string>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};

const ATTENDANCE: Readonly<Record<string, string>> = {
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'hybrid',
};

const conceptAt = (event: unknown, path: string): string =>
  localName(valueAt(event, path) || nodeId(at(event, path)));

const isOnline = (place: unknown): boolean => typesOf(place).includes('VirtualLocation');

const placeOf = (event: unknown): unknown => listAt(event, 'location').find((place) => !isOnline(place));

const readOnlineUrl = (event: unknown, reader: FieldReader): string | undefined =>
  reader.link(valueAt(listAt(event, 'location').find(isOnline), 'url'));

/** Without a start of its own, the first of its schedule. */
const readStart = (event: unknown, reader: FieldReader): string | undefined => {
  const schedule = at(event, 'eventSchedule.0') ?? at(event, 'eventSchedule');
  const first = [valueAt(schedule, 'startDate'), valueAt(schedule, 'startTime')]
    .filter((part) => part !== '')
    .join('T');
  return reader.start(valueAt(event, 'startDate') || first);
};

/** A schedule is no rule of the feed: said at the event, which stands there once. */
const noteSchedule = (event: unknown, reader: FieldReader): undefined => {
  for (const schedule of listAt(event, 'eventSchedule')) {
    reader.note('bad-rule', valueAt(schedule, 'repeatFrequency') || 'eventSchedule', 'eventSchedule');
  }
  return undefined;
};

const readDuration = (event: unknown): string | undefined => {
  const duration = valueAt(event, 'duration');
  return /^P(?=.)(\d+W|(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(duration) ? duration : undefined;
};

const isFree = (event: unknown): boolean =>
  isTrueAt(event, 'isAccessibleForFree') ||
  listAt(event, 'offers').some((offer) => numberAt(offer, 'price') === 0);

/** Of several offers the first that costs something. */
const readPrice = (event: unknown): Fields => {
  const offers = listAt(event, 'offers').map((offer) => ({
    amount: readNumber(at(offer, 'price') ?? at(offer, 'lowPrice'), 'amount').value,
    currency: valueAt(offer, 'priceCurrency'),
  }));
  const paid = offers.find(({amount = 0}) => amount > 0);
  return paid ? compact(paid) : {};
};

const isSoldOut = (event: unknown): boolean => {
  const offers = listAt(event, 'offers').map((offer) => conceptAt(offer, 'availability'));
  return offers.length > 0 && offers.every((availability) => availability === 'SoldOut');
};

/** One end of `7-12`, `16-`, `-10`. */
const readAge = (event: unknown, end: 'minimum' | 'maximum'): number | undefined => {
  const ages = /^(?<minimum>\d+)?\s*[-–+]\s*(?<maximum>\d+)?$/.exec(textAt(event, 'typicalAgeRange'));
  return readNumber(ages?.groups?.[end], 'whole').value;
};

/** What of an Event becomes what of an event. */
const eventFields: FieldTable<EventThing> = {
  title: ({event}, reader) => readLine(event, 'name', reader),
  start: ({event}, reader) => readStart(event, reader),
  end: ({event}, reader) => reader.start(valueAt(event, 'endDate')),
  duration: ({event}) => (valueAt(event, 'endDate') ? undefined : readDuration(event)),
  recurrence: ({event}, reader) => noteSchedule(event, reader),
  doorTime: ({event}, reader) => reader.localDateTime(valueAt(event, 'doorTime')),
  status: ({event}) => STATUS[conceptAt(event, 'eventStatus')],
  previousStart: ({event}, reader) => reader.start(valueAt(event, 'previousStartDate')),
  attendance: ({event}) => ATTENDANCE[conceptAt(event, 'eventAttendanceMode')],
  url: ({event}, reader) => readUrl(event, reader),
  onlineUrl: ({event}, reader) => readOnlineUrl(event, reader),
  location: ({event}) => readLocation(placeOf(event)),
  description: ({event}, reader) => readText(event, 'description', reader),
  image: ({event}, reader) => readImage(event, 'image', reader),
  organization: ({organizer}) => organizer,
  free: ({event}) => isFree(event) || undefined,
  price: ({event}) => readPrice(event),
  registration: ({event}, reader) =>
    compact({url: reader.link(valueAt(at(event, 'offers.0') ?? at(event, 'offers'), 'url'))}),
  capacity: ({event}) => readNumber(at(event, 'maximumAttendeeCapacity'), 'whole').value,
  remaining: ({event}) =>
    isSoldOut(event) ? 0 : readNumber(at(event, 'remainingAttendeeCapacity'), 'whole').value,
  minimumAge: ({event}) => readAge(event, 'minimum'),
  maximumAge: ({event}) => readAge(event, 'maximum'),
  languages: ({event}, reader) => reader.languages(namesAt(event, 'inLanguage')),
  keywords: ({event}, reader) => reader.sortKnown(readKeywords(event, 'keywords')),
};

export const eventRecipe: Recipe<EventThing> = {
  kind: 'events',
  fields: eventFields,
  idOf: ({event}, {title, start, url}) =>
    stableId({kind: 'events', own: nodeId(event) || textAt(event, 'identifier') || url, title, start}),
};
