export {guidedCatalogue} from './guided.catalogue.js';
export type {GuidedHandlers, GuidedOptions, GuidedState} from './guided-context.js';
export {guidedScreen} from './guided-screen.js';
export {guidedStyles} from './guided.styles.js';
