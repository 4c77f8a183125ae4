import {resolveLink} from '@mitmach/feed';
import {icon, noteView, type FacetControls} from '@mitmach/ui';
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CalendarActions} from './actions.js';
import type {EventSource} from './calendar-finder.js';
import type {CalendarParts} from './calendar-parts.js';
import type {CalendarPlan, CalendarSettings} from './calendar-settings.js';
import type {CalendarContext} from './calendar-view.js';
import type {EntryHandlers} from './entry.view.js';
import type {FilterBarOptions} from './filters/filter-bar.view.js';
import type {EventEntry} from './entry.model.js';
import type {ListViewOptions} from './list/list.view.js';
import type {MonthViewOptions} from './month/month.view.js';
import type {PageModel} from './page.model.js';
import {pageView} from './page.view.js';
import type {OpenedOptions} from './opened/index.js';
import type {WeekModel} from './week/index.js';
import type {ToolbarOptions} from './toolbar.view.js';

/** Everything that a calendar's model is shown with. */
export interface Screen {
  readonly context: CalendarContext;
  readonly plan: CalendarPlan;
  readonly settings: CalendarSettings;
  readonly actions: CalendarActions;
  readonly parts: CalendarParts;
  /** A month has dots instead of events. */
  readonly isNarrow: boolean;
  /** The days of a week lie one below the other. */
  readonly isStacked: boolean;
  readonly isPrinting: boolean;
  readonly areFiltersOpen: boolean;
  /** IANA name of the zone that the reader's clock is in. */
  readonly readerZone: string;
  /** The text searched for in a group of filters. */
  readonly searchIn: (groupId: string) => string;
  readonly onSearch: (groupId: string, text: string) => void;
  readonly onToggleFilters: (isOpen: boolean) => void;
  /** Tells which week or day is shown. */
  readonly onWeek: (week: WeekModel | undefined) => void;
  readonly onMore: () => void;
  readonly onPrint: () => void;
}

const handlersOf = ({actions}: Screen): EntryHandlers => ({onOpen: actions.onOpen, onDay: actions.onDay});

const toolbarOf = ({state, title}: PageModel, screen: Screen): ToolbarOptions | undefined => {
  if (state.view === 'next') return undefined;
  const {context, plan, actions, settings} = screen;
  const {onStep, onToday, onDate, onView} = actions;
  const {view, date} = state;
  return {
    locale: context.locale,
    headingLevel: settings.headingLevel,
    title,
    view,
    views: plan.views,
    date,
    isToday: date === context.today,
    onStep,
    onToday,
    onDate,
    onView,
  };
};

const filtersOf = ({state, groups}: PageModel, screen: Screen): FilterBarOptions => {
  const {context, plan, actions, areFiltersOpen, parts} = screen;
  const part = parts.filters.known;
  const {filters} = plan;
  const {text, choices} = state.search;
  const controls: FacetControls = {
    locale: context.locale,
    searchIn: screen.searchIn,
    onSearch: screen.onSearch,
    onChange: actions.onChange,
    onReset: () => {
      actions.onReset(filters);
    },
  };
  return {
    locale: context.locale,
    text: filters.includes('text') ? text : undefined,
    when: filters.includes('when') ? state.when : undefined,
    hasPanel: filters.some((name) => name !== 'text' && name !== 'when'),
    isOpen: areFiltersOpen,
    active: Object.values(choices).flat().length,
    groups: part?.groupsView(groups, controls) ?? noteView(context.locale.t('loadingPart')),
    chosen: part?.chosenView(groups, controls),
    onToggle: screen.onToggleFilters,
    onText: actions.onText,
    onWhen: actions.onWhen,
  };
};

const monthOf = ({title}: PageModel, screen: Screen): MonthViewOptions => ({
  ...handlersOf(screen),
  locale: screen.context.locale,
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
  const {context, parts, isStacked, settings, onWeek} = screen;
  onWeek(undefined);
  if (!hours) return nothing;
  const {locale} = context;
  const part = parts.hours.value;
  if (!part) return noteView(locale.t(parts.hours.hasFailed ? 'partFailed' : 'loadingPart'));
  const headingLevel = settings.headingLevel + 1;
  const model = part.weekModel(hours.slots, hours.days, {...context, isNarrow: isStacked, headingLevel});
  onWeek(model);
  return part.weekView(model, handlersOf(screen), locale);
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

const openedOptions = (source: EventSource, list: ListViewOptions, screen: Screen): OpenedOptions => {
  const {context, actions, settings, readerZone} = screen;
  const {key, deepLinks, detail} = settings;
  return {
    context,
    source,
    actions,
    list,
    key: deepLinks ? key : undefined,
    readerZone,
    isInline: detail === 'inline',
  };
};

/** A model as it is shown, with those parts that are there. */
export const screenView = (model: PageModel, source: EventSource, screen: Screen): TemplateResult => {
  const {context, plan, actions, parts, settings} = screen;
  const {state} = model;
  const {locale} = context;
  const isOpen = state.open !== undefined || state.day !== undefined;
  const opened = isOpen ? parts.opened.value : parts.opened.known;
  const lines: ListViewOptions = {...handlersOf(screen), locale, headingLevel: settings.headingLevel + 1};
  const options = openedOptions(source, lines, screen);
  const inline = opened?.inline(state.open, options) ?? nothing;
  const list = {...lines, under: ({id}: EventEntry) => (id === state.open ? inline : nothing)};
  return pageView(model, {
    locale,
    isPrinting: screen.isPrinting,
    toolbar: toolbarOf(model, screen),
    filters: filtersOf(model, screen),
    month: monthOf(model, screen),
    list,
    hours: hoursView(model, screen),
    opened: html`${model.list || model.panel ? nothing : inline}${opened?.dialog(model, options)}`,
    note: parts.rules.hasFailed ? locale.t('rulesFailed') : undefined,
    footer: html`${footerView(model, screen)}${paperView(screen)}`,
    step: plan.step,
    onMore: screen.onMore,
    onGoTo: actions.onDate,
    onReset: () => {
      actions.onReset(plan.filters);
    },
  });
};
