import type {LatLngBounds} from 'leaflet';
import type {MapPoint} from '../map-context.js';
import {dragBy} from './drag.js';
import {gathered, type Pinned} from './gathered.js';
import {createMap, divIcon, DomEvent, latLngBounds, layerGroup, marker, tileLayer} from './leaflet.js';

/** What the map says and does. */
export interface StreetWords {
  readonly template: string;
  /** "3 ways to help here" */
  readonly here: (count: number) => string;
  /** Offers at one place were pressed. */
  readonly onPlace: (ids: readonly string[]) => void;
}

interface Pin extends Pinned, MapPoint {}

/** CSS pixels: markers are 28 large and shall not touch. */
const reach = 34;
const closest = 19;
const firstZoom = 15;
const padding: [number, number] = [36, 36];
const nearlyNothing = 1e-5;

const boundsOf = (points: readonly MapPoint[]): LatLngBounds =>
  latLngBounds(points.map(({point}): [number, number] => [point.lat, point.lon]));

const isOnePlace = (bounds: LatLngBounds): boolean =>
  bounds.getNorth() - bounds.getSouth() < nearlyNothing &&
  bounds.getEast() - bounds.getWest() < nearlyNothing;

const nameOf = (pins: readonly Pin[], {here}: StreetWords): string => {
  const titles = pins.map(({title}) => title).join(', ');
  return pins.length === 1 ? titles : `${here(pins.length)}: ${titles}`;
};

/**
 * Streets from a tile server with the places on them, drawn by Leaflet. Its own dragging is not used, because it changes
 * the page around it (a class on `<body>`, a style on `<html>`); on touch two fingers move the map and one the page.
 */
export class StreetMap {
  readonly #map;
  readonly #layer = layerGroup();
  readonly #words: StreetWords;
  readonly #observer: ResizeObserver;
  readonly #stopDrag: () => void;
  #points: readonly MapPoint[] = [];

  constructor(container: HTMLElement, words: StreetWords) {
    this.#words = words;
    this.#map = createMap(container, {
      attributionControl: false,
      zoomControl: false,
      dragging: false,
      boxZoom: false,
      scrollWheelZoom: false,
      fadeAnimation: false,
      zoomAnimation: false,
      markerZoomAnimation: false,
      maxZoom: closest,
    });
    // Map servers that are run for the public ask who sends their visitors; they learn the site, not the page.
    tileLayer(words.template, {maxZoom: closest, referrerPolicy: 'origin'}).addTo(this.#map);
    this.#layer.addTo(this.#map);
    this.#map.on('zoomend', this.#drawAnew);
    this.#stopDrag = dragBy(container, (x, y) => this.#map.panBy([-x, -y], {animate: false}));
    this.#observer = new ResizeObserver(() => this.#map.invalidateSize({animate: false}));
    this.#observer.observe(container);
  }

  /** Shows these places, all of them in view; at least one. The same places again change nothing. */
  show(points: readonly MapPoint[]): void {
    const isSame =
      points.length === this.#points.length && points.every(({id}, at) => id === this.#points[at]?.id);
    if (isSame) return;
    this.#points = points;
    this.#map.fitBounds(boundsOf(points), {padding, maxZoom: firstZoom, animate: false});
    this.#draw();
  }

  /** @param steps positive: closer */
  zoomBy(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps, {animate: false});
  }

  remove(): void {
    this.#observer.disconnect();
    this.#stopDrag();
    this.#map.remove();
  }

  readonly #drawAnew = (): void => {
    if (this.#points.length > 0) this.#draw();
  };

  #draw(): void {
    const pins = this.#points.map((each): Pin => {
      const {x, y} = this.#map.project([each.point.lat, each.point.lon]);
      return {...each, x, y};
    });
    this.#layer.clearLayers();
    for (const group of gathered(pins, reach)) this.#pin(group);
  }

  #pin(pins: readonly Pin[]): void {
    const [first] = pins;
    if (!first) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'street-pin';
    button.textContent = pins.length === 1 ? '' : String(pins.length);
    button.setAttribute('aria-label', nameOf(pins, this.#words));
    button.title = nameOf(pins, this.#words);
    DomEvent.disableClickPropagation(button);
    button.addEventListener('click', () => {
      this.#press(pins);
    });
    const icon = divIcon({html: button, className: 'street-marker', iconSize: [0, 0]});
    marker([first.point.lat, first.point.lon], {icon, interactive: false, keyboard: false}).addTo(
      this.#layer,
    );
  }

  #press(pins: readonly Pin[]): void {
    const bounds = boundsOf(pins);
    if (isOnePlace(bounds) || this.#map.getZoom() >= closest) {
      this.#words.onPlace(pins.map(({id}) => id));
      return;
    }
    this.#map.fitBounds(bounds, {padding, animate: false});
    // The pressed marker is gone.
    this.#map.getContainer().focus();
  }
}
