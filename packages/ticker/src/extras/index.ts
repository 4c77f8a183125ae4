export {TickerExtras} from './extras.js';
