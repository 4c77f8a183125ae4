const ENVELOPE = {
  specVersion: '1.0',
  title: 'Flensburg macht mit',
  publisher: {name: 'Freiwilligenbüro Flensburg', url: 'https://example.org/', email: 'post@example.org'},
  homePageUrl: 'https://example.org/',
  language: 'de',
  timeZone: 'Europe/Berlin',
  updated: '2026-11-01T08:00:00+01:00',
};

const PHASES = [
  {id: 'start', label: {de: 'Aufbau', en: 'Start'}, start: '2013', end: '2017'},
  {id: 'growth', label: {de: 'Ausbau', en: 'Growth'}, start: '2018', end: '2025'},
  {id: 'future', label: {de: 'Ausblick', en: 'Outlook'}, start: '2026'},
];

const TOPICS = [
  {id: 'recognition', label: {de: 'Anerkennung', en: 'Recognition'}},
  {id: 'network', label: {de: 'Netzwerk', en: 'Network'}},
];

const MILESTONES = [
  ['council-decision', 'Ratsbeschluss zur Strategie', '2013-06-20', 'start', 'network'],
  ['office-opens', 'Das Freiwilligenbüro öffnet', '2014', 'start', 'network'],
  ['first-exchange', 'Erste Freiwilligenbörse', '2015-05', 'start', 'recognition'],
  ['academy', 'Die Akademie beginnt', '2018-03-26', 'growth', 'network'],
  ['survey', 'Umfrage in fünf Sprachen', '2020-09', 'growth', 'recognition'],
  ['festival', 'Fest des Ehrenamts', '2024-06-15', 'growth', 'recognition'],
  ['new-strategy', 'Die Strategie wird fortgeschrieben', '2026', 'future', 'network'],
  ['common-house', 'Ein Haus für alle Vereine', '2031', 'future', 'network'],
];

/** @param {(string | undefined)[]} row */
function milestone([id, title, date, phase, topic]) {
  const summary = `Was bei „${title}“ geschah.`;
  return {id, title, date, phase, topics: [topic], summary, url: `https://example.org/${id}`};
}

/** Id, title, days from today, from and to, district. */
const EVENTS = [
  ['language-cafe', 'Sprachcafé im Haus am Hafen', 0, '16:30', '18:30', 'neustadt'],
  ['open-hours', 'Offene Sprechstunde', 0, '19:00', '20:00', 'altstadt'],
  ['repair-cafe', 'Repariertreff', 2, '11:00', '16:00', 'altstadt'],
  ['singing', 'Offenes Singen', 9, '15:00', '17:00', 'neustadt'],
];

const DISTRICTS = [
  {id: 'altstadt', label: {de: 'Altstadt', en: 'Old town'}},
  {id: 'neustadt', label: {de: 'Neustadt', en: 'New town'}},
];

