export {failureCatalogue} from './failure.catalogue.js';
export {ageOf, flawView, lossOf} from './flaw.view.js';
