/**
 * The plugin's languages. `languages/mitmach.pot` and the `.po` files are sources in this repository; what WordPress
 * reads is made of them when the plugin is put together.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {keep} from '../generate/feed/keep.mjs';
import {isMain, ROOT} from '../root.mjs';
import {moFile, scriptTranslations} from './translations/compiled.mjs';
import {keyOf, messagesIn} from './translations/messages.mjs';
import {readPo, writePo} from './translations/po.mjs';

/** @typedef {import('./translations/messages.mjs').Message} Message */

const PLUGIN = 'packages/wordpress/plugin';
const LANGUAGES = `${PLUGIN}/languages`;

/**
 * Where one translation serves several of WordPress' languages: the German one speaks to nobody directly, so that it is
 * neither formal nor informal.
 *
 * @type {Record<string, {locale: string, adapt?: (text: string) => string}[]>}
 */
const ALSO = {
  de_DE: [
    {locale: 'de_DE_formal'},
    {locale: 'de_AT'},
    ...['de_CH', 'de_CH_informal'].map((locale) => ({locale, adapt: (text) => text.replaceAll('ß', 'ss')})),
  ],
};

const HEADER = [
  'Project-Id-Version: mitmach',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=UTF-8',
  'Content-Transfer-Encoding: 8bit',
  'X-Domain: mitmach',
  '',
].join('\n');

/** @returns {string[]} the locales that there are translations for */
export const locales = () =>
  readdirSync(join(ROOT, LANGUAGES))
    .map((name) => /^mitmach-(.+)\.po$/.exec(name)?.[1])
    .filter((locale) => locale !== undefined);

/** @param {string} locale @returns {Map<string, string>} its translations by `keyOf` the message */
const translationsInto = (locale) =>
  readPo(readFileSync(join(ROOT, LANGUAGES, `mitmach-${locale}.po`), 'utf8'));

/**
 * The template and the PO files as they should be: every message of the plugin, in its order, and no other.
 *
 * @returns {{files: Record<string, string>, missing: string[]}} files by path from the root; `missing` says what is not
 *   translated
 */
export function translationFiles() {
  const messages = messagesIn(join(ROOT, PLUGIN));
  const files = {[`${LANGUAGES}/mitmach.pot`]: writePo(messages, new Map([['', HEADER]]))};
  const missing = [];
  for (const locale of locales()) {
    const translations = translationsInto(locale);
    files[`${LANGUAGES}/mitmach-${locale}.po`] = writePo(messages, translations);
    for (const message of messages.filter((each) => !translations.get(keyOf(each)))) {
      missing.push(`${locale}: ${message.text}`);
    }
  }
  return {files, missing};
}

/** @param {Map<string, string>} translations @param {(text: string) => string} adapt @returns {Map<string, string>} */
const adapted = (translations, adapt) => new Map([...translations].map(([key, text]) => [key, adapt(text)]));

/**
 * @param {string} locale @param {Map<string, string>} translations @param {Message[]} messages
 * @returns {Record<string, Buffer | string>} what WordPress reads, by the name in the folder `languages`
 */
function compiled(locale, translations, messages) {
  const files = {[`mitmach-${locale}.mo`]: moFile(translations)};
  const scripts = new Set(messages.flatMap(({files: paths}) => paths).filter((path) => path.endsWith('.js')));
  for (const script of scripts) {
    const entries = messages
      .filter(({files: paths}) => paths.includes(script))
      .map(({text}) => [text, translations.get(text)]);
    const handle = `mitmach-${script.replace(/^block\/|\.js$/g, '')}`;
    files[`mitmach-${locale}-${handle}.json`] = scriptTranslations(locale, entries);
  }
  return files;
}

/** @returns {Record<string, Buffer | string>} what WordPress reads of all languages, by the name in `languages` */
export function compiledTranslations() {
  const messages = messagesIn(join(ROOT, PLUGIN));
  const files = {};
  for (const locale of locales()) {
    const translations = translationsInto(locale);
    const all = [{locale, adapt: (text) => text}, ...(ALSO[locale] ?? [])];
    for (const {locale: name, adapt = (text) => text} of all) {
      Object.assign(files, compiled(name, adapted(translations, adapt), messages));
    }
  }
  return files;
}

if (isMain(import.meta.url)) {
  const {files, missing} = translationFiles();
  for (const sentence of missing) console.error(`Not translated into ${sentence}`);
  keep(files);
  // Who builds may go on; who checks may not.
  if (missing.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
}
