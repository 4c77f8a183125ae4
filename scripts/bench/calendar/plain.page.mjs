/* global document */
import './plain.page.css';
import {addStyles, make} from '../document.page.mjs';
import {colorsOf} from './document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

/**
 * A month as one writes it by hand for this one feed: no library, no other views or languages, no keyboard, nothing
 * checked, nothing said to a screen reader beyond what the elements say.
 */

/** @typedef {import('./document.page.mjs').FeedEvent} FeedEvent */

/** Lines of a day; the last says how many more there are where they do not fit. */
const LINES = 4;
const DAYS = 7;

const monthName = new Intl.DateTimeFormat('de', {month: 'long', year: 'numeric'});
const weekdayName = new Intl.DateTimeFormat('de', {weekday: 'short'});
const time = new Intl.DateTimeFormat('de', {hour: '2-digit', minute: '2-digit'});

const two = (number) => String(number).padStart(2, '0');
const isoDate = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const dayOf = (text) => text.slice(0, 10);

let month = new Date(2026, 10, 1);
/** @type {FeedEvent[]} */
let events = [];
/** @type {Map<string, string>} */
let colors = new Map();
/** @type {HTMLElement} */
let heading;
/** @type {HTMLElement} */
let body;

/** @returns {Date[]} the days of the weeks that show the month, Monday first */
function shownDays() {
  const year = month.getFullYear();
  const offset = (month.getDay() + 6) % DAYS;
  const length = new Date(year, month.getMonth() + 1, 0).getDate();
  const count = Math.ceil((offset + length) / DAYS) * DAYS;
  return Array.from({length: count}, (_, index) => new Date(year, month.getMonth(), 1 - offset + index));
}

/** @param {string[]} days ISO dates @returns {Map<string, FeedEvent[]>} what is on, by day, in order */
function eventsByDay(days) {
  const [from] = days;
  const to = days.at(-1);
  const byDay = new Map(days.map((day) => [day, []]));
  const shown = events.filter(({start, end}) => dayOf(start) <= to && dayOf(end) >= from);
  shown.sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const event of shown) {
    for (const day of days) {
      if (day >= dayOf(event.start) && day <= dayOf(event.end)) byDay.get(day).push(event);
    }
  }
  return byDay;
}

/** @param {FeedEvent} event @returns {HTMLElement} */
function eventButton({id, title, start, categories}) {
  const button = make('button', 'event');
  button.type = 'button';
  button.dataset.id = id;
  button.style.setProperty('--color', colors.get(categories[0]));
  if (start.length > 10) button.append(make('span', 'time', time.format(new Date(start))), ' ');
  button.append(make('span', 'title', title));
  return button;
}

/** @param {Date} date @param {FeedEvent[]} all @returns {HTMLElement} */
function dayCell(date, all) {
  const cell = make('td', date.getMonth() === month.getMonth() ? 'day' : 'day outside');
  const number = make('button', 'number', String(date.getDate()));
  number.type = 'button';
  const shown = all.length <= LINES ? all : all.slice(0, LINES - 1);
  cell.append(number, ...shown.map(eventButton));
  if (shown.length < all.length) {
    const more = make('button', 'more', `+${all.length - shown.length} weitere`);
    more.type = 'button';
    cell.append(more);
  }
  return cell;
}

function render() {
  const dates = shownDays();
  const days = dates.map(isoDate);
  const byDay = eventsByDay(days);
  const rows = [];
  for (let first = 0; first < dates.length; first += DAYS) {
    const row = document.createElement('tr');
    for (let index = first; index < first + DAYS; index += 1) {
      row.append(dayCell(dates[index], byDay.get(days[index])));
    }
    rows.push(row);
  }
  heading.textContent = monthName.format(month);
  body.replaceChildren(...rows);
}

function weekdayRow() {
  const row = document.createElement('tr');
  for (const date of shownDays().slice(0, DAYS)) {
    const cell = make('th', '', weekdayName.format(date));
    cell.scope = 'col';
    row.append(cell);
  }
  return row;
}

/** @param {-1 | 1} direction */
function stepButton(direction, label) {
  const button = make('button', 'step', direction < 0 ? '‹' : '›');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => step(direction));
  return button;
}

export function load() {
  return addStyles(new URL('./plain.css', import.meta.url).href);
}

/** @param {HTMLElement} place @param {import('./document.page.mjs').FeedDocument} feed */
export function show(place, feed) {
  ({events} = feed);
  colors = colorsOf(feed);
  heading = document.createElement('h2');
  body = document.createElement('tbody');
  const head = document.createElement('thead');
  head.append(weekdayRow());
  const table = document.createElement('table');
  table.className = 'month';
  table.append(head, body);
  render();
  const toolbar = make('div', 'toolbar');
  toolbar.append(stepButton(-1, 'Vorheriger Monat'), heading, stepButton(1, 'Nächster Monat'));
  place.append(toolbar, table);
}

/** @param {-1 | 1} direction */
export function step(direction) {
  month = new Date(month.getFullYear(), month.getMonth() + direction, 1);
  render();
}

export function inspect() {
  return {title: heading.textContent, events: body.querySelectorAll('.event').length};
}
