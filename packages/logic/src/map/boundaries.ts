/** Longitude before latitude, in degrees (RFC 7946 §3.1.1). */
export type LonLat = readonly [number, number];
/** Points around an area; the last repeats the first or not. */
type Ring = readonly LonLat[];
/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];

/** The area of a district, not checked yet. */
export interface Boundary {
  /** The term's; empty where it has none. */
  readonly id: string;
  /** GeoJSON Polygon or MultiPolygon. */
  readonly geometry: unknown;
}

/** Why an area is not drawn. */
export type BoundaryFault =
  | 'missing-id'
  | 'duplicate-id'
  | 'wrong-type'
  | 'not-numbers'
  | 'out-of-range'
  | 'too-few-points'
  | 'too-many-points'
  | 'too-small';

/** Most points of one area: more are no map of a city but a mistake. */
const mostPoints = 200_000;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The `id` of a feature may be a number (RFC 7946 §3.2). */
const idIn = ({id}: Fields): string => {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' ? id : '';
};

/**
 * The features of a GeoJSON FeatureCollection (RFC 7946 §3.3), each by its `id`, which is the term's. Any other value
 * holds none. Never throws.
 */
export const boundariesInCollection = (collection: unknown): readonly Boundary[] =>
  (isObject(collection) ? listIn(collection['features']) : []).map((feature) =>
    isObject(feature) ? {id: idIn(feature), geometry: feature['geometry']} : {id: '', geometry: undefined},
  );

/** The boundaries that the terms of a vocabulary carry themselves. */
export const boundariesOfTerms = (
  terms: readonly {readonly id: string; readonly geometry?: unknown}[] = [],
): readonly Boundary[] =>
  terms.filter(({geometry}) => geometry !== undefined).map(({id, geometry}) => ({id, geometry}));

const faultOfPosition = (value: unknown): BoundaryFault | undefined => {
  const [lon, lat] = listIn(value);
  if (typeof lon !== 'number' || typeof lat !== 'number') return 'not-numbers';
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? undefined : 'out-of-range';
};

/** A ring closes itself with a fourth position (RFC 7946 §3.1.6). */
const faultOfRing = (value: unknown): BoundaryFault | undefined => {
  const positions = listIn(value);
  if (positions.length < 4) return 'too-few-points';
  for (const position of positions) {
    const fault = faultOfPosition(position);
    if (fault) return fault;
  }
  return undefined;
};

const polygonsIn = (geometry: unknown): readonly unknown[] => {
  if (!isObject(geometry)) return [];
  const {type, coordinates} = geometry;
  if (type === 'Polygon') return [coordinates];
  return type === 'MultiPolygon' ? listIn(coordinates) : [];
};

/** The polygons of a geometry, or what is wrong with it. Never throws. */
export const readGeometry = (geometry: unknown): readonly Polygon[] | BoundaryFault => {
  const polygons = polygonsIn(geometry).map(listIn);
  const rings = polygons.flat();
  if (rings.length === 0) return 'wrong-type';
  const points = rings.reduce((sum: number, ring) => sum + listIn(ring).length, 0);
  if (points > mostPoints) return 'too-many-points';
  const fault = rings.map(faultOfRing).find((one) => one !== undefined);
  return fault ?? (polygons as readonly Polygon[]);
};
