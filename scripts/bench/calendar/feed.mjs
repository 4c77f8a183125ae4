/** Months that the events spread over, the one that is shown in the middle. */
export const MONTHS = 24;
const FIRST_MONTH = Date.UTC(2025, 11, 1);

const OCCASIONS = [
  'Offener Treff',
  'Sprachcafé für alle',
  'Lesung in der Stadtteilbücherei',
  'Reparaturtreff',
  'Vorstandssitzung',
  'Chorprobe',
  'Flohmarkt rund ums Kind',
  'Hausaufgabenhilfe',
  'Führung durch den Museumsberg',
  'Erste Hilfe am Hund',
  'Digitalsprechstunde für Ältere',
  'Gemeinsames Kochen',
  'Infoabend Ehrenamt',
  'Müllsammeln am Hafen',
  'Spieleabend',
  'Gesprächskreis pflegender Angehöriger',
  'Lauftreff',
  'Kinderturnen',
  'Vortrag: Wärme für Mürwik',
  'Krabbelgruppe',
];
const PLACES = [
  'Stadtteilhaus Neustadt',
  'Bürgerhaus Weiche',
  'Kulturwerkstatt Kühlhaus',
  'Haus der Familie',
  'Gemeindezentrum St. Jürgen',
  'Aktivitetshuset',
  'Sportheim am Friedenshügel',
  'Bergmühle',
];
const CATEGORIES = [
  {id: 'treffen', label: 'Treffen', color: '#1f6f54'},
  {id: 'kultur', label: 'Kultur', color: '#8a3ffc'},
  {id: 'sport', label: 'Sport', color: '#0f62fe'},
  {id: 'bildung', label: 'Bildung', color: '#b28600'},
  {id: 'familie', label: 'Familie', color: '#d02670'},
  {id: 'umwelt', label: 'Umwelt', color: '#198038'},
];
const ORGANIZATIONS = 100;

/** Days from the first of a month on which something begins; February's last ones are March's first. */
const DAYS = 30;

const two = (number) => String(number).padStart(2, '0');

/** @param {number} seed @returns {(limit: number) => number} whole numbers below a limit, the same ones every time */
function dice(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** @param {number} index of the month @param {number} day 0 is its first; may lie beyond its last @returns {string} ISO date */
function dateOf(index, day) {
  const first = new Date(FIRST_MONTH);
  const date = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + index, 1 + day));
  return date.toISOString().slice(0, 10);
}

/** @param {number} month its index @param {(limit: number) => number} roll @returns {{start: string, end: string}} */
function timeOf(month, roll) {
  const day = roll(DAYS);
  const hour = 8 + roll(12);
  const minute = [0, 15, 30][roll(3)];
  const start = `${dateOf(month, day)}T${two(hour)}:${two(minute)}`;
  // One in twenty lasts two to four days, of which half are whole ones.
  if (roll(20) > 0) return {start, end: `${dateOf(month, day)}T${two(hour + 1 + roll(3))}:${two(minute)}`};
  const last = dateOf(month, day + 1 + roll(3));
  return roll(2) === 0 ? {start: dateOf(month, day), end: last} : {start, end: `${last}T16:00`};
}

/** @param {number} index @param {{month: number, roll: (limit: number) => number}} place @returns {object} an event */
function eventOf(index, {month, roll}) {
  const occasion = OCCASIONS[roll(OCCASIONS.length)];
  const house = PLACES[roll(PLACES.length)];
  return {
    id: `event-${index}`,
    title: `${occasion} ${1 + roll(40)}`,
    summary: `${occasion}: ${house}, barrierefrei zu erreichen. Bitte bis zum Vortag anmelden; Kaffee und Kuchen gegen Spende.`,
    url: `https://example.org/termine/${index}`,
    ...timeOf(month, roll),
    location: {
      name: house,
      address: {street: `Norderstraße ${1 + roll(150)}`, postalCode: '24939', city: 'Flensburg'},
    },
    organization: `verein-${roll(ORGANIZATIONS)}`,
    categories: [CATEGORIES[roll(CATEGORIES.length)].id],
    free: roll(3) > 0,
  };
}

/**
 * A feed of events as a city has them, from December 2025 to November 2027, as many in each month, in no order: German
 * titles, most on one day, one in twenty over several days. The same every time.
 *
 * @param {number} items how many events
 * @returns {Record<string, any>}
 */
export function calendarFeed(items) {
  const roll = dice(items);
  return {
    specVersion: '1.0',
    title: 'Flensburg macht mit',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {categories: CATEGORIES},
    organizations: Array.from({length: ORGANIZATIONS}, (_, index) => ({
      id: `verein-${index}`,
      name: `Verein Nr. ${index}`,
      url: `https://example.org/vereine/${index}`,
    })),
    events: Array.from({length: items}, (_, index) => eventOf(index, {month: index % MONTHS, roll})),
  };
}

/** @param {number} items @returns {string} where the feed of that many events is served */
export const calendarFeedPath = (items) => `/bench/calendar/feed-${items}.json`;
