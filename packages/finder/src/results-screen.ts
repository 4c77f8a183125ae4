import {isChosen, pointsOf, type FacetName} from '@mitmach/logic/opportunities';
import {nothing, type TemplateResult} from 'lit';
import {wordOf, type LayoutName} from './finder-settings.js';
import type {FilterHandlers, FilterOptions} from './filters/index.js';
import type {PageModel} from './page.model.js';
import {resultsPageView, type PageViewOptions} from './page.view.js';
import type {ResultsBarOptions} from './results-bar.view.js';
import {offersOptions, pending, type Screen} from './screen.js';
import type {SearchBarOptions} from './search-bar.view.js';

const suggested = 3;

const filterNames = ({plan}: Screen): readonly (FacetName | 'near')[] =>
  plan.filters.filter((name) => name !== 'text');

const filterOptions = ({answer, state}: PageModel, screen: Screen): FilterOptions => ({
  context: screen.context,
  counts: answer.facets,
  choices: state.choices,
  names: filterNames(screen),
  near: {typed: state.near, within: state.within, point: screen.position},
  base: screen.baseCounts(),
  searchIn: screen.searchIn,
  isOpen: screen.isOpen,
});

const filterHandlers = ({actions, onSearch, onToggle}: Screen): FilterHandlers => ({
  onChange: actions.onChange,
  onChangeAll: actions.onChangeAll,
  onNear: actions.onNear,
  onReset: actions.onReset,
  onSearch,
  onToggle,
});

const hasDistricts = ({context: {feed}, plan}: Screen): boolean =>
  plan.filters.includes('districts') && (feed.envelope.vocabularies?.districts?.length ?? 0) > 0;

const layoutsFor = (screen: Screen): readonly LayoutName[] =>
  hasDistricts(screen) ? ['list', 'cards', 'map'] : ['list', 'cards'];

const mapView = ({answer, state, query}: PageModel, screen: Screen): unknown => {
  if (state.layout !== 'map' || !hasDistricts(screen)) return nothing;
  const {parts, context, settings, actions, source} = screen;
  const part = parts.map.value;
  if (!part) return pending(parts.map, screen);
  const {feed, locale} = context;
  return part.view(
    {
      context,
      counts: answer.facets?.get('districts') ?? new Map<string, number>(),
      chosen: state.choices.districts,
      tiles: settings.tiles,
      points: () =>
        source.ask({...query, limit: 500}).items.flatMap(({id, title, ...offer}) =>
          pointsOf(offer, feed.envelope.places).map((point) => ({
            id,
            point,
            title: locale.show(title, feed.envelope.language).text,
          })),
        ),
    },
    {
      onChange: (district, next) => {
        actions.onChange('districts', district, next);
      },
      onOpen: actions.onOpenId,
    },
  );
};

const deadEndView = ({empty, query, state}: PageModel, screen: Screen): unknown => {
  if (empty !== 'filters') return nothing;
  const {parts, plan, source, context, actions, settings} = screen;
  const part = parts.filters.value;
  if (!part) return pending(parts.filters, screen);
  const locked = (['causes', 'districts', 'organizations', 'topics', 'text'] as const).filter(
    (name) => !plan.filters.includes(name) || settings.locked.includes(wordOf(name)),
  );
  return part.deadEndView(
    {
      context,
      ways: part.waysOn(query, (each) => source.count(each), locked),
      suggestions: source.textSearch?.suggest(state.text, suggested) ?? [],
      hasGuide: settings.guided !== 'off',
    },
    {
      onDrop: ({drop, values}) => {
        actions.onDrop(drop, values);
      },
      onText: actions.onMeant,
      onGuide: actions.onGuide,
      onReset: actions.onReset,
    },
  );
};

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
  const {parts, isBeside, arePanelsOpen, onTogglePanels} = screen;
  const filters = filterOptions(model, screen);
  const hasPanel = filters.names.length > 0;
  const part = hasPanel && isPanelSeen(model, screen) ? parts.filters.value : parts.filters.known;
  const handlers = filterHandlers(screen);
  return {
    hasPanel,
    isBeside,
    arePanelsOpen,
    onToggle: onTogglePanels,
    panel: part?.filterPanelView(filters, handlers) ?? pending(parts.filters, screen),
    active: part?.activeCount(filters.choices, filters.near) ?? 0,
    chosen: part?.chosenView(filters, handlers) ?? nothing,
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
    step: screen.settings.perPage,
    onMore: screen.onMore,
    onSkip: screen.onSkip,
  });
