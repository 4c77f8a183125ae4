import {headingView, icon} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {CalendarLocale, ViewName} from './calendar-view.js';

/** What stands above a calendar, and what happens on it. */
export interface ToolbarOptions {
  readonly locale: CalendarLocale;
  readonly headingLevel: number;
  readonly title: string;
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  /** ISO date. */
  readonly date: string;
  readonly isToday: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onDate: (date: string) => void;
  readonly onView: (view: ViewName) => void;
}

const viewKeys = {
  month: 'viewMonth',
  week: 'viewWeek',
  day: 'viewDay',
  list: 'viewList',
  next: 'viewNext',
  mini: 'viewMini',
} as const satisfies Record<ViewName, string>;

const stepKeys = {
  month: ['previousMonth', 'nextMonth'],
  mini: ['previousMonth', 'nextMonth'],
  list: ['previousMonth', 'nextMonth'],
  next: ['previousMonth', 'nextMonth'],
  week: ['previousWeek', 'nextWeek'],
  day: ['previousDay', 'nextDay'],
} as const satisfies Record<ViewName, readonly [string, string]>;

const viewsView = ({view, views, locale, onView}: ToolbarOptions): TemplateResult | typeof nothing => {
  if (views.length < 2) return nothing;
  return html`<div class="views joined" role="group" aria-label=${locale.t('views')} part="views">
    ${views.map((name) => {
      const onClick = (): void => {
        onView(name);
      };
      return html`<button type="button" aria-pressed=${name === view ? 'true' : 'false'} @click=${onClick}>
        ${locale.t(viewKeys[name])}
      </button>`;
    })}
  </div>`;
};

const dateView = ({date, locale, onDate}: ToolbarOptions): TemplateResult => {
  const onChange = (event: Event): void => {
    const {value} = event.currentTarget as HTMLInputElement;
    if (value !== '') onDate(value);
  };
  return html`<label class="go-to">
    <span class="visually-hidden">${locale.t('goToDate')}</span>
    <input type="date" min="0001-01-01" max="9999-12-31" .value=${date} @change=${onChange} />
  </label>`;
};

/** Where one is and where one can go. */
export const toolbarView = (options: ToolbarOptions): TemplateResult => {
  const {locale, headingLevel, title, view, isToday, onStep, onToday} = options;
  const [previous, next] = stepKeys[view];
  const stepView = (step: 1 | -1): TemplateResult => {
    const onClick = (): void => {
      onStep(step);
    };
    return html`<button type="button" class="step" @click=${onClick}>
      ${icon(step < 0 ? 'back' : 'forward')}
      <span class="visually-hidden">${locale.t(step < 0 ? previous : next)}</span>
    </button>`;
  };
  return html`<div class="toolbar" part="toolbar">
    <div class="steps joined">
      ${stepView(-1)}
      <button type="button" aria-disabled=${isToday ? 'true' : nothing} @click=${onToday}>
        ${locale.t('today')}
      </button>
      ${stepView(1)}
    </div>
    ${headingView(headingLevel, title)} ${viewsView(options)} ${dateView(options)}
  </div>`;
};
