/** A point of the drawing in its units, y downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Points around an area, the first not repeated at the end. */
export type Outline = readonly Spot[];

const turn = (a: Spot, b: Spot, c: Spot): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const isSame = (a: Spot | undefined, b: Spot): boolean => a?.x === b.x && a.y === b.y;

/** Adds a point unless it is where the last one is; those that lie on the way to it go. */
const extend = (outline: Spot[], next: Spot): void => {
  for (
    let last = outline.at(-1), before = outline.at(-2);
    last;
    last = outline.at(-1), before = outline.at(-2)
  ) {
    if (!isSame(last, next) && !(before && turn(before, last, next) === 0)) break;
    outline.pop();
  }
  outline.push(next);
};

/**
 * An outline without what cannot be seen: points in the same place, and those on a straight line between others. Where
 * two districts share a border both keep the same line, because points are only left out, and only on it.
 */
export const simplified = (points: readonly Spot[]): Outline => {
  const outline: Spot[] = [];
  for (const point of points) extend(outline, point);
  // Once around the corner, where the end meets the beginning; what was added for it goes again.
  for (const point of outline.slice(0, 2)) extend(outline, point);
  const ring = outline.slice(1, -1);
  return ring.length >= 3 ? ring : [];
};

/** The lines of an outline, the one that closes it first. */
export const edgesOf = (outline: Outline): readonly (readonly [Spot, Spot])[] =>
  outline.map((spot, at) => [outline.at(at - 1) as Spot, spot]);

/** Twice the area within an outline; negative where it runs anticlockwise. */
export const doubleArea = (outline: Outline): number =>
  edgesOf(outline).reduce((sum, [a, b]) => sum + a.x * b.y - b.x * a.y, 0);
