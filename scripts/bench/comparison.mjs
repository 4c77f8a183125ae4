import {aligned} from './format.mjs';

/**
 * @typedef {object} Row less is better in all of them
 * @property {string} title
 * @property {(name: string) => string} cell
 * @property {(name: string) => number} value what is compared
 * @property {number} [noise] differences below this say nothing
 * @property {number} [target] what mitmach's value may be
 * @property {string} [reason] why mitmach is not where it should be, if so
 */

/** @typedef {Record<string, {title: string}>} Contestants `plain` and `mitmach` among them */

/** @param {Row} row @param {string[]} names @returns {string[]} who of the peers is better than mitmach */
function aheadOf({value, noise = 0}, names) {
  const peers = names.filter((name) => name !== 'plain' && name !== 'mitmach');
  return peers.filter((name) => Math.max(value(name), noise) < Math.max(value('mitmach'), noise));
}

/** @param {Row} row @returns {boolean} */
const isMissed = ({value, target = Infinity}) => value('mitmach') > target;

/** @param {Row} row @param {Contestants} contestants @returns {string} nothing where there is nobody to compare with */
function verdict(row, contestants) {
  const names = Object.keys(contestants);
  const ahead = aheadOf(row, names).map((name) => contestants[name].title.replace(/ [\d.]+$/, ''));
  const place = ahead.length === 0 ? 'ahead' : `behind ${ahead.join(' and ')}`;
  const words = [...(names.length > 2 ? [place] : []), ...(isMissed(row) ? ['target missed'] : [])];
  return words.join(', ');
}

/** @param {Row[]} rows @param {string[]} names @returns {string} why, for each row in which not all is as it should be */
function reasons(rows, names) {
  const odd = rows.filter((row) => isMissed(row) || aheadOf(row, names).length > 0);
  if (odd.length === 0) return '';
  const titlesOf = (reason) => odd.filter((row) => row.reason === reason).map(({title}) => title);
  const texts = [...new Set(odd.map(({reason}) => reason))].map(
    (reason) => `${titlesOf(reason).join('; ')}:\n  ${reason}`,
  );
  return `\n\nWhere mitmach is behind or over its target, and why\n${texts.join('\n')}`;
}

/** @param {Row[]} rows @param {Contestants} contestants @returns {string} a table, and why mitmach is not ahead where it is not */
export function comparison(rows, contestants) {
  const names = Object.keys(contestants);
  const targetText = ({target}) => (target === undefined ? '' : `≤ ${target}`);
  const lines = [
    ['', ...names.map((name) => contestants[name].title), 'target', 'mitmach is'],
    ...rows.map((row) => [row.title, ...names.map(row.cell), targetText(row), verdict(row, contestants)]),
  ];
  return `${aligned(lines)}${reasons(rows, names)}`;
}
