import {addIsoDays} from '@mitmach/logic';

/** An event as far as these stories write one. */
export type EventItem = Readonly<Record<string, unknown>>;

/** Each start of a series that takes place every seven days. */
const weekly = (first: string, count: number): string[] =>
  Array.from({length: count}, (_, index) => addIsoDays(first.slice(0, 10), 7 * index) + first.slice(10));

const houseOnTheQuay = {
  name: 'Kulturspeicher am Kai',
  address: {street: 'Ballastkai-Passage 3', postalCode: '24937', city: 'Flensburg'},
  district: 'altstadt',
  geo: {lat: 54.7902, lon: 9.4338},
};
const meetingHouse = {
  name: 'Begegnungshaus Ankerplatz',
  address: {street: 'Seesternweg 21', postalCode: '24939', city: 'Flensburg'},
  district: 'neustadt',
};
const youthClub = {name: 'Jugendtreff Kabuff', district: 'weiche'};

/** What takes place again and again: with its times, with a rule alone, with an exception. */
const series: readonly EventItem[] = [
  {
    id: 'language-cafe',
    title: {de: 'Sprachcafé', en: 'Language café', da: 'Sprogcafé', ar: 'مقهى اللغات', fa: 'کافهٔ زبان'},
    organization: 'ankerplatz',
    summary: {de: 'Tee, Gebäck und Gespräche.', en: 'Tea, pastries and talk.'},
    description: {
      de: 'An jedem Tisch ein Thema. **Alle Sprachen, alle Stufen.**\n\n- mit Kinderecke\n- ohne Anmeldung',
      en: 'One topic a table. **All languages, all levels.**\n\n- with a corner for children\n- no need to register',
    },
    start: '2026-10-15T16:30',
    end: '2026-10-15T18:30',
    recurrence: {
      rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=20',
      overrides: {
        '2026-11-26T16:30': {location: houseOnTheQuay, schedulingNote: 'Dieses Mal im Kulturspeicher'},
        '2026-12-10T16:30': {status: 'cancelled'},
      },
      occurrences: {from: '2026-10-01', to: '2027-12-31', starts: weekly('2026-10-15T16:30', 20)},
    },
    location: meetingHouse,
    categories: ['meet'],
    topics: ['network'],
    free: true,
    accessibility: ['wheelchair', 'accessible-toilet'],
    languages: ['de', 'en', 'ar', 'fa'],
    verified: '2026-11-12T09:15:00+01:00',
  },
  {
    id: 'running-group',
    title: {
      de: 'Lauftreff ohne Stoppuhr',
      en: 'Running group without a stopwatch',
      da: 'Løbegruppe uden stopur',
    },
    organization: 'sv-foerdewind',
    start: '2026-10-19T18:30',
    duration: 'PT1H',
    recurrence: {rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=20'},
    location: {name: 'Badestelle Möwenbucht', district: 'muerwik'},
    categories: ['sport'],
    free: true,
  },
];

/** What lasts longer than a day. */
const days: readonly EventItem[] = [
  {
    id: 'camp',
    title: {de: 'Zeltlager am Strand', en: 'Camp on the beach', ar: 'مخيم على الشاطئ'},
    organization: 'kabuff',
    start: '2026-11-06',
    end: '2026-11-10',
    categories: ['family'],
    location: youthClub,
    minimumAge: 8,
    maximumAge: 14,
  },
  {
    id: 'gaming-overnight',
    title: {de: 'Zocken bis zum Frühstück', en: 'Gaming until breakfast'},
    organization: 'kabuff',
    start: '2026-11-27T20:00',
    end: '2026-11-28T10:00',
    categories: ['meet'],
    location: youthClub,
    price: {amount: 3, currency: 'EUR'},
    registration: {email: 'hey@kabuff.example', deadline: '2026-11-25', required: true},
    capacity: 30,
    remaining: 4,
  },
  {
    id: 'exhibition',
    title: {de: 'Ausstellung: Gesichter, die mitmachen', en: 'Exhibition: faces of volunteering'},
    organization: 'freiwilligenbuero',
    start: '2026-11-15',
    end: '2027-01-31',
    location: houseOnTheQuay,
    categories: ['culture'],
    free: true,
  },
];

/** What takes place once, within a day. */
const singles: readonly EventItem[] = [
  {
    id: 'repair-cafe',
    title: {
      de: 'Repair-Café',
      en: 'Repair café',
      da: 'Reparationscafé',
      ar: 'مقهى التصليح',
      fa: 'کافهٔ تعمیر',
    },
    organization: 'schraubenbude',
    start: '2026-11-07T11:00',
    end: '2026-11-07T16:00',
    categories: ['action'],
    free: true,
  },
  {
    id: 'strategy-evening',
    title: {de: 'Wo stehen wir?', en: 'Where are we?'},
    organization: 'freiwilligenbuero',
    start: '2026-11-10T18:30',
    end: '2026-11-10T21:00',
    location: houseOnTheQuay,
    categories: ['info'],
    topics: ['network'],
  },
  {
    id: 'song-night',
    title: {de: 'Lange Nacht der Lieder', en: 'Long night of songs'},
    organization: 'hafenklang',
    start: '2026-11-21T20:00',
    end: '2026-11-22T00:30',
    location: houseOnTheQuay,
    categories: ['culture'],
    price: {amount: 8, currency: 'EUR'},
  },
  {
    id: 'bazaar',
    title: {
      de: 'Adventsbasar',
      en: 'Advent bazaar',
      da: 'Adventsbasar',
      ar: 'بازار عيد الميلاد',
      fa: 'بازار ادونت',
    },
    organization: 'fjordlys',
    description: 'Selbst Gemachtes von elf Vereinen. Der Erlös geht an die Lebensmittelhilfe.',
    start: '2026-11-22T11:00',
    end: '2026-11-22T17:00',
    location: houseOnTheQuay,
    categories: ['festival', 'family'],
    free: true,
    image: {url: 'images/crate.svg', alt: {de: 'Eine Kiste mit Gemüse', en: 'A crate of vegetables'}},
  },
  {
    id: 'open-singing',
    title: {de: 'Offenes Singen', en: 'Open singing', da: 'Fællessang'},
    organization: 'hafenklang',
    start: '2026-11-22T15:00',
    end: '2026-11-22T16:30',
    categories: ['culture', 'meet'],
    free: true,
  },
  {
    id: 'climate-talk',
    title: {de: 'Wie steigt die Förde?', en: 'How does the fjord rise?'},
    organization: 'foerdegruen',
    start: '2026-11-25T19:00',
    end: '2026-11-25T20:30',
    status: 'moved-online',
    onlineUrl: 'https://www.example.org/video/foerde',
    categories: ['info'],
    free: true,
  },
  {
    id: 'last-aid',
    title: {de: 'Letzte-Hilfe-Kurs', en: 'Last aid course'},
    organization: 'hospizkreis',
    start: '2026-11-28T10:00',
    end: '2026-11-28T14:00',
    status: 'cancelled',
    categories: ['course'],
  },
];

/**
 * A town's autumn, as its clubs write it: November 2026, whatever the day on which somebody looks at the stories.
 * Titles in German and English; some in all five languages.
 */
export const autumn: readonly EventItem[] = [...singles, ...days, ...series];
