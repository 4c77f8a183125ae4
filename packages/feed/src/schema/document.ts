import * as z from 'zod/mini';
import {limits} from '../limits.js';
import {event, milestone, newsItem, opportunity, organization} from './kinds.js';
import {contact, geo, optional} from './parts.js';
import {
  essentialLink,
  fuzzyDate,
  instant,
  languageTag,
  link,
  list,
  localized,
  timeZone,
  token,
} from './values.js';

const position = z.array(z.number()).check(z.minLength(2), z.maxLength(3));
const polygon = z.array(z.array(position));
/** GeoJSON, RFC 7946 §3.1.6 and §3.1.7: longitude before latitude. */
const geometry = z.union([
  z.object({type: z.literal('Polygon'), coordinates: polygon}),
  z.object({type: z.literal('MultiPolygon'), coordinates: z.array(polygon)}),
]);

const termFields = {
  id: token,
  label: localized,
  color: optional(token),
  icon: optional(token),
  sameAs: optional(link),
};
const terms = list(z.object(termFields), limits.list);

const vocabularies = z.object({
  topics: terms,
  causes: terms,
  activities: terms,
  targetGroups: terms,
  categories: terms,
  districts: list(z.object({...termFields, geometry: optional(geometry)}), limits.list),
  phases: list(z.object({...termFields, start: optional(fuzzyDate), end: optional(fuzzyDate)}), limits.list),
});

const pageList = list(essentialLink, limits.pages);

/** Everything of a feed but its items. */
export const envelope = z.object({
  specVersion: token,
  title: localized,
  publisher: optional(
    z.object({...z.pick(contact, {url: true, email: true, phone: true}).shape, name: localized}),
  ),
  synonyms: list(z.array(token).check(z.maxLength(limits.itemList)), limits.list),
  places: list(z.object({postalCode: token, name: optional(localized), ...geo.shape}), limits.list),
  url: optional(link),
  homePageUrl: optional(link),
  language: languageTag,
  timeZone,
  updated: optional(instant),
  expires: optional(instant),
  license: optional(token),
  attribution: optional(localized),
  vocabularies: optional(vocabularies),
  geometryUrl: optional(link),
  alternates: optional(
    z.object({ics: optional(link), rss: optional(link), jsonFeed: optional(link), csv: optional(link)}),
  ),
  pages: optional(
    z.object({
      organizations: pageList,
      opportunities: pageList,
      events: pageList,
      news: pageList,
      milestones: pageList,
    }),
  ),
});

/** The schema of one item of each kind, under the name of its array in the document. */
export const kinds = {
  organizations: organization,
  opportunities: opportunity,
  events: event,
  news: newsItem,
  milestones: milestone,
};

/** The whole document, for the published JSON Schema: the parser itself goes by envelope and kind. */
export const feedDocument = () => {
  const tombstone = z.object({id: token, deleted: z.literal(true)});
  const items = <T extends z.ZodMiniType>(item: T) =>
    z.optional(z.array(z.union([item, tombstone])).check(z.maxLength(limits.items)));
  return z.object({
    ...envelope.shape,
    organizations: items(organization),
    opportunities: items(opportunity),
    events: items(event),
    news: items(newsItem),
    milestones: items(milestone),
  });
};
