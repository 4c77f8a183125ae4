import './plain.page.css';
import {addStyles, make} from '../document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

/**
 * A list as one writes it by hand for this one feed: years, phases, dates as precise as they are, titles, paragraphs. No
 * library, no other languages, nothing checked, nothing that can be pressed but links.
 */

/** @typedef {{id: string, title: string, date: string, description: string, phase: string, url?: string}} Milestone */
/** @typedef {{milestones: Milestone[], vocabularies: {phases: {id: string, label: string, color: string}[]}}} FeedDocument */

const FORMATS = {
  4: new Intl.DateTimeFormat('de', {year: 'numeric'}),
  7: new Intl.DateTimeFormat('de', {year: 'numeric', month: 'long'}),
  10: new Intl.DateTimeFormat('de', {year: 'numeric', month: 'long', day: 'numeric'}),
};

/** @type {HTMLElement} */
let list;

/** @param {Milestone} milestone @returns {HTMLElement} its title, a link where it has a page of its own */
function heading({title, url}) {
  const element = make('h2', 'title', url === undefined ? title : '');
  if (url !== undefined) element.append(Object.assign(make('a', '', title), {href: url}));
  return element;
}

/** @param {Milestone} milestone @returns {HTMLElement} */
function content(milestone) {
  const {date, description} = milestone;
  const element = make('div', 'content');
  const time = make('time', 'date', FORMATS[date.length].format(new Date(date)));
  time.setAttribute('datetime', date);
  const paragraphs = description.split('\n\n').map((text) => make('p', 'text', text));
  element.append(time, heading(milestone), ...paragraphs);
  return element;
}

/** @param {{label: string, color: string}} phase @returns {HTMLElement} */
function band({label, color}) {
  const element = make('p', 'phase', label);
  element.style.setProperty('--color', color);
  return element;
}

export function load() {
  return addStyles(new URL('./plain.css', import.meta.url).href);
}

/** @param {HTMLElement} place @param {FeedDocument} feed */
export function show(place, {milestones, vocabularies}) {
  const phases = new Map(vocabularies.phases.map((phase) => [phase.id, phase]));
  const today = new Date().toISOString().slice(0, 10);
  list = make('ol', 'timeline');
  let last;
  for (const milestone of milestones.toReversed()) {
    const {date, phase} = milestone;
    const entry = make('li', date > today ? 'entry planned' : 'entry');
    if (phase !== last?.phase) entry.append(band(phases.get(phase)));
    const year = date.slice(0, 4);
    if (year !== last?.date.slice(0, 4)) entry.append(make('span', 'year', year));
    entry.append(content(milestone));
    list.append(entry);
    last = milestone;
  }
  place.append(list);
}

export function inspect() {
  return list.querySelectorAll('.entry .title').length;
}
