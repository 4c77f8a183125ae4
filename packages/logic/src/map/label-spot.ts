import {edgesOf, type Outline, type Spot} from './rings.js';

type Edges = readonly (readonly [Spot, Spot])[];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Candidates a side, and how often the search goes on around the best one. */
const candidates = 9;
const rounds = 5;
/** Enough for a label; more edges only take longer. */
const edgesLookedAt = 400;

const boxOf = (outline: Outline): Box =>
  outline.reduce(
    (box, {x, y}) => ({
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x),
      bottom: Math.max(box.bottom, y),
    }),
    {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity},
  );

/** Where a horizontal line crosses edges, from left to right. */
const crossings = (edges: Edges, y: number): readonly number[] =>
  edges
    .filter(([a, b]) => a.y > y !== b.y > y)
    .map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
    .sort((left, right) => left - right);

const isInside = (edges: Edges, {x, y}: Spot): boolean =>
  crossings(edges, y).filter((crossing) => crossing > x).length % 2 === 1;

/** The square of the distance of a point from a line between two others. */
const squareToEdge = ({x, y}: Spot, [a, b]: readonly [Spot, Spot]): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return (x - a.x - along * dx) ** 2 + (y - a.y - along * dy) ** 2;
};

const roomAt = (edges: Edges, spot: Spot): number =>
  Math.min(...edges.map((edge) => squareToEdge(spot, edge)));

/** The middle of the longest stretch inside on a line half-way down: inside any area, if not the best place. */
const middleOf = (edges: Edges, {top, bottom}: Box): Spot => {
  const y = Math.floor((top + bottom) / 2) + 0.5;
  const xs = crossings(edges, y);
  let best = {x: xs[0] ?? 0, y};
  let longest = -1;
  for (let at = 0; at + 1 < xs.length; at += 2) {
    const [from, to] = [xs[at] as number, xs[at + 1] as number];
    if (to - from <= longest) continue;
    longest = to - from;
    best = {x: (from + to) / 2, y};
  }
  return best;
};

const gridIn = ({left, top, right, bottom}: Box): readonly Spot[] => {
  const step = {x: (right - left) / candidates, y: (bottom - top) / candidates};
  return Array.from({length: candidates * candidates}, (_, at) => ({
    x: left + ((at % candidates) + 0.5) * step.x,
    y: top + (Math.floor(at / candidates) + 0.5) * step.y,
  }));
};

const thinned = (edges: Edges): Edges => {
  const every = Math.ceil(edges.length / edgesLookedAt);
  return edges.filter((_, at) => at % every === 0);
};

/**
 * A point inside an area with much room around it, for a label: the best of a grid, then of a finer one around that, and
 * so on (near the pole of inaccessibility).
 * @param outlines the outer one first, then its holes
 */
export const labelSpot = (outlines: readonly Outline[]): Spot => {
  const edges = outlines.flatMap(edgesOf);
  const few = thinned(edges);
  let box = boxOf(outlines[0] ?? []);
  let best = middleOf(edges, box);
  let room = roomAt(few, best);
  for (let round = 0; round < rounds; round++) {
    for (const spot of gridIn(box)) {
      const around = roomAt(few, spot);
      if (around <= room || !isInside(edges, spot)) continue;
      best = spot;
      room = around;
    }
    const reach = {x: (box.right - box.left) / candidates, y: (box.bottom - box.top) / candidates};
    box = {
      left: best.x - reach.x,
      right: best.x + reach.x,
      top: best.y - reach.y,
      bottom: best.y + reach.y,
    };
  }
  return best;
};
