export {termsCatalogue} from '@mitmach/ui';
export {detailCatalogue} from '../detail/index.js';
export {OpenedEvents, type OpenedOptions} from './opened-events.js';
export {openedStyles} from './opened.styles.js';
