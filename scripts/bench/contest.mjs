import {median, spreadOf} from './rounds.mjs';

/**
 * @typedef {import('./rounds.mjs').Spread} Spread
 * @typedef {Record<string, number>} Sample milliseconds by step
 * @typedef {Partial<Record<string, Sample>>} Round samples by contestant, and by `nothing`
 */

/**
 * @typedef {object} Compared
 * @property {number} plain milliseconds of main-thread CPU, what a page takes that shows nothing subtracted
 * @property {Record<string, Spread>} ratios likewise, in times of the plain DOM
 */

/**
 * @param {string[]} present who takes part in a round
 * @param {number} round
 * @returns {string[]} they and `nothing`, each time beginning with another, as going first may be an advantage
 */
export function orderOf(present, round) {
  const all = ['nothing', ...present];
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

/** @param {Round[]} rounds @param {string} name @param {string} step @returns {number} */
export function medianOf(rounds, name, step) {
  return median(rounds.flatMap((round) => round[name]?.[step] ?? []));
}

/** @param {Round[]} rounds @param {string[]} steps @returns {Sample} what a visit takes in which nothing is shown */
export function nothingOf(rounds, steps) {
  return Object.fromEntries(steps.map((step) => [step, medianOf(rounds, 'nothing', step)]));
}

/**
 * @param {Sample} sample `feed` is 0 where reading it is no step of its own
 * @param {Sample} nothing
 * @returns {Sample} without what every page takes that loads a module, reads a feed and lets frames pass
 */
function without({feed, ...steps}, nothing) {
  const pure = Object.entries(steps).map(([step, value]) => [step, value - nothing[step]]);
  const {first, ...others} = Object.fromEntries(pure);
  // Who reads the feed all by itself has its costs in the first step.
  const own = feed === 0 ? nothing.feed : 0;
  return {...others, feed, first: first - own, idle: Math.max(others.idle, 0)};
}

/** @param {Round[]} rounds @param {Sample} nothing @returns {Round[]} */
export function purified(rounds, nothing) {
  return rounds.map((round) =>
    Object.fromEntries(Object.entries(round).map(([name, sample]) => [name, without(sample, nothing)])),
  );
}

/** @param {Round[]} rounds @param {string} step @param {string[]} names @returns {Compared} */
export function compared(rounds, step, names) {
  const ratios = (name) =>
    rounds.filter((round) => round[name] !== undefined).map((round) => round[name][step] / round.plain[step]);
  return {
    plain: medianOf(rounds, 'plain', step),
    ratios: Object.fromEntries(names.map((name) => [name, spreadOf(ratios(name))])),
  };
}
