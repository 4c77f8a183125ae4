export {Navigator} from './navigator.js';
export {navigatorModel} from './navigator.model.js';
export {navigatorStyles} from './navigator.styles.js';
