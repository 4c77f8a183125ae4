import {readGeometry, type Boundary, type BoundaryFault, type LonLat, type Polygon} from './boundaries.js';
import {labelSpot} from './label-spot.js';
import {doubleArea, simplified, type Outline, type Spot} from './rings.js';

/** A district as it is drawn. */
export interface DrawnDistrict {
  readonly id: string;
  /** Value of the attribute `d` of an SVG path, holes included: to be filled by `fill-rule="evenodd"`. */
  readonly path: string;
  /** Where its label stands: inside the largest of its parts. */
  readonly label: Spot;
}

export interface DistrictMap {
  /** Size of the drawing in its own units; `viewBox` says the same. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  /** In the order of the boundaries. */
  readonly districts: readonly DrawnDistrict[];
  /** What is not drawn, and why. */
  readonly problems: readonly {readonly id: string; readonly reason: BoundaryFault}[];
}

interface Area {
  readonly id: string;
  readonly polygons: readonly Polygon[];
}

/** The longer side of a drawing in its own units: finer than what a screen shows of a map in a widget. */
const longerSide = 1000;

interface Frame {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const frameOf = (areas: readonly Area[]): Frame => {
  const frame = {west: Infinity, east: -Infinity, south: Infinity, north: -Infinity};
  for (const [lon, lat] of areas.flatMap(({polygons}) => polygons.flat(2))) {
    frame.west = Math.min(frame.west, lon);
    frame.east = Math.max(frame.east, lon);
    frame.south = Math.min(frame.south, lat);
    frame.north = Math.max(frame.north, lat);
  }
  return frame;
};

interface Projection {
  readonly width: number;
  readonly height: number;
  readonly spotOf: (position: LonLat) => Spot;
}

/** Equirectangular, true to scale at the middle latitude: for a city, the shapes that one knows from a town plan. */
const projectionOf = ({west, east, south, north}: Frame): Projection => {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [(east - west) * narrowing, north - south];
  const scale = longerSide / Math.max(wide, high);
  return {
    width: Math.round(wide * scale),
    height: Math.round(high * scale),
    spotOf: ([lon, lat]) => ({
      x: Math.round((lon - west) * narrowing * scale),
      y: Math.round((north - lat) * scale),
    }),
  };
};

const pathOf = (outline: Outline): string => `M${outline.map(({x, y}) => `${x} ${y}`).join(' ')}Z`;

const sizeOf = (outlines: readonly Outline[]): number => Math.abs(doubleArea(outlines[0] ?? []));

const draw = ({id, polygons}: Area, {spotOf}: Projection): DrawnDistrict | undefined => {
  const parts = polygons
    .map((rings) => rings.map((ring) => simplified(ring.map(spotOf))))
    // Without its outer ring a hole would be filled.
    .filter(([outer]) => outer && outer.length > 0)
    .map((outlines) => outlines.filter(({length}) => length > 0));
  const largest = parts.reduce((best, part) => (sizeOf(part) > sizeOf(best) ? part : best), []);
  if (largest.length === 0) return undefined;
  return {id, path: parts.flat().map(pathOf).join(''), label: labelSpot(largest)};
};

/**
 * Draws districts: each a path and a place for its label, all in one drawing whose longer side is 1,000 units, with north
 * above. What is wrong with a boundary is reported and that district left out; the others are drawn. Never throws; without
 * a single good boundary the drawing is empty.
 */
export const drawDistricts = (boundaries: readonly Boundary[]): DistrictMap => {
  const problems: {id: string; reason: BoundaryFault}[] = [];
  const areas = new Map<string, Area>();
  for (const {id, geometry} of boundaries) {
    const polygons = readGeometry(geometry);
    if (id === '') problems.push({id, reason: 'missing-id'});
    else if (areas.has(id)) problems.push({id, reason: 'duplicate-id'});
    else if (typeof polygons === 'string') problems.push({id, reason: polygons});
    else areas.set(id, {id, polygons});
  }
  const frame = frameOf([...areas.values()]);
  // No longitude or no latitude between them: nothing to scale by.
  const isFlat = !(frame.east > frame.west && frame.north > frame.south);
  const projection = isFlat ? {width: 0, height: 0, spotOf: () => ({x: 0, y: 0})} : projectionOf(frame);
  const districts: DrawnDistrict[] = [];
  for (const area of areas.values()) {
    const drawn = draw(area, projection);
    if (drawn) districts.push(drawn);
    else problems.push({id: area.id, reason: 'too-small'});
  }
  const {width, height} = projection;
  return {width, height, viewBox: `0 0 ${width} ${height}`, districts, problems};
};
