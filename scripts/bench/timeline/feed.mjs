/** The year of the first milestone; the last ones are still to come. */
const FIRST_YEAR = 1988;
const YEARS = 40;

const STEPS = [
  'Der Rat beschließt einen Plan',
  'Ein Haus für alle Vereine',
  'Die erste Freiwilligenbörse',
  'Umfrage unter Engagierten',
  'Fest des Ehrenamts',
  'Die Akademie beginnt',
  'Ein Preis für stille Helferinnen',
  'Neue Räume in der Neustadt',
  'Das Netzwerk wächst',
  'Halbzeit: Was ist erreicht?',
];
const SENTENCES = [
  'Vereine, Verwaltung und Engagierte setzen sich an einen Tisch.',
  'Sie vereinbaren eine Anlaufstelle, ein Fest im Jahr und gemeinsame Räume.',
  'Wer mithelfen möchte, findet seitdem leichter einen Platz.',
  'Die Ergebnisse stehen allen offen und werden jedes Jahr ergänzt.',
  'Mehr als hundert Menschen sind gekommen, viele zum ersten Mal.',
  'Offen bleibt, wie das auf Dauer bezahlt wird.',
  'Darüber wird in den Ortsteilen weiter gesprochen.',
];
const PHASES = [
  {id: 'anfang', label: 'Anfang', color: '#64748b', start: '1988', end: '1997'},
  {id: 'aufbau', label: 'Aufbau', color: '#0f766e', start: '1998', end: '2007'},
  {id: 'netzwerk', label: 'Netzwerk', color: '#b45309', start: '2008', end: '2017'},
  {id: 'strategie', label: 'Strategie', color: '#1d4ed8', start: '2018'},
];

const two = (number) => String(number).padStart(2, '0');

/** @param {number} index @param {number} items of the feed @returns {string} a date of any precision, later ones later */
function dateOf(index, items) {
  const place = (index / items) * YEARS;
  const year = FIRST_YEAR + Math.floor(place);
  const month = 1 + Math.floor((place % 1) * 12);
  if (index % 5 === 0) return String(year);
  return index % 5 === 1 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(1 + ((index * 7) % 28))}`;
}

/** @param {number} index @returns {string} two paragraphs */
function textOf(index) {
  const sentence = (offset) => SENTENCES[(index + offset) % SENTENCES.length];
  return `${sentence(0)} ${sentence(1)} ${sentence(2)}\n\n${sentence(3)} ${sentence(4)}`;
}

/** @param {number} index @param {number} items of the feed @returns {object} a milestone */
function milestoneOf(index, items) {
  const phase = PHASES[Math.floor((index / items) * PHASES.length)];
  return {
    id: `schritt-${index}`,
    title: `${STEPS[index % STEPS.length]} (${index + 1})`,
    date: dateOf(index, items),
    description: textOf(index),
    phase: phase.id,
    ...(index % 3 === 0 && {url: `https://example.org/strategie/${index}`}),
  };
}

/**
 * A strategy of forty years in German: as many milestones as one likes, in order, four phases with their colours, two
 * paragraphs each, every third with a page of its own. The same every time.
 *
 * @param {number} items how many milestones
 * @returns {Record<string, any>}
 */
export function timelineFeed(items) {
  return {
    specVersion: '1.0',
    title: 'Flensburg macht mit',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {phases: PHASES},
    milestones: Array.from({length: items}, (_, index) => milestoneOf(index, items)),
  };
}

/** @param {number} items @returns {string} where the feed of that many milestones is served */
export const timelineFeedPath = (items) => `/bench/timeline/feed-${items}.json`;
