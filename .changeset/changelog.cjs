/*
 * How a package's CHANGELOG.md is written: what a changeset says, in a webmaster's words, and nothing of commits. What only
 * follows the other packages says so in one line.
 */

/** @param {{summary: string}} changeset @returns {Promise<string>} an item of a list; further paragraphs belong to it */
async function getReleaseLine({summary}) {
  const [first, ...others] = summary.trim().split('\n');
  return [`- ${first}`, ...others.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** @param {unknown[]} _ changesets of the packages below @param {unknown[]} below packages that this one stands on */
async function getDependencyReleaseLine(_, below) {
  return below.length === 0 ? '' : '- Goes with this version of the other packages.';
}

module.exports = {getReleaseLine, getDependencyReleaseLine};
