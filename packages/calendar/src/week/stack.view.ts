import {headingView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale} from '../calendar-view.js';
import {lineView, type EntryHandlers} from '../entry.view.js';
import {restView} from './event-button.view.js';
import type {StackedDay, WeekStack} from './stack.model.js';

interface StackOptions {
  readonly headingLevel: number;
  readonly handlers: EntryHandlers;
  readonly locale: CalendarLocale;
}

const nameView = ({name, dayOfMonth, isToday}: StackedDay, {t}: CalendarLocale): TemplateResult =>
  html`<span class="weekday">${isToday ? t('today') : name}</span> <span class="date">${dayOfMonth}</span>`;

const dayView = (stacked: StackedDay, {headingLevel, handlers, locale}: StackOptions): TemplateResult => {
  const {lines, more, isToday} = stacked;
  return html`<section class="list-day ${isToday ? 'today' : ''}" part="day">
    ${headingView(headingLevel, nameView(stacked, locale))}
    ${
      lines.length > 0
        ? html`<ol class="lines">
            ${lines.map((line) => lineView(line, handlers))}
          </ol>`
        : html`<p class="note" part="note">${locale.t('emptyDay')}</p>`
    }
    ${more ? restView(more, handlers) : nothing}
  </section>`;
};

/** The days below each other, each with its events as lines. */
export const stackView = (
  {days, headingLevel}: WeekStack & {readonly headingLevel: number},
  handlers: EntryHandlers,
  locale: CalendarLocale,
): TemplateResult =>
  html`<div class="week stack" part="week">
    ${days.map((day) => dayView(day, {headingLevel, handlers, locale}))}
  </div>`;
