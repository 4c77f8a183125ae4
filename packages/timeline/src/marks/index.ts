export {marksCatalogue} from './marks.catalogue.js';
export {marksStyles} from './marks.styles.js';
export {marks} from './marks.view.js';
