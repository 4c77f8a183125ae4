/**
 * @typedef {import('./catalogues.mjs').Texts} Texts
 * @typedef {{key: string, kind: 'error' | 'warning', what: string}} Finding
 * @typedef {{language: string, english: Texts, german: Texts}} Models what texts are compared with
 */

/** A form for one certain number may say it in a word, and leave `{count}` out. */
const MAY_LEAVE_OUT_COUNT = new Set(['zero', 'one', 'two']);

/** How much longer than both models a text may be before somebody should look whether it fits. */
const LONGER = {factor: 1.5, characters: 10};

/** Texts that are the same in a language as in English, though not in German. */
const ALIKE = {
  da: ['values-age-under-16', 'values-requirements-vaccination', 'whenWeekend'],
  pl: ['whenWeekend'],
};

/** @param {Texts[string]} text @returns {Record<string, string>} by form */
export const formsOf = (text) => (typeof text === 'string' ? {other: text} : text);

/** @param {string} text @returns {string[]} such as `{count}`, each once */
const holesOf = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** @param {Texts[string] | undefined} text @returns {number} of its longest form */
const lengthOf = (text) =>
  text === undefined ? 0 : Math.max(...Object.values(formsOf(text)).map(({length}) => length));

/** @param {string[]} names @returns {string} as a person writes them */
const listed = (names) => names.join(', ');

/** @param {string[]} these @param {string[]} those @returns {string[]} what only these have */
const without = (these, those) => these.filter((each) => !those.includes(each));

/** @param {string} language @returns {string[]} the forms that it counts with */
export const pluralForms = (language) =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

/** @param {string} key @param {Texts} texts @param {Models} models @returns {string[]} what is wrong with its forms */
function wrongForms(key, texts, {language, english}) {
  const needed = typeof english[key] === 'string' ? ['other'] : pluralForms(language);
  const given = Object.keys(formsOf(texts[key]));
  const [missing, superfluous] = [without(needed, given), without(given, needed)];
  return [
    ...(missing.length > 0 ? [`lacks the plural form ${listed(missing)}`] : []),
    ...(superfluous.length > 0 ? [`has the plural form ${listed(superfluous)} too many`] : []),
  ];
}

/** @param {string} key @param {Texts} texts @param {Models} models @returns {string[]} what is wrong with its holes */
function wrongHoles(key, texts, {english}) {
  const holes = holesOf(Object.values(formsOf(english[key])).join());
  return Object.entries(formsOf(texts[key])).flatMap(([form, text]) => {
    const given = holesOf(text);
    const forgiven = MAY_LEAVE_OUT_COUNT.has(form) ? ['{count}'] : [];
    const [missing, unknown] = [without(without(holes, given), forgiven), without(given, holes)];
    return [
      ...(missing.length > 0 ? [`lacks the hole ${listed(missing)}: “${text}”`] : []),
      ...(unknown.length > 0 ? [`has the unknown hole ${listed(unknown)}: “${text}”`] : []),
    ];
  });
}

/** @param {Texts[string] | undefined} text @returns {string[]} what it says, form by form */
const sayings = (text) => (text === undefined ? [] : Object.values(formsOf(text)));

/** @param {Texts[string]} text @returns {boolean} whether it says something besides its holes */
const hasWords = (text) =>
  /\p{L}/u.test(
    sayings(text)
      .join()
      .replace(/\{\w+\}/g, ''),
  );

/**
 * @param {string} key
 * @param {Texts} texts
 * @param {Models} models
 * @returns {boolean} whether a text is the English one; what German takes over too, such as "Online", may be
 */
export function isUntranslated(key, texts, {language, english, german}) {
  if (!hasWords(english[key]) || ALIKE[language]?.includes(key)) return false;
  const originals = sayings(english[key]);
  // A file that was begun repeats the English forms as often as its language has forms.
  const isSame = sayings(texts[key]).every((text) => originals.includes(text));
  return isSame && sayings(german[key]).join() !== originals.join();
}

/** @param {string} key @param {Texts} texts @param {Models} models @returns {string[]} what a person should look at */
function doubts(key, texts, models) {
  const longest = Math.max(lengthOf(models.english[key]), lengthOf(models.german[key]));
  const length = lengthOf(texts[key]);
  const isLong = length > longest * LONGER.factor && length > longest + LONGER.characters;
  return [
    ...(isUntranslated(key, texts, models) ? ['is still English'] : []),
    ...(isLong ? [`is ${length} characters long; English and German have ${longest} at most`] : []),
  ];
}

/**
 * What is wrong with the texts of one catalogue in one language, and what somebody should look at.
 *
 * @param {Texts} texts
 * @param {Models} models
 * @returns {Finding[]}
 */
export function compare(texts, models) {
  const [needed, given] = [Object.keys(models.english), Object.keys(texts)];
  const error = (key, what) => ({key, kind: /** @type {const} */ ('error'), what});
  const shared = given.filter((key) => needed.includes(key));
  return [
    ...without(needed, given).map((key) => error(key, 'is missing')),
    ...without(given, needed).map((key) => error(key, 'is a key that English does not have')),
    ...shared.flatMap((key) => [
      ...[...wrongForms(key, texts, models), ...wrongHoles(key, texts, models)].map((what) =>
        error(key, what),
      ),
      ...doubts(key, texts, models).map((what) => ({key, kind: /** @type {const} */ ('warning'), what})),
    ]),
  ];
}
