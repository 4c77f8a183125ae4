export {facetGroups, filterItems} from './filters.model.js';
export {filtersStyles as styles} from './filters.styles.js';
export {filtersView, noneFitsView} from './filters.view.js';
