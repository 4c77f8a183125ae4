/** Languages whose texts belong to the widgets themselves: they are there at the first paint. */
const BUILT_IN = new Set(['de', 'en']);

/** What every widget stands on. */
const CORE = [
  /\/node_modules\/(lit|lit-html|lit-element|@lit|tslib)\/(?!context\/lib\/(controllers\/context-provider|value-notifier))/,
  // All but the element that `feed.js` registers, and the kinds, which go with the widgets that show them.
  /\/packages\/(feed|ui)\/src\/(?!schema\/[a-z]+s\.generated\.ts|define\.ts|feed\/feed\.element\.ts|widget\/duration\.ts)/,
  // What `ui` itself uses of it; the rest goes with the widgets that need it.
  /\/packages\/logic\/src\/(bounded-cache|format)\.ts/,
];

/** @param {string} id @returns {string | undefined} the language of a module of texts */
function languageOf(id) {
  return /\/locales\/([\w-]+)\.ts$/.exec(id)?.[1];
}

/**
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} infoOf
 * @param {Set<string>} [seen]
 * @returns {boolean} whether an entry needs the module before the first paint, and not only when it is used
 */
function isStatic(id, infoOf, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = infoOf(id);
  if (info === null) return false;
  return info.isEntry || info.importers.some((importer) => isStatic(importer, infoOf, seen));
}

/**
 * In which file a module goes: the texts of a language into one, Lit, the feed and the shared interface into `core`,
 * and what is only loaded when it is used where Rollup sees fit.
 *
 * @param {string} id
 * @param {{getModuleInfo: import('rollup').GetModuleInfo}} graph
 * @returns {string | undefined}
 */
export function chunkOf(id, {getModuleInfo}) {
  const language = languageOf(id);
  if (language !== undefined && !BUILT_IN.has(language)) return `locales/${language}`;
  return CORE.some((pattern) => pattern.test(id)) && isStatic(id, getModuleInfo) ? 'core' : undefined;
}
