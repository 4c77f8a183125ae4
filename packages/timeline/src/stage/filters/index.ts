export {facetsStyles as filtersStyles} from '@mitmach/ui';
export {facetGroups, filterMilestones, type Filtered} from './filters.model.js';
export {chosenView, panelView, searchView, type FilterOptions} from './filters.view.js';
