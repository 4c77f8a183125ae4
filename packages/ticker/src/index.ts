export {MitmachTicker} from './ticker.element.js';
export {tickerCatalogue, type TickerKey} from './ticker.catalogue.js';
export type {FilterName, Layout} from './ticker-settings.js';
