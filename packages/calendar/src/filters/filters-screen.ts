import type {FacetControls, FacetGroup} from '@mitmach/ui';
import type {Screen} from '../screen.js';
import {chosenView, groupsView} from './filters.view.js';

/** The groups of values to choose from, and the values chosen. */
export const filtersScreen = (
  groups: readonly FacetGroup[],
  {context, plan, actions, searchIn, onSearch}: Screen,
): {readonly groups: unknown; readonly chosen: unknown} => {
  const controls: FacetControls = {
    locale: context.locale,
    searchIn,
    onSearch,
    onChange: actions.onChange,
    onReset: () => {
      actions.onReset(plan.filters);
    },
  };
  return {groups: groupsView(groups, controls), chosen: chosenView(groups, controls)};
};
