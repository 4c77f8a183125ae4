import {languagesOf, readCatalogues, textsIn} from './catalogues.mjs';
import {compare, isUntranslated} from './compare.mjs';

/**
 * @typedef {import('./compare.mjs').Finding} Finding
 * @typedef {{name: string, path: string, total: number, translated: number, findings: Finding[]}} Part of a language
 * @typedef {{language: string, parts: Part[]}} Report
 */

/** @param {import('./catalogues.mjs').Catalogue} catalogue @param {string} language @returns {Promise<Part>} */
async function partOf(catalogue, language) {
  const {name, folder, english} = catalogue;
  const [texts, german] = await Promise.all([textsIn(catalogue, language), textsIn(catalogue, 'de')]);
  const models = {language, english, german};
  const keys = Object.keys(english);
  const translated = keys.filter((key) => key in texts && !isUntranslated(key, texts, models));
  return {
    name,
    path: `${folder}/${language}.ts`,
    total: keys.length,
    translated: translated.length,
    findings: compare(texts, models),
  };
}

/** @param {string} [only] one language; else all @returns {Promise<Report[]>} */
export async function reportOn(only) {
  const catalogues = await readCatalogues();
  const languages = only === undefined ? languagesOf(catalogues) : [only];
  const parts = (language) => Promise.all(catalogues.map((catalogue) => partOf(catalogue, language)));
  return Promise.all(languages.map(async (language) => ({language, parts: await parts(language)})));
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** @param {Report} report @returns {{total: number, translated: number}} of all its texts */
export const countsOf = ({parts}) => ({
  total: sum(parts.map(({total}) => total)),
  translated: sum(parts.map(({translated}) => translated)),
});

/** @param {Report} report @param {Finding['kind']} kind @returns {number} */
export const countOf = ({parts}, kind) =>
  sum(parts.map(({findings}) => findings.filter((finding) => finding.kind === kind).length));

/** @param {string} language @returns {string} such as "Polish" */
export const nameOfLanguage = (language) =>
  language === 'de-simple'
    ? 'Leichte Sprache'
    : (new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language);

/** @param {number} count @param {string} noun @returns {string} */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const SIGN = {error: '✗', warning: '·'};

/** @param {Part} part @returns {string[]} */
function linesOfPart({name, path, findings}) {
  const wide = Math.max(...findings.map(({key}) => key.length));
  const lines = findings.map(({key, kind, what}) => `    ${SIGN[kind]} ${key.padEnd(wide)}  ${what}`);
  return [`  ${name} (${path})`, ...lines];
}

/** @param {Report} report @returns {string} for a terminal */
export function written(report) {
  const {total, translated} = countsOf(report);
  const faults = [counted(countOf(report, 'error'), 'error'), counted(countOf(report, 'warning'), 'warning')];
  const title = `${nameOfLanguage(report.language)} (${report.language})`;
  return [
    `${title}: ${translated} of ${total} texts are translated; ${faults.join(', ')}`,
    ...report.parts.filter(({findings}) => findings.length > 0).flatMap(linesOfPart),
  ].join('\n');
}
