export {HorizontalStrip} from './horizontal.js';
export {horizontalStyles} from './horizontal.styles.js';
