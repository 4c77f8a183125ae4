import {fold} from '@mitmach/logic';
import {bad, good, type Reading} from './reading.js';

/** Codes of countries that are taken for codes of their languages, and are none. */
const countries: Readonly<Record<string, string>> = {
  dk: 'da',
  cz: 'cs',
  gr: 'el',
  ua: 'uk',
  jp: 'ja',
  cn: 'zh',
};

/** Names of languages in German, English, Danish and by themselves, folded. */
const names: Readonly<Record<string, readonly string[]>> = {
  de: ['deutsch', 'german', 'tysk'],
  en: ['englisch', 'english', 'engelsk'],
  da: ['danisch', 'daenisch', 'danish', 'dansk'],
  frr: ['friesisch', 'nordfriesisch', 'frisian', 'frisisk', 'frasch'],
  nds: ['plattdeutsch', 'niederdeutsch', 'platt', 'low german', 'plattysk'],
  ar: ['arabisch', 'arabic', 'arabisk', 'العربية'],
  fa: ['persisch', 'farsi', 'dari', 'persian', 'persisk', 'فارسی'],
  tr: ['turkisch', 'tuerkisch', 'turkish', 'tyrkisk', 'turkce'],
  uk: ['ukrainisch', 'ukrainian', 'ukrainsk', 'українська'],
  ru: ['russisch', 'russian', 'russisk', 'русскии'],
  pl: ['polnisch', 'polish', 'polsk', 'polski'],
  fr: ['franzosisch', 'franzoesisch', 'french', 'fransk', 'francais'],
  es: ['spanisch', 'spanish', 'spansk', 'espanol'],
  it: ['italienisch', 'italian', 'italiensk', 'italiano'],
  ro: ['rumanisch', 'rumaenisch', 'romanian', 'rumaensk', 'romana'],
  bg: ['bulgarisch', 'bulgarian', 'bulgarsk'],
  ku: ['kurdisch', 'kurdish', 'kurdisk', 'kurmanci', 'kurdi'],
  ti: ['tigrinya', 'tigrinisch'],
  so: ['somali', 'somalisch', 'somalisk'],
  sq: ['albanisch', 'albanian', 'albansk', 'shqip'],
  gsg: ['gebardensprache', 'dgs', 'deutsche gebardensprache', 'german sign language'],
};

const tags: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([tag, words]) => words.map((word): [string, string] => [fold(word), tag])),
);

/** The tag of a language by its name, `Dänisch` → `da`; undefined for another word. */
export const languageByName = (name: string): string | undefined => tags.get(fold(name).trim());

/** A tag as BCP 47 has it: a country's code becomes its language's, `dk` → `da`, `de_AT` → `de-AT`. */
export const languageTag = (code: string): string => {
  const [language = '', ...rest] = code.trim().split(/[-_]/);
  const lower = language.toLowerCase();
  return [countries[lower] ?? lower, ...rest].join('-');
};

const shape = /^[a-z]{2,3}(?:[-_][A-Za-z\d]{1,8})*$/i;

/** Reads a language by its tag or its name. */
export const readLanguage = (raw: unknown): Reading<string> => {
  const text = typeof raw === 'string' ? raw.trim() : '';
  const named = languageByName(text);
  if (named !== undefined) return good(named);
  return shape.test(text) ? good(languageTag(text)) : bad('bad-value', 'de');
};

/** Whether the keys of an object are language tags, so that it is one text in several languages. */
export const isByLanguage = (value: object): value is Readonly<Record<string, unknown>> => {
  const keys = Object.keys(value);
  return (
    keys.length > 0 && keys.every((key) => /^[a-z]{2}(?:[-_][A-Za-z\d]{2,8})*$/.test(key) || key in names)
  );
};
