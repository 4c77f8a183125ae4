export {termsCatalogue} from '@mitmach/ui';
export {detailCatalogue} from '../detail/index.js';
export {OpenedEvents} from './opened-events.js';
export {openedScreen, type OpenedScreen} from './opened-screen.js';
export {openedStyles} from './opened.styles.js';
