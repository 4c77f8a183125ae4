import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  events,
  milestones,
  news,
  opportunities,
  organizations,
  type Kind,
  type KindName,
} from '@mitmach/feed';
import {acceptedItems} from '../../testing/imported-items.js';
import {importJson} from '../json.js';
import {kindShapes} from './fields.js';

const kinds: {readonly [K in KindName]: Kind<K>} = {organizations, opportunities, events, news, milestones};
const names = Object.keys(kinds) as KindName[];

/** Required and optional fields of a kind, by the schema of the feed. */
const fieldsInFeed = ({nodes}: Kind): {required: string[]; all: string[]} => {
  const item = nodes.at(-1);
  assert.ok(item?.[0] === 'o');
  return {required: Object.keys(item[1]), all: [...Object.keys(item[1]), ...Object.keys(item[2])]};
};

/** Everything that any item may have, as people write it or as JSON has it. */
const written = {
  id: 'a1',
  url: 'www.verein.example',
  summary: 'Kurz gesagt',
  description: {de: '<p>Ein <b>Text</b></p>', dk: 'En tekst'},
  plainLanguage: 'Leicht gesagt',
  image: {
    src: 'https://verein.example/a.jpg',
    credit: 'Ada Muster',
    width: 800,
    height: '600',
    focalPoint: {x: 0.5, y: 0.5},
  },
  organization: 'turnverein',
  topics: 'Sport, Tanz',
  keywords: ['draußen'],
  languages: 'Deutsch, Dänisch',
  published: '20.11.2026',
  updated: '2026-11-21T10:00:00Z',
  verified: '21.11.2026 10 Uhr',
  validFrom: '1.11.26',
  validThrough: '31.12.2026',
  featured: 'ja',
  accessibility: 'Rollstuhl, Induktionsschleife',
  accessibilityNote: 'Eingang\nhinten',
  source: {name: 'Liste', url: 'https://verein.example/liste', retrieved: '2026-11-21T10:00:00Z'},
  deleted: 'nein',
};
const location = {
  name: 'Alte Mühle',
  address: {street: 'Ringstr. 5', postalCode: 24939, city: 'Flensburg', country: 'DE'},
  district: 'Nordstadt',
  geo: {lat: '54,78', lon: 9.43},
  room: 'Saal',
  note: 'Hof',
};
const contact = {
  name: 'Ada Muster',
  role: 'Vorsitz',
  email: 'ada@verein.example',
  phone: '0461 1234',
  url: 'www.verein.example',
  languages: ['de'],
};
const attachments = [
  {url: 'https://verein.example/a.pdf', title: 'Programm', mediaType: 'application/pdf', bytes: 1000},
];

const filled: Readonly<Record<KindName, object>> = {
  organizations: {
    ...written,
    name: 'Turnverein',
    legalForm: 'e. V.',
    logo: 'https://verein.example/logo.png',
    contact,
    location,
    openingHours: 'Mo 10–12\nDi 14–16',
    causes: 'Sport',
    registrationNumber: 'VR 17',
    memberUrl: 'https://verein.example/mitglied',
    sameAs: 'https://a.example, https://b.example',
  },
  opportunities: {
    ...written,
    title: 'Vorlesen',
    status: 'offen',
    causes: 'Bildung',
    activities: 'Lesen',
    targetGroups: 'Kinder',
    commitment: '2 Std./Woche',
    availability: 'Mo vormittags',
    startDate: '1.12.2026',
    endDate: '1.6.2027',
    applicationDeadline: '30.11.2026',
    places: '3',
    placesLeft: 2,
    remote: 'teilweise',
    locations: [location],
    minimumAge: 'ab 16',
    maximumAge: '99',
    languageSkills: [{language: 'Deutsch', level: 'gut'}],
    requirements: 'Führungszeugnis, Geduld',
    skills: 'Vorlesen',
    benefits: 'Fahrtkosten; Kaffee',
    suitableFor: 'Gruppen, Senioren',
    apply: {...contact, instructions: 'Bitte anrufen'},
    urgent: 'x',
    emergency: false,
  },
  events: {
    ...written,
    title: 'Konzert',
    start: '28.11.2026 19 Uhr',
    end: '28.11.2026, 1 Uhr',
    duration: '90 Min.',
    timeZone: 'Europe/Copenhagen',
    schedulingNote: 'Wetter',
    status: 'fällt aus',
    previousStart: '27.11.2026',
    attendance: 'vor Ort',
    location,
    onlineUrl: 'https://verein.example/live',
    doorTime: '28.11.2026 18:30',
    categories: 'Musik',
    free: 'nein',
    price: '5 €',
    registration: {
      url: 'https://verein.example/karten',
      email: 'karten@verein.example',
      deadline: '20.11.2026',
      required: 'ja',
    },
    capacity: '1.200',
    remaining: 0,
    minimumAge: 16,
    maximumAge: 99,
    series: 'reihe',
    sequence: 2,
    recurrence: {rule: 'FREQ=WEEKLY;COUNT=3', exclude: ['5.12.2026 19:00'], overrides: {}, add: []},
  },
  news: {
    ...written,
    title: 'Neues',
    categories: 'Verein',
    authors: 'Ada Muster, Ben Beispiel',
    attachments,
    pinned: 'x',
    urgent: 'nein',
    emergency: 'nein',
    archiveAfter: '1.3.2027',
  },
  milestones: {
    ...written,
    title: 'Gründung',
    date: 'März 2018',
    endDate: '2020',
    displayDate: 'Frühjahr 2018',
    phase: 'anfang',
    state: 'erledigt',
    links: ['https://verein.example/chronik'],
    attachments,
    images: 'https://verein.example/b.jpg',
    media: {kind: 'Film', url: 'https://video.example/1', title: 'Film', provider: 'Video'},
  },
};

describe('the fields of a kind', () => {
  for (const kind of names) {
    it(`are those that the feed has for ${kind}`, () => {
      const {required, all} = fieldsInFeed(kinds[kind]);
      assert.deepEqual(Object.keys(kindShapes[kind].fields).sort(), all.sort());
      assert.deepEqual([...(kindShapes[kind].required ?? []), 'id'].sort(), required.sort());
    });

    it(`are all read so that the feed accepts them for ${kind}`, async () => {
      assert.deepEqual(Object.keys(filled[kind]).sort(), fieldsInFeed(kinds[kind]).all.sort());
      const bytes = new TextEncoder().encode(JSON.stringify([filled[kind]]));
      const options = {kind, language: 'de', timeZone: 'Europe/Berlin', now: 0};
      const imported = await importJson({bytes, name: 'all.json'}, options);
      assert.deepEqual(imported.notes, []);
      const [item] = acceptedItems(imported, kind);
      assert.deepEqual(Object.keys(item ?? {}).sort(), Object.keys(filled[kind]).sort());
    });
  }
});
