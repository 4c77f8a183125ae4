export {DistrictMap} from './district-map.js';
export {mapCatalogue} from './map.catalogue.js';
export type {MapHandlers, MapOptions, MapPoint} from './map-context.js';
export {mapScreen} from './map-screen.js';
export {mapStyles} from './map.styles.js';
