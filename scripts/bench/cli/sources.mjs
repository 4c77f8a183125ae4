import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const WORDS = [
  ...['Sommerfest', 'Chorprobe', 'Hafen', 'Lauf', 'Treffpunkt', 'Flohmarkt', 'Lesung', 'Ausstellung'],
  ...['Kinder', 'Garten', 'Reparatur', 'Café', 'Turnen', 'Nachbarn', 'Förde', 'Sprache', 'Museum', 'Straße'],
];
const EACH = 1000;
const CATEGORIES = ['musik', 'sport', 'kinder', 'kultur', 'natur', 'bildung', 'feste', 'treffen'];

/** @param {number} seed @returns {() => number} numbers from 0 to 1, the same ones every time */
function numbers(seed) {
  let state = seed + 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const padded = (number) => String(number).padStart(2, '0');

/** Makes entries as people write them, the same ones every time. */
class Entries {
  #next;

  /** @param {number} seed */
  constructor(seed) {
    this.#next = numbers(seed);
  }

  below = (most) => Math.floor(this.#next() * most);
  of = (list) => list[this.below(list.length)];
  words = (count) => Array.from({length: count}, () => this.of(WORDS)).join(' ');
  day = () => ({year: 2026 + this.below(2), month: 1 + this.below(12), day: 1 + this.below(28)});
  hour = () => 9 + this.below(10);
}

const cell = (text) => `"${text.replaceAll('"', '""')}"`;

/** @param {number} seed @returns {string} events of a club, from Excel */
function eventTable(seed) {
  const entries = new Entries(seed);
  const rows = Array.from({length: EACH}, (_, index) => {
    const {year, month, day} = entries.day();
    const hour = entries.hour();
    return [
      `${seed}-${index}`,
      entries.words(4),
      `${padded(day)}.${padded(month)}.${year}`,
      `${hour}:00`,
      `${hour + 2}:30`,
      entries.words(2),
      `${entries.of(WORDS)}weg ${1 + entries.below(90)}`,
      '24937',
      'Flensburg',
      entries.of(CATEGORIES),
      entries.words(40),
    ].map(cell);
  });
  const header = 'id;Titel;Datum;Uhrzeit;Endzeit;Ort;Straße;PLZ;Stadt;Kategorie;Beschreibung';
  return [header, ...rows.map((row) => row.join(';'))].join('\r\n');
}

/** @param {number} seed @returns {string} a calendar, every tenth event a series */
function calendar(seed) {
  const entries = new Entries(seed);
  const events = Array.from({length: EACH}, (_, index) => {
    const {year, month, day} = entries.day();
    const date = `${year}${padded(month)}${padded(day)}`;
    const hour = entries.hour();
    return [
      'BEGIN:VEVENT',
      `UID:${seed}-${index}@verein.example`,
      `DTSTAMP:20261101T080000Z`,
      `DTSTART;TZID=Europe/Berlin:${date}T${padded(hour)}0000`,
      `DTEND;TZID=Europe/Berlin:${date}T${padded(hour + 2)}0000`,
      ...(index % 10 === 0
        ? ['RRULE:FREQ=WEEKLY', `EXDATE;TZID=Europe/Berlin:20261224T${padded(hour)}0000`]
        : []),
      `SUMMARY:${entries.words(4)}`,
      `LOCATION:${entries.words(2)}`,
      `CATEGORIES:${entries.of(CATEGORIES)}`,
      `DESCRIPTION:${entries.words(40)}`,
      'END:VEVENT',
    ].join('\r\n');
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//verein//x//DE', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

/** @param {number} seed @returns {string} offers as an exchange gives them */
function offers(seed) {
  const entries = new Entries(seed);
  const list = Array.from({length: EACH}, (_, index) => ({
    id: `${seed}-${index}`,
    name: entries.words(5),
    description: `<p>${entries.words(60)}</p><ul><li>${entries.words(5)}</li></ul>`,
    categories: [entries.of(CATEGORIES)],
    address: `${entries.of(WORDS)}weg ${1 + entries.below(90)}, 24937 Flensburg`,
  }));
  return JSON.stringify({offers: list});
}

/** @param {number} seed @returns {string} news of a blog */
function blog(seed) {
  const entries = new Entries(seed);
  const items = Array.from({length: EACH}, (_, index) => {
    const {month, day} = entries.day();
    const date = new Date(Date.UTC(2026, month - 1, day, entries.hour())).toUTCString();
    return `<item><guid isPermaLink="false">${seed}-${index}</guid><title>${entries.words(5)}</title>
<link>https://blog.example/${index}</link><pubDate>${date}</pubDate><category>${entries.of(CATEGORIES)}</category>
<description><![CDATA[<p>${entries.words(60)}</p>]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Blog</title><link>https://blog.example/</link>
<description>Blog</description>${items.join('\n')}</channel></rss>`;
}

/** @param {number} seed @returns {string} a list of clubs */
function clubTable(seed) {
  const entries = new Entries(seed);
  const rows = Array.from({length: EACH}, (_, index) =>
    [`verein-${index}`, entries.words(3), `https://verein-${index}.example/`, entries.words(20)].map(cell),
  );
  return ['id;Verein;Website;Beschreibung', ...rows.map((row) => row.join(';'))].join('\n');
}

/** @param {number} seed @returns {string} the feed of a neighbour */
function otherFeed(seed) {
  const entries = new Entries(seed);
  const opportunities = Array.from({length: EACH}, (_, index) => ({
    id: `nachbar-${index}`,
    title: entries.words(5),
    summary: entries.words(20),
    causes: [entries.of(CATEGORIES)],
    commitment: {kind: 'regular', hours: 1 + entries.below(5), per: 'week'},
    locations: [{name: entries.words(2)}],
  }));
  return JSON.stringify({
    specVersion: '1.0',
    title: 'Nachbarstadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    opportunities,
  });
}

const offerColumns = {
  id: 'id',
  title: 'name',
  description: 'description',
  causes: 'categories',
  'locations.address': 'address',
};

const SOURCES = [
  ...[1, 2, 3].map((seed) => ({
    type: 'csv',
    kind: 'events',
    file: `termine-${seed}.csv`,
    text: eventTable(seed),
  })),
  ...[4, 5].map((seed) => ({type: 'ics', file: `kalender-${seed}.ics`, text: calendar(seed)})),
  ...[6, 7].map((seed) => ({
    type: 'json',
    kind: 'opportunities',
    items: 'offers',
    columns: offerColumns,
    file: `angebote-${seed}.json`,
    text: offers(seed),
  })),
  {type: 'rss', file: 'blog.xml', text: blog(8)},
  {type: 'csv', kind: 'organizations', file: 'vereine.csv', text: clubTable(9)},
  {type: 'mitmach', file: 'nachbar.json', text: otherFeed(10)},
];

/** Writes ten sources of a thousand entries each, and a config that makes a feed of them. @param {string} folder */
export function writeSources(folder) {
  mkdirSync(join(folder, 'quellen'), {recursive: true});
  const sources = SOURCES.map(({file, text, ...source}) => {
    writeFileSync(join(folder, 'quellen', file), text);
    return {id: file.replace(/\.\w+$/, ''), path: `quellen/${file}`, ...source};
  });
  const config = {
    title: 'Vergleich',
    publisher: {name: 'Büro'},
    language: 'de',
    timeZone: 'Europe/Berlin',
    url: 'https://feeds.example/feed.json',
    sources,
  };
  writeFileSync(join(folder, 'mitmach.config.json'), JSON.stringify(config));
}

const PAGE = 2000;

/** Writes a feed of very many offers in pages, as the tool does for a region. @param {string} folder @param {number} items */
export function writeLargeFeed(folder, items) {
  mkdirSync(join(folder, 'pages'), {recursive: true});
  const entries = new Entries(11);
  const head = {specVersion: '1.0', title: 'Region', language: 'de', timeZone: 'Europe/Berlin'};
  const names = Array.from({length: items / PAGE}, (_, page) => {
    const opportunities = Array.from({length: PAGE}, (_, index) => ({
      id: `${page}-${index}`,
      title: entries.words(5),
      summary: entries.words(15),
      description: entries.words(40),
      commitment: {kind: 'regular', hours: 1 + entries.below(5), per: 'week'},
      locations: [{name: entries.words(2), address: {street: entries.words(1), postalCode: '24937'}}],
      apply: {email: 'moin@buero.example'},
      verified: '2026-11-01T08:00:00Z',
    }));
    writeFileSync(join(folder, `pages/${page}.json`), JSON.stringify({...head, opportunities}));
    return `pages/${page}.json`;
  });
  writeFileSync(join(folder, 'feed.json'), JSON.stringify({...head, pages: {opportunities: names}}));
}
