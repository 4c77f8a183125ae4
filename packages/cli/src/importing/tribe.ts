import {isTimeZone} from '@mitmach/logic';
import type {FieldReader} from './entries/field-reader.js';
import {compact, type FieldTable, type Gathering, type Recipe} from './entries/gathering.js';
import {gatherJson} from './entries/gather-json.js';
import {shortly} from './entries/refusal.js';
import {at, isFields, isTrueAt, listAt, numberAt, textAt, type Fields} from './entries/untyped.js';
import {htmlToText, richLink} from './html.js';
import {stableId} from './ids.js';
import type {Importer, Place} from './importer.js';
import {ownSummary} from './rss/news-fields.js';
import {readPrice} from './values/prices.js';

/** An event and what of it lies outside of it. */
interface TribeEvent {
  readonly event: unknown;
  /** Id of its organizer among the organizations. */
  readonly organizer: string | undefined;
}

/** The site's clock; one that is set as an offset (`UTC+1`) is no zone, and the site shows its times as they stand. */
const zoneOf = (event: unknown): string | undefined => {
  const name = textAt(event, 'timezone');
  return isTimeZone(name) && !/^(utc|gmt|etc\/)/i.test(name) ? name : undefined;
};

/** `2026-11-28 19:00:00` on the site's clock; a day for what lasts all day. */
const readTime = (event: unknown, field: string, reader: FieldReader): string | undefined => {
  const time = textAt(event, field);
  return isTrueAt(event, 'all_day') ? reader.date(time.slice(0, 10)) : reader.start(time);
};

const readEnd = (event: unknown, reader: FieldReader): string | undefined => {
  const length = isTrueAt(event, 'all_day') ? 10 : undefined;
  const [start, end] = ['start_date', 'end_date'].map((field) => textAt(event, field).slice(0, length));
  return start !== undefined && end !== undefined && end > start
    ? readTime(event, 'end_date', reader)
    : undefined;
};

const readTimeZone = (event: unknown, {options}: FieldReader): string | undefined => {
  const zone = zoneOf(event);
  return zone === options.timeZone ? undefined : zone;
};

const STATUS: Readonly<Record<string, string>> = {
  canceled: 'cancelled',
  cancelled: 'cancelled',
  postponed: 'postponed',
};

/** A place without one is an empty list. */
const readVenue = (event: unknown, reader: FieldReader): Fields => {
  const venue = at(event, 'venue');
  const [lat, lon] = [numberAt(venue, 'geo_lat'), numberAt(venue, 'geo_lng')];
  return compact({
    name: reader.line(textAt(venue, 'venue')),
    address: compact({
      street: reader.line(textAt(venue, 'address')),
      postalCode: textAt(venue, 'zip'),
      city: reader.line(textAt(venue, 'city')),
      country: reader.line(textAt(venue, 'country')),
    }),
    geo: lat !== undefined && lon !== undefined ? {lat, lon} : undefined,
  });
};

const priceOf = (event: unknown): ReturnType<typeof readPrice> => {
  const cost = htmlToText(textAt(event, 'cost'));
  return cost ? readPrice(cost) : {};
};

const readImage = (event: unknown, reader: FieldReader): object | undefined => {
  const image = reader.image(textAt(event, 'image.url'), textAt(event, 'image.alt'));
  const size = {width: numberAt(event, 'image.width'), height: numberAt(event, 'image.height')};
  return reader.imageOr(image && {...image, ...compact(size)});
};

/** The address that an event has besides its page stands under the text. */
const readDescription = (event: unknown, reader: FieldReader): string => {
  const website = reader.link(textAt(event, 'website'));
  const isOther = website !== undefined && website !== textAt(event, 'url');
  const parts = [reader.rich(textAt(event, 'description')), isOther ? richLink(website, website) : ''];
  return parts.filter((part) => part !== '').join('\n\n');
};

const namesAt = (event: unknown, path: string): readonly string[] =>
  listAt(event, path).map((term) => textAt(term, 'name'));

