import {facetNames, type FacetChoices, type FacetName} from '@mitmach/logic/opportunities';
import type {FacetGroup, FacetOption, FacetState} from '@mitmach/ui';
import {groupLabel, valueLabel} from '../values/index.js';
import {spokenBy, type FilterOptions, type NearState} from './filter-options.js';
import {isNear, nearLabel} from './near.model.js';

/** Values that say nothing without what they are values of. */
const unclear: ReadonlySet<FacetName> = new Set<FacetName>(['age', 'suitableFor']);

/** What a chosen value is called where it stands among those of other facets. */
const chosenLabel = (name: FacetName, id: string, {context}: Pick<FilterOptions, 'context'>): string => {
  const value = valueLabel(name, id, context);
  if (!unclear.has(name)) return value;
  return spokenBy(context).t('filtersNamed', {group: groupLabel(name, context.locale), value});
};

/** Everything that is chosen, whether the page has a control for it or not: it must be possible to take it away. */
export const chosenGroups = (options: FilterOptions): readonly FacetGroup[] => {
  const {choices, near} = options;
  const groups = facetNames.map((name): FacetGroup => {
    const {include = [], exclude = []} = choices[name] ?? {};
    const option = (id: string, state: FacetState): FacetOption => ({
      id,
      label: chosenLabel(name, id, options),
      count: undefined,
      state,
    });
    const chosen = [
      ...include.map((id) => option(id, 'include')),
      ...exclude.map((id) => option(id, 'exclude')),
    ];
    return {id: name, label: name, options: chosen, canExclude: true};
  });
  return isNear(near) ? [...groups, nearGroup(options)] : groups;
};

/** The distance in the shape of a facet: one value, chosen or not. */
export const nearGroup = (options: FilterOptions): FacetGroup => ({
  id: 'near',
  label: spokenBy(options.context).t('filtersNear'),
  canExclude: false,
  options: isNear(options.near)
    ? [{id: 'near', label: nearLabel(options), count: undefined, state: 'include'}]
    : [],
});

/** How many filters are in force. */
export const activeCount = (choices: FacetChoices, near: NearState): number =>
  Object.values(choices).reduce(
    (sum, {include = [], exclude = []}) => sum + include.length + exclude.length,
    isNear(near) ? 1 : 0,
  );
