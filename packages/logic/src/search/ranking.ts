/** A document that was found. */
export interface Hit {
  readonly position: number;
  /** Above 0; the higher the better. */
  readonly score: number;
}

/** What has less than this part of the best score is noise. */
const CUT = 0.2;

/** Scores are told apart to this part of the best, so that they sort as whole numbers together with the position. */
const STEPS = 2 ** 20;

/** Of each document, by position. */
interface Totals {
  readonly scores: Float64Array;
  /** How many terms it has. */
  readonly counts: Uint8Array;
}

/** Rarer terms say more. */
const weightOf = (values: Float32Array): number => {
  let found = 1;
  for (const value of values) if (value > 0) found += 1;
  return Math.log(1 + values.length / found);
};

const addTerm = ({scores, counts}: Totals, values: Float32Array): void => {
  const weight = weightOf(values);
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? 0;
    if (value === 0) continue;
    scores[position] = (scores[position] ?? 0) + value * weight;
    counts[position] = (counts[position] ?? 0) + 1;
  }
};

/** The highest number of terms that a document has, and the best score among those that have them. */
const bestOf = ({scores, counts}: Totals): {readonly count: number; readonly score: number} => {
  let count = 0;
  let score = 0;
  for (let position = 0; position < counts.length; position += 1) {
    const own = counts[position] ?? 0;
    if (own < count) continue;
    score = own > count ? (scores[position] ?? 0) : Math.max(score, scores[position] ?? 0);
    count = own;
  }
  return {count, score};
};

/**
 * The documents that have most of the terms, best first, but for those that are far behind the best.
 *
 * @param terms scores of each term, by position
 */
export const ranked = (terms: readonly Float32Array[], size: number): readonly Hit[] => {
  const totals: Totals = {scores: new Float64Array(size), counts: new Uint8Array(size)};
  for (const values of terms) addTerm(totals, values);
  const {scores, counts} = totals;
  const best = bestOf(totals);
  if (best.score === 0) return [];
  const keys = new Float64Array(size);
  let found = 0;
  for (let position = 0; position < size; position += 1) {
    const part = (scores[position] ?? 0) / best.score;
    if (counts[position] !== best.count || part < CUT) continue;
    keys[found] = Math.round((1 - part) * STEPS) * size + position;
    found += 1;
  }
  return Array.from(keys.subarray(0, found).sort(), (key) => {
    const position = key % size;
    return {position, score: scores[position] ?? 0};
  });
};
