import {waysOn, type FacetName} from '@mitmach/logic/opportunities';
import {wordOf} from '../finder-settings.js';
import type {PageModel} from '../page.model.js';
import type {Screen, ScreenView} from '../screen.js';
import {activeCount} from './chosen.model.js';
import {deadEndView} from './dead-end.view.js';
import type {FilterHandlers, FilterOptions} from './filter-options.js';
import {chosenView, filterPanelView} from './filters.view.js';

const suggested = 3;

const optionsOf = ({answer, state}: PageModel, screen: Screen): FilterOptions => ({
  context: screen.context,
  counts: answer.facets,
  choices: state.choices,
  names: screen.plan.filters.filter((name): name is FacetName | 'near' => name !== 'text'),
  near: {typed: state.near, within: state.within, point: screen.position},
  base: screen.baseCounts(),
  searchIn: screen.searchIn,
  isOpen: screen.isOpen,
});

const handlersOf = ({actions, onSearch, onToggle}: Screen): FilterHandlers => ({
  onChange: actions.onChange,
  onChangeAll: actions.onChangeAll,
  onNear: actions.onNear,
  onReset: actions.onReset,
  onSearch,
  onToggle,
});

/** What the results are narrowed by. */
export interface FilterPanel {
  /** Everything to choose from. */
  readonly panel: unknown;
  /** How much is chosen. */
  readonly active: number;
  /** What is chosen, each with a button that takes it away. */
  readonly chosen: unknown;
}

/** Everything to choose from, and what is chosen. */
export const filterPanel = (model: PageModel, screen: Screen): FilterPanel => {
  const options = optionsOf(model, screen);
  const handlers = handlersOf(screen);
  return {
    panel: filterPanelView(options, handlers),
    active: activeCount(options.choices, options.near),
    chosen: chosenView(options, handlers),
  };
};

/** The ways on where nothing fits. */
export const deadEndScreen: ScreenView = ({query, state}, screen) => {
  const {plan, source, context, actions, settings} = screen;
  const locked = (['causes', 'districts', 'organizations', 'topics', 'text'] as const).filter(
    (name) => !plan.filters.includes(name) || settings.locked.includes(wordOf(name)),
  );
  return deadEndView(
    {
      context,
      ways: waysOn(query, (each) => source.count(each), locked),
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
