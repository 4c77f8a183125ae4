import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {ROOT} from '../root.mjs';
import {readCatalogues} from './catalogues.mjs';
import {skeleton, withLanguage} from './skeleton.mjs';

/** @typedef {import('./catalogues.mjs').Catalogue} Catalogue */

/** @param {string} path from the root @returns {string} */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** @param {string} path from the root @param {string} content */
async function write(path, content) {
  const filepath = join(ROOT, path);
  writeFileSync(filepath, await format(content, {...(await resolveConfig(filepath)), filepath}));
}

/** @param {string} tag @returns {string | undefined} it as the standard writes it, where browsers know the language */
function known(tag) {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

/** @param {string} tag @returns {string} it, as the standard writes it @throws where it is no language to count in */
function checked(tag) {
  const language = known(tag);
  if (language !== undefined) return language;
  throw new Error(`"${tag}" is no language that browsers know. Use a tag of BCP 47, such as nl or pt-BR.`);
}

/** @param {Catalogue} catalogue @param {string} language @returns {Promise<string | undefined>} the file that was written */
async function begin({path, folder, languages, english}, language) {
  const file = `${folder}/${language}.ts`;
  if (!existsSync(join(ROOT, file))) await write(file, skeleton(language, english, read(`${folder}/de.ts`)));
  else if (languages.includes(language)) return undefined;
  if (!languages.includes(language)) await write(path, withLanguage(read(path), language));
  return file;
}

/**
 * Writes the files of a new language with the English texts in them, and names it in the catalogues. What is there
 * already stays as it is.
 *
 * @param {string} tag
 * @returns {Promise<string[]>} the files to be translated
 */
export async function newLanguage(tag) {
  const language = checked(tag);
  const catalogues = await readCatalogues();
  const files = await Promise.all(catalogues.map((catalogue) => begin(catalogue, language)));
  return files.filter((file) => file !== undefined);
}
