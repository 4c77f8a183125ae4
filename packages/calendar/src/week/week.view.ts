import {html, type TemplateResult} from 'lit';
import type {CalendarLocale} from '../calendar-view.js';
import type {EntryHandlers} from '../entry.view.js';
import type {WeekGrid} from './grid.model.js';
import {hoursView} from './hours.view.js';
import {stackView} from './stack.view.js';
import {weekHeadView} from './week-head.view.js';
import type {WeekModel} from './week.model.js';

const gridView = (
  model: WeekGrid & {readonly headingLevel: number},
  handlers: EntryHandlers,
  locale: CalendarLocale,
): TemplateResult => {
  const {columns, hours, isScrolling, headingLevel} = model;
  const days = `--_days: ${columns.length}; --_from: ${hours.from * 60}; --_hours: ${hours.to - hours.from}`;
  const kind = `${columns.length === 1 ? 'one-day' : ''} ${isScrolling ? 'scrolling' : ''}`;
  return html`<div class="week grid ${kind}" part="week" .style=${days}>
    ${weekHeadView(model, handlers, locale)} ${hoursView(model, headingLevel, handlers)}
  </div>`;
};

/**
 * A week, or a day, which is a week with one column: the days side by side with their hours, or below each other where
 * the model says that there is no room. A day on which nothing is on says so instead of showing empty hours.
 */
export const weekView = (
  model: WeekModel,
  handlers: EntryHandlers,
  locale: CalendarLocale,
): TemplateResult => {
  if (model.kind === 'stack') return stackView(model, handlers, locale);
  const [first, ...others] = model.columns;
  return first?.count === 0 && others.length === 0
    ? html`<p class="note" part="note">${locale.t('emptyDay')}</p>`
    : gridView(model, handlers, locale);
};
