import * as z from 'zod/mini';
import {described, within, type DescribedObject, type Meanings} from './described.js';
import {event, milestone, newsItem, opportunity, organization} from './kinds.js';
import {itemFields} from './parts.js';

/** The fields that every item may carry. */
const common: Meanings<typeof itemFields> = {
  id: 'Unique among the items of its kind, and the same for ever.',
  url: 'Its page.',
  summary: 'The gist in a sentence or two.',
  description: 'Everything there is to say; rich text.',
  plainLanguage: 'The same in easy-to-read language; rich text.',
  image: 'The picture that goes with it.',
  organization: 'Id of the organization behind it.',
  topics: 'Terms of the vocabulary of topics.',
  keywords: 'Further words under which it is found.',
  languages: 'Languages that are spoken there, or in which it is written.',
  published: 'When it was published.',
  updated: 'When it was changed.',
  verified: 'When somebody last checked that it is still true.',
  validFrom: 'First day on which it is shown.',
  validThrough: 'Last day on which it is shown.',
  featured: 'Whether it is shown before others.',
  accessibility: 'What makes taking part possible for more people.',
  accessibilityNote: 'The same in words, and what is missing.',
  source: 'Where it was taken from.',
  deleted: '`true` makes it a tombstone: who keeps a copy removes it.',
};

const published = 'When it was published; the newest come first.';

const {recurrence, ...ofOneDate} = {
  ...common,
  title: 'What it is called.',
  start: 'When it begins; a day alone means all day.',
  end: 'When it ends; of a day alone, the last day.',
  duration: 'How long it takes, where there is no end.',
  timeZone: 'Where its times hold; otherwise the one of the feed.',
  schedulingNote: 'What there is to say about the time, such as “after the service”.',
  status: 'Whether it takes place; `scheduled` when absent.',
  previousStart: 'When it should have begun before it was moved.',
  attendance: 'Where one takes part; `in-person` when absent.',
  location: 'Where it takes place.',
  onlineUrl: 'Where to take part online.',
  doorTime: 'When the doors open.',
  categories: 'Terms of the vocabulary of categories.',
  free: 'Whether it is free of charge.',
  price: 'What it costs.',
  registration: 'How to register.',
  capacity: 'How many people may come.',
  remaining: 'How many places are left; 0 means sold out.',
  minimumAge: 'Youngest age, in years.',
  maximumAge: 'Oldest age, in years.',
  series: 'Id of the event that stands for the series it belongs to.',
  sequence: 'How often it was changed; the higher one is the newer.',
  recurrence: 'When it comes again.',
} satisfies Meanings<typeof event.shape>;

const overrides = within(within(event.shape.recurrence).shape.overrides)._zod.def.valueType;

/** What every item may carry; the schema has it in each kind, not as an object of its own. */
export const everyItem = described(z.object(itemFields), 'What every item may carry.', common);

/** The kinds of items, and what stands in for them, by their names. */
export const items: Readonly<Record<string, DescribedObject>> = {
  Organization: described(organization, 'A club, an initiative, an office.', {
    ...common,
    name: 'What it is called.',
    legalForm: 'Its legal form, such as “e. V.”.',
    logo: 'Its logo.',
    contact: 'Whom to ask.',
    location: 'Where it is.',
    openingHours: 'When somebody is there.',
    causes: 'What it stands up for: terms of the vocabulary of causes.',
    registrationNumber: 'Its number in the register.',
    memberUrl: 'Where to become a member.',
    sameAs: 'Its pages elsewhere, such as in social networks.',
  }),
  Opportunity: described(opportunity, 'Something to do for volunteers.', {
    ...common,
    title: 'What there is to do.',
    status: 'Whether people are wanted; `open` when absent.',
    causes: 'What it is for: terms of the vocabulary of causes.',
    activities: 'What one does: terms of the vocabulary of activities.',
    targetGroups: 'Whom it helps: terms of the vocabulary of target groups.',
    commitment: 'How much time it takes.',
    availability: 'When one is needed.',
    startDate: 'First day.',
    endDate: 'Last day.',
    applicationDeadline: 'Last day to apply.',
    places: 'How many people are wanted.',
    placesLeft: 'How many are still wanted.',
    remote: 'Whether one can do it from home; `no` when absent.',
    locations: 'Where it is done.',
    minimumAge: 'Youngest age, in years.',
    maximumAge: 'Oldest age, in years.',
    languageSkills: 'Languages one needs.',
    requirements: 'What one has to have, or any other text.',
    skills: 'What one should be able to do.',
    benefits: 'What one gets, or any other text.',
    suitableFor: 'For whom it is good too.',
    apply: 'How to apply.',
    urgent: 'Whether people are wanted at once.',
    emergency: 'Whether it is about an emergency, such as a flood.',
  }),
  Event: described(event, 'Something that takes place.', {...ofOneDate, recurrence}),
  EventOverride: described(overrides, 'What is different about one date of an event.', ofOneDate),
  NewsItem: described(newsItem, 'A piece of news.', {
    ...common,
    published,
    title: 'The headline.',
    categories: 'Terms of the vocabulary of categories.',
    authors: 'Who wrote it.',
    attachments: 'Files that go with it.',
    pinned: 'Whether it stays on top.',
    urgent: 'Whether it is marked as urgent.',
    emergency: 'Shown by every ticker, whatever its kinds and filters, until `validThrough`.',
    archiveAfter: 'Day after which it is no longer new.',
  }),
  Milestone: described(milestone, 'A step of a strategy, or of a history.', {
    ...common,
    title: 'What was, or is to be, reached.',
    date: 'When, or when it began.',
    endDate: 'When it ended or shall end.',
    displayDate: 'The date in words, where the plain one is not enough.',
    phase: 'A term of the vocabulary of phases.',
    state: 'How far it is; when absent, it follows from the date.',
    links: 'Where to read more.',
    attachments: 'Files that go with it.',
    images: 'Further pictures.',
    media: 'A film, a recording or a map of somebody else.',
  }),
};
