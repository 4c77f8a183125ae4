import {resolveLink} from '@mitmach/feed';
import {icon, noteView} from '@mitmach/ui';
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CalendarActions} from './actions.js';
import type {EventSource} from './calendar-finder.js';
import type {CalendarParts} from './calendar-parts.js';
import type {CalendarPlan, CalendarSettings} from './calendar-settings.js';
import type {CalendarContext} from './calendar-view.js';
import type {FilterBarOptions} from './filters/filter-bar.view.js';
import type {EventEntry} from './entry.model.js';
import type {ListViewOptions} from './list/list.view.js';
import type {MonthViewOptions} from './month/month.view.js';
import type {PageModel} from './page.model.js';
import {pageView} from './page.view.js';
import type {WeekModel} from './week/index.js';
import type {ToolbarOptions} from './toolbar.view.js';

/** Where a calendar is shown. */
export interface ScreenPlace {
  /** A month has dots instead of events. */
  readonly isNarrow: boolean;
  /** The days of a week lie one below the other. */
  readonly isStacked: boolean;
  readonly isPrinting: boolean;
  readonly areFiltersOpen: boolean;
  /** IANA name of the zone that the reader's clock is in. */
  readonly zone: string;
}

/** Everything that a calendar's model is shown with. */
export interface Screen extends ScreenPlace {
  readonly context: CalendarContext;
  readonly plan: CalendarPlan;
  readonly settings: CalendarSettings;
  readonly actions: CalendarActions;
  readonly parts: CalendarParts;
  /** The text searched for in a group of filters. */
  readonly searchIn: (groupId: string) => string;
  readonly onSearch: (groupId: string, text: string) => void;
  readonly onToggleFilters: (isOpen: boolean) => void;
  /** Tells which week or day is shown. */
  readonly onWeek: (week: WeekModel | undefined) => void;
  readonly onMore: () => void;
  readonly onPrint: () => void;
}

/** How lines of events are shown. */
export const linesOf = ({context, actions, settings}: Screen): ListViewOptions => ({
  onOpen: actions.onOpen,
  onDay: actions.onDay,
  locale: context.locale,
  headingLevel: settings.headingLevel + 1,
});

const toolbarOf = ({state, title}: PageModel, screen: Screen): ToolbarOptions | undefined => {
  const {context, plan, actions, settings} = screen;
  const {locale, today} = context;
  const isToday = state.date === today;
  const {onStep, onToday, onDate, onView} = actions;
  return state.view === 'next'
    ? undefined
    : {...settings, ...plan, ...state, locale, title, isToday, onStep, onToday, onDate, onView};
};

const filtersOf = ({state, groups}: PageModel, screen: Screen): FilterBarOptions => {
  const {context, plan, actions, areFiltersOpen, parts} = screen;
  const {filters} = plan;
  const {text, choices} = state.search;
  const none = {groups: noteView(context.locale.t('loadingPart')), chosen: nothing};
  return {
    locale: context.locale,
    text: filters.includes('text') ? text : undefined,
    when: filters.includes('when') ? state.when : undefined,
    hasPanel: filters.some((name) => name !== 'text' && name !== 'when'),
    isOpen: areFiltersOpen,
    active: Object.values(choices).flat().length,
    ...(parts.filters.known?.filtersScreen(groups, screen) ?? none),
    onToggle: screen.onToggleFilters,
    onText: actions.onText,
    onWhen: actions.onWhen,
  };
};

const monthOf = ({title}: PageModel, screen: Screen): MonthViewOptions => ({
  ...linesOf(screen),
  label: title,
  hasWeekNumbers: screen.settings.weekNumbers,
  isNarrow: screen.isNarrow,
  onKey: screen.actions.onKey,
});

const subscribeView = ({context}: Screen): TemplateResult | typeof nothing => {
  const {feed, locale} = context;
  const {ics} = feed.envelope.alternates ?? {};
  const href = ics === undefined ? undefined : resolveLink(ics, feed.url);
  return href === undefined || !/^https?:/.test(href)
    ? nothing
    : html`<a class="action" href=${href.replace(/^https?:/, 'webcal:')}>
        ${icon('calendar')} ${locale.t('subscribe')}
      </a>`;
};

const footerView = ({state}: PageModel, screen: Screen): TemplateResult | typeof nothing =>
  state.view === 'next' || state.view === 'mini'
    ? nothing
    : html`<p class="actions" part="actions">
        <button type="button" class="action" @click=${screen.onPrint}>
          ${icon('print')} ${screen.context.locale.t('print')}
        </button>
        ${subscribeView(screen)}
      </p>`;

/** A week or a day, as soon as that part is there. */
const hoursView = ({hours}: PageModel, screen: Screen): unknown => {
  const {context, parts, onWeek} = screen;
  onWeek(undefined);
  if (!hours) return nothing;
  const part = parts.hours.value;
  if (part) return part.hoursScreen(hours, screen);
  return noteView(context.locale.t(parts.hours.hasFailed ? 'partFailed' : 'loadingPart'));
};

/** What stands under everything on paper: where to find what has changed since. */
const paperView = ({context, parts, settings, isPrinting}: Screen): unknown => {
  const paper = settings.qr ? parts.paper.value : parts.paper.known;
  if (!isPrinting) return nothing;
  const address = location.href;
  const code = paper?.qrCode(address);
  const {t} = context.locale;
  return html`<div class="paper">
    <p>${t('printedFrom', {address})}</p>
    ${
      code
        ? html`<svg class="qr" role="img" aria-label=${t('qrCode')} viewBox="0 0 ${code.size} ${code.size}">
            ${svg`<path d=${code.path} />`}
          </svg>`
        : nothing
    }
  </div>`;
};

/** A model as it is shown, with those parts that are there. */
export const screenView = (model: PageModel, source: EventSource, screen: Screen): TemplateResult => {
  const {context, plan, actions, parts} = screen;
  const {state} = model;
  const {locale} = context;
  const isOpen = state.open !== undefined || state.day !== undefined;
  const openedPart = isOpen ? parts.opened.value : parts.opened.known;
  const {inline = nothing, dialog} = openedPart?.(model, source, screen) ?? {};
  const list = {...linesOf(screen), under: ({id}: EventEntry) => (id === state.open ? inline : nothing)};
  return pageView(model, {
    ...screen,
    locale,
    toolbar: toolbarOf(model, screen),
    filters: filtersOf(model, screen),
    month: monthOf(model, screen),
    list,
    hours: hoursView(model, screen),
    opened: html`${model.list || model.panel ? nothing : inline}${dialog}`,
    note: parts.rules.hasFailed ? locale.t('rulesFailed') : undefined,
    footer: html`${footerView(model, screen)}${paperView(screen)}`,
    step: plan.step,
    onGoTo: actions.onDate,
    onReset: () => {
      actions.onReset(plan.filters);
    },
  });
};
