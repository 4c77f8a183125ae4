import {described, entryOf, within, type DescribedObject} from './described.js';
import {event, milestone, newsItem, opportunity} from './kinds.js';
import {attachment, contact, geo, image, itemFields, location, titledLink} from './parts.js';

const contactMeanings = {
  name: 'Who answers, a person or an office.',
  role: 'What they do there.',
  email: 'Mail address.',
  phone: 'Telephone number, as one would dial it from abroad.',
  url: 'Contact page or form.',
  languages: 'Languages that are spoken or written there.',
};

const recurrence = within(event.shape.recurrence);

/** The objects within items, by their names. */
export const parts: Readonly<Record<string, DescribedObject>> = {
  Image: described(image, 'A picture.', {
    url: 'Where it is.',
    alt: 'What it shows, for those who do not see it.',
    credit: 'Who made it.',
    license: 'Its licence, as an SPDX id such as CC-BY-4.0.',
    width: 'Width in pixels; keeps the page from jumping while it loads.',
    height: 'Height in pixels.',
    focalPoint: 'What has to stay in the picture when it is cropped.',
  }),
  FocalPoint: described(within(image.shape.focalPoint), 'A point of a picture.', {
    x: 'From 0 (left) to 1 (right).',
    y: 'From 0 (top) to 1 (bottom).',
  }),
  Location: described(location, 'A place.', {
    name: 'What the place is called.',
    address: 'Where it is by post.',
    district: 'Its district, a term of the vocabulary.',
    geo: 'Where it is on the map.',
    room: 'Room or floor.',
    note: 'How to find it or to get there.',
  }),
  Address: described(within(location.shape.address), 'A postal address.', {
    street: 'Street and number.',
    postalCode: 'Postal code.',
    city: 'Town.',
    country: 'Country, as an ISO 3166 code such as DE.',
  }),
  Geo: described(geo, 'A position on the earth (WGS 84).', {
    lat: 'Latitude in degrees, north is positive.',
    lon: 'Longitude in degrees, east is positive.',
  }),
  Contact: described(contact, 'Whom to ask.', contactMeanings),
  Application: described(within(opportunity.shape.apply), 'How to apply: a contact, and what to do.', {
    ...contactMeanings,
    instructions: 'What to do or to bring along; rich text.',
  }),
  Commitment: described(within(opportunity.shape.commitment), 'How much time it takes.', {
    kind: 'Once, now and then, regularly, or as one likes.',
    hours: 'Hours in the period that `per` says.',
    per: 'The period of the hours.',
    months: 'For how many months at least.',
    note: 'The same in words.',
  }),
  LanguageSkill: described(entryOf(opportunity.shape.languageSkills), 'A language one needs.', {
    language: 'Which language.',
    level: 'How well; `none`: one can do without.',
  }),
  Recurrence: described(recurrence, 'When an event comes again.', {
    rule: 'The RRULE of RFC 5545, without DTSTART.',
    exclude: 'Starts that the rule gives and that do not take place.',
    add: 'Starts that the rule does not give and that take place too.',
    overrides: 'What is different about single dates, by the start that the rule gives.',
    occurrences: 'All starts in some months, worked out beforehand, so that a page need not.',
  }),
  Occurrences: described(
    within(recurrence.shape.occurrences),
    'The starts of an event in a window of time.',
    {
      from: 'First day of the window.',
      to: 'Last day of the window.',
      starts: 'Every start in it, in order; exclusions and additions are applied.',
    },
  ),
  Price: described(within(event.shape.price), 'What it costs.', {
    amount: 'How much, in the currency.',
    currency: 'ISO 4217 code such as EUR.',
    note: 'Reductions, donations, other prices.',
  }),
  Registration: described(within(event.shape.registration), 'How to register.', {
    url: 'Page or form.',
    email: 'Mail address.',
    deadline: 'Until when, in the time zone of the event.',
    required: 'Whether one has to.',
  }),
  Author: described(entryOf(newsItem.shape.authors), 'Who wrote something.', {
    name: 'Name.',
    url: 'Page about them.',
  }),
  TitledLink: described(titledLink, 'A link with its text.', {
    url: 'Where it leads.',
    title: 'What is there.',
  }),
  Attachment: described(attachment, 'A file.', {
    url: 'Where it is.',
    title: 'What it is.',
    mediaType: 'Media type such as application/pdf.',
    bytes: 'Size in bytes.',
  }),
  Media: described(
    within(milestone.shape.media),
    'Media of a third party, loaded only when a visitor asks for it.',
    {
      kind: 'What it is.',
      url: 'Where it is.',
      title: 'What it shows.',
      provider: 'Who sends it: a visitor is told before it is loaded.',
    },
  ),
  Source: described(within(itemFields.source), 'Where an item was taken from.', {
    name: 'What the source is called.',
    url: 'Where it is.',
    retrieved: 'When the item was taken from there.',
  }),
};
