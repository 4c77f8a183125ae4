/* global EventCalendar */
import {addScript, addStyles} from '../document.page.mjs';
import {mappedEvents} from './document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

let calendar;
let host;

/** @returns {Promise<unknown>} its one script and style sheet, as it is published */
export function load() {
  const {href} = new URL('./event-calendar.min', import.meta.url);
  return Promise.all([addStyles(`${href}.css`), addScript(`${href}.js`)]);
}

/** @param {HTMLElement} place @param {import('./document.page.mjs').FeedDocument} feed */
export function show(place, feed) {
  host = place;
  calendar = EventCalendar.create(place, {
    view: 'dayGridMonth',
    date: '2026-11-15',
    locale: 'de',
    firstDay: 1,
    height: '800px',
    dayMaxEvents: true,
    events: mappedEvents(feed),
  });
}

/** @param {-1 | 1} direction */
export function step(direction) {
  if (direction < 0) calendar.prev();
  else calendar.next();
}

export function inspect() {
  return {
    title: host.querySelector('.ec-title').textContent,
    events: host.querySelectorAll('.ec-event').length,
  };
}
