/**
 * @typedef {object} Seen what happened on the page of an entry
 * @property {string[]} failures what Storybook told: a story that threw, a play function that failed
 * @property {string[]} console its errors and warnings
 * @property {string[]} errors what nobody caught
 * @property {string[]} outside addresses of other servers that were asked
 * @property {string[]} barriers what axe found
 * @property {string[]} expected regular expressions of what the console may say
 */

/** @param {Seen} seen @param {RegExp[]} expected @returns {string[]} what the console was told that is news */
function unexpected({console, failures}, expected) {
  // Storybook says there as well why a story failed.
  const known = failures.map((failure) => failure.split('\n', 1)[0]);
  return console
    .filter((message) => !expected.some((pattern) => pattern.test(message)))
    .filter((message) => !known.some((reason) => reason !== '' && message.includes(reason)));
}

/**
 * What is wrong with an entry, one text each; nothing when all is well. What a story expects in the console must come,
 * so that no expectation outlives its reason; on a page of documentation, where stories are shown without being
 * played, it may.
 *
 * @param {Seen} seen
 * @param {{isPlayed: boolean}} entry
 * @returns {string[]}
 */
export function verdict(seen, {isPlayed}) {
  const {failures, console, errors, outside, barriers, expected} = seen;
  const patterns = [...new Set(expected)].map((source) => new RegExp(source));
  const missing = isPlayed ? patterns.filter((pattern) => !console.some((text) => pattern.test(text))) : [];
  const wrong = [
    ...failures.map((text) => `It failed: ${text}`),
    ...errors.map((text) => `Nobody caught this: ${text}`),
    ...unexpected(seen, patterns).map((text) => `The console was told: ${text}`),
    ...missing.map((pattern) => `The console was never told ${pattern}.`),
    ...outside.map((url) => `Another server was asked: ${url}`),
    ...barriers.map((text) => `axe found ${text}`),
  ];
  return [...new Set(wrong)];
}
