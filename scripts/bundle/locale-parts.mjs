import {join, sep} from 'node:path';
import {localeModules} from '../files.mjs';
import {ROOT} from '../root.mjs';

/** Languages whose texts are in the one classic script itself; those that came later are loaded when somebody reads them. */
const WITHIN = new Set(['de', 'en', 'da', 'ar', 'fa']);

const ENTRY = 'mitmach-locale:';

/** @typedef {{language: string, place: string}} LocaleModule e.g. `pl` and `finder/src/guided/` */

/** @param {string} id of a module @returns {LocaleModule | undefined} */
function localeOf(id) {
  const found = /\/packages\/(.+\/)locales\/([\w-]+)\.ts$/.exec(id.split(sep).join('/'));
  return found ? {place: found[1], language: found[2]} : undefined;
}

/** @param {string} language @returns {string} where its script is, beside the one classic script */
export const localeFile = (language) => `locales/${language}.classic.js`;

/**
 * @param {string} id of a module
 * @returns {string | undefined} the classic script that brings it when it is asked for, and its name there, such as
 *   `locales/pl.classic.js:finder/guided`; undefined for what is no text in a language that is left out
 */
export function localePart(id) {
  const {language = 'en', place = ''} = localeOf(id) ?? {};
  return WITHIN.has(language)
    ? undefined
    : `${localeFile(language)}:${place.replace('/src/', '/').replace(/\/$/, '')}`;
}

/** @returns {string[]} the languages that have a script of their own */
export function languagesOnDemand() {
  const languages = localeModules().map((path) => localeOf(`/${path}`)?.language ?? 'en');
  return [...new Set(languages)].filter((language) => !WITHIN.has(language)).sort();
}

/** @param {string} language @returns {string} the id of the module that hands over all its texts */
export const localeEntry = (language) => ENTRY + language;

/** @param {string} language @returns {string} a module */
function handingOver(language) {
  const paths = localeModules().filter((path) => localeOf(`/${path}`)?.language === language);
  const lines = paths.map((path, index) => `import text${index} from ${JSON.stringify(join(ROOT, path))};`);
  const parts = paths.map(
    (path, index) => `${JSON.stringify(localePart(`/${path}`))}: {default: text${index}}`,
  );
  const handOver = JSON.stringify(join(ROOT, 'packages/embed/src/extra-parts.ts'));
  return `${lines.join('\n')}\nimport {handOver} from ${handOver};\nhandOver({${parts.join(', ')}});\n`;
}

/** @returns {import('rollup').Plugin} makes of `localeEntry` a script that hands over all texts of a language */
export function localeParts() {
  return {
    name: 'mitmach: locale parts',
    resolveId: (id) => (id.startsWith(ENTRY) ? id : null),
    load: (id) => (id.startsWith(ENTRY) ? handingOver(id.slice(ENTRY.length)) : null),
  };
}
