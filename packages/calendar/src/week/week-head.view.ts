import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale} from '../calendar-view.js';
import {colorOf, type EntryHandlers} from '../entry.view.js';
import type {AllDayRow, WeekBar} from './all-day.model.js';
import {classesOf, eventButtonView, restView} from './event-button.view.js';
import type {WeekGrid} from './grid.model.js';
import type {WeekDay} from './week-day.model.js';

const dateView = (date: WeekDay, {onDay}: EntryHandlers, today: string): TemplateResult => {
  const {day, weekday, number, label, isToday} = date;
  const onClick = (): void => {
    onDay(day);
  };
  return html`<li class=${isToday ? 'today' : nothing}>
    <button type="button" aria-current=${isToday ? 'date' : nothing} @click=${onClick}>
      <span class="weekday">${weekday} ${isToday ? html`<strong>${today}</strong>` : nothing}</span>
      <span class="date-number">${number}</span>
      <span class="visually-hidden">${label}</span>
    </button>
  </li>`;
};

const placeOf = ({column, span, lane}: Pick<WeekBar, 'column' | 'span' | 'lane'>): string =>
  `--_column: ${column}; --_span: ${span}; --_lane: ${lane}`;

const barView = (bar: WeekBar, {onOpen}: EntryHandlers): TemplateResult => {
  const {entry, dates, isContinued, goesOn} = bar;
  return html`<li
    class="week-bar ${classesOf(entry)} ${isContinued ? 'continued' : ''} ${goesOn ? 'goes-on' : ''}"
    part="event"
    .style=${`${placeOf(bar)}; ${colorOf(entry)}`}
  >
    ${eventButtonView(entry, {onOpen, at: isContinued ? '' : entry.at})}
    <span class="bar-dates" aria-hidden="true">${dates}</span>
  </li>`;
};

const allDayView = ({bars, more}: AllDayRow, handlers: EntryHandlers, name: string): TemplateResult =>
  html`<div class="all-day">
    <p class="row-name" aria-hidden="true">${name}</p>
    <ol aria-label=${name}>
      ${bars.map((bar) => barView(bar, handlers))}
      ${more.map(
        (each) =>
          html`<li class="week-rest" .style=${placeOf({...each, span: 1})}>${restView(each, handlers)}</li>`,
      )}
    </ol>
  </div>`;

/** The days, and below them what takes whole days. A day that is alone is named by what is around it. */
export const weekHeadView = (
  {columns, allDay}: WeekGrid,
  handlers: EntryHandlers,
  {t}: CalendarLocale,
): TemplateResult =>
  html`<div class="week-head">
    ${
      columns.length > 1
        ? html`<ol class="week-dates">
            ${columns.map((column) => dateView(column, handlers, t('today')))}
          </ol>`
        : nothing
    }
    ${allDay.bars.length > 0 ? allDayView(allDay, handlers, t('allDay')) : nothing}
  </div>`;
