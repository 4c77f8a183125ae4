export {facetsStyles as filtersStyles, termsCatalogue} from '@mitmach/ui';
export {facetGroups, filterSlots} from './filters.model.js';
export {chosenView, groupsView} from './filters.view.js';
