export {streetSheet} from './leaflet.styles.js';
export {StreetMap, type StreetWords} from './street-map.js';
