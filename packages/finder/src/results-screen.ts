import {isChosen} from '@mitmach/logic/opportunities';
import {noteView} from '@mitmach/ui';
import {nothing, type TemplateResult} from 'lit';
import type {LayoutName} from './finder-settings.js';
import type {PageModel} from './page.model.js';
import {resultsPageView, type PageViewOptions} from './page.view.js';
import type {ResultsBarOptions} from './results-bar.view.js';
import {offersOptions, pending, type Screen, type ScreenView} from './screen.js';
import type {SearchBarOptions} from './search-bar.view.js';

const hasDistricts = ({context: {feed}, plan}: Screen): boolean =>
  plan.filters.includes('districts') && (feed.envelope.vocabularies?.districts?.length ?? 0) > 0;

const layoutsFor = (screen: Screen): readonly LayoutName[] =>
  hasDistricts(screen) ? ['list', 'cards', 'map'] : ['list', 'cards'];

const mapView: ScreenView = (model, screen) => {
  if (model.state.layout !== 'map' || !hasDistricts(screen)) return nothing;
  const {map} = screen.parts;
  return map.value?.(model, screen) ?? pending(map, screen);
};

const deadEndView: ScreenView = (model, screen) => {
  if (model.empty !== 'filters' || model.isWaiting) return nothing;
  const {filters} = screen.parts;
  return filters.value?.deadEndScreen(model, screen) ?? pending(filters, screen);
};

/** Where what narrows cannot be had, the heading promises in vain. */
const waitingView = ({parts, context: {locale}}: Screen): TemplateResult | typeof nothing =>
  parts.facets.hasFailed ? noteView(locale.t('partFailed')) : nothing;

const searchOptions = ({state}: PageModel, screen: Screen): SearchBarOptions => {
  const {context, plan, settings, actions, bookmarks, onFocusSearch} = screen;
  return {
    locale: context.locale,
    text: plan.filters.includes('text') ? state.text : undefined,
    hasGuide: settings.guided !== 'off',
    remembered: bookmarks.length,
    onText: actions.onText,
    onFocus: onFocusSearch,
    onGuide: actions.onGuide,
    onRemembered: actions.onRemembered,
  };
};

const barOptions = ({state, heading, sorts}: PageModel, screen: Screen): ResultsBarOptions => {
  const {context, settings, actions} = screen;
  return {
    locale: context.locale,
    headingLevel: settings.headingLevel,
    heading,
    layout: state.layout,
    layouts: layoutsFor(screen),
    sort: state.sort,
    sorts,
    hasText: state.text.trim() !== '',
    onLayout: actions.onLayout,
    onSort: actions.onSort,
  };
};

type Panel = Pick<
  PageViewOptions,
  'panel' | 'hasPanel' | 'isBeside' | 'arePanelsOpen' | 'active' | 'chosen' | 'onToggle'
>;

const isPanelSeen = (model: PageModel, {isBeside, arePanelsOpen}: Screen): boolean =>
  isBeside || arePanelsOpen || model.from !== undefined || isChosen(model.state.choices);

/** What can be chosen from, and what is chosen; loaded when somebody sees it. */
const panelOf = (model: PageModel, screen: Screen): Panel => {
  const {parts, plan, isBeside, arePanelsOpen, onTogglePanels} = screen;
  const hasPanel = plan.filters.some((name) => name !== 'text');
  const part = hasPanel && isPanelSeen(model, screen) ? parts.filters.value : parts.filters.known;
  const none = {panel: pending(parts.filters, screen), active: 0, chosen: nothing};
  return {
    ...(part?.filterPanel(model, screen) ?? none),
    hasPanel,
    isBeside,
    arePanelsOpen,
    onToggle: onTogglePanels,
  };
};

/** The first page: what one looks for, and what there is. */
export const resultsScreen = (model: PageModel, screen: Screen): TemplateResult =>
  resultsPageView(model, {
    ...panelOf(model, screen),
    locale: screen.context.locale,
    search: searchOptions(model, screen),
    bar: barOptions(model, screen),
    offers: offersOptions(model, screen),
    map: mapView(model, screen),
    deadEnd: deadEndView(model, screen),
    waiting: waitingView(screen),
    step: screen.settings.perPage,
    onMore: screen.onMore,
    onSkip: screen.onSkip,
  });
