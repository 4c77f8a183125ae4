import type {KindName} from '@mitmach/feed';
import type {ListOf, ObjectOf, Shape} from './shapes.js';

/*
 * How each field of an item is read, by kind. A test compares it with the schema of the feed, so that it cannot fall
 * behind.
 */

const listOf = (list: Shape): ListOf => ({list});

const location: ObjectOf = {
  fields: {
    name: 'line',
    address: {
      fields: {street: 'token', postalCode: 'token', city: 'token', country: 'token'},
      main: 'street',
    },
    district: {vocabulary: 'districts'},
    geo: {fields: {lat: 'latitude', lon: 'longitude'}, required: ['lat', 'lon'], text: 'geo'},
    room: 'line',
    note: 'lines',
  },
  main: 'name',
};

const contactFields = {
  name: 'line',
  role: 'line',
  email: 'email',
  phone: 'phone',
  url: 'link',
  languages: listOf('language'),
} as const;
const contact: ObjectOf = {fields: contactFields, main: 'name'};

const image: ObjectOf = {
  fields: {
    url: 'link',
    alt: 'line',
    credit: 'line',
    license: 'token',
    width: 'whole',
    height: 'whole',
    focalPoint: 'as-is',
  },
  required: ['url', 'alt'],
  main: 'url',
};

const titledLink: ObjectOf = {fields: {url: 'link', title: 'line'}, required: ['url', 'title'], main: 'url'};
const attachment: ObjectOf = {
  fields: {...titledLink.fields, mediaType: 'token', bytes: 'whole'},
  required: ['url', 'title'],
  main: 'url',
};

/** What every item may carry, whatever its kind. */
const itemFields = {
  id: 'token',
  url: 'link',
  summary: 'line',
  description: 'rich',
  plainLanguage: 'rich',
  image,
  organization: 'token',
  topics: listOf({vocabulary: 'topics'}),
  keywords: listOf('line'),
  languages: listOf('language'),
  published: 'instant',
  updated: 'instant',
  verified: 'instant',
  validFrom: 'date',
  validThrough: 'date',
  featured: 'flag',
  accessibility: listOf({choice: 'accessibility'}),
  accessibilityNote: 'lines',
  source: {fields: {name: 'line', url: 'link', retrieved: 'instant'}, required: ['name'], main: 'name'},
  deleted: 'flag',
} as const satisfies Readonly<Record<string, Shape>>;

const urgency = {urgent: 'flag', emergency: 'flag'} as const;
const categories = listOf({vocabulary: 'categories'});
const causes = listOf({vocabulary: 'causes'});
const ages = {minimumAge: 'whole', maximumAge: 'whole'} as const;

const commitment: ObjectOf = {
  fields: {
    kind: {choice: 'commitmentKind'},
    hours: 'amount',
    per: {choice: 'period'},
    months: 'amount',
    note: 'lines',
  },
  required: ['kind'],
  text: 'commitment',
};

const organizations: ObjectOf = {
  fields: {
    ...itemFields,
    name: 'line',
    legalForm: 'line',
    logo: image,
    contact,
    location,
    openingHours: 'lines',
    causes,
    registrationNumber: 'token',
    memberUrl: 'link',
    sameAs: listOf('link'),
  },
  required: ['name'],
};

const opportunities: ObjectOf = {
  fields: {
    ...itemFields,
    title: 'line',
    status: {choice: 'opportunityStatus'},
    causes,
    activities: listOf({vocabulary: 'activities'}),
    targetGroups: listOf({vocabulary: 'targetGroups'}),
    commitment,
    availability: 'slots',
    startDate: 'date',
    endDate: 'date',
    applicationDeadline: 'date',
    places: 'whole',
    placesLeft: 'whole',
    remote: {choice: 'remote'},
    locations: listOf(location),
    ...ages,
    languageSkills: listOf({
      fields: {language: 'language', level: {choice: 'level'}},
      required: ['language', 'level'],
    }),
    requirements: listOf({choice: 'requirement', orLine: true}),
    skills: listOf('line'),
    benefits: listOf({choice: 'benefit', orLine: true}),
    suitableFor: listOf({choice: 'suitableFor'}),
    apply: {fields: {...contactFields, instructions: 'lines'}, main: 'instructions'},
    ...urgency,
  },
  required: ['title'],
};

const events: ObjectOf = {
  fields: {
    ...itemFields,
    title: 'line',
    start: 'start',
    end: 'start',
    duration: 'duration',
    timeZone: 'time-zone',
    schedulingNote: 'lines',
    status: {choice: 'eventStatus'},
    previousStart: 'start',
    attendance: {choice: 'attendance'},
    location,
    onlineUrl: 'link',
    doorTime: 'local-date-time',
    categories,
    free: 'flag',
    price: {fields: {amount: 'amount', currency: 'token', note: 'line'}, text: 'price'},
    registration: {
      fields: {url: 'link', email: 'email', deadline: 'start', required: 'flag'},
      text: 'registration',
    },
    capacity: 'whole',
    remaining: 'whole',
    ...ages,
    series: 'token',
    sequence: 'whole',
    recurrence: {
      fields: {
        rule: 'token',
        exclude: listOf('start'),
        add: listOf('start'),
        overrides: 'as-is',
        occurrences: 'as-is',
      },
      required: ['rule'],
      main: 'rule',
    },
  },
  required: ['title', 'start'],
};

const news: ObjectOf = {
  fields: {
    ...itemFields,
    title: 'line',
    categories,
    authors: listOf({fields: {name: 'line', url: 'link'}, required: ['name'], main: 'name'}),
    attachments: listOf(attachment),
    pinned: 'flag',
    ...urgency,
    archiveAfter: 'date',
  },
  required: ['title', 'published'],
};

const milestones: ObjectOf = {
  fields: {
    ...itemFields,
    title: 'line',
    date: 'fuzzy-date',
    endDate: 'fuzzy-date',
    displayDate: 'line',
    phase: {vocabulary: 'phases'},
    state: {choice: 'milestoneState'},
    links: listOf(titledLink),
    attachments: listOf(attachment),
    images: listOf(image),
    media: {
      fields: {kind: {choice: 'mediaKind'}, url: 'link', title: 'line', provider: 'token'},
      required: ['kind', 'url', 'title'],
    },
  },
  required: ['title', 'date'],
};

/** The fields of the items of each kind. */
export const kindShapes: Readonly<Record<KindName, ObjectOf>> = {
  organizations,
  opportunities,
  events,
  news,
  milestones,
};
