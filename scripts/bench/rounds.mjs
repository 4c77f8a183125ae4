/** @typedef {{median: number, lowest: number, highest: number}} Spread */

/**
 * @typedef {object} Plan
 * @property {number} warmUps rounds before those that count
 * @property {number} rounds at most
 * @property {number} seconds that all of them may take, as far as the last round tells
 * @property {number} [least] rounds that are run in any case, those to warm up not counted; one by default
 */

/**
 * Runs rounds one after the other, those to warm up first. What is compared is measured in the same round, so that a
 * machine that is busy for a while slows all of it down.
 *
 * @template T
 * @param {Plan} plan
 * @param {(round: number) => Promise<T>} run
 * @returns {Promise<T[]>} the results of the rounds that count
 */
export async function runRounds({warmUps, rounds, seconds, least = 1}, run) {
  const end = performance.now() + seconds * 1000;
  const results = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const start = performance.now();
    const result = await run(round);
    if (round >= warmUps) results.push(result);
    const now = performance.now();
    if (results.length >= least && now + (now - start) > end) break;
  }
  return results;
}

/** @param {number[]} values at least one @returns {number} */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {number[]} values at least one @returns {Spread} */
export function spreadOf(values) {
  return {median: median(values), lowest: Math.min(...values), highest: Math.max(...values)};
}
