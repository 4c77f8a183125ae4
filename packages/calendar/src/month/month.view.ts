import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale} from '../calendar-view.js';
import {dateInFull} from '../event-words.js';
import {chipView, type EntryHandlers} from '../entry.view.js';
import type {MonthBar, MonthDay, MonthModel, MonthWeek} from './month.model.js';

/** How a month is shown, and what happens on it. */
export interface MonthViewOptions extends EntryHandlers {
  readonly locale: CalendarLocale;
  /** What the table is called: the month and its year. */
  readonly label: string;
  readonly hasWeekNumbers: boolean;
  /** Dots instead of events, for narrow places. */
  readonly isNarrow: boolean;
  readonly onKey: (day: string, event: KeyboardEvent) => void;
}

const barView = (bar: MonthBar | null, options: MonthViewOptions): TemplateResult => {
  if (!bar) return html`<div class="lane"></div>`;
  const {entry, span, isContinued, goesOn} = bar;
  const ends = `${isContinued ? 'continued' : ''} ${goesOn ? 'goes-on' : ''}`;
  return html`<div class="lane ${ends}" .style=${`--_span: ${span}`}>${chipView(entry, options)}</div>`;
};

const moreView = ({day, hidden}: MonthDay, {locale, onDay}: MonthViewOptions): TemplateResult => {
  const onClick = (): void => {
    onDay(day);
  };
  const {t} = locale;
  return html`<button
    type="button"
    class="more"
    tabindex="-1"
    aria-label=${t('moreOn', {count: hidden, date: dateInFull(day, locale)})}
    @click=${onClick}
  >
    ${t('more', {count: hidden})}
  </button>`;
};

const dotView = (color: string): TemplateResult =>
  html`<span class="dot" .style=${color === '' ? '' : `--_category: ${color}`}></span>`;

const dayView = (model: MonthDay, options: MonthViewOptions): TemplateResult => {
  const {day, number, label, isToday, isOutside, isCurrent, bars, entries, hidden, dots} = model;
  const onClick = (): void => {
    options.onDay(day);
  };
  const onKey = (event: KeyboardEvent): void => {
    options.onKey(day, event);
  };
  const classes = `day ${isToday ? 'today' : ''} ${isOutside ? 'outside' : ''} ${isCurrent ? 'current' : ''}`;
  return html`<td class=${classes} part="day" aria-selected=${isCurrent ? 'true' : 'false'}>
    <button
      type="button"
      class="number"
      data-day=${day}
      tabindex=${isCurrent ? 0 : -1}
      aria-label=${label}
      aria-current=${isToday ? 'date' : nothing}
      @click=${onClick}
      @keydown=${onKey}
    >
      <span>${number}</span>
      ${dots.length === 0 ? nothing : html`<span class="dots">${dots.map(dotView)}</span>`}
    </button>
    ${bars.map((bar) => barView(bar, options))} ${entries.map((entry) => chipView(entry, options))}
    ${hidden === 0 ? nothing : moreView(model, options)}
  </td>`;
};

const weekView = ({number, days}: MonthWeek, options: MonthViewOptions): TemplateResult => html`
  <tr>
    ${
      options.hasWeekNumbers
        ? html`<th scope="row" class="week-number">
            <span class="visually-hidden">${options.locale.t('week', {number})}</span>
            <span aria-hidden="true">${number}</span>
          </th>`
        : nothing
    }
    ${days.map((day) => dayView(day, options))}
  </tr>
`;

/**
 * A month as a table with one tab stop, the day that the keyboard is at (APG grid pattern). Its events are for the
 * mouse; by the keyboard they are reached through their day.
 */
export const monthView = ({weekdays, weeks}: MonthModel, options: MonthViewOptions): TemplateResult => html`
  <table
    class="month ${options.isNarrow ? 'narrow' : ''}"
    part="month"
    role="grid"
    aria-label=${options.label}
  >
    <thead>
      <tr>
        ${
          options.hasWeekNumbers
            ? html`<th scope="col" class="week-number" abbr=${options.locale.t('week', {number: ''})}>
                ${options.locale.t('weekShort')}
              </th>`
            : nothing
        }
        ${weekdays.map(
          ({short, long}) =>
            html`<th scope="col" abbr=${long}>
              <span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks.map((week) => weekView(week, options))}
    </tbody>
  </table>
`;
