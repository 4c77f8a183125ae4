import type {
  Envelope,
  FeedEvent,
  ItemTypes,
  Milestone,
  NewsItem,
  Opportunity,
  Organization,
} from '../kinds.js';

/*
 * A feed that uses every field there is. All people, clubs and places are invented.
 */

const image = {
  url: 'images/boats.jpg',
  alt: {de: 'Drei Boote am Steg', en: 'Three boats at the jetty'},
  credit: 'Jette Brodersen',
  license: 'CC-BY-4.0',
  width: 1600,
  height: 900,
  focalPoint: {x: 0.5, y: 0.25},
};

const location = {
  name: {de: 'Bootshaus', da: 'Bådehuset'},
  address: {street: 'Am Strand 3', postalCode: '24939', city: 'Flensburg', country: 'DE'},
  district: 'neustadt',
  geo: {lat: 54.8, lon: 9.43},
  room: 'Werkstatt',
  note: 'Eingang *hinten*',
};

const contact = {
  name: 'Mira Thomsen',
  role: {de: 'Jugendwartin'},
  email: 'mira@bootshaus.example',
  phone: '+49 461 5550123',
  url: 'https://bootshaus.example/mira',
  languages: ['de', 'da', 'en-GB'],
};

const attachment = {
  url: 'files/plan.pdf',
  title: {de: 'Lageplan'},
  mediaType: 'application/pdf',
  bytes: 48_000,
};

const common = {
  url: 'https://bootshaus.example/start',
  summary: {de: 'Kurz gesagt', ar: 'باختصار'},
  description: 'Ein *Absatz*.\n\nMehr: <https://bootshaus.example/mehr>, 3 < 4 > 2.',
  plainLanguage: {de: 'Das ist leicht zu lesen.'},
  image,
  organization: 'bootshaus',
  topics: ['water', 'youth'],
  keywords: ['Segeln', {de: 'Jolle', en: 'dinghy'}],
  languages: ['de', 'zh-Hant'],
  published: '2026-10-01T09:00:00+02:00',
  updated: '2026-11-02T07:30:15.250Z',
  verified: '2026-11-20T00:00:00-00:00',
  validFrom: '2026-01-01',
  validThrough: '2028-02-29',
  featured: true,
  accessibility: ['wheelchair' as const, 'step-free-transport' as const],
  accessibilityNote: {de: 'Rampe am Seiteneingang'},
  source: {
    name: 'Vereinskalender',
    url: 'https://bootshaus.example/kalender',
    retrieved: '2026-11-21T04:00:00Z',
  },
  deleted: false,
};

const organization: Organization = {
  ...common,
  id: 'bootshaus',
  name: {de: 'Bootshaus Nord', da: 'Bådehus Nord'},
  legalForm: 'e. V.',
  logo: image,
  contact,
  location,
  openingHours: {de: 'Mo–Fr 15–18 Uhr'},
  causes: ['sport'],
  registrationNumber: 'VR 1234',
  memberUrl: 'mitglied-werden',
  sameAs: ['https://social.example/@bootshaus', 'https://verzeichnis.example/77'],
};

const opportunity: Opportunity = {
  ...common,
  id: 'steg-bauen',
  title: {de: 'Steg bauen', en: 'Build the jetty'},
  status: 'open',
  causes: ['sport', 'environment'],
  activities: ['crafts'],
  targetGroups: ['children'],
  commitment: {kind: 'regular', hours: 2.5, per: 'week', months: 6, note: 'Nach Absprache'},
  availability: ['mon-morning', 'sun-evening'],
  startDate: '2026-12-01',
  endDate: '2027-05-31',
  applicationDeadline: '2026-11-30',
  places: 4,
  placesLeft: 0,
  remote: 'no',
  locations: [location, {name: 'Am Hafen'}],
  minimumAge: 16,
  maximumAge: 99,
  languageSkills: [{language: 'de', level: 'basic'}],
  requirements: ['police-certificate', 'Schwimmabzeichen', {de: 'Handschuhe', en: 'gloves'}],
  skills: ['Holz', {de: 'Geduld'}],
  benefits: ['insurance', {de: 'Freie Fahrt mit der Jolle'}],
  suitableFor: ['groups', 'newcomers'],
  apply: {...contact, instructions: {de: 'Bitte anrufen'}},
  urgent: true,
  emergency: false,
};

const occurrence = {
  ...common,
  id: 'regatta',
  title: {de: 'Regatta', en: 'Regatta'},
  start: '2026-11-28T14:00',
  end: '2026-11-28T18:30',
  duration: 'PT4H30M',
  timeZone: 'Europe/Berlin',
  schedulingNote: {de: 'Bei Sturm am Sonntag'},
  status: 'rescheduled' as const,
  previousStart: '2026-11-21',
  attendance: 'hybrid' as const,
  location,
  onlineUrl: 'https://stream.example/regatta',
  doorTime: '2026-11-28T13:30',
  categories: ['contest'],
  free: false,
  price: {amount: 4.5, currency: 'EUR', note: {de: 'Kinder frei'}},
  registration: {
    url: 'https://bootshaus.example/melden',
    email: 'melden@bootshaus.example',
    deadline: '2026-11-26T12:00',
    required: true,
  },
  capacity: 60,
  remaining: 12,
  minimumAge: 8,
  maximumAge: 88,
  series: 'regatta-series',
  sequence: 3,
};

