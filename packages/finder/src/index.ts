export {MitmachFinder} from './finder.element.js';
export {FinderSearchEvent} from './finder.events.js';
export type {LayoutName} from './finder-settings.js';
