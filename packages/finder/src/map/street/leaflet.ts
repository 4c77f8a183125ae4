import type * as Leaflet from 'leaflet';
// @ts-expect-error -- this file has no types; the one that has, the package's main file, sets `window.L`
import * as library from 'leaflet/dist/leaflet-src.esm.js';

/** What of Leaflet is used. */
export const {
  divIcon,
  DomEvent,
  latLngBounds,
  layerGroup,
  map: createMap,
  marker,
  tileLayer,
} = library as typeof Leaflet;
