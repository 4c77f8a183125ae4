/** Languages whose texts belong to the widgets themselves: they are there at the first paint. */
const BUILT_IN = new Set(['de', 'en']);

/** What every widget stands on. */
const CORE = [
  /\/node_modules\/(lit|lit-html|lit-element|@lit|tslib)\/(?!directive|async-directive)/,
  // All but the kinds and the rich text, which go with the widgets that show them; organizations nearly all do.
  /\/packages\/feed\/src\/(?!schema\/(?!organizations)[a-z]+s\.generated\.ts|rich-text)/,
  // What the shared element itself uses of it; the rest goes with the widgets that need it.
  /\/packages\/logic\/src\/(bounded-cache|civil-date|format|now|scope)\.ts/,
];
/** Modules of `ui` that every widget uses, with all that these import in turn. */
const SHARED =
  /\/packages\/ui\/src\/(widget\/(widget-element|property|further-options)|page\/(define-element|events|part|adopt-styles)|views\/(text|heading|status)\.view)\.ts$/;
/** What shows texts with paragraphs: a timeline at once, a calendar when an event is opened. */
const RICH = /\/packages\/(feed\/src\/rich-text[\w-]*|ui\/src\/views\/rich-text\.view)\.ts$/;
/** When something is on: for a calendar at once, for others when they mix in events. */
const EVENTS =
  /\/packages\/(logic\/src\/(events\/(occurrences|event-time)|wall-clock)|feed\/src\/schema\/events\.generated)\.ts$/;
/** What is on offer: for a finder at once, for others when they mix in offers. */
const OFFERS =
  /\/packages\/(logic\/src\/opportunities\/(distance|raw-fields)|feed\/src\/schema\/opportunities\.generated)\.ts$/;
/** What widgets with buttons, fields and long lists have in common. */
const CONTROLS =
  /\/packages\/ui\/src\/(styles\/controls\.styles|state\/(fragment|show-more)[\w-]*|controls\/(controls\.|show-more|keep-typing)[\w.]*|page\/width-controller|views\/icon\.view)\.ts$/;
const OF_UI = /\/packages\/ui\/src\/(?!index\.ts)/;

/** @param {string} id @returns {string | undefined} the language of a module of texts */
function languageOf(id) {
  return /\/locales\/([\w-]+)\.ts$/.exec(id)?.[1];
}

/**
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} infoOf
 * @param {(importer: string) => boolean} [isFollowed] which importers count
 * @returns {Set<string>} the module and those that import it before it is used, directly or by others
 */
function importersOf(id, infoOf, isFollowed = () => true) {
  const found = new Set([id]);
  for (const each of found) {
    (infoOf(each)?.importers ?? []).filter(isFollowed).forEach((importer) => found.add(importer));
  }
  return found;
}

/** @param {string} id @returns {string | undefined} the file of a module that says by its path where it goes */
function namedChunkOf(id) {
  const language = languageOf(id);
  if (language !== undefined && !BUILT_IN.has(language)) return `locales/${language}`;
  if (RICH.test(id)) return 'rich-text';
  if (EVENTS.test(id)) return 'events';
  if (OFFERS.test(id)) return 'offers';
  const isControl = CONTROLS.test(id) || (language !== undefined && /\/ui\/src\/controls\//.test(id));
  return isControl ? 'controls' : undefined;
}

/**
 * In which file a module goes: the texts of a language into one, what all widgets stand on into `core`, and the rest
 * where Rollup sees fit: with the widgets that need it, or alone where it is only loaded when it is used.
 *
 * @param {string} id
 * @param {{getModuleInfo: import('rollup').GetModuleInfo}} graph
 * @returns {string | undefined}
 */
export function chunkOf(id, {getModuleInfo}) {
  const named = namedChunkOf(id);
  if (named !== undefined) return named;
  if (CORE.some((pattern) => pattern.test(id))) {
    const importers = [...importersOf(id, getModuleInfo)];
    return importers.some((each) => getModuleInfo(each)?.isEntry) ? 'core' : undefined;
  }
  // The package's front door names everything: what stands behind it is judged by who imports it inside.
  if (!OF_UI.test(id)) return undefined;
  const importers = [...importersOf(id, getModuleInfo, (each) => OF_UI.test(each))];
  return importers.some((each) => SHARED.test(each)) ? 'core' : undefined;
}
