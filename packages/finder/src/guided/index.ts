export {guidedCatalogue} from './guided.catalogue.js';
export type {GuidedHandlers, GuidedOptions, GuidedState} from './guided-context.js';
export {guidedStyles} from './guided.styles.js';
export {guidedView} from './guided.view.js';
export {guidedPage} from './results.view.js';
