import {headingView, icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale} from '../calendar-view.js';
import type {EventEntry, EventLine} from '../entry.model.js';
import {lineView, type EntryHandlers} from '../entry.view.js';
import type {ListDay, ListModel} from './list.model.js';

/** How a list is shown, and what happens on it. */
export interface ListViewOptions extends EntryHandlers {
  readonly locale: CalendarLocale;
  readonly headingLevel: number;
  /** What is shown under an event's line: its detail, where it is open there. */
  readonly under?: (entry: EventEntry) => unknown;
}

/** Lines of events, each with its detail under it where that is open. */
const linesView = (lines: readonly EventLine[], options: ListViewOptions): TemplateResult =>
  html`<ul class="lines">
    ${lines.map((line) => lineView(line, options, options.under?.(line)))}
  </ul>`;

/** The events of one day: under a month of dots, or in the dialog. */
export const dayLinesView = (lines: readonly EventLine[], options: ListViewOptions): TemplateResult =>
  lines.length === 0 ? html`<p class="note">${options.locale.t('emptyDay')}</p>` : linesView(lines, options);

/** What runs longer than a fortnight: one line that opens. Nothing where there is none. */
export const longRunningView = (
  lines: readonly EventLine[],
  options: ListViewOptions,
  isOpen: boolean,
): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<details class="long-running" part="long-running" ?open=${isOpen}>
        <summary>${options.locale.t('longRunning', {count: lines.length})} ${icon('more')}</summary>
        ${linesView(lines, options)}
      </details>`;

const dayView = ({weekday, date, isToday, lines}: ListDay, options: ListViewOptions): TemplateResult => {
  const title = html`<span class="weekday">${isToday ? options.locale.t('today') : weekday}</span>
    <span class="date">${date}</span>`;
  return html`<section class="list-day ${isToday ? 'today' : ''}">
    ${headingView(options.headingLevel, title)} ${linesView(lines, options)}
  </section>`;
};

/** Events day by day under sticky headings. */
export const listView = ({days}: ListModel, options: ListViewOptions): TemplateResult =>
  html`<div class="list" part="list">${days.map((day) => dayView(day, options))}</div>`;
