const SUBJECTS = [
  'Neuer Kurs für Vorstände',
  'Ein Raum für Vereine',
  'Preis für die Wasserretter',
  'Die achtzigste Fahrradlampe ist montiert',
  'Sprachcafé sucht Gastgeberinnen',
  'Der Gemeinschaftsgarten bekommt Strom',
  'Ausschreibung: Geld für kleine Ideen',
  'Rückblick auf das Fest am Hafen',
];
const CATEGORIES = [
  {id: 'hinweis', label: 'Hinweis'},
  {id: 'bericht', label: 'Bericht'},
  {id: 'foerderung', label: 'Förderung'},
];
const ORGANIZATIONS = 100;
const LAST_DAY = Date.UTC(2026, 9, 31);
const DAY = 86_400_000;
const DAYS = 700;

const two = (number) => String(number).padStart(2, '0');

/** @param {number} index @returns {string} an instant within two years; in no order */
function publishedOf(index) {
  const day = new Date(LAST_DAY - ((index * 37) % DAYS) * DAY).toISOString().slice(0, 10);
  return `${day}T${two(8 + (index % 10))}:${two(index % 60)}:00+01:00`;
}

/** @param {number} index @returns {object} a news item */
function newsOf(index) {
  const subject = SUBJECTS[index % SUBJECTS.length];
  return {
    id: `meldung-${index}`,
    title: `${subject} (${index + 1})`,
    published: publishedOf(index),
    summary: 'Kurz gesagt: Wer mitmachen will, meldet sich bis Freitag im Büro an der Schiffbrücke.',
    description: `${subject}. Mehr dazu steht im Protokoll, das alle lesen können.\n\nFragen beantwortet das Büro.`,
    categories: [CATEGORIES[index % CATEGORIES.length].id],
    organization: `verein-${index % ORGANIZATIONS}`,
    url: `https://example.org/meldungen/${index}`,
    ...(index % 50 === 7 && {pinned: true}),
  };
}

/**
 * News of a city's clubs over two years, in German, as many as one likes; one in fifty stands above the others. The same
 * every time.
 *
 * @param {number} items how many
 * @returns {Record<string, any>}
 */
export function tickerFeed(items) {
  return {
    specVersion: '1.0',
    title: 'Flensburg macht mit',
    language: 'de',
    timeZone: 'Europe/Berlin',
    alternates: {rss: 'https://example.org/meldungen.rss'},
    vocabularies: {categories: CATEGORIES},
    organizations: Array.from({length: ORGANIZATIONS}, (_, index) => ({
      id: `verein-${index}`,
      name: `Verein Nr. ${index}`,
    })),
    news: Array.from({length: items}, (_, index) => newsOf(index)),
  };
}

/** @param {number} items @returns {string} where the feed of that many news is served */
export const tickerFeedPath = (items) => `/bench/ticker/feed-${items}.json`;
