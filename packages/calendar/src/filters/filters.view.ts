import {activeFiltersView, facetGroupView, type FacetControls, type FacetGroup} from '@mitmach/ui';
import {type nothing, type TemplateResult} from 'lit';

/** The groups of values to choose from. */
export const groupsView = (groups: readonly FacetGroup[], controls: FacetControls): TemplateResult[] =>
  groups.map((group) => facetGroupView(group, controls));

/** The values chosen, each with a button that takes it away, and those that the page holds, without. */
export const chosenView = (
  groups: readonly FacetGroup[],
  controls: FacetControls,
): TemplateResult | typeof nothing => activeFiltersView(groups, controls);
