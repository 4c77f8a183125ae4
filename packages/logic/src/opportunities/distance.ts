import type {Envelope} from '@mitmach/feed';
import {isObject, listIn, type Fields} from './raw-fields.js';

/** A point on earth in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Around where to look. */
export interface Near extends Point {
  /** Kilometres; without it nothing is left out, and offers can still be sorted by distance. */
  readonly within?: number;
}

/** A place by postal code, as the envelope lists them. */
export type Place = NonNullable<Envelope['places']>[number];

const EARTH_RADIUS = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres by the haversine formula, on a sphere of the earth's mean radius (IUGG). */
export const kilometresBetween = (a: Point, b: Point): number => {
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const east = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const part = north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(part)));
};

/** The coordinates in a value; undefined where they are none, out of range, or 0/0, which stands for "not known". */
export const pointIn = (value: unknown): Point | undefined => {
  if (!isObject(value)) return undefined;
  const {lat, lon} = value;
  if (typeof lat !== 'number' || typeof lon !== 'number') return undefined;
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isOnEarth && (lat !== 0 || lon !== 0) ? {lat, lon} : undefined;
};

const codeIn = (location: unknown): unknown => {
  const address = isObject(location) ? location['address'] : undefined;
  return isObject(address) ? address['postalCode'] : undefined;
};

/** Looked up once for each list, because every offer without coordinates asks. */
const byCode = new WeakMap<readonly Place[], ReadonlyMap<unknown, Place>>();

const placeWith = (code: unknown, places: readonly Place[]): Place | undefined => {
  let found = byCode.get(places);
  if (!found) {
    // The first of several counts.
    found = new Map(places.map((place): [string, Place] => [place.postalCode, place]).reverse());
    byCode.set(places, found);
  }
  return found.get(code);
};

const noPlaces: readonly Place[] = [];

/**
 * Where an offer is: the points of its locations, where one has none that of its postal code. Takes checked and
 * unchecked offers.
 * @param places the envelope's
 */
export const pointsOf = ({locations}: Fields, places: readonly Place[] = noPlaces): readonly Point[] =>
  listIn(locations).flatMap((location) => {
    const own = isObject(location) ? pointIn(location['geo']) : undefined;
    const point = own ?? pointIn(placeWith(codeIn(location), places));
    return point ? [point] : [];
  });

/** Kilometres to the nearest of an offer's locations, checked or not; undefined where nobody knows where it is. */
export const distanceTo = (
  offer: Fields,
  from: Point,
  places: readonly Place[] = noPlaces,
): number | undefined => {
  const distances = pointsOf(offer, places).map((point) => kilometresBetween(from, point));
  return distances.length > 0 ? Math.min(...distances) : undefined;
};
