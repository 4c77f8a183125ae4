import {headingView, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {colorOf, type EntryHandlers} from '../entry.view.js';
import {classesOf, eventButtonView, restView} from './event-button.view.js';
import type {WeekGrid} from './grid.model.js';
import type {HourColumn, MoreAtTime, NowLine, TimedEvent} from './hours.model.js';

const placeOf = ({top, height, column, columns, span}: TimedEvent): string =>
  `--_top: ${top}; --_height: ${height}; --_column: ${column}; --_columns: ${columns}; --_span: ${span}`;

const eventView = (event: TimedEvent, {onOpen}: EntryHandlers): TemplateResult => {
  const {entry, time, place, isContinued, isCrowded} = event;
  return html`<li
    class="week-event ${classesOf(entry)} ${isContinued ? 'continued' : ''} ${isCrowded ? 'crowded' : ''}"
    part="event"
    .style=${`${placeOf(event)}; ${colorOf(entry)}`}
  >
    ${eventButtonView(entry, {onOpen, at: isContinued ? '' : entry.at})}
    <p class="event-more" aria-hidden="true">
      <span class="from-to">${time}</span>
      ${place ? html`<span class="place">${textView(place)}</span>` : nothing}
    </p>
  </li>`;
};

interface InTime {
  readonly top: number;
  readonly view: TemplateResult;
}

const restInTimeView = (more: MoreAtTime, handlers: EntryHandlers): TemplateResult => {
  const {top, height, text} = more;
  // More letters than fit beside each other are written downwards.
  return html`<li
    class="week-rest ${text.length > 3 ? 'long' : ''}"
    .style=${`--_top: ${top}; --_height: ${height}`}
  >
    ${restView(more, handlers)}
  </li>`;
};

/** The events in order of time; what found no place among them comes after those that begin with it. */
const inOrder = ({events, more}: HourColumn, handlers: EntryHandlers): TemplateResult[] => {
  const items: InTime[] = [
    ...events.map((event) => ({top: event.top, view: eventView(event, handlers)})),
    ...more.map((each) => ({top: each.top, view: restInTimeView(each, handlers)})),
  ];
  return items.sort((a, b) => a.top - b.top).map(({view}) => view);
};

const nowView = ({minute, text}: NowLine): TemplateResult =>
  html`<p class="now-line" .style=${`--_top: ${minute}`}><span class="visually-hidden">${text}</span></p>`;

const columnView = (column: HourColumn, headingLevel: number, handlers: EntryHandlers): TemplateResult => {
  const {isToday, label, events, now} = column;
  return html`<section class="week-day ${isToday ? 'today' : ''}" part="day">
    <div class="day-name visually-hidden">${headingView(headingLevel, label)}</div>
    ${now ? nowView(now) : nothing}
    ${
      events.length > 0
        ? html`<ol>
            ${inOrder(column, handlers)}
          </ol>`
        : nothing
    }
  </section>`;
};

/** The hours of each day with what is on at a time; a box to be scrolled, by the keyboard too, where they are many. */
export const hoursView = (
  {columns, scale, period, isScrolling}: WeekGrid,
  headingLevel: number,
  handlers: EntryHandlers,
): TemplateResult =>
  html`<div
    class="week-hours"
    role=${isScrolling ? 'region' : nothing}
    aria-label=${isScrolling ? period : nothing}
    tabindex=${isScrolling ? '0' : nothing}
  >
    <div class="week-scale" aria-hidden="true">
      ${scale.map(({minute, text}) => html`<p .style=${`--_top: ${minute}`}><span>${text}</span></p>`)}
    </div>
    ${columns.map((column) => columnView(column, headingLevel, handlers))}
  </div>`;
