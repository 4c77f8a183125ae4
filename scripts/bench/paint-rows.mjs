import {milliseconds, spread} from './format.mjs';

/**
 * @typedef {import('./comparison.mjs').Row} Row
 * @typedef {import('./first-paint.mjs').FirstPaint} FirstPaint
 */

/** Differences of less than a millisecond say nothing. */
const NOISE = 1;

/** @param {FirstPaint} one @param {Pick<Row, 'title' | 'target' | 'reason'>} row @returns {Row} */
export function firstRow({first}, row) {
  const {plain, ratios} = first;
  return {
    ...row,
    cell: (name) => (name === 'plain' ? `${milliseconds(plain)} ms` : spread(ratios[name])),
    value: (name) => ratios[name].median,
  };
}

/** @param {FirstPaint} one @param {Pick<Row, 'title' | 'reason'>} row @returns {Row} */
export function laterRow({idle}, row) {
  return {
    ...row,
    cell: (name) => Math.round(idle[name]).toFixed(0),
    value: (name) => idle[name],
    noise: NOISE,
  };
}

/** @param {FirstPaint} one @param {Pick<Row, 'reason'>} row @returns {Row} */
export function downloadRow({brotli}, row) {
  return {
    ...row,
    title: 'to download, brotli, kB',
    cell: (name) => (brotli[name] / 1000).toFixed(1),
    value: (name) => brotli[name],
  };
}
