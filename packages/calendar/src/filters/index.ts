export {termsCatalogue} from '@mitmach/ui';
export {facetGroups, filterSlots} from './filters.model.js';
export {filtersScreen} from './filters-screen.js';
export {filtersStyles} from './filters.styles.js';