/** @param {number} days @returns {string} the date so many days after today in Berlin */
function dayFromToday(days) {
  const today = new Date().toLocaleDateString('sv', {timeZone: 'Europe/Berlin'});
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

/** @param {(string | number | undefined)[]} row */
function event([id, title, days, from, to, district]) {
  const day = dayFromToday(Number(days));
  return {
    id,
    title,
    start: `${day}T${from}`,
    end: `${day}T${to}`,
    location: {name: 'Haus am Hafen', district},
  };
}

/** Id, title, cause, district. */
const OPPORTUNITIES = [
  ['reading', 'Vorlesen in der Kita', 'children', 'altstadt'],
  ['garden', 'Mithilfe im Gemeinschaftsgarten', 'nature', 'neustadt'],
  ['visits', 'Besuchsdienst', 'seniors', 'altstadt'],
  ['translate', 'Dolmetschen beim Arzt', 'newcomers', 'neustadt'],
];

const CAUSES = [
  {id: 'children', label: {de: 'Kinder', en: 'Children'}},
  {id: 'nature', label: {de: 'Natur', en: 'Nature'}},
  {id: 'seniors', label: {de: 'Ältere Menschen', en: 'Elderly people'}},
  {id: 'newcomers', label: {de: 'Zugewanderte', en: 'Newcomers'}},
];

/** @param {string[]} row */
function opportunity([id, title, cause, district]) {
  return {
    id,
    title,
    causes: [cause],
    commitment: {kind: 'regular', hours: 2, per: 'week'},
    locations: [{district}],
    languageSkills: [{language: 'de', level: 'basic'}],
    verified: '2026-10-01T09:00:00+02:00',
    apply: {name: 'Imke Petersen', email: 'imke@example.org'},
  };
}

/** Id, title, topic, days before today. */
const NEWS = [
  ['award', 'Preis für die Wasserretter', 'recognition', 1],
  ['new-room', 'Ein Raum für Vereine', 'network', 3],
  ['course', 'Neuer Kurs für Vorstände', 'network', 6],
  ['thanks', 'Flensburg sagt Danke', 'recognition', 20],
];

/** @param {(string | number | undefined)[]} row */
function newsItem([id, title, topic, days]) {
  const published = `${dayFromToday(-Number(days))}T09:00:00+01:00`;
  return {id, title, topics: [topic], published, summary: `Mehr über „${title}“.`};
}

/**
 * A feed without any fault: an envelope, 8 milestones from 2013 to 2031 and 4 opportunities, always the same, 4 events
 * from today on and 4 news of the last days, in German.
 *
 * @returns {Record<string, any>} a fresh copy that the caller may change
 */
export function goodFeed() {
  return structuredClone({
    ...ENVELOPE,
    vocabularies: {phases: PHASES, topics: TOPICS, districts: DISTRICTS, causes: CAUSES},
    milestones: MILESTONES.map(milestone),
    events: EVENTS.map(event),
    opportunities: OPPORTUNITIES.map(opportunity),
    news: NEWS.map(newsItem),
  });
}

/** @returns {Record<string, any>} of each kind one without a title and with a date that is none among good ones */
export function feedWithOneBadItem() {
  const feed = goodFeed();
  const [first, second, third, fourth] = feed.milestones;
  const [event, lost, ...events] = feed.events;
  const [offer, , ...offers] = feed.opportunities;
  const [item, , ...news] = feed.news;
  return {
    ...feed,
    milestones: [first, second, {id: third.id, title: 7, date: 'soon'}, fourth],
    events: [event, {id: lost.id, title: 7, start: 'soon'}, ...events],
    opportunities: [offer, {id: 'garden', title: 7}, ...offers],
    news: [item, {id: 'new-room', title: 7}, ...news],
  };
}

/** @returns {Record<string, any>} items of four kinds, none of which can be read */
export function feedOfBadItems() {
  const milestones = [
    {id: 'no-date', title: 'A'},
    {title: 'B', date: '2020'},
    'text',
    {id: 'date', date: '32.13.'},
  ];
  return {
    ...goodFeed(),
    milestones,
    events: [
      {id: 'no-start', title: 'A'},
      {title: 'B', start: '2026-11-28'},
    ],
    opportunities: [{id: 'no-title'}, {title: 'B'}, 7],
    news: [
      {id: 'no-date', title: 'A'},
      {title: 'B', published: '2026-11-01T09:00:00+01:00'},
    ],
  };
}

const two = (number) => String(number).padStart(2, '0');

/** @param {number} index @param {number} from the year it starts in @returns {string} a date; they spread over 20 years */
function dateOf(index, from) {
  return `${from + (index % 20)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
}

/** What each generated item of a kind has beside `id`, `summary`, `description` and `topics`. */
const KINDS = {
  milestones: (index) => ({
    title: `Meilenstein ${index}`,
    date: dateOf(index, 2010),
    phase: PHASES[index % PHASES.length].id,
  }),
  events: (index) => ({
    title: `Veranstaltung ${index}`,
    start: `${dateOf(index, 2026)}T${two(8 + (index % 12))}:00`,
    location: {name: `Haus ${index % 50}`},
    categories: ['treffen'],
  }),
  news: (index) => ({title: `Nachricht ${index}`, published: `${dateOf(index, 2007)}T09:00:00+01:00`}),
  opportunities: (index) => ({
    title: `Angebot ${index}`,
    causes: ['social'],
    commitment: {kind: 'regular', hours: 1 + (index % 8), per: 'week'},
    locations: [{address: {postalCode: `249${two(37 + (index % 7))}`, city: 'Flensburg'}}],
  }),
  organizations: (index) => ({
    name: `Verein ${index}`,
    causes: ['social'],
    url: `https://example.org/${index}`,
  }),
};

/**
 * A feed of any size.
 *
 * @param {string} kind `milestones`, `events`, `news`, `opportunities` or `organizations`
 * @param {number} items how many of them
 * @returns {Record<string, any> | undefined} undefined for a kind that there is not
 */
export function bigFeed(kind, items) {
  if (!Object.hasOwn(KINDS, kind)) return undefined;
  const list = Array.from({length: items}, (_, index) => ({
    id: `${kind}-${index}`,
    summary: `Kurz gesagt: Eintrag ${index}.`,
    description: `Der Eintrag ${index} hat einen *Text*.\n\n- für Jung\n- für Alt`,
    topics: [TOPICS[index % TOPICS.length].id],
    ...KINDS[kind](index),
  }));
  return {...goodFeed(), milestones: [], events: [], [kind]: list};
}
