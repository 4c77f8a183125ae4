import type {FacetName} from '@mitmach/logic/opportunities';
import {activeFiltersView, facetGroupView, type FacetControls, type FacetGroup} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {availabilityModel} from './availability.model.js';
import {availabilityView, type ChangeSlots} from './availability.view.js';
import {chosenGroups, nearGroup} from './chosen.model.js';
import {hasWords, spokenBy, type FilterHandlers, type FilterOptions} from './filter-options.js';
import {facetGroup} from './groups.model.js';
import {hasDistances, nearModel} from './near.model.js';
import {nearView} from './near.view.js';

const changeSlots =
  ({onChange, onChangeAll}: FilterHandlers): ChangeSlots =>
  (values, state) => {
    if (onChangeAll) onChangeAll('availability', values, state);
    else for (const value of values) onChange('availability', value, state);
  };

/** Times stand in a table, and distances are no list. */
const contentOf = (group: FacetGroup, options: FilterOptions, handlers: FilterHandlers): unknown => {
  const locale = spokenBy(options.context);
  if (group.id === 'near') return nearView(nearModel(options), {locale, onNear: handlers.onNear});
  if (group.id !== 'availability') return undefined;
  return availabilityView(availabilityModel(group, locale), locale.t('filtersDay'), changeSlots(handlers));
};

const controlsOf = (options: FilterOptions, handlers: FilterHandlers): FacetControls => ({
  locale: spokenBy(options.context),
  searchIn: options.searchIn,
  isOpen: options.isOpen,
  onSearch: handlers.onSearch,
  onToggle: handlers.onToggle,
  onReset: handlers.onReset,
  onChange: (groupId, value, state) => {
    if (groupId === 'near') handlers.onNear(undefined);
    else handlers.onChange(groupId as FacetName, value, state);
  },
  contentOf: (group) => contentOf(group, options, handlers),
});

const groupFor = (name: FacetName | 'near', options: FilterOptions): FacetGroup | undefined => {
  if (name !== 'near') return facetGroup(name, options);
  return hasDistances(options.context.feed) ? nearGroup(options) : undefined;
};

/**
 * All groups of values to choose from in their order, each one tab stop as long as it is closed. A group in which
 * nothing occurs and nothing is chosen is left out.
 */
export const filterPanelView = (options: FilterOptions, handlers: FilterHandlers): TemplateResult => {
  const locale = spokenBy(options.context);
  if (!hasWords(locale)) return html`<p class="note">${locale.t('loadingPart')}</p>`;
  const controls = controlsOf(options, handlers);
  const groups = options.names.flatMap((name) => groupFor(name, options) ?? []);
  return html`
    ${groups.map((group) => keyed(group.id, facetGroupView(group, controls)))}
    ${options.counts ? nothing : html`<p class="note">${locale.t('filtersNotCounted')}</p>`}
  `;
};

/** What is chosen, distance included: each with a button that takes it away, and one that takes all away. */
export const chosenView = (
  options: FilterOptions,
  handlers: FilterHandlers,
): TemplateResult | typeof nothing =>
  hasWords(spokenBy(options.context))
    ? activeFiltersView(chosenGroups(options), controlsOf(options, handlers))
    : nothing;
