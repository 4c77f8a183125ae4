import type {DrawnDistrict, Spot} from '@mitmach/logic/map';

type Line = readonly [Spot, Spot];

/** The lines of a drawn path, which is made of straight ones between whole numbers: `M0 0 10 0 10 10Z`. */
export const linesOf = (path: string): readonly Line[] =>
  path
    .split('M')
    .slice(1)
    .flatMap((outline) => {
      const numbers = outline.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
      const spots = Array.from({length: numbers.length >> 1}, (_, at) => ({
        x: numbers[2 * at] as number,
        y: numbers[2 * at + 1] as number,
      }));
      return spots.map((spot, at): Line => [spots.at(at - 1) as Spot, spot]);
    });

const known = new WeakMap<DrawnDistrict, readonly Line[]>();

/** Read once: a drawing stays the same while results come and go. */
const linesOfDistrict = (district: DrawnDistrict): readonly Line[] => {
  let lines = known.get(district);
  if (!lines) {
    lines = linesOf(district.path);
    known.set(district, lines);
  }
  return lines;
};

/** Where a horizontal line is inside the shape, around a point on it; undefined where the point is outside. */
const spanAt = (lines: readonly Line[], {x, y}: Spot): readonly [number, number] | undefined => {
  const crossings = lines
    .filter(([a, b]) => a.y > y !== b.y > y)
    .map(([a, b]) => a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x))
    .sort((a, b) => a - b);
  const next = crossings.findIndex((crossing) => crossing > x);
  return next % 2 === 1 ? [crossings[next - 1] as number, crossings[next] as number] : undefined;
};

/** Sizes of a box in units of the drawing. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Rows in which a box is looked at, as parts of its height around the middle. */
const rows = [-0.5, -0.25, 0, 0.25, 0.5];

/** Whether a box around the district's label spot is wholly within the district. */
export const hasRoom = (district: DrawnDistrict, {width, height}: Box): boolean => {
  const {label} = district;
  const lines = linesOfDistrict(district);
  return rows.every((row) => {
    // Between whole numbers, so that no row runs along a line.
    const span = spanAt(lines, {x: label.x, y: Math.floor(label.y + row * height) + 0.5});
    return span !== undefined && span[0] <= label.x - width / 2 && span[1] >= label.x + width / 2;
  });
};
