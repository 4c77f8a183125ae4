import {readPlace} from './entries/addresses.js';
import type {FieldReader} from './entries/field-reader.js';
import {compact, type FieldTable, type Recipe} from './entries/gathering.js';
import {gatherJson} from './entries/gather-json.js';
import {shortly} from './entries/refusal.js';
import {at, isFields, listAt, numberAt, textAt, textsAt, type Fields} from './entries/untyped.js';
import {parseUrl} from './entries/urls.js';
import {stableId} from './ids.js';
import type {Importer} from './importer.js';

/** An event and where it comes from. */
interface GancioEvent {
  readonly event: unknown;
  /** Origin of the server; undefined for a file, whose pictures nobody can reach. */
  readonly server: string | undefined;
}

/** 9999-12-31; JavaScript throws beyond the year 275760. */
const LAST_SECOND = 253_402_300_799;

/** Times are in seconds since 1970. */
const readTime = (event: unknown, field: string, reader: FieldReader): string | undefined => {
  const seconds = numberAt(event, field);
  if (seconds === undefined) return undefined;
  const isTime = Math.abs(seconds) <= LAST_SECOND;
  return reader.start(isTime ? new Date(seconds * 1000).toISOString() : String(seconds));
};

/** Pictures are said by the name of their file; the point that matters from -1 to 1. */
const readImage = ({event, server}: GancioEvent, reader: FieldReader): object | undefined => {
  const file = server === undefined ? '' : textAt(event, 'media.0.url');
  const image = file ? reader.image(`${server}/media/${file}`, textAt(event, 'media.0.name')) : undefined;
  const [x, y] = [numberAt(event, 'media.0.focalpoint.0'), numberAt(event, 'media.0.focalpoint.1')];
  const isPoint = x !== undefined && y !== undefined && Math.abs(x) <= 1 && Math.abs(y) <= 1;
  const more = {
    width: numberAt(event, 'media.0.width'),
    height: numberAt(event, 'media.0.height'),
    focalPoint: isPoint ? {x: (x + 1) / 2, y: (y + 1) / 2} : undefined,
  };
  return reader.imageOr(image && {...image, ...compact(more)});
};

const readLocation = (event: unknown): Fields => {
  const place = at(event, 'place');
  const [lat, lon] = [numberAt(place, 'latitude'), numberAt(place, 'longitude')];
  const {address, name: line} = readPlace(textAt(place, 'address'));
  const name = textAt(place, 'name');
  return compact({
    name: name || line,
    address: address ?? (name && line ? {street: line} : undefined),
    geo: lat !== undefined && lon !== undefined ? {lat, lon} : undefined,
  });
};

const readUrl = ({event, server}: GancioEvent, reader: FieldReader): string | undefined => {
  const slug = textAt(event, 'slug') || textAt(event, 'id');
  return slug && server !== undefined
    ? reader.link(`${server}/event/${encodeURIComponent(slug)}`)
    : undefined;
};

/** What of an event of Gancio becomes what of an event of the feed. */
const gancioFields: FieldTable<GancioEvent> = {
  title: ({event}, reader) => reader.lineOrPlain(textAt(event, 'title')),
  start: ({event}, reader) => readTime(event, 'start_datetime', reader),
  end: ({event}, reader) => readTime(event, 'end_datetime', reader),
  url: readUrl,
  onlineUrl: ({event}, reader) => reader.link(textAt(event, 'online_locations.0')),
  description: ({event}, reader) => reader.rich(textAt(event, 'description')),
  image: readImage,
  location: ({event}) => readLocation(event),
  keywords: ({event}, reader) =>
    reader.sortKnown(listAt(event, 'tags').map((tag) => textAt(tag, 'tag') || textAt({tag}, 'tag'))),
};

const gancioRecipe: Recipe<GancioEvent> = {
  kind: 'events',
  fields: gancioFields,
  idOf: ({event}, {title, start}) => stableId({kind: 'events', own: at(event, 'id'), title, start}),
};

/** What others are dates of: Gancio gives the dates of a series as events of their own. */
const seriesIds = (events: readonly unknown[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => textsAt(event, 'parentId')));

const isSeries = (event: unknown, series: ReadonlySet<string>): boolean =>
  isFields(at(event, 'recurrent')) && series.has(textAt(event, 'id'));

/**
 * Imports events of Gancio (`/api/events`). The dates of a series come as events of their own, and the series itself is
 * passed over where they are there.
 * @see https://gancio.org/dev/api
 */
export const importGancio: Importer = (data, options) =>
  gatherJson({data, options, format: 'Gancio'}, (document, gathering) => {
    if (!Array.isArray(document)) return false;
    const events = (document as readonly unknown[]).filter(isFields);
    const series = seriesIds(events);
    const server = parseUrl(data.url)?.origin;
    events.forEach((event, index) => {
      const item = shortly(textAt(event, 'title'));
      const place = {path: `[${index}]`, ...(item && {item})};
      if (isSeries(event, series)) gathering.lose('passed-over', place, {detail: 'recurrent'});
      else gathering.add(gancioRecipe, {event, server}, {place, base: server});
    });
    return true;
  });
