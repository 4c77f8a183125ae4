export {filtersCatalogue} from './filters.catalogue.js';
export {deadEndScreen, filterPanel} from './filters-screen.js';
export {filtersStyles} from './filters.styles.js';
