export {boundariesInCollection, boundariesOfTerms, type Boundary, type BoundaryFault} from './boundaries.js';
export {choropleth, type Choropleth} from './choropleth.js';
export {drawDistricts, type DistrictMap, type DrawnDistrict} from './district-map.js';
export type {Spot} from './rings.js';
