import {Calendar} from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import german from 'fullcalendar/locales/de';
import classicTheme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import {addStyles} from '../document.page.mjs';
import {mappedEvents} from './document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

/** @type {Calendar} */
let calendar;

export function load() {
  return addStyles(new URL('./fullcalendar.css', import.meta.url).href);
}

/** @param {HTMLElement} place @param {import('./document.page.mjs').FeedDocument} feed */
export function show(place, feed) {
  calendar = new Calendar(place, {
    plugins: [dayGrid, classicTheme],
    locale: german,
    initialView: 'dayGridMonth',
    initialDate: '2026-11-15',
    headerToolbar: {start: 'title', end: 'today prev,next'},
    dayMaxEventRows: 4,
    height: 'auto',
    events: mappedEvents(feed),
  });
  calendar.render();
}

/** @param {-1 | 1} direction */
export function step(direction) {
  if (direction < 0) calendar.prev();
  else calendar.next();
}

export function inspect() {
  return {
    title: calendar.view.title,
    events: calendar.el.querySelectorAll('[style*="--fc-event-color"]').length,
  };
}
