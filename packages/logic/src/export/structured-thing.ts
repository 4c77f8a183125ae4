import {organizations, parseRichText, plainText, type FeedEvent, type Localized} from '@mitmach/feed';
import {webAddress, type EventContext} from './event-details.js';
import type {Json, JsonObject} from './structured-event.js';

/** Fields of an object of schema.org, those left out included of which nothing is known. */
export type ThingFields = Readonly<Record<string, Json | undefined>>;

const isSaid = (field: [string, Json | undefined]): field is [string, Json] =>
  field[1] !== undefined && field[1] !== '' && !(Array.isArray(field[1]) && field[1].length === 0);

/** What is known of something; an empty text or list says nothing. */
export const known = (fields: ThingFields): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(isSaid));

/** An object of schema.org; undefined where nothing is known of it. */
export const thing = (type: string, fields: ThingFields): JsonObject | undefined => {
  const what = known(fields);
  return Object.keys(what).length > 0 ? {'@type': type, ...what} : undefined;
};

/** A location as a Place. */
export const placeOf = (
  {name, address = {}, geo}: NonNullable<FeedEvent['location']>,
  {show}: EventContext,
): JsonObject | undefined =>
  thing('Place', {
    name: name && show(name),
    address: thing('PostalAddress', {
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: address.country,
    }),
    geo: geo && thing('GeoCoordinates', {latitude: geo.lat, longitude: geo.lon}),
  });

/** The organization with an id; undefined where the feed has none. */
export const organizationOf = (
  id: string | undefined,
  {show, feed}: EventContext,
): JsonObject | undefined => {
  const organization = id === undefined ? undefined : feed.find(organizations, id);
  if (!organization) return undefined;
  return thing('Organization', {name: show(organization.name), url: webAddress(organization.url, feed)});
};

interface Described {
  readonly description?: Localized | undefined;
  readonly summary?: Localized | undefined;
}

/** The description without its markup, else the summary; undefined where there is neither. */
export const plainWords = (
  {description, summary}: Described,
  {show, feed}: EventContext,
): string | undefined => {
  const words = description ? plainText(parseRichText(show(description), feed.url)) : '';
  return words === '' ? summary && show(summary) : words;
};
