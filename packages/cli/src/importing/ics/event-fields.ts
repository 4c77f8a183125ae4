import {readPlace} from '../entries/addresses.js';
import type {FieldReader} from '../entries/field-reader.js';
import {compact, type FieldTable} from '../entries/gathering.js';
import type {Fields} from '../entries/untyped.js';
import {richLink} from '../html.js';
import {
  propertiesOf,
  propertyOf,
  splitValues,
  textOf,
  unescapeText,
  type Component,
  type Property,
} from './components.js';
import type {Span} from './span.js';
import {parseTime} from './time.js';
import type {Entry} from './versions.js';

/** A VEVENT whose times are read. */
export interface TimedEntry extends Entry {
  readonly span: Span;
}

/** What some programs write as HTML beside the plain text: Outlook, and RFC 9073. */
const htmlDescription = (event: Component): string => {
  const isHtmlProperty = ({parameters}: Property): boolean =>
    /^text\/html$/i.test(parameters.get('fmttype') ?? '');
  const found = [...propertiesOf(event, 'x-alt-desc'), ...propertiesOf(event, 'styled-description')];
  return unescapeText(found.find(isHtmlProperty)?.value ?? '');
};

const isImage = ({value, parameters}: Property): boolean =>
  /^image\//i.test(parameters.get('fmttype') ?? '') || /\.(jpe?g|png|webp|gif|avif|svg)(\?.*)?$/i.test(value);

const isAddress = ({value}: Property): boolean => /^https?:/i.test(value.trim());

const attachments = (event: Component): readonly Property[] => [
  ...propertiesOf(event, 'image'),
  ...propertiesOf(event, 'attach'),
];

const fileName = ({value, parameters}: Property): string =>
  parameters.get('filename') ??
  parameters.get('x-filename') ??
  decodeName(
    value
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '',
  );

const decodeName = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Files that are no images, as links under the text: events of the feed have no attachments. */
const attachedFiles = (event: Component, reader: FieldReader): readonly string[] =>
  attachments(event)
    .filter((property) => isAddress(property) && !isImage(property))
    .map((property) => {
      const url = reader.link(property.value);
      const name = fileName(property) || property.value;
      return url ? richLink(url, name) : '';
    })
    .filter((link) => link !== '');

const readDescription = ({event}: Entry, reader: FieldReader): string => {
  const text = reader.rich(htmlDescription(event)) || reader.richOrPlain(textOf(event, 'description'));
  return [text, ...attachedFiles(event, reader)].filter((part) => part !== '').join('\n\n');
};

const readImage = ({event}: Entry, reader: FieldReader): unknown => {
  const images = attachments(event).filter(isImage);
  const [first] = images.filter(isAddress);
  if (!first && images.length > 0) reader.note('passed-over', 'ATTACH', 'VALUE=BINARY');
  return reader.imageOr(first && reader.image(first.value));
};

const DEGREES = String.raw`\s*(-?\d+(?:\.\d+)?)\s*`;
const GEO = new RegExp(`^${DEGREES}[;,]${DEGREES}$`);
const APPLE_GEO = new RegExp(`^geo:${DEGREES},${DEGREES}`);

const onEarth = (match: RegExpExecArray | null): {lat: number; lon: number} | undefined => {
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? {lat, lon} : undefined;
};

const readGeo = (event: Component, reader: FieldReader): Fields | undefined => {
  const own = propertyOf(event, 'geo')?.value.replaceAll('\\', '');
  const apple = propertyOf(event, 'x-apple-structured-location')?.value ?? '';
  const geo = onEarth(own === undefined ? APPLE_GEO.exec(apple) : GEO.exec(own));
  if (own !== undefined && !geo) reader.note('bad-number', own, '54.78;9.43');
  // Nothing lies at 0;0 but the sea: it is what programs write that do not know.
  return geo?.lat === 0 && geo.lon === 0 ? undefined : geo;
};

const isOnlineAddress = (place: string): boolean => /^https?:\/\/\S+$/i.test(place);

const readLocation = ({event}: Entry, reader: FieldReader): Fields => {
  const place = textOf(event, 'location');
  const geo = readGeo(event, reader);
  return compact({...(isOnlineAddress(place) ? {} : readPlace(place)), geo});
};

const readOnlineUrl = ({event}: Entry, reader: FieldReader): string | undefined => {
  const place = textOf(event, 'location');
  const addresses = [textOf(event, 'conference'), textOf(event, 'x-google-conference'), place];
  return reader.link(addresses.find(isOnlineAddress) ?? '');
};

const readStatus = ({event, isCancelled}: Entry): string | undefined =>
  isCancelled || textOf(event, 'status').toUpperCase() === 'CANCELLED' ? 'cancelled' : undefined;

/** LAST-MODIFIED is always in UTC (RFC 5545 §3.8.7.3). */
const readUpdated = ({event}: Entry): string | undefined => {
  const local = parseTime(textOf(event, 'last-modified'))?.local;
  if (!local || local.length === 10) return undefined;
  return `${local.length === 16 ? `${local}:00` : local}Z`;
};

const readSequence = ({event}: Entry): number | undefined => {
  const sequence = textOf(event, 'sequence');
  return /^\d{1,9}$/.test(sequence) && Number(sequence) > 0 ? Number(sequence) : undefined;
};

const readCategories = ({event}: Entry): readonly string[] =>
  propertiesOf(event, 'categories').flatMap(({value}) => splitValues(value).map(unescapeText));

/** What of a VEVENT becomes what of an event; its series is read apart. */
export const eventFields: FieldTable<TimedEntry> = {
  title: ({event}, reader) => reader.lineOrPlain(textOf(event, 'summary')),
  start: ({span}) => span.start.local,
  end: ({span}) => span.end,
  duration: ({span}) => span.duration,
  timeZone: ({span: {start}}, {options}) =>
    start.timeZone === options.timeZone ? undefined : start.timeZone,
  status: readStatus,
  url: ({event}, reader) => reader.link(textOf(event, 'url')),
  location: readLocation,
  onlineUrl: readOnlineUrl,
  description: readDescription,
  image: readImage,
  categories: (entry, reader) => reader.sort(readCategories(entry), 'categories'),
  updated: readUpdated,
  sequence: readSequence,
};
