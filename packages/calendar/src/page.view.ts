import {emptyView, noteView, showMoreView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale} from './calendar-view.js';
import {dateInFull} from './event-words.js';
import {filterBarView, type FilterBarOptions} from './filters/filter-bar.view.js';
import {dayLinesView, listView, longRunningView, type ListViewOptions} from './list/list.view.js';
import {monthView, type MonthViewOptions} from './month/month.view.js';
import type {ListModel} from './list/list.model.js';
import type {DayModel, PageModel} from './page.model.js';
import {toolbarView, type ToolbarOptions} from './toolbar.view.js';

/** What a calendar needs besides its model: how it is to be shown, and what happens on it. */
export interface PageViewOptions {
  readonly locale: CalendarLocale;
  /** Everything is shown open, on paper. */
  readonly isPrinting: boolean;
  /** Undefined where there is nothing to navigate, as in a list of the next events. */
  readonly toolbar: ToolbarOptions | undefined;
  readonly filters: FilterBarOptions;
  readonly month: MonthViewOptions;
  readonly list: ListViewOptions;
  /** Week or day, when that part is there. */
  readonly hours: unknown;
  /** The day or event that is open, when that part is there. */
  readonly opened: unknown;
  readonly note: string | undefined;
  readonly footer: unknown;
  /** How many events more "show more" shows. */
  readonly step: number;
  readonly onMore: () => void;
  readonly onGoTo: (day: string) => void;
  readonly onReset: () => void;
}

const emptinessView = (
  {empty, title, state}: PageModel,
  {locale, onGoTo, onReset}: PageViewOptions,
): TemplateResult | typeof nothing => {
  if (!empty) return nothing;
  const {t} = locale;
  const {why, next} = empty;
  if (why === 'feed') return emptyView(t('emptyFeed'));
  if (why === 'pending') return noteView(t('loadingPart'));
  const words = why === 'filters' ? t('emptyFiltered') : t('emptyPeriod', {period: title});
  const goToNext = (): void => {
    if (next !== undefined) onGoTo(next);
  };
  return html`<div class="status">
    ${state.view === 'day' && why === 'period' ? nothing : html`<p>${words}</p>`}
    ${
      next === undefined
        ? nothing
        : html`<button type="button" @click=${goToNext}>
            ${t('goToNext', {date: dateInFull(next, locale)})}
          </button>`
    }
    ${
      why === 'filters'
        ? html`<button type="button" @click=${onReset}>${t('resetFilters')}</button>`
        : nothing
    }
  </div>`;
};

const panelView = (panel: DayModel, options: PageViewOptions): TemplateResult => html`
  <section class="panel" part="panel">
    <p class="panel-title" tabindex="-1">${panel.label}</p>
    ${dayLinesView(panel.lines, options.list)}
  </section>
`;

const listBody = (list: ListModel, {state}: PageModel, options: PageViewOptions): TemplateResult => {
  const {shown, total} = list;
  const {locale, step, onMore} = options;
  return html`${listView(list, options.list)}
  ${state.view === 'next' ? nothing : showMoreView({shown, total, step, onMore}, locale)}`;
};

const bodyView = (model: PageModel, options: PageViewOptions): unknown => {
  const {month, list, panel} = model;
  return html`
    ${month ? monthView(month, options.month) : nothing} ${panel ? panelView(panel, options) : nothing}
    ${list ? listBody(list, model, options) : nothing} ${model.hours ? options.hours : nothing}
  `;
};

/** A calendar: where one is, what one looks for, what is on. */
export const pageView = (model: PageModel, options: PageViewOptions): TemplateResult => {
  const {locale, toolbar, filters, list, note, opened, footer, isPrinting} = options;
  const emptiness = emptinessView(model, options);
  // What a day says of itself comes first; in a month or a week nobody would look for a word under all its days.
  const isDay = model.state.view === 'day';
  return html`
    ${toolbar ? toolbarView(toolbar) : nothing} ${filterBarView(filters)}
    ${note === undefined ? nothing : noteView(note)} ${longRunningView(model.longRunning, list, isPrinting)}
    ${isDay ? nothing : emptiness}
    <div class="view">${bodyView(model, options)}</div>
    ${isDay ? emptiness : nothing} ${opened}
    ${model.zone === undefined ? nothing : noteView(locale.t('zone', {zone: model.zone}))} ${footer}
  `;
};
