export {extrasCatalogue} from './extras.catalogue.js';
export {Extras} from './extras.js';
export {extrasStyles} from './extras.styles.js';