const readModified = (event: unknown, reader: FieldReader): string | undefined => {
  const time = textAt(event, 'modified_utc');
  return /^[1-9]/.test(time) ? reader.instant(`${time.replace(' ', 'T')}Z`) : undefined;
};

/** What of an event of the plugin becomes what of an event of the feed. */
const tribeFields: FieldTable<TribeEvent> = {
  title: ({event}, reader) => reader.line(textAt(event, 'title')),
  start: ({event}, reader) => readTime(event, 'start_date', reader),
  end: ({event}, reader) => readEnd(event, reader),
  timeZone: ({event}, reader) => readTimeZone(event, reader),
  status: ({event}) => STATUS[textAt(event, 'event_status').toLowerCase()],
  url: ({event}, reader) => reader.link(textAt(event, 'url')),
  onlineUrl: ({event}, reader) => reader.link(textAt(event, 'virtual_url')),
  summary: ({event}) => ownSummary(textAt(event, 'excerpt'), textAt(event, 'description')),
  description: ({event}, reader) => readDescription(event, reader),
  image: ({event}, reader) => readImage(event, reader),
  location: ({event}, reader) => readVenue(event, reader),
  free: ({event}) => priceOf(event).free,
  price: ({event}) => priceOf(event).price,
  categories: ({event}, reader) => reader.sort(namesAt(event, 'categories'), 'categories'),
  keywords: ({event}, reader) => reader.sortKnown(namesAt(event, 'tags')),
  organization: ({organizer}) => organizer,
  featured: ({event}) => isTrueAt(event, 'featured') || undefined,
  updated: ({event}, reader) => readModified(event, reader),
};

const tribeRecipe: Recipe<TribeEvent> = {
  kind: 'events',
  fields: tribeFields,
  idOf: ({event}, {title, start}) => stableId({kind: 'events', own: at(event, 'id'), title, start}),
};

const addOrganizer = (event: unknown, place: Place, gathering: Gathering): string | undefined => {
  const [organizer] = listAt(event, 'organizer');
  return gathering.addOrganization(htmlToText(textAt(organizer, 'organizer')), place, (reader) => {
    reader.field = 'organization';
    return {
      url: reader.link(textAt(organizer, 'website')),
      contact: compact({phone: textAt(organizer, 'phone'), email: textAt(organizer, 'email')}),
    };
  });
};

const addEvent = (event: unknown, index: number, gathering: Gathering): void => {
  const item = shortly(htmlToText(textAt(event, 'title')));
  const place = {path: `events[${index}]`, ...(item && {item})};
  const status = textAt(event, 'status') || 'publish';
  if (status !== 'publish') {
    gathering.lose(status === 'private' ? 'private' : 'passed-over', place, {detail: status});
    return;
  }
  const organizer = addOrganizer(event, place, gathering);
  gathering.add(tribeRecipe, {event, organizer}, {place, base: textAt(event, 'url') || undefined});
};

/** Zones that are none, each once. */
const noteZones = (events: readonly unknown[], {notes, options}: Gathering): void => {
  const unknown = events
    .filter((event) => zoneOf(event) === undefined)
    .map((event) => textAt(event, 'timezone'));
  for (const value of new Set(unknown.filter((name) => name !== ''))) {
    notes.push({code: 'unknown-zone', place: {}, field: 'timezone', value, detail: options.timeZone});
  }
};

/**
 * Imports events of The Events Calendar for WordPress (`/wp-json/tribe/events/v1/events`), its organizers as
 * organizations. Times are those that the site shows.
 * @see https://docs.theeventscalendar.com/apis/rest-api/
 */
export const importTribe: Importer = (data, options) =>
  gatherJson({data, options, format: 'The Events Calendar'}, (document, gathering) => {
    const events = at(document, 'events');
    if (!Array.isArray(events)) return false;
    events.filter(isFields).forEach((event, index) => addEvent(event, index, gathering));
    noteZones(events, gathering);
    const next = textAt(document, 'next_rest_url');
    if (next !== '') gathering.next.push(next);
    return true;
  });
