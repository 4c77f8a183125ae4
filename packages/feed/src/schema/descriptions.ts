import {described, entryOf, within, type DescribedObject} from './described.js';
import {envelope, feedDocument} from './document.js';
import {items} from './item-descriptions.js';
import {parts} from './part-descriptions.js';

/*
 * What the feed and all that is in it means, for the JSON Schema and the reference. No page needs it: it loads Zod.
 */

export {everyItem} from './item-descriptions.js';
export {recordsByLanguage, values} from './value-descriptions.js';

const vocabularies = within(envelope.shape.vocabularies);
const districts = entryOf(vocabularies.shape.districts);
const [polygon, multiPolygon] = within(districts.shape.geometry)._zod.def.options;

const term = {
  id: 'What items refer to it by.',
  label: 'What visitors read.',
  color: 'A CSS colour such as #0a6ebd.',
  icon: 'Name of an icon.',
  sameAs: 'The same term in a public vocabulary.',
};

const geometry = {
  type: 'What it is.',
  coordinates: 'Where it is.',
};

/** The whole document. */
const feedSchema = feedDocument();

const [, tombstone] = entryOf(feedSchema.shape.events)._zod.def.options;

export const feed = described(
  feedSchema,
  'Opportunities, events, news, milestones and organizations of one publisher.',
  {
    specVersion: 'Version of the format: `1.0`.',
    title: 'What the feed is called.',
    publisher: 'Whom a visitor can ask.',
    synonyms: 'Groups of words that mean the same to the search.',
    places: 'Postal codes and where they are, to search by distance.',
    url: 'The address of the feed itself.',
    homePageUrl: 'The website that it belongs to.',
    language: 'The language of all texts that name none.',
    timeZone: 'The time zone of all events that name none.',
    updated: 'When it was last changed.',
    expires: 'Afterwards it is shown together with its age.',
    license: 'Licence of the data, as an SPDX id such as CC0-1.0.',
    attribution: 'Whom to name as the source.',
    vocabularies: 'The terms that items refer to.',
    geometryUrl: 'A GeoJSON FeatureCollection whose features have the ids of the districts.',
    alternates: 'The same data in other formats.',
    pages: 'Further documents of the same shape with more items, by kind.',
    organizations: 'Clubs, initiatives, offices.',
    opportunities: 'What there is to do for volunteers.',
    events: 'What takes place.',
    news: 'News.',
    milestones: 'Steps of a strategy or of a history.',
  },
);

const envelopeParts: Readonly<Record<string, DescribedObject>> = {
  Publisher: described(within(envelope.shape.publisher), 'Who publishes the feed.', {
    name: 'Name.',
    url: 'Website.',
    email: 'Mail address.',
    phone: 'Telephone number.',
  }),
  Place: described(entryOf(envelope.shape.places), 'A postal code and where it is.', {
    postalCode: 'The code.',
    name: 'What people call the place.',
    lat: 'Latitude of its centre in degrees, north is positive.',
    lon: 'Longitude of its centre in degrees, east is positive.',
  }),
  Vocabularies: described(vocabularies, 'Terms by vocabulary; an id without a term is shown as written.', {
    topics: 'What items are about.',
    causes: 'What organizations and opportunities are for.',
    activities: 'What volunteers do.',
    targetGroups: 'Whom opportunities help.',
    categories: 'Sorts of events and news.',
    districts: 'Parts of the town or region.',
    phases: 'Parts of the timeline.',
  }),
  Term: described(entryOf(vocabularies.shape.topics), 'A term of a vocabulary.', term),
  District: described(districts, 'A term for a part of the town or region.', {
    ...term,
    geometry: 'Its boundary; better by `geometryUrl`, which is loaded only with the map.',
  }),
  Phase: described(entryOf(vocabularies.shape.phases), 'A term for a part of the timeline.', {
    ...term,
    start: 'When it began.',
    end: 'When it ended or shall end.',
  }),
  Polygon: described(polygon, 'One area (GeoJSON).', geometry),
  MultiPolygon: described(multiPolygon, 'Several areas (GeoJSON).', geometry),
  Alternates: described(within(envelope.shape.alternates), 'Addresses of the same data in other formats.', {
    ics: 'The events as iCalendar.',
    rss: 'The news as RSS.',
    jsonFeed: 'The news as JSON Feed.',
    csv: 'Everything as a table.',
  }),
  Pages: described(
    within(envelope.shape.pages),
    'Addresses of further documents, loaded only where they are needed.',
    {
      organizations: 'Documents with more organizations.',
      opportunities: 'Documents with more opportunities.',
      events: 'Documents with more events.',
      news: 'Documents with more news.',
      milestones: 'Documents with more milestones.',
    },
  ),
};

const tombstones: Readonly<Record<string, DescribedObject>> = {
  Tombstone: described(tombstone, 'Says that an item is no more: who keeps a copy removes it.', {
    id: 'Id of the item.',
    deleted: '`true`.',
  }),
};

/** The objects of the feed by the names that they have in the JSON Schema and in the reference, in its order. */
export const objects: Readonly<Record<string, DescribedObject>> = {
  ...items,
  ...tombstones,
  ...parts,
  ...envelopeParts,
};
