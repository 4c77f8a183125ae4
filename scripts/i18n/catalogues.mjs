import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {catalogueFiles} from '../files.mjs';
import {ROOT} from '../root.mjs';

/**
 * @typedef {Record<string, string | Record<string, string>>} Texts by key; an object has a text by plural form
 * @typedef {object} Catalogue
 * @property {string} name such as `finder/guided`
 * @property {string} path of its module, from the root
 * @property {string} folder of its languages, from the root
 * @property {string[]} languages that it names, English left out
 * @property {Texts} english
 */

const LANGUAGE = /import\('(\.[^']*\/locales)\/([\w-]+)\.js'\)/g;
const AT_HAND = /from '(\.[^']*\/locales)\/([\w-]+)\.js'/g;
const MESSAGES = /import \{(\w+)\} from '(\.[^']*\.messages\.js)'/;

/** @param {string} path from the root, with `.js` as in an import @returns {Promise<Record<string, Texts>>} */
const load = (path) => import(pathToFileURL(join(ROOT, path.replace(/\.js$/, '.ts'))).href);

/** @param {string} path @param {string} source @returns {Promise<Texts>} */
async function englishOf(path, source) {
  const [, name, file] = MESSAGES.exec(source) ?? ['', 'default', './locales/en.js'];
  const texts = (await load(join(dirname(path), file)))[name];
  if (!texts) throw new Error(`${path} does not say where its English texts are.`);
  return texts;
}

/** @param {string} path of a catalogue, from the root @returns {Promise<Catalogue>} */
async function readCatalogue(path) {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const named = [...source.matchAll(AT_HAND), ...source.matchAll(LANGUAGE)];
  const folder = named[0]?.[1];
  if (folder === undefined) throw new Error(`${path} names no file of a language.`);
  const [, widget = '', part = ''] = /^packages\/(\w+)\/src\/(?:(.*)\/)?[^/]+$/.exec(path) ?? [];
  return {
    name: [widget, part].filter((each) => each !== '').join('/'),
    path,
    folder: join(dirname(path), folder),
    languages: [...new Set(named.map(([, , language]) => language))].filter((each) => each !== 'en'),
    english: await englishOf(path, source),
  };
}

/** @returns {Promise<Catalogue[]>} of the widgets and of what they share */
export const readCatalogues = () => Promise.all(catalogueFiles().map(readCatalogue));

/** @param {Catalogue} catalogue @param {string} language @returns {Promise<Texts>} empty where there are none */
export async function textsIn({folder, languages, english}, language) {
  if (language === 'en') return english;
  return languages.includes(language) ? (await load(`${folder}/${language}.js`)).default : {};
}

/** @param {Catalogue[]} catalogues @returns {string[]} the languages that one of them names, English left out */
export const languagesOf = (catalogues) =>
  [...new Set(catalogues.flatMap(({languages}) => languages))].sort();