const event: FeedEvent = {
  ...occurrence,
  recurrence: {
    rule: 'FREQ=WEEKLY;COUNT=4',
    exclude: ['2026-12-05T14:00'],
    add: ['2026-12-06'],
    overrides: {
      '2026-12-12T14:00': {title: 'Nikolausregatta', start: '2026-12-12T10:00', capacity: 30},
      '2026-12-19': {status: 'cancelled'},
    },
    occurrences: {
      from: '2026-11-01',
      to: '2027-02-28',
      starts: ['2026-11-28T14:00', '2026-12-06'],
    },
  },
};

/** An event of which an override changes every field. */
export const overriddenEvent: FeedEvent = {
  id: 'regatta-series',
  title: 'Regatten',
  start: '2026-11-28T14:00',
  recurrence: {rule: 'FREQ=WEEKLY', overrides: {'2026-12-05T14:00': occurrence}},
};

const newsItem: NewsItem = {
  ...common,
  id: 'new-jetty',
  title: {de: 'Der Steg steht', da: 'Broen står'},
  categories: ['building'],
  authors: [{name: 'Jette Brodersen', url: 'https://bootshaus.example/jette'}, {name: 'Redaktion'}],
  attachments: [attachment],
  pinned: true,
  urgent: false,
  emergency: false,
  archiveAfter: '2027-01-31',
};

const milestone: Milestone = {
  ...common,
  id: 'founding',
  title: {de: 'Gründung', en: 'Foundation'},
  date: '1926-05',
  endDate: '1927',
  displayDate: {de: 'Frühling 1926'},
  phase: 'beginnings',
  state: 'done',
  links: [{url: 'https://archiv.example/1926', title: 'Archiv'}],
  attachments: [attachment],
  images: [image],
  media: {
    kind: 'video',
    url: 'https://videos.example/1926',
    title: {de: 'Filmaufnahmen'},
    provider: 'Stadtarchiv',
  },
};

/** One item of each kind, with every field. */
export const items: ItemTypes = {
  organizations: organization,
  opportunities: opportunity,
  events: event,
  news: newsItem,
  milestones: milestone,
};

const term = {
  id: 'water',
  label: {de: 'Wasser', en: 'Water'},
  color: '#0a6ebd',
  icon: 'waves',
  sameAs: 'https://vocabulary.example/water',
};

const ring = [
  [9.4, 54.7],
  [9.5, 54.7],
  [9.5, 54.8, 12],
  [9.4, 54.7],
];

/** An envelope with every field. */
export const envelope: Envelope = {
  specVersion: '1.0',
  title: {de: 'Mitmachen an der Förde', da: 'Vær med ved fjorden'},
  publisher: {
    name: 'Freiwilligenbüro',
    url: 'https://buero.example',
    email: 'moin@buero.example',
    phone: '+49 461 5550100',
  },
  synonyms: [
    ['Rad', 'Fahrrad'],
    ['Boot', 'Jolle', 'Kahn'],
  ],
  places: [{postalCode: '24937', name: {de: 'Altstadt'}, lat: 54.79, lon: 9.43}],
  url: 'https://buero.example/feed.json',
  homePageUrl: 'https://buero.example/',
  language: 'de',
  timeZone: 'Europe/Berlin',
  updated: '2026-11-22T07:30:00+01:00',
  expires: '2027-02-28T23:59:60Z',
  license: 'CC0-1.0',
  attribution: {de: 'Alles erfunden'},
  vocabularies: {
    topics: [term],
    causes: [{...term, id: 'sport', label: 'Sport'}],
    activities: [{...term, id: 'crafts', label: 'Handwerk'}],
    targetGroups: [{...term, id: 'children', label: 'Kinder'}],
    categories: [{...term, id: 'contest', label: 'Wettkampf'}],
    districts: [
      {...term, geometry: {type: 'Polygon', coordinates: [ring]}},
      {id: 'islands', label: 'Inseln', geometry: {type: 'MultiPolygon', coordinates: [[ring]]}},
    ],
    phases: [{...term, id: 'beginnings', start: '1926', end: '1945-05-08'}],
  },
  geometryUrl: 'districts.geojson',
  alternates: {
    ics: 'calendar.ics',
    rss: 'news.rss',
    jsonFeed: 'news.json',
    csv: 'https://buero.example/all.csv',
  },
  pages: {
    organizations: ['pages/organizations.json'],
    opportunities: ['pages/opportunities.json'],
    events: ['pages/events-1.json', 'pages/events-2.json'],
    news: ['pages/news.json'],
    milestones: ['pages/milestones.json'],
  },
};

/** A whole feed with one item of each kind. */
export const completeFeed = {
  ...envelope,
  organizations: [organization],
  opportunities: [opportunity],
  events: [event],
  news: [newsItem],
  milestones: [milestone],
};
