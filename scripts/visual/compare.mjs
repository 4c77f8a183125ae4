import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** From 0 to 1: how far colours may lie apart. Edges of letters that are drawn a little softer are no difference. */
const THRESHOLD = 0.1;

/** Pixels that may differ for all that: another processor may round the edge of a curve otherwise. */
export const MOST_PIXELS = 12;

/** @param {PNG} image @param {{width: number, height: number}} size @returns {PNG} with room at its end, transparent */
function inSize(image, {width, height}) {
  if (image.width === width && image.height === height) return image;
  const larger = new PNG({width, height});
  PNG.bitblt(image, larger, 0, 0, image.width, image.height, 0, 0);
  return larger;
}

/**
 * How two pictures differ. What one has beyond the other's edge differs, too.
 *
 * @param {Buffer} expected PNG
 * @param {Buffer} actual PNG
 * @returns {{pixels: number, differs: boolean, diff: Buffer}} `diff` is a PNG that shows where
 */
export function compare(expected, actual) {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const size = {
    width: Math.max(before.width, after.width),
    height: Math.max(before.height, after.height),
  };
  const diff = new PNG(size);
  const pixels = pixelmatch(
    inSize(before, size).data,
    inSize(after, size).data,
    diff.data,
    size.width,
    size.height,
    {
      threshold: THRESHOLD,
    },
  );
  const isOfOtherSize = before.width !== after.width || before.height !== after.height;
  return {pixels, differs: isOfOtherSize || pixels > MOST_PIXELS, diff: PNG.sync.write(diff)};
}

/** @param {Buffer} picture PNG @returns {Buffer} the same without its transparency, in as few bytes as can be */
export function pack(picture) {
  const image = PNG.sync.read(picture);
  const options = {colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0};
  return [0, 1, 2, 4, -1]
    .map((filterType) => PNG.sync.write(image, {...options, filterType}))
    .reduce((best, next) => (next.length < best.length ? next : best));
}
